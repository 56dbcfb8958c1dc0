import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { KnownNames, openDoor, openSite, type Site } from './site.js';

describe('through a proxy', () => {
  let site: Site;
  let proxy: Server;
  let url: string;
  const asked: { target: string; authorization?: string }[] = [];
  const names = new KnownNames({ 'news.example': ['93.184.215.14'], 'inside.example': ['10.0.0.1'] });

  beforeAll(async () => {
    site = await openSite((request, answer) => answer.end(`${request.headers.host}${request.url}`));
    proxy = createServer().listen(0, '127.0.0.1');
    proxy.on('connect', (request, socket: Socket) => {
      asked.push({ target: request.url!, authorization: request.headers['proxy-authorization'] });
      if (request.url!.startsWith('closed')) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      const { port } = new URL(site.url);
      const behind = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(behind).pipe(socket);
      });
      for (const end of [socket, behind]) end.on('error', () => undefined);
    });
    await once(proxy, 'listening');
    url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  });
  beforeEach(() => asked.splice(0));
  afterAll(async () => {
    proxy?.closeAllConnections();
    proxy?.close();
    await site?.close();
  });

  it('a site is asked for by the address that was checked', async () => {
    const { body } = await openDoor({ names, proxy: url }).fetch({ url: 'http://news.example/hujan' });
    expect(body.toString()).toBe('news.example/hujan');
    expect(asked).toEqual([{ target: '93.184.215.14:80', authorization: undefined }]);
  });

  it('a name that only the proxy knows is not asked for: it may lead inside', async () => {
    const door = openDoor({ names, proxy: url });
    const unknown = { code: 'name_unknown' };
    await expect(door.fetch({ url: 'http://far.example:8080/' })).rejects.toMatchObject(unknown);
    await expect(door.check('http://far.example:8080/')).rejects.toMatchObject(unknown);
    expect(asked).toEqual([]);
  });

  it('a name that only the proxy knows is left to it where it checks where names lead', async () => {
    const door = openDoor({ names, proxy: url, proxyChecks: true });
    const { body } = await door.fetch({ url: 'http://far.example:8080/' });
    expect(body.toString()).toBe('far.example:8080/');
    expect(asked).toMatchObject([{ target: 'far.example:8080' }]);
  });

  it('a server of the desk’s own may be one that only the proxy knows', async () => {
    const { body } = await openDoor({ names, proxy: url }).fetch({
      url: 'http://copies.example:9000/',
      ownServer: true,
    });
    expect(body.toString()).toBe('copies.example:9000/');
    expect(asked).toMatchObject([{ target: 'copies.example:9000' }]);
  });

  it('a server of the desk’s own inside is reached without it', async () => {
    const door = openDoor({ names, proxy: url });
    const { body } = await door.fetch({ url: `${site.url}/copies`, ownServer: true });
    expect(body.toString()).toBe(`${site.entry}/copies`);
    expect(asked).toEqual([]);
  });

  it.each(['http://inside.example/', 'http://127.0.0.1/', 'http://[::1]/', 'http://0x7f.1:8080/'])(
    'nobody is led inside: %s',
    async (inside) => {
      for (const proxyChecks of [false, true])
        await expect(
          openDoor({ names, proxy: url, proxyChecks }).fetch({ url: inside }),
        ).rejects.toMatchObject({ code: 'address' });
      expect(asked).toEqual([]);
    },
  );

  it('the desk says who it is, if it was told to', async () => {
    const proxy = url.replace('//', '//desk%40newsroom:p%3Aq@');
    await openDoor({ names, proxy }).fetch({ url: 'http://news.example/' });
    const credentials = Buffer.from('desk@newsroom:p:q').toString('base64');
    expect(asked[0]!.authorization).toBe(`Basic ${credentials}`);
    expect(site.requests.at(-1)!.headers).not.toHaveProperty('proxy-authorization');
  });

  it('what it does not let through is not reached', async () => {
    const door = openDoor({ names, proxy: url, proxyChecks: true });
    const asked = door.fetch({ url: 'http://closed.example/' });
    await expect(asked).rejects.toMatchObject({ code: 'unreachable', passing: true });
    const gone = openDoor({ names, proxy: 'http://127.0.0.1:9' }).fetch({ url: 'http://news.example/' });
    await expect(gone).rejects.toMatchObject({ code: 'unreachable' });
  });
});
