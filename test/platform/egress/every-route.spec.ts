import { ArchivedDesk } from '../../evidence/archived-desk.js';
import { openCanary, type Canary } from './canary.js';
import { hostileHosts } from './hostile-addresses.js';
import { seededPart } from './seeded-part.js';

/** A tenth of the addresses on every route takes long: every second of them is enough for a short run. */
const EACH = process.env.CLAIMDESK_LONG === '1' ? 1 : 2;

/** Gives an address to the desk and tells what became of it. */
type Route = (url: string) => Promise<string>;

describe('whatever address the desk is given, it does not go there', () => {
  let desk: ArchivedDesk;
  let canary: Canary;
  let hosts: string[];

  beforeAll(async () => {
    desk = await ArchivedDesk.open((request, answer) => {
      const { searchParams } = new URL(request.url!, 'http://guide.example');
      answer.writeHead(302, { location: encodeURI(searchParams.get('to') ?? '/') }).end();
    });
    const ours = [desk.newsroom.app.url, desk.newsroom.app.database.appUrl, desk.site.url];
    canary = await openCanary(() => ours.map((url) => new URL(url).port));
    hosts = hostileHosts(canary.addresses);
  });
  afterAll(async () => {
    await canary?.close();
    await desk?.close();
  });

  const addresses = () => {
    const ports = [80, 443, 8080, 8443, 22, 5432, canary.port];
    const all = hosts.map((host, n) => `http${n % 2 ? 's' : ''}://${host}:${ports[n % ports.length]}/`);
    return ['http://localhost/', `http://localhost:${canary.port}/`, ...seededPart(all)].filter(
      (_, n) => n % EACH === 0,
    );
  };
  const client = () => desk.ayu.client;
  const linkState = async (id: string) => {
    await client().post(`/api/v1/evidence/${id}/link`, {});
    for (;;) {
      const { link } = (
        await client().get<{ link: { checkedAt: string; code: string } }>(`/api/v1/evidence/${id}`)
      ).body;
      if (link.checkedAt) return link.code;
    }
  };

  const FETCHING: Record<string, Route> = {
    'an article to be fetched': async (url) => {
      const { status, body } = await client().post<{ errors?: { code: string }[] }>('/api/v1/articles', {
        url,
      });
      return `${status} ${body.errors?.[0]?.code}`;
    },
    'a page with fact-checks': async (url) => {
      const taken = await client().post<{ errors?: { code: string }[] }>('/api/v1/references', { url });
      return `${taken.status} ${taken.body.errors?.[0]?.code}`;
    },
    'evidence to be archived': async (url) => {
      const added = await client().post<{ id: string }>(`/api/v1/claims/${desk.claim.ref}/evidence`, {
        ...{ url, stance: 'supports', kind: 'primary' },
      });
      if (added.status !== 201) return `${added.status} not_a_web_address`;
      const { archive } = await desk.settled(added.body.id);
      return `${archive.state} ${archive.code}`;
    },
    'evidence whose link is checked': async (url) => {
      const added = await client().post<{ id: string }>(`/api/v1/claims/${desk.claim.ref}/evidence`, {
        ...{ url, stance: 'supports', kind: 'primary', archive: { state: 'impossible', reason: 'A test.' } },
      });
      if (added.status !== 201) return `${added.status} not_a_web_address`;
      return `checked ${await linkState(added.body.id)}`;
    },
  };

  it.each(Object.keys(FETCHING))('as %s', async (name) => {
    const refused = /^(422|failed|checked) (not_a_web_address|address_forbidden|.*(address|port|scheme))$/;
    const otherwise: string[] = [];
    for (const url of addresses()) {
      const outcome = await FETCHING[name]!(url);
      if (!refused.test(outcome)) otherwise.push(`${url} ${outcome}`);
    }
    expect(otherwise).toEqual([]);
    expect(canary.connections.splice(0)).toEqual([]);
  });

  it.each(Object.keys(FETCHING))('as %s that redirects', async (name) => {
    for (const url of addresses().filter((_, n) => n % 4 === 0))
      await FETCHING[name]!(`${desk.site.url}/?to=${encodeURIComponent(url)}`);
    expect(canary.connections.splice(0)).toEqual([]);
  });

  it('as a webhook', async () => {
    const { client: boss } = await desk.newsroom.person('Fitri', 'admin');
    const refused = /^(address|port|scheme|not_a_web_address)$/;
    const otherwise: string[] = [];
    for (const url of addresses()) {
      const { status, body } = await boss.post<{ errors?: { code: string }[] }>('/api/v1/webhooks', {
        ...{ url, events: ['*'] },
      });
      const code = body.errors?.[0]?.code ?? '';
      if (status !== 422 || !refused.test(code)) otherwise.push(`${url} ${status} ${code}`);
    }
    expect(otherwise).toEqual([]);
    expect(canary.connections.splice(0)).toEqual([]);
  });

  it('as a place where something was said, or as the home of the desk', async () => {
    const boss = await desk.newsroom.person('Eko', 'admin');
    for (const url of addresses()) {
      await client().post(`/api/v1/claims/${desk.claim.ref}/appearances`, { url });
      const { etag } = await boss.client.get('/api/v1/settings');
      await boss.client.patch(
        '/api/v1/settings',
        { organisation: { name: 'Desk', url, logo: url } },
        { etag: etag! },
      );
      await client().post('/api/v1/articles', { text: `It rained, said Rina at ${url}`, url });
    }
    expect(canary.connections).toEqual([]);
  });
});
