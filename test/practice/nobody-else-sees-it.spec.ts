import type { Operation } from '../contract/contract.js';
import { addressOf, openDeskOfEverything, type DeskOfEverything } from '../contract/desk-of-everything.js';
import { allTold } from '../events/all-told.js';
import type { HttpClient } from '../harness/http-client.js';
import type { Member } from '../harness/newsroom.js';
import { practiseUpToReview } from './practice-desk.js';

/** What a path names that a practice round has, and what it has not. */
const PRACTISED = ['articles', 'quotes', 'speakers', 'claims', 'evidence', 'threads', 'appearances'];
const NEVER_PRACTISED = ['users', 'keys', 'jobs', 'imports', 'feeds', 'webhooks', 'references'];

/** Paths to what a round has none of: a text is its own original, and no page is fetched for a round of this test. */
const NONE = /\/(original|copy|copy\/text|copy\/bytes|link\/text|link\/difference)$/;

/** What the person has written and not sent. */
const UNSENT = 'Whose words are these?';

/** What the person has said about words of the article. */
const NOTED = 'Is this the whole headline?';

/** These tell another thing each time, of the machine or of the caller. */
const RESTLESS = ['/metrics', '/health/live', '/health/ready', '/api/v1/keys'];

/**
 * Walks over every operation of the document, so that a list or a look-up that is added later and forgets practice rounds fails here.
 */
