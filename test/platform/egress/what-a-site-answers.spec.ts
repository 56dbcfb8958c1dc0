import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { openDoor, openSite, type Site } from './site.js';

const WORDS = 'Hujan turun di Bogor. '.repeat(500);

describe('a request to a site', () => {
  const sites: Site[] = [];
  afterEach(() => Promise.all(sites.splice(0).map((site) => site.close())));

  async function open(...parameters: Parameters<typeof openSite>): Promise<Site> {
    const site = await openSite(...parameters);
    sites.push(site);
    return site;
  }

  it('is answered with status, headers, bytes and where they came from', async () => {
    const site = await open((_, answer) =>
      answer.writeHead(200, { 'content-type': 'text/html', etag: '"1"' }).end('<p>Hujan'),
    );
    const door = openDoor({ allow: [site.entry] });
    expect(await door.fetch({ url: `${site.url}/hujan?hari=ini#atas` })).toEqual({
      status: 200,
      headers: expect.objectContaining({ 'content-type': 'text/html', etag: '"1"' }),
      body: Buffer.from('<p>Hujan'),
      url: `${site.url}/hujan?hari=ini#atas`,
      hops: [],
    });
    expect(site.requests[0]!.url).toBe('/hujan?hari=ini');
  });

  it('says honestly who asks, and keeps to itself where it came from', async () => {
    const site = await open((_, answer) => answer.setHeader('set-cookie', 'who=you').end());
    const door = openDoor({ allow: [site.entry] });
    const headers = {
      Cookie: 'a=b',
      Referer: 'https://desk.example/',
      Host: 'x.example',
      'User-Agent': 'Mozilla',
    };
    const answer = await door.fetch({ url: site.url, headers });
    await door.fetch({ url: site.url });
    for (const request of site.requests)
      expect(request.headers).toEqual({
        accept: '*/*',
        'accept-encoding': 'gzip, deflate, br',
        connection: 'close',
        host: new URL(site.url).host,
        'user-agent': expect.stringMatching(/^Claimdesk\/\d+\.\d+\.\d+ \(\+https:\/\/desk\.example\)$/),
      });
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });

  it.each([200, 204, 304, 401, 404, 410, 429, 451, 500, 503])('gives %i as an answer', async (status) => {
    const site = await open((_, answer) => answer.writeHead(status).end());
    expect(await openDoor({ allow: [site.entry] }).fetch({ url: site.url })).toMatchObject({
      status,
      hops: [],
    });
  });

  it.each([
    ['gzip', gzipSync(WORDS)],
    ['x-gzip', gzipSync(WORDS)],
    ['deflate', deflateSync(WORDS)],
    ['br', brotliCompressSync(WORDS)],
    ['identity', Buffer.from(WORDS)],
  ])('unpacks %s', async (encoding, bytes) => {
    const site = await open((_, answer) => answer.setHeader('content-encoding', encoding).end(bytes));
    const { body } = await openDoor({ allow: [site.entry] }).fetch({ url: site.url });
    expect(body.toString()).toBe(WORDS);
  });

  it('reads headers alone with HEAD, also of a packed page', async () => {
    const site = await open((_, answer) =>
      answer.writeHead(200, { 'content-encoding': 'gzip', 'content-length': '20' }).end(),
    );
    const answer = await openDoor({ allow: [site.entry] }).fetch({ url: site.url, method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(answer.headers['content-length']).toBe('20');
  });

  it('takes a body along with PUT and POST, and no redirect', async () => {
    const received: string[] = [];
    const site = await open((request, answer) => {
      const { method, headers } = request;
      request
        .setEncoding('utf8')
        .on('data', (body) => received.push(`${method} ${headers['content-length']} ${body}`));
      request.on('end', () => answer.writeHead(307, { location: '/elsewhere' }).end());
    });
    const door = openDoor({ allow: [site.entry] });
    for (const method of ['PUT', 'POST'] as const)
      expect(await door.fetch({ url: site.url, method, body: Buffer.from('hujan') })).toMatchObject({
        status: 307,
      });
    expect(received).toEqual(['PUT 5 hujan', 'POST 5 hujan']);
    await door.fetch({ url: site.url, method: 'POST' });
    expect(site.requests.at(-1)!.headers['content-length']).toBe('0');
  });

  it('tries the next address of a name when one does not answer', async () => {
    const site = await open((_, answer) => answer.end('ok'));
    const { port } = new URL(site.url);
    const names = { resolve: () => Promise.resolve(['127.0.0.9', '127.0.0.1']) };
    const door = openDoor({ allow: [`news.example:${port}`], names });
    expect((await door.fetch({ url: `http://news.example:${port}` })).body.toString()).toBe('ok');
    expect(site.requests[0]!.headers.host).toBe(`news.example:${port}`);
  });

  it('ends when the one who asked does not want it any more', async () => {
    const stop = new AbortController();
    const site = await open(() => stop.abort(new Error('Stopping')));
    const asked = openDoor({ allow: [site.entry] }).fetch({ url: site.url, signal: stop.signal });
    await expect(asked).rejects.toThrow('Stopping');
  });

  it('is not made where the desk does not go to the internet', async () => {
    const site = await open((_, answer) => answer.end());
    const door = openDoor({ allow: [site.entry], on: false });
    await expect(door.fetch({ url: site.url })).rejects.toMatchObject({ code: 'off', passing: false });
    expect(site.requests).toEqual([]);
  });
});
