import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const client = join(project, 'clients/typescript');

/** Right in each line but those that say so: types that are lost let everything pass. */
const PROGRAM = `
import { answer, connect, type Schemas } from '@claimdesk/client';
import { verifyWebhook } from '@claimdesk/client/webhooks';

const desk = connect({ url: 'https://desk.example.org', key: 'cd_x' });
const { statement, version } = await answer(desk.GET('/api/v1/claims/{id}', { params: { path: { id: 'K-1' } } }));
export const [text, number]: [string, number] = [statement, version];
export const body: Schemas['AskMove'] = { name: 'start' };
// @ts-expect-error There is no such path.
desk.GET('/api/v1/flights');
// @ts-expect-error A version is a number.
export const words: string = version;
export const news = await verifyWebhook({}, '{}', 'whsec_x');
`;

const OPTIONS = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  noEmit: true,
};

describe('the package of the client for TypeScript', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimdesk-client-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has the types of the API with it', () => {
    rmSync(join(client, 'dist'), { recursive: true, force: true });
    execFileSync('npm', ['run', 'build'], { cwd: client, stdio: 'pipe' });
    const told = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: client });
    const [{ filename }] = JSON.parse(told.toString()) as [{ filename: string }];
    const installed = join(folder, 'node_modules/@claimdesk/client');
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', filename, '-C', installed, '--strip-components=1'], { cwd: folder });
    for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
      symlinkSync(join(project, 'node_modules', name), join(folder, 'node_modules', name));
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    writeFileSync(join(folder, 'program.ts'), PROGRAM);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: OPTIONS, include: ['program.ts'] }),
    );
    const compiler = join(project, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});
