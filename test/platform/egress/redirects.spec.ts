import { openDoor, openSite, type Site } from './site.js';

describe('a redirect', () => {
  let first: Site;
  let second: Site;

  beforeAll(async () => {
    second = await openSite((_, answer) => answer.end('here'));
    first = await openSite((request, answer) => {
      const [, kind, rest] = /^\/(\w+)\/?(.*)$/.exec(request.url!)!;
      if (kind === 'end') return answer.end('here');
      if (kind === 'loop') return answer.writeHead(302, { location: '/loop' }).end();
      if (kind === 'nowhere') return answer.writeHead(302).end('nothing to follow');
      if (kind === 'endless') return void answer.writeHead(301, { location: '/end' }).write('on and on');
      if (kind === 'away') return answer.writeHead(302, { location: `${second.url}/new` }).end();
      if (kind === 'letters')
        return answer.writeHead(301, { location: Buffer.from('/end/дождь').toString('latin1') }).end();
      return answer.writeHead(Number(kind), { location: `/${rest}` }).end();
    });
  });
  afterAll(() => Promise.all([first?.close(), second?.close()]));

  const fetch = (path: string, headers?: Record<string, string>) =>
    openDoor({ allow: [first.entry, second.entry] }).fetch({ url: first.url + path, headers });

  it('is followed and told, five times', async () => {
    const answer = await fetch('/301/302/303/307/308/end');
    expect(answer).toMatchObject({ status: 200, url: `${first.url}/end` });
    expect(answer.hops).toEqual([
      { url: `${first.url}/301/302/303/307/308/end`, status: 301 },
      { url: `${first.url}/302/303/307/308/end`, status: 302 },
      { url: `${first.url}/303/307/308/end`, status: 303 },
      { url: `${first.url}/307/308/end`, status: 307 },
      { url: `${first.url}/308/end`, status: 308 },
    ]);
  });

  it('is followed a sixth time by nobody', async () => {
    await expect(fetch('/301/301/301/301/301/301/end')).rejects.toMatchObject({ code: 'too_many_redirects' });
    await expect(fetch('/loop')).rejects.toMatchObject({ code: 'too_many_redirects', passing: false });
  });

  it('keeps keys and signatures from another site', async () => {
    const headers = {
      Authorization: 'Bearer secret',
      'X-Key': 'secret',
      Accept: 'text/html',
      'If-None-Match': '"1"',
    };
    await fetch('/away', headers);
    expect(first.requests.at(-1)!.headers).toMatchObject({
      authorization: 'Bearer secret',
      'x-key': 'secret',
    });
    const { headers: told } = second.requests.at(-1)!;
    expect(JSON.stringify(told)).not.toContain('secret');
    expect(told).toMatchObject({ accept: 'text/html', 'if-none-match': '"1"' });
    expect(told).not.toHaveProperty('referer');
    await fetch('/302/end', headers);
    expect(first.requests.at(-1)!.headers).toMatchObject({ authorization: 'Bearer secret' });
  });

  it('without an address is an answer', async () => {
    expect(await fetch('/nowhere')).toMatchObject({
      status: 302,
      body: Buffer.from('nothing to follow'),
      hops: [],
    });
  });

  it('is followed before its own words have ended', async () => {
    expect(await fetch('/endless')).toMatchObject({ status: 200, url: `${first.url}/end` });
  });

  it('may lead to letters of any script', async () => {
    expect(await fetch('/letters')).toMatchObject({ url: `${first.url}/end/${encodeURIComponent('дождь')}` });
  });
});
