import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_TYPES } from '../../src/core/events.js';
import { ROLES, type Role } from '../../src/core/workflow/roles.js';
import { isBehind } from '../../src/events/events.query.js';
import type { HttpClient } from '../harness/http-client.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { EVERY_ROLE_MAY, MORE } from '../people/role-table.js';
import { hire, makeKey, type Hired } from '../people/staff.js';
import { allTold } from './all-told.js';
import { Listener } from './listener.js';

/** Where one reads what an event is about, by the first part of its type. */
const SHOWN_AT: Record<string, string> = {
  article: '/api/v1/articles/{id}',
  feed: '/api/v1/feeds/{id}',
  import: '/api/v1/imports/{id}',
  job: '/api/v1/jobs/{id}',
  quote: '/api/v1/articles/{id}/quotes',
  speaker: '/api/v1/speakers/{id}',
  claim: '/api/v1/claims/{id}',
  claim_review: '/api/v1/claims/{id}',
  evidence: '/api/v1/claims/{id}/evidence',
  thread: '/api/v1/claims/{id}/threads',
  note: '/api/v1/articles/{id}/threads',
  content: '/api/v1/events',
  webhook: '/api/v1/webhooks/{id}',
  user: '/api/v1/users/{id}',
};
const { paths } = JSON.parse(readFileSync(join(__dirname, '../../openapi.json'), 'utf8')) as {
  paths: Record<string, { get: { 'x-permission': string } }>;
};
const permissionFor = (kind: string) => paths[SHOWN_AT[kind]!]!.get['x-permission'];
const kindOf = (type: string) => type.split('.', 1)[0]!;
const KINDS = [...new Set(EVENT_TYPES.map(kindOf))].sort();
const kindsWith = (permissions: readonly string[]) =>
  KINDS.filter((kind) => permissions.includes(permissionFor(kind)));

describe('news is told of what its reader may read', () => {
  let app: RunningApp;
  let admin: Hired;
  let start: string;

  beforeAll(async () => {
    app = await startApp();
    admin = await hire(app, ['admin']);
    start = (await list(admin.client, 'latest')).page.nextCursor;
    for (const type of EVENT_TYPES) await plant(type);
  });
  afterAll(() => app?.stop());

  const plant = (type: string) =>
    app.database.rows(
      `INSERT INTO outbox_events (id, type, subject_id, payload) VALUES (gen_random_uuid(), $1, gen_random_uuid(), '{}')`,
      [type],
    );
  const list = async (client: HttpClient, after: string) => {
    await allTold(app.database);
    const { body } = await client.get<{ data: { type: string }[]; page: { nextCursor: string } }>(
      `/api/v1/events?limit=500&after=${after}`,
    );
    return body;
  };
  /** Kinds that are listed and that a stream tells, from before the first to the last that it may tell. */
  const told = async (key: string) => {
    const { data } = await list(app.client(key), start);
    const listener = await Listener.open(app.url, key, start);
    await listener.until(({ data: { type } }) => type === data.at(-1)!.type);
    listener.close();
    const streamed = listener.messages.filter(({ event }) => event === 'change');
    const kinds = (types: unknown[]) => [...new Set(types.map((type) => kindOf(String(type))))].sort();
    return {
      listed: kinds(data.map(({ type }) => type)),
      streamed: kinds(streamed.map(({ data: { type } }) => type)),
    };
  };

  it.each(ROLES)('to the role %s', async (role: Role) => {
    const more = MORE.find(([one]) => one === role)![1];
    const kinds = kindsWith([...EVERY_ROLE_MAY, ...more]);
    const { key } = await makeKey(app, (await hire(app, [role])).id);
    expect(await told(key)).toEqual({ listed: kinds, streamed: kinds });
    expect(kinds.includes('webhook')).toBe(role === 'admin');
  });

  it.each([...new Set(KINDS.map(permissionFor))])('to a key with %s', async (permission) => {
    const { key } = await makeKey(app, admin.id, ['events:read', permission]);
    const kinds = kindsWith(['events:read', permission]);
    expect(await told(key)).toEqual({ listed: kinds, streamed: kinds });
  });

  it('and whoever is told nothing goes on from now, not from where it was', async () => {
    const { key } = await makeKey(app, admin.id, ['events:read', 'speakers:read']);
    const { page } = await list(app.client(key), 'latest');
    await plant('claim.created');
    const { data, page: next } = await list(app.client(key), page.nextCursor);
    expect(data).toEqual([]);
    expect(isBehind(next.nextCursor, page.nextCursor)).toBe(true);
    await plant('speaker.added');
    const { data: told } = await list(app.client(key), next.nextCursor);
    expect(told.map(({ type }) => type)).toEqual(['speaker.added']);
  });

  it('to a stream that is open, until the role for it is lost', async () => {
    const { id } = await hire(app, ['admin']);
    const listener = await Listener.open(app.url, (await makeKey(app, id)).key);
    /** Whether news of a webhook is told before that of a claim behind it. */
    const webhookIsTold = async () => {
      const { length } = listener.messages;
      await plant('webhook.updated');
      await plant('claim.created');
      const news = () => listener.messages.slice(length).map(({ data }) => data.type);
      await listener.until(() => news().includes('claim.created'));
      return news().includes('webhook.updated');
    };
    expect(await webhookIsTold()).toBe(true);
    await app.database.rows(`UPDATE users SET roles = '{viewer}' WHERE id = $1`, [id]);
    while (await webhookIsTold());
    listener.close();
  });

  it('and who is where, to who may read the place', async () => {
    const keys = await Promise.all(
      ['claims:read', 'articles:read'].map((scope) => makeKey(app, admin.id, ['events:read', scope])),
    );
    const [ofClaims, ofArticles] = await Promise.all(keys.map(({ key }) => Listener.open(app.url, key)));
    const be = (subjectType: string) =>
      admin.client.post('/api/v1/presence', {
        subjectType,
        subjectId: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14',
        state: 'viewing',
      });
    await be('claim');
    await be('article');
    await ofArticles!.until(({ event }) => event === 'presence');
    await be('claim');
    await ofClaims!.until(({ event }) => event === 'presence');
    const places = (listener: Listener) => [
      ...new Set(
        listener.messages.filter(({ event }) => event === 'presence').map(({ data }) => data.subjectType),
      ),
    ];
    expect([places(ofClaims!), places(ofArticles!)]).toEqual([['claim'], ['article']]);
    for (const listener of [ofClaims!, ofArticles!]) listener.close();
  });
});