describe('what somebody practises', () => {
  let desk: DeskOfEverything;
  let person: Member;
  let others: [string, HttpClient][];
  /** Id of what the round has, by the word of its path. */
  let ids: Record<string, string>;
  /** Ids, reference and words that only the round has. */
  let secrets: string[];
  const before = new Map<string, unknown>();

  beforeAll(async () => {
    desk = await openDeskOfEverything();
    person = desk.staff.checker;
    others = [
      ...Object.entries(desk.staff).filter(([post]) => post !== 'checker'),
      ['editor', desk.editor] as const,
      ['nobody', desk.nobody] as const,
    ].map(([post, { http }]) => [post, http]);
    others.push(['the public', desk.app.client()]);
    await allTold(desk.app.database);
    for (const [post, http] of others)
      for (const path of lists()) before.set(`${post} ${path}`, await readable(http, path));
    ids = await practise();
    const [{ ref } = { ref: 0 }] = await desk.app.database.rows<{ ref: number }>(
      'SELECT ref FROM claims WHERE id = $1',
      [ids.claims],
    );
    secrets = [...Object.values(ids), `K-${ref}`, 'Putin dari latihan', 'pembelian minyak', UNSENT, NOTED];
  });
  afterAll(() => desk?.stop());

  it('is there for the person', async () => {
    for (const operation of withId('GET', PRACTISED)) {
      const { path } = await addressOf(desk, operation, ids[wordOf(operation)]);
      if (NONE.test(path) || (path.endsWith('/claim-hints') && path.includes('/articles/'))) continue;
      const { status } = await person.http.get(path);
      expect(`${path} ${status}`).toBe(`${path} 200`);
    }
    const claims = await person.http.get(`/api/v1/claims?article=${ids.articles}`);
    expect(claims.body).toMatchObject({ data: [{ id: ids.claims }] });
  });

  it('is named by no path that this walk does not know', () => {
    const words = desk.contract.operations.filter(({ path }) => path.includes('{id}')).map(wordOf);
    expect([...new Set(words)].sort()).toEqual([...PRACTISED, ...NEVER_PRACTISED].sort());
  });

  it('is not there for anybody else, whatever they want with it', async () => {
    const { http } = desk.editor;
    for (const operation of desk.contract.operations.filter(isPractised))
      for (const id of namesOf(operation)) {
        const { path } = await addressOf(desk, operation, id);
        const { status } = await http.send(
          operation.method,
          path,
          operation.method === 'GET' ? undefined : {},
        );
        expect(`${operation.method} ${path} ${status}`).toBe(`${operation.method} ${path} 404`);
      }
  });

  it('changes no list, no count and no page of anybody else', async () => {
    for (const [post, http] of others)
      for (const path of lists()) {
        const now = await readable(http, path);
        expect([post, path, now]).toEqual([post, path, before.get(`${post} ${path}`)]);
      }
  });

  it('is not named by anything else that the desk has', async () => {
    for (const operation of withId('GET', [...PRACTISED, ...NEVER_PRACTISED])) {
      const { path } = await addressOf(desk, operation);
      expectNoSecret(path, await readable(desk.editor.http, path));
    }
  });

  it('is not in the lists of the person either', async () => {
    for (const path of lists().filter((list) => list !== '/api/v1/practice'))
      expectNoSecret(path, (await person.http.get(path)).body);
  });

  it('is found by no filter and no search', async () => {
    const { http } = desk.editor;
    for (const { path, parameters } of desk.contract.operations.filter(isList))
      for (const { name } of parameters.filter((parameter) => parameter.in === 'query'))
        for (const secret of secrets) {
          const asked = `${path}?${new URLSearchParams({ [name]: secret })}`;
          const { status, body } = await http.get(asked);
          if (status < 400) expectNoSecret(asked, body);
        }
  });

  it('is no news: not in the outbox, from which streams and webhooks tell', async () => {
    const { body } = await person.http.get('/api/v1/events?limit=500');
    expectNoSecret('events', body);
    const rows = await desk.app.database.rows('SELECT subject_id, payload FROM outbox_events');
    expectNoSecret('outbox', rows);
  });

  it('cannot be referred to by others', async () => {
    const { http } = desk.editor;
    const claim = `/api/v1/claims/${desk.ids.drafts}`;
    const { body: dossier } = await http.get<{ version: number }>(claim);
    const words = { statement: 'It rained.', language: 'en' };
    const attempts: [string, object, string][] = [
      ['/api/v1/claims', { ...words, quoteIds: [ids.quotes] }, 'unknown_quote'],
      [
        '/api/v1/claims',
        { ...words, spans: [{ articleId: ids.articles, start: 0, end: 9 }] },
        'unknown_article',
      ],
      ['/api/v1/claims', { ...words, claimant: { speakerId: ids.speakers } }, 'unknown_speaker'],
      [`${claim}/appearances`, { quoteId: ids.quotes }, 'unknown_quote'],
      [`/api/v1/quotes/decisions`, { articleId: ids.articles, decision: 'rejected' }, 'unknown'],
      [`/api/v1/speakers/${desk.ids.speakers}/merge`, { targetId: ids.speakers }, 'unknown'],
      [`${claim}/transitions`, { name: 'merge', targetId: ids.claims }, 'merge_target'],
    ];
    for (const [path, body, code] of attempts)
      expect(await http.post(path, body, { etag: dossier.version })).toMatchObject({
        body: { errors: [{ code }] },
      });
    const many = await http.post('/api/v1/quotes/decisions', { ids: [ids.quotes], decision: 'rejected' });
    expect(many.body).toMatchObject({ decided: [], skipped: [{ id: ids.quotes, code: 'not_found' }] });
  });

  it('is there for nobody once the round has ended', async () => {
    expect(await person.http.delete('/api/v1/practice')).toMatchObject({ status: 204 });
    for (const operation of desk.contract.operations.filter(isPractised))
      for (const id of namesOf(operation)) {
        const { path } = await addressOf(desk, operation, id);
        const { status } = await person.http.send(
          operation.method,
          path,
          operation.method === 'GET' ? undefined : {},
        );
        expect([403, 404]).toContain(status);
      }
    for (const path of lists()) expectNoSecret(path, (await person.http.get(path)).body);
  });

  /** One of everything that a round can have. */
  async function practise(): Promise<Record<string, string>> {
    const { http } = person;
    const { articleId, claim } = await practiseUpToReview(person);
    const path = `/api/v1/claims/${claim.id}`;
    await http.post(`${path}/threads`, { kind: 'question', body: 'Which resolution?' });
    await http.post(`/api/v1/articles/${articleId}/threads`, {
      kind: 'question',
      body: NOTED,
      start: 0,
      end: 9,
    });
    const remark = { id: claim.id, kind: 'question', body: UNSENT };
    const pending = { draft: remark, remarks: [remark] };
    expect(await http.send('PUT', `${path}/pending-review`, pending, { etag: 0 })).toMatchObject({
      status: 200,
    });
    interface Dossier {
      quotes: { id: string }[];
      evidence: { id: string }[];
      threads: { id: string }[];
      appearances: { id: string }[];
      claimant: { speakerId: string };
    }
    const { body } = await http.get<Dossier>(path);
    return {
      articles: articleId,
      claims: claim.id,
      quotes: body.quotes[0]!.id,
      evidence: body.evidence[0]!.id,
      threads: body.threads[0]!.id,
      appearances: body.appearances[0]!.id,
      speakers: body.claimant.speakerId,
    };
  }

  const lists = () =>
    desk.contract.operations
      .filter(isList)
      .map(({ path, parameters }) =>
        parameters.some(({ name }) => name === 'include') ? `${path}?include=counts` : path,
      )
      .filter((path) => !RESTLESS.includes(path));

  /** What is read there; null where nothing is, for which each answer has another number. */
  const readable = async (http: HttpClient, path: string): Promise<unknown> => {
    const { status, body } = await http.get(path);
    return status < 400 ? body : null;
  };

  const withId = (method: string, words: string[]) =>
    desk.contract.operations.filter(
      (operation) =>
        operation.method === method && operation.path.includes('{id}') && words.includes(wordOf(operation)),
    );

  /** A claim is asked for by its reference too. */
  const namesOf = (operation: Operation): string[] => {
    const word = wordOf(operation);
    return word === 'claims' ? [ids.claims!, secrets.find((secret) => /^K-/.test(secret))!] : [ids[word]!];
  };

  const expectNoSecret = (where: string, body: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    expect({ where, found: secrets.filter((secret) => text.includes(secret)) }).toEqual({ where, found: [] });
  };
});

const wordOf = ({ path }: Operation): string => path.split('/')[3] ?? '';
const isPractised = (operation: Operation) =>
  operation.path.includes('{id}') && PRACTISED.includes(wordOf(operation));
const isList = ({ method, path }: Operation) => method === 'GET' && !path.includes('{');
