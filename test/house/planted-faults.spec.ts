import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson } from './project-files.js';

/** A fault that somebody could make, and the test that would tell. */
interface PlantedFault {
  name: string;
  edits: { file: string; find: string; replace: string }[];
  spec: string;
  /** Part of the name of the test that would tell; empty where any of the file does. */
  test: string;
  /** The test runs what is built. */
  built?: boolean;
}

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const faults = readJson<PlantedFault[]>('test/faults/planted-faults.json');

/** That each turns its test red is shown by `npm run test:faults`; here, that each can still be planted. */
describe('the planted faults', () => {
  it('have a name each', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    expect(faults.length).toBeGreaterThan(10);
  });

  it.each(faults)('$name is at one place of today’s source, and has a test', ({ edits, spec, test }) => {
    expect(edits.map(({ file, find }) => [find, read(file).split(find).length - 1])).toEqual(
      edits.map(({ find }) => [find, 1]),
    );
    expect(edits.filter(({ find, replace }) => find === replace)).toEqual([]);
    expect(existsSync(join(root, spec))).toBe(true);
    expect(read(spec)).toContain(test);
  });

  it('are built where the test starts processes, which would fail for want of them', () => {
    const started = faults.filter(({ spec }) => /start(Two)?Process/.test(read(spec)));
    expect(started.filter(({ built }) => !built)).toEqual([]);
    expect(started.length).toBeGreaterThan(4);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leave no copy behind when their run is ended by %s, nor do those of a run before that was killed',
    async (signal) => {
      const killed = spawnSync('true').pid;
      const left = join(mkdtempSync(join(tmpdir(), `claimdesk-faults-${killed}-`)), 'copy');
      const add = ['worktree', 'add', '--quiet', '--detach', '--no-checkout', left, 'HEAD'];
      spawnSync('git', add, { cwd: root });
      expect(copiesOf(killed)).toHaveLength(1);
      const ended = await endedBy(signal);
      expect([copiesOf(killed), copiesOf(ended), existsSync(left)]).toEqual([[], [], false]);
    },
  );
});

/** Begins a run and ends it when its copy is there. @returns its process id */
async function endedBy(signal: NodeJS.Signals): Promise<number> {
  const child = spawn(process.execPath, ['scripts/test-faults.mjs', 'lockfile-with-an-address'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = once(child, 'exit');
  for await (const text of child.stderr) if (String(text).includes('lockfile-with-an-address:')) break;
  child.kill(signal);
  await gone;
  return child.pid!;
}

/** Worktrees of the project that a run has made. */
function copiesOf(pid: number): string[] {
  const { stdout } = spawnSync('git', ['worktree', 'list', '--porcelain'], { cwd: root, encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(`claimdesk-faults-${pid}-`));
}
