import { readFile } from 'node:fs/promises';
import { NameResolver } from '../../../src/platform/egress/name-resolver.js';
import { NamesOf, openNameServer } from './name-server.js';
import { openDoor } from './site.js';

const HANGING = Array.from({ length: 20 }, (_, n) => `n${n}.hanging.example`);
const SERVER_FAILED = 2;

describe('names', () => {
  let dns: Awaited<ReturnType<typeof openNameServer>>;
  let names: NamesOf;

  beforeAll(async () => {
    dns = await openNameServer({
      'news.example': ['93.184.215.14', '93.184.215.15'],
      'inside.example': ['10.0.0.1'],
      'empty.example': [],
      'broken.example': SERVER_FAILED,
      ...Object.fromEntries(HANGING.map((name) => [name, null])),
    });
    names = new NamesOf(dns.server);
  });
  afterAll(() => dns?.close());

  it('whose server never answers hold up neither other names nor files', async () => {
    const settled: string[] = [];
    const held = HANGING.map((name) =>
      names.resolve(name).catch((error: NodeJS.ErrnoException) => settled.push(error.code!)),
    );
    while (!HANGING.every((name) => dns.held.includes(name))) await new Promise(setImmediate);
    expect(await names.resolve('news.example')).toEqual(['93.184.215.14', '93.184.215.15']);
    expect(await readFile('package.json', 'utf8')).toContain('claimdesk');
    expect(await new NameResolver().resolve('localhost', true)).toContain('127.0.0.1');
    expect(settled).toEqual([]);
    names.stop();
    await Promise.all(held);
    expect(settled).toEqual(HANGING.map(() => 'ECANCELLED'));
  });

  it.each([
    ['inside.example', { code: 'address' }],
    ['unheard-of.example', { code: 'name_unknown', passing: false }],
    ['empty.example', { code: 'name_unknown', passing: false }],
    ['broken.example', { code: 'name_unknown', passing: true }],
  ])('are refused for what the server says of them: %s', async (name, refusal) => {
    await expect(openDoor({ names }).check(`https://${name}/`)).rejects.toMatchObject(refusal);
  });

  it('of the hosts file are known without a question', async () => {
    expect(await names.resolve('localhost')).toContain('127.0.0.1');
  });
});
