import { createServer } from 'node:https';
import { connect } from 'node:tls';
import { selfSigned } from './certificate.js';
import { KnownNames, listen, openDoor, openSite, type Site } from './site.js';

jest.mock('node:tls', () => ({ ...jest.requireActual('node:tls'), connect: jest.fn() }));
const encrypt = jest.requireActual<typeof import('node:tls')>('node:tls').connect as (
  options: object,
) => unknown;

describe('an address that may be visited', () => {
  let site: Site;
  let six: Site;
  let secure: Site;
  const names = new KnownNames({
    'news.example': ['127.0.0.1'],
    'sub.news.example': ['127.0.0.1'],
    'both.example': ['::1', '127.0.0.1'],
    [new URL('http://brötchen.example').hostname]: ['127.0.0.1'],
    intranet: ['127.0.0.1'],
  });

  beforeAll(async () => {
    const { key, cert } = selfSigned('news.example');
    jest
      .mocked(connect)
      .mockImplementation(((options: object) => encrypt({ ...options, ca: cert })) as never);
    const answer = (request: { url?: string }, response: { end(text: string): void }) =>
      response.end(decodeURIComponent(request.url!));
    site = await openSite(answer);
    six = await openSite(answer, '::1');
    secure = await listen(createServer({ key, cert }, answer), 'https');
  });
  afterAll(() => Promise.all([site?.close(), six?.close(), secure?.close()]));

  it.each<[string, string]>([
    ['http://127.0.0.1:HTTP/', '/'],
    ['http://127.0.0.1:HTTP', '/'],
    ['HTTP://127.0.0.1:HTTP/', '/'],
    ['http://0x7f.1:HTTP/hujan', '/hujan'],
    ['http://2130706433:HTTP/hujan', '/hujan'],
    ['http://127.0.0.1.:HTTP/hujan', '/hujan'],
    ['  http://127.0.0.1:HTTP/hujan\n', '/hujan'],
    ['http://127.0.0.1:HTTP/a/../b', '/b'],
    ['http://127.0.0.1:HTTP/hujan?hari=1&kota=Bogor', '/hujan?hari=1&kota=Bogor'],
    ['http://127.0.0.1:HTTP/hujan#atas', '/hujan'],
    ['http://127.0.0.1:HTTP/дождь', '/дождь'],
    ['http://127.0.0.1:HTTP/%D0%B4%D0%BE%D0%B6%D0%B4%D1%8C', '/дождь'],
    ['http://127.0.0.1:HTTP/a b', '/a b'],
    ['http://[::1]:SIX/', '/'],
    ['http://[0:0:0:0:0:0:0:1]:SIX/hujan', '/hujan'],
    ['http://news.example:HTTP/', '/'],
    ['http://NEWS.Example:HTTP/', '/'],
    ['http://news.example.:HTTP/', '/'],
    ['http://sub.news.example:HTTP/', '/'],
    ['http://both.example:HTTP/', '/'],
    ['http://intranet:HTTP/', '/'],
    ['http://brötchen.example:HTTP/', '/'],
    ['https://news.example:HTTPS/', '/'],
    ['https://news.example.:HTTPS/hujan', '/hujan'],
  ])('%s', async (written, page) => {
    const ports = { HTTPS: secure.url, HTTP: site.url, SIX: six.url };
    const url = written.replace(
      /:(HTTPS|HTTP|SIX)/,
      (_, kind: keyof typeof ports) => `:${new URL(ports[kind]).port}`,
    );
    const { hostname, port } = new URL(url);
    const allow = [`${hostname.replace(/\.$/, '')}:${port}`];
    expect((await openDoor({ allow, names }).fetch({ url })).body.toString()).toBe(page);
  });

  it.each([
    ['of another name', 'other.example', 1],
    ['of yesterday', 'news.example', -1],
  ])('has a certificate, and not one %s', async (_, name, days) => {
    const { key, cert } = selfSigned(name, days);
    const false_ = await listen(createServer({ key, cert }), 'https');
    jest
      .mocked(connect)
      .mockImplementationOnce(((options: object) => encrypt({ ...options, ca: cert })) as never);
    const { port } = new URL(false_.url);
    const asked = openDoor({ allow: [`news.example:${port}`], names }).fetch({
      url: `https://news.example:${port}/`,
    });
    await expect(asked).rejects.toMatchObject({ code: 'certificate', passing: false });
    expect(false_.requests).toEqual([]);
    await false_.close();
  });

  it('has a certificate that somebody vouches for', async () => {
    const { key, cert } = selfSigned('news.example');
    const own = await listen(createServer({ key, cert }), 'https');
    const { port } = new URL(own.url);
    const asked = openDoor({ allow: [`news.example:${port}`], names }).fetch({
      url: `https://news.example:${port}/`,
    });
    await expect(asked).rejects.toMatchObject({ code: 'certificate' });
    await own.close();
  });

  it('speaks the language of its scheme', async () => {
    const { port } = new URL(site.url);
    const asked = openDoor({ allow: [site.entry] }).fetch({ url: `https://127.0.0.1:${port}/` });
    await expect(asked).rejects.toMatchObject({ code: 'unreachable', passing: true });
  });

  it('has a name that exists, and a server that listens', async () => {
    const door = openDoor({ allow: ['127.0.0.1:9'], names });
    await expect(door.fetch({ url: 'https://nobody.example/' })).rejects.toMatchObject({
      code: 'name_unknown',
      passing: false,
    });
    await expect(door.fetch({ url: 'http://127.0.0.1:9/' })).rejects.toMatchObject({
      code: 'unreachable',
      passing: true,
    });
    const away = { resolve: () => Promise.reject(Object.assign(new Error('Again'), { code: 'EAI_AGAIN' })) };
    await expect(openDoor({ names: away }).fetch({ url: 'https://news.example/' })).rejects.toMatchObject({
      code: 'name_unknown',
      passing: true,
    });
  });
});
