import { newId } from '../../src/platform/ids.js';
import { HttpClient, type Answer, type RequestOptions } from '../harness/http-client.js';
import { hire, openNewsroom, type Member, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { ended } from '../imports/files.js';
import { claimInReview, draftClaim, publishedClaim } from '../faults/claim-on-its-way.js';
import { plantWebhook } from '../webhooks/hook.js';
import { Contract, type Operation } from './contract.js';

/** A client whose every answer is held against the document. */
export class WatchedClient extends HttpClient {
  constructor(
    app: Pick<RunningApp, 'url' | 'config'>,
    private readonly contract: Contract,
    private readonly watch: (operation: Operation | undefined, status: number, requestId: string) => void,
    key?: string,
  ) {
    super(app.url, app.config.publicUrl, key);
  }

  override async send<Body>(
    method: string,
    path: string,
    body?: unknown,
    options?: RequestOptions,
  ): Promise<Answer<Body>> {
    const answer = await super.send<Body>(method, path, body, options);
    const faults = this.contract.faultsOf(method, path, answer);
    if (faults.length) throw new Error(faults.join('\n'));
    this.watch(this.contract.find(method, path), answer.status, answer.headers.get('x-request-id')!);
    return answer;
  }
}

/** A running desk with a staff, one of everything that has an id, and the document. */
export interface DeskOfEverything {
  app: RunningApp;
  staff: Newsroom;
  /** Somebody with every role. */
  editor: Member;
  /** An account without a role. */
  nobody: Member;
  contract: Contract;
  /** Id of one resource by the word of its path: `claims`, `articles`, … */
  ids: Record<string, string>;
  slug: string;
  stop(): Promise<void>;
}

/** Table behind the word of a path. */
const TABLES: Record<string, string> = { keys: 'api_keys', references: 'fact_checks' };

/** Words of paths whose things have a version. */
const VERSIONED = [
  'claims',
  'articles',
  'quotes',
  'speakers',
  'users',
  'keys',
  'evidence',
  'threads',
  'feeds',
  'imports',
  'webhooks',
  'settings',
];

/** Fills a desk. The user and the key among the ids belong to nobody who is needed. */
export async function openDeskOfEverything(): Promise<DeskOfEverything> {
  const app = await startApp({ publicUrlGiven: true, rateLimit: 10_000_000 });
  const staff = await openNewsroom(app);
  const editor = await hire(app, 'editor', [
    'contributor',
    'checker',
    'reviewer',
    'publisher',
    'admin',
    'viewer',
  ]);
  const nobody = await hire(app, 'nobody', []);
  const { body } = await app.client().get<Record<string, unknown>>('/api/openapi.json');
  const published = await publishedClaim(staff);
  const [{ slug } = { slug: '' }] = await app.database.rows<{ slug: string }>(
    'SELECT slug FROM claims WHERE id = $1',
    [published.id],
  );
  return {
    app,
    staff,
    editor,
    nobody,
    contract: new Contract(body),
    ids: { ...(await oneOfEach(app, staff, editor)), published: published.id },
    slug,
    stop: () => app.stop(),
  };
}

/** The path of an operation with real ids in it, and the version of what it names. */
export async function addressOf(
  desk: DeskOfEverything,
  { path }: Operation,
  id?: string,
): Promise<{ path: string; version: number }> {
  const word = /^\/api\/v1\/([a-z-]+)/.exec(path)?.[1] ?? '';
  const real = id ?? desk.ids[word] ?? newId();
  const filled = path
    .replace('{id}', real)
    .replace('{slug}', desk.slug)
    .replace('{delivery}', desk.ids.deliveries!)
    .replace('{edition}', '1')
    .replace('{range}', '1');
  const isPending = path.endsWith('/pending-review');
  return { path: filled, version: await (isPending ? pendingVersionOf : versionOf)(desk, word, real) };
}

/** Of the editor; everybody has their own. */
async function pendingVersionOf({ app, editor }: DeskOfEverything, _: string, id: string): Promise<number> {
  const [row] = await app.database.rows<{ version: number }>(
    'SELECT version FROM pending_reviews WHERE claim_id::text = $1 AND person_id = $2',
    [id, editor.id],
  );
  return row?.version ?? 0;
}

async function versionOf(desk: DeskOfEverything, word: string, id: string): Promise<number> {
  if (word === 'me') return versionOf(desk, 'users', desk.editor.id);
  if (!VERSIONED.includes(word)) return 1;
  const where = word === 'settings' ? 'true' : 'id::text = $1';
  const [row] = await desk.app.database.rows<{ version: number }>(
    `SELECT version FROM ${TABLES[word] ?? word} WHERE ${where}`,
    word === 'settings' ? [] : [id],
  );
  return row?.version ?? 1;
}

async function oneOfEach(app: RunningApp, staff: Newsroom, editor: Member): Promise<Record<string, string>> {
  const { http } = editor;
  const post = async (path: string, body: object) =>
    (await http.post<{ id: string }>(`/api/v1/${path}`, body)).body.id;
  const claims = (await claimInReview(staff)).id;
  const articles = await post('articles', {
    text: 'The ministry answered. “It rained,” said Rina Contoh in Jakarta.',
    language: 'en',
  });
  const form = new FormData();
  form.append('file', new Blob(['{"text":"It rained."}\n']), 'rain.jsonl');
  const imports = (await http.post<{ id: string }>('/api/v1/imports', form)).body.id;
  await ended(http, imports);
  const jobs = newId();
  await app.database.rows(
    `INSERT INTO jobs (id, kind, state, progress, input, result, actor, request_id)
     VALUES ($1, 'rain', 'succeeded', 1, '{}', '{"articleId": null}', '{}', 'a test')`,
    [jobs],
  );
  const sacrificed = await hire(app, 'sacrificed', ['viewer']);
  const draft = await draftClaim(staff, 'It rained in Jakarta.');
  const [key] = await app.database.rows<{ id: string }>('SELECT id FROM api_keys WHERE owner_id = $1', [
    sacrificed.id,
  ]);
  return {
    claims,
    drafts: draft.id,
    articles,
    quotes: await post(`articles/${articles}/quotes`, { start: 24, end: 33 }),
    speakers: await post('speakers', { name: 'Tono Contoh' }),
    evidence: await post(`claims/${draft.id}/evidence`, {
      url: 'https://bmkg.example/',
      stance: 'refutes',
      kind: 'data',
    }),
    threads: await post(`claims/${draft.id}/threads`, {
      kind: 'question',
      target: { field: 'statement', start: 0, end: 2 },
      suggestion: { exact: 'It', replacement: 'Rain' },
    }),
    appearances: await post(`claims/${draft.id}/appearances`, { url: 'https://news.example/rain' }),
    jobs,
    feeds: await post('feeds', { url: 'https://news.example/feed', active: false }),
    imports,
    users: sacrificed.id,
    keys: key!.id,
    ...(await planted(app, editor)),
  };
}

/** A webhook with a delivery, and a fact-check of somebody else: a desk that does not go out can have them, and cannot get them. */
async function planted(app: RunningApp, { id: editorId }: Member): Promise<Record<string, string>> {
  const { webhook, deliveries } = await plantWebhook(
    app,
    { by: editorId, events: ['user.*'] },
    { state: 'delivered', attempts: 1 },
  );
  const references = newId();
  await app.database.rows(
    `INSERT INTO webhook_attempts (id, delivery_id, at, ms, status, answer, url, headers)
     VALUES ($1, $2, now(), 84, 200, 'ok', 'https://partner.example/', '{"content-type": "application/json"}')`,
    [newId(), deliveries[0]],
  );
  await app.database.rows(
    `INSERT INTO fact_checks (id, key, url, claim, publisher, rating, created_by)
     VALUES ($1, '', 'https://checks.example/snow', 'It snowed.', 'Contoh Checks', 'False', $2)`,
    [references, editorId],
  );
  return { webhooks: webhook, deliveries: deliveries[0]!, references };
}
