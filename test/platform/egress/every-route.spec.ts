import { newId } from '../../../src/platform/ids.js';
import { openHostileDesk, type HostileDesk } from './hostile-desk.js';

interface Refused {
  errors?: { code: string }[];
}

interface Watched {
  id: string;
  version: number;
}

/** Gives an address to the desk and tells what became of it. */
type Route = (url: string) => Promise<string>;

describe('whatever address the desk is given, it does not go there', () => {
  let hostile: HostileDesk;

  beforeAll(async () => {
    hostile = await openHostileDesk();
  });
  afterAll(() => hostile?.close());

  const desk = () => hostile.desk;
  const client = () => desk().ayu.client;
  const cameNear = () => hostile.canary.connections.splice(0);
  const linkState = async (id: string) => {
    await client().post(`/api/v1/evidence/${id}/link`, {});
    for (;;) {
      const { link } = (
        await client().get<{ link: { checkedAt: string; code: string } }>(`/api/v1/evidence/${id}`)
      ).body;
      if (link.checkedAt) return link.code;
    }
  };

  const feedState = async (id: string) => {
    await client().post(`/api/v1/feeds/${id}/check`, {});
    for (;;) {
      const { body } = await client().get<{ checkedAt: string; code: string }>(`/api/v1/feeds/${id}`);
      if (body.checkedAt) return body.code;
    }
  };

  const FETCHING: Record<string, Route> = {
    'an article to be fetched': async (url) => {
      const { status, body } = await client().post<Refused>('/api/v1/articles', { url });
      return `${status} ${body.errors?.[0]?.code}`;
    },
    'a page with fact-checks': async (url) => {
      const taken = await client().post<Refused>('/api/v1/references', { url });
      return `${taken.status} ${taken.body.errors?.[0]?.code}`;
    },
    'a feed to be looked at': async (url) => {
      const { status, body } = await client().post<Refused>('/api/v1/feeds/preview', { url });
      return `${status} ${body.errors?.[0]?.code}`;
    },
    'a feed to be watched': async (url) => {
      const added = await client().post<{ id: string }>('/api/v1/feeds', { url });
      if (added.status !== 201) return `${added.status} not_a_web_address`;
      return `checked ${await feedState(added.body.id)}`;
    },
    'another address for a feed': async (url) => {
      const at = `${desk().site.url}/${newId()}`;
      const { body } = await client().post<Watched>('/api/v1/feeds', { url: at, active: false });
      const path = `/api/v1/feeds/${body.id}`;
      const moved = await client().patch(path, { url, active: true }, { etag: body.version });
      if (moved.status !== 200) return `${moved.status} not_a_web_address`;
      return `checked ${await feedState(body.id)}`;
    },
    'evidence to be archived': async (url) => {
      const added = await client().post<{ id: string }>(`/api/v1/claims/${desk().claim.ref}/evidence`, {
        ...{ url, stance: 'supports', kind: 'primary' },
      });
      if (added.status !== 201) return `${added.status} not_a_web_address`;
      const { archive } = await desk().settled(added.body.id);
      return `${archive.state} ${archive.code}`;
    },
    'another address for evidence': async (url) => {
      const { id, version } = await desk().add('', { archive: { state: 'impossible', reason: 'A test.' } });
      const moved = await client().patch(`/api/v1/evidence/${id}`, { url }, { etag: version });
      if (moved.status !== 200) return `${moved.status} not_a_web_address`;
      const { archive } = await desk().settled(id);
      return `${archive.state} ${archive.code}`;
    },
    'evidence whose link is checked': async (url) => {
      const added = await client().post<{ id: string }>(`/api/v1/claims/${desk().claim.ref}/evidence`, {
        ...{ url, stance: 'supports', kind: 'primary', archive: { state: 'impossible', reason: 'A test.' } },
      });
      if (added.status !== 201) return `${added.status} not_a_web_address`;
      return `checked ${await linkState(added.body.id)}`;
    },
  };

  it.each(Object.keys(FETCHING))('as %s', async (name) => {
    const refused = /^(422|failed|checked) (not_a_web_address|address_forbidden|.*(address|port|scheme))$/;
    const otherwise: string[] = [];
    for (const url of hostile.addresses) {
      const outcome = await FETCHING[name]!(url);
      if (!refused.test(outcome)) otherwise.push(`${url} ${outcome}`);
    }
    expect(otherwise).toEqual([]);
    expect(cameNear()).toEqual([]);
  });

  it.each(Object.keys(FETCHING))('as %s that redirects', async (name) => {
    for (const url of hostile.redirects) await FETCHING[name]!(url);
    expect(cameNear()).toEqual([]);
  });

  it('as a webhook', async () => {
    const { client: boss } = await desk().newsroom.person('Fitri', 'admin');
    const refused = /^(address|port|scheme|not_a_web_address)$/;
    const otherwise: string[] = [];
    const hook = { url: desk().site.url, events: ['claim.created'] };
    const { body: kept } = await boss.post<Watched>('/api/v1/webhooks', hook);
    for (const url of hostile.addresses)
      for (const { status, body } of [
        await boss.post<Refused>('/api/v1/webhooks', { ...hook, url }),
        await boss.patch<Refused>(`/api/v1/webhooks/${kept.id}`, { url }, { etag: kept.version }),
      ]) {
        const code = body.errors?.[0]?.code ?? '';
        if (status !== 422 || !refused.test(code)) otherwise.push(`${url} ${status} ${code}`);
      }
    expect(otherwise).toEqual([]);
    expect(cameNear()).toEqual([]);
  });

  it('as a place where something was said, or as the home of the desk', async () => {
    const boss = await desk().newsroom.person('Eko', 'admin');
    for (const url of hostile.addresses) {
      await client().post(`/api/v1/claims/${desk().claim.ref}/appearances`, { url });
      const { etag } = await boss.client.get('/api/v1/settings');
      await boss.client.patch(
        '/api/v1/settings',
        { organisation: { name: 'Desk', url, logo: url } },
        { etag: etag! },
      );
      await client().post('/api/v1/articles', { text: `It rained, said Rina at ${url}`, url });
    }
    expect(cameNear()).toEqual([]);
  });
});
