import { FORBIDDEN_IPV4, FORBIDDEN_IPV6, hostileHosts } from './hostile-addresses.js';
import { seededPart } from './seeded-part.js';
import { openCanary, type Canary } from './canary.js';
import { KnownNames, openDoor, openSite, type Site } from './site.js';

const PORTS = [80, 443, 8080, 8443, 22, 5432];

describe('an address that leads to where nobody may be led', () => {
  let guide: Site;
  let canary: Canary;
  let hosts: string[];

  beforeAll(async () => {
    guide = await openSite((request, answer) => {
      const { searchParams, pathname } = new URL(request.url!, 'http://guide.example');
      const location = searchParams.get('to') ?? '';
      answer
        .writeHead(Number(pathname.slice(1)), { location: Buffer.from(location).toString('latin1') })
        .end();
    });
    canary = await openCanary(() => [new URL(guide.url).port]);
    hosts = hostileHosts(canary.addresses);
  });
  afterAll(async () => {
    await canary?.close();
    await guide?.close();
  });
  afterEach(() => expect(canary.connections.splice(0)).toEqual([]));

  const refusal = async (url: string, door = openDoor({ allow: [guide.entry] })) => {
    const failure = await door.fetch({ url }).then(
      ({ status }) => `${status}`,
      (error) => error.code,
    );
    return failure as string;
  };
  const addresses = () =>
    hosts.flatMap((host) =>
      [...new Set([...PORTS, canary.port])].map(
        (port) => `${port % 2 ? 'https' : 'http'}://${host}:${port}/`,
      ),
    );
  const some = () => seededPart(addresses());
  const expected = (url: string) => {
    const port = Number(/:(\d+)\/$/.exec(url)![1]);
    return [80, 443, 8080, 8443].includes(port) ? 'address' : 'port';
  };

  it('is one of many', () => {
    expect(canary.addresses).toContain('127.0.0.1');
    expect(new Set(addresses()).size).toBeGreaterThan(4000);
  });

  it('is refused in every spelling on every port', async () => {
    const through: string[] = [];
    for (const url of some()) {
      const code = await refusal(url);
      // A few spellings are no address at all to the URL standard.
      if (code !== expected(url) && !(code === 'scheme' && !URL.canParse(url)))
        through.push(`${url} ${code}`);
    }
    expect(through).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])('is refused at the end of a redirect, %i', async (status) => {
    const through: string[] = [];
    for (const url of some().filter((_, n) => n % 5 === status % 5)) {
      const code = await refusal(`${guide.url}/${status}?to=${encodeURIComponent(url)}`);
      if (code !== expected(url) && code !== 'scheme') through.push(`${url} ${code}`);
    }
    expect(through).toEqual([]);
  });

  it('is refused behind a name, alone and among honest ones', async () => {
    for (const address of [
      ...FORBIDDEN_IPV4,
      ...FORBIDDEN_IPV6,
      ...canary.addresses,
      'fe80::1%eth0',
      'nonsense',
    ])
      for (const known of [[address], ['93.184.215.14', address], [address, '93.184.215.14']]) {
        const door = openDoor({ names: new KnownNames({ 'news.example': known }) });
        expect([address, await refusal(`http://news.example:${canary.port}/`, door)]).toEqual([
          address,
          'address',
        ]);
        expect([address, await refusal('https://news.example./', door)]).toEqual([address, 'address']);
      }
  });

  it('is refused behind the names that every machine has', async () => {
    const { NameResolver } = await import('../../../src/platform/egress/name-resolver.js');
    const door = openDoor({ names: new NameResolver() });
    for (const name of ['localhost', 'LOCALHOST', 'localhost.', 'ｌｏｃａｌｈｏｓｔ'])
      expect([name, await refusal(`http://${name}:${canary.port}/`, door)]).toEqual([name, 'address']);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'gopher://127.0.0.1:6379/_FLUSHALL',
    'data:text/html,<p>Hujan',
    'javascript:alert(1)',
    'blob:http://127.0.0.1/x',
    'ws://127.0.0.1/',
    'http://',
    'http://[::1',
    'http://[fe80::1%25eth0]/',
    'http://256.256.256.256/',
    '127.0.0.1',
  ])('is no address of the web: %s', async (url) => {
    expect(await refusal(url)).toBe('scheme');
    if (url.includes(':'))
      expect(await refusal(`${guide.url}/302?to=${encodeURIComponent(url)}`)).toBe('scheme');
  });

  it.each(['http://me@127.0.0.1/', 'http://me:secret@news.example/', 'http://news.example:80@127.0.0.1/'])(
    'holds no user name: %s',
    async (url) => {
      expect(await refusal(url)).toBe('credentials');
      expect(await refusal(`${guide.url}/302?to=${encodeURIComponent(url)}`)).toBe('credentials');
    },
  );
});
