import { practiseUpToReview } from '../practice/practice-desk.js';
import { openDeskOfEverything, WatchedClient, type DeskOfEverything } from './desk-of-everything.js';
import { eventsUnlikeTheirSchema } from './events-and-schemas.js';
import { walkDeskData, walkFeeds, walkFiles, walkWebhooks } from './walks.js';

/** Not in this desk: it is no demo newsroom, and does not go to the internet. */
const ABSENT = [
  'GET /api/v1/auth/demo',
  'POST /api/v1/evidence/{id}/link',
  'POST /api/v1/feeds/preview',
  'POST /api/v1/feeds/{id}/check',
  'POST /api/v1/webhooks',
];

/** Changes nothing that is on record: it is for oneself alone, or for now, or only begins a job again. */
const NO_CHANGE = [
  'POST /api/v1/auth/logout',
  'POST /api/v1/claims/{id}/seen',
  'POST /api/v1/evidence/{id}/archive',
  'POST /api/v1/presence',
  'PUT /api/v1/claims/{id}/pending-review',
];

/** A walk through the whole API; every answer on the way is held against the OpenAPI document by the client. */
describe('every answer is as the OpenAPI document says', () => {
  let desk: DeskOfEverything;
  let http: WatchedClient;
  const answered = new Set<string>();
  /** Which operation a request was for, by its id. */
  const requests = new Map<string, string>();
  const watch = (operation: { name: string } | undefined, status: number, requestId: string) => {
    if (!operation || status >= 400) return;
    answered.add(operation.name);
    requests.set(requestId, operation.name);
  };

  beforeAll(async () => {
    desk = await openDeskOfEverything();
    http = new WatchedClient(desk.app, desk.contract, watch, desk.editor.key);
  });
  afterAll(() => desk?.stop());

  const get = (path: string, accept = 'application/json') => http.get<Body>(path, { headers: { accept } });
  const etag = async (path: string) => (await get(path)).etag!;

  it('health, metrics, settings', async () => {
    await get('/health/live');
    await get('/health/ready');
    await get('/metrics');
    await get('/api/v1/settings');
    for (const approvalsNeeded of [2, 1])
      await http.patch('/api/v1/settings', { approvalsNeeded }, { etag: await etag('/api/v1/settings') });
  });

  it('people and keys', async () => {
    const made = await http.post<Body>('/api/v1/users', {
      email: 'new@desk.example',
      name: 'Nia Contoh',
      roles: ['viewer'],
    });
    const user = `/api/v1/users/${made.body.id}`;
    await http.post('/api/v1/users', {
      email: 'robot@desk.example',
      name: 'Robot Contoh',
      roles: ['contributor'],
      kind: 'service',
      responsibleId: made.body.id,
    });
    await get('/api/v1/users?limit=2&active=true');
    await http.patch(user, { name: 'Nia Contoh Baru' }, { etag: await etag(user) });
    const { token } = (await http.post<Body>(`${user}/password-reset`)).body;
    await http.post(`${user}/deactivate`);
    await http.post(`${user}/reactivate`);
    const again = (await http.post<Body>(`${user}/password-reset`)).body.token;
    expect(again).not.toBe(token);
    const browser = new WatchedClient(desk.app, desk.contract, watch);
    const newPassword = 'a password for tests';
    await browser.post('/api/v1/auth/password', { token: again, newPassword });
    await browser.login('new@desk.example', newPassword);
    await browser.post('/api/v1/me/password', {
      currentPassword: newPassword,
      newPassword: `${newPassword}!`,
    });
    await browser.login('new@desk.example', `${newPassword}!`);
    await browser.patch('/api/v1/me', { locale: 'id' }, { etag: (await browser.get('/api/v1/me')).etag });
    await browser.post('/api/v1/auth/logout-everywhere');
    await browser.post('/api/v1/auth/logout');
    const key = await http.post<Body>('/api/v1/keys', { name: 'import', scopes: ['articles:*'] });
    await get('/api/v1/keys');
    await http.post(`/api/v1/keys/${key.body.id}/rotate`, {}, { etag: 1 });
    await http.delete(`/api/v1/keys/${key.body.id}`, { etag: await etag(`/api/v1/keys/${key.body.id}`) });
  });

  it('articles, quotes and speakers', async () => {
    const text =
      'The ministry answered. “It rained all day in the city,” said Rina Contoh. She said it would go on.';
    const added = await http.post<Body>('/api/v1/articles', { text, statementDate: '2026-11-20' });
    const article = `/api/v1/articles/${added.body.id}`;
    await http.post('/api/v1/articles?dryRun=true', { html: `<title>Rain</title><p>${text}</p>` });
    const form = new FormData();
    form.set('file', new Blob([text], { type: 'text/plain' }), 'rain.txt');
    expect(await http.post('/api/v1/articles', form)).toMatchObject({ status: 201 });
    form.set('file', new Blob([`<p>${text}</p>`]), 'rain.html');
    const page = await http.post<Body>('/api/v1/articles', form);
    await http.get(`/api/v1/articles/${page.body.id}/original`);
    const long = await http.post<Body>('/api/v1/articles', { text: `${text}\n`.repeat(2500) });
    expect(long.status).toBe(202);
    await get(`/api/v1/jobs/${long.body.id}`);
    await get('/api/v1/jobs?state=succeeded&kind=article.extraction&limit=1');
    await desk.app.database.rows(`UPDATE jobs SET state = 'failed' WHERE id = $1`, [desk.ids.jobs]);
    await http.post(`/api/v1/jobs/${desk.ids.jobs}/retry`);
    await get('/api/v1/articles?limit=1&q=ministry&include=counts');
    await http.patch(article, { title: 'Rain' }, { etag: await etag(article) });
    const newer = await http.post<{ articleId: string }>(`${article}/versions`, {
      text: text.replace('all day', 'all night'),
    });
    await http.post(`/api/v1/articles/${newer.body.articleId}/versions`, { text: `${text} Again.` });
    await get(`/api/v1/articles/${newer.body.articleId}/carried?limit=1`);
    await get(article);
    await get(`${article}/text`);
    await get(`${article}/places`);
    await get(`${article}/sentences?order=worth&limit=2`);
    await get(`${article}/claim-hints?start=0&end=22`);
    await get('/api/v1/claim-hints?statement=It%20rained%20again.&language=en');
    const quotes = (await get(`${article}/quotes`)).body.data;
    await http.post(`${article}/quotes`, { start: 0, end: 12, speakers: [{ name: 'Tono Lain' }] });
    const parts = quotes.map(({ id }) => id);
    await http.post(`${article}/quotations`, { quotations: [{ quoteIds: parts }] });
    const { body: spoken } = await http.post<Body>('/api/v1/articles', { text: 'Rina Contoh: It did rain.' });
    await http.post(`/api/v1/articles/${spoken.id}/extractions`, { as: 'interview' }, { etag: 1 });
    const quote = `/api/v1/quotes/${quotes[0]!.id}`;
    await get(`${quote}/claim-hints`);
    await http.patch(
      `${quote}?cascade=preview`,
      { speakers: [{ name: 'Sari Contoh' }] },
      { etag: await etag(quote) },
    );
    await http.patch(quote, { speakers: [{ name: 'Sari Contoh' }] }, { etag: await etag(quote) });
    await http.post(`${quote}/decision`, { decision: 'accepted' });
    const notes = `/api/v1/articles/${spoken.id}/threads`;
    const note = { kind: 'question', body: 'Who is meant?' };
    const { body: thread } = await http.post<Body>(notes, { ...note, start: 0, end: 12 });
    const [said] = (await get(`/api/v1/articles/${spoken.id}/quotes`)).body.data;
    await http.post(notes, { ...note, quoteId: said!.id });
    for (const verb of ['resolve', 'reopen']) await http.post(`/api/v1/threads/${thread.id}/${verb}`);
    await get(notes);
    const many = await http.post<Body>('/api/v1/quotes/decisions', {
      articleId: added.body.id,
      decision: 'rejected',
      filter: {},
    });
    await http.post('/api/v1/quotes/decisions/undo', { undoToken: many.body.undoToken });
    const other = await http.post<Body>('/api/v1/speakers', { name: 'R. Contoh', aliases: ['Rina C.'] });
    const speakers = (await get('/api/v1/speakers?q=Sari')).body.data;
    const speaker = `/api/v1/speakers/${other.body.id}`;
    await http.patch(speaker, { description: 'A meteorologist' }, { etag: await etag(speaker) });
    await http.post(`${speaker}/merge`, { targetId: speakers[0]!.id });
    await get(speaker);
    await http.post(`${speaker}/unmerge`);
  });

  it('claims, evidence and threads', async () => {
    const claim = `/api/v1/claims/${desk.ids.drafts}`;
    await http.post('/api/v1/claims', {
      statement: 'It rained.',
      language: 'en',
      claimant: { unnamed: true },
      statedOnUnknown: true,
      topics: ['Weather'],
      quoteIds: [desk.ids.quotes],
      translations: { id: 'Hujan.' },
    });
    await http.patch(
      claim,
      { topics: ['Weather'], dueAt: '2026-12-01T12:00:00Z' },
      { etag: await etag(claim) },
    );
    await http.post(`${claim}/embargo`, { until: '2026-12-01T12:00:00Z' }, { etag: await etag(claim) });
    await http.post(`${claim}/embargo`, { until: null }, { etag: await etag(claim) });
    await get('/api/v1/claims?limit=2&include=counts&state=draft,in_review');
    for (const part of [
      '',
      '/moves',
      '/history',
      '/history/log',
      '/contributions',
      '/appearances',
      '/evidence',
      '/threads',
    ])
      for (const id of [desk.ids.drafts, desk.ids.claims, desk.ids.published])
        await get(`/api/v1/claims/${id}${part}`);
    await http.post(`${claim}/seen`, { version: 1 });
    await get(claim);
    for (const path of ['my-work', 'events?limit=2']) await get(`/api/v1/${path}`);
    await http.post('/api/v1/presence', {
      subjectType: 'claim',
      subjectId: desk.ids.claims,
      state: 'viewing',
    });
    await get(`${claim}/versions`);
    await get(`${claim}/versions/1`);
    await get(`${claim}/versions/1..2`);
    await get(`${claim}/claim-review`);
    await get(`/api/v1/claims/${desk.ids.published}/preview`, 'text/html');
    const place = await http.post<Body>(`${claim}/appearances`, { quoteId: desk.ids.quotes });
    await http.delete(`/api/v1/appearances/${place.body.id}`);
    const piece = await http.post<Body>(`${claim}/evidence`, {
      url: 'https://bmkg.example/rain',
      stance: 'qualifies',
      kind: 'data',
      publishedOn: '2026-11-21',
    });
    const evidence = `/api/v1/evidence/${piece.body.id}`;
    await http.patch(evidence, { passage: 'Rain, 12 mm' }, { etag: await etag(evidence) });
    const { body: now } = await get(evidence);
    await http.delete(evidence, { etag: now.version });
    await http.post(`${evidence}/restore`, undefined, { etag: now.version + 1 });
    await http.post(`${evidence}/archive`);
    const copy = new FormData();
    copy.set('file', new Blob(['<p>Rain, 12 mm, and more rain to come.</p>']), 'rain.html');
    await http.post(`${evidence}/copy`, copy);
    expect((await get(`${evidence}/copy`)).body).toMatchObject({ passage: { how: 'exact' } });
    await get(`${evidence}/copy/text`);
    await get(`${evidence}/copy/bytes`);
    await desk.app.database.rows(
      `INSERT INTO evidence_links (evidence_id, url, state, since, text, compared_with)
        SELECT e.id, e.url, 'changed', now(), 'Snow', k.id FROM evidence e JOIN captures k ON k.evidence_id = e.id WHERE e.id = $1`,
      [evidence.split('/').at(-1)],
    );
    await get(`${evidence}/link/text`);
    await get(`${evidence}/link/difference`);
    await get('/api/v1/links?state=changed&of=all');
    await get('/api/v1/evidence?q=rain&archive=archived');
    await get('/api/v1/archive/report');
    const remark = {
      id: desk.ids.drafts,
      kind: 'should',
      body: 'Which day?',
      target: { field: 'statement' },
    };
    for (const draft of [remark, null])
      await http.send(
        'PUT',
        `${claim}/pending-review`,
        { draft, remarks: [remark] },
        { etag: await etag(`${claim}/pending-review`) },
      );
    const thread = await http.post<Body>(`${claim}/threads`, {
      kind: 'must',
      body: 'Which day?',
      target: { field: 'statement', start: 0, end: 2 },
    });
    await http.post(`/api/v1/threads/${thread.body.id}/comments`, { body: 'Friday.' });
    await http.post(`/api/v1/threads/${thread.body.id}/resolve`);
    await http.post(`/api/v1/threads/${thread.body.id}/reopen`);
    expect(
      await http.post(`/api/v1/threads/${desk.ids.threads}/accept`, undefined, { etag: 1 }),
    ).toMatchObject({
      status: 200,
    });
  });

  it('moves, done, tried and refused', async () => {
    const claim = `/api/v1/claims/${desk.ids.drafts}`;
    const move = async (body: object, query = '') =>
      http.post<Body>(`${claim}/transitions${query}`, body, { etag: await etag(claim) });
    expect(await move({ name: 'start' }, '?dryRun=true')).toMatchObject({ status: 200 });
    expect(await move({ name: 'publish' })).toMatchObject({ status: 409 });
    expect(await move({ name: 'park', reason: 'It rains.', wakeOn: '2026-12-24' })).toMatchObject({
      status: 200,
    });
    await get(claim);
    expect(await move({ name: 'merge', targetId: desk.ids.claims })).toMatchObject({ status: 409 });
    await move({ name: 'unpark' });
    expect(await move({ name: 'merge', targetId: desk.ids.claims })).toMatchObject({ status: 200 });
    await get(claim);
    await get(`/api/v1/claims/${desk.ids.claims}`);
  });

  it('a practice round', async () => {
    await get('/api/v1/practice');
    await http.post('/api/v1/practice');
    await http.post('/api/v1/practice');
    const { claim } = await practiseUpToReview({ ...desk.editor, http });
    await http.post('/api/v1/practice/approval');
    await get(`/api/v1/claims/${claim.id}`);
    await http.delete('/api/v1/practice');
  });

  it('ratings, checklists, workflow', () => walkDeskData(http));

  it('what the public reads', async () => {
    await get(`/f/${desk.slug}`, 'text/html');
    await get(`/f/${desk.slug}.json`);
    await get(`/f/${desk.slug}/embed`, 'text/html');
    await get('/corrections', 'text/html');
    for (const feed of ['feed.xml', 'feed.json', 'claim-reviews.json', 'sitemap.xml', 'sitemap-1.xml'])
      await get(`/${feed}`);
    await get('/robots.txt', 'text/plain');
    await get('/v1alpha1/claims:search?query=rain');
    await get(`/oembed?url=${encodeURIComponent(`${desk.app.config.publicUrl}/f/${desk.slug}`)}`);
    const claim = `/api/v1/claims/${desk.ids.published}`;
    await http.post(
      `${claim}/transitions`,
      { name: 'retract', reason: 'It did not rain.' },
      { etag: await etag(claim) },
    );
    await get(claim);
    await desk.staff.secondPublisher.http.post(
      `${claim}/transitions`,
      { name: 'confirm_retract' },
      { etag: await etag(claim) },
    );
    await get(claim);
    expect(await get(`/f/${desk.slug}.json`)).toMatchObject({ status: 410 });
    await get(`/f/${desk.slug}/v/1`, 'text/html');
  });

  it('files in and out', () => walkFiles(desk, http));

  it('feeds', () => walkFeeds(http));

  it('webhooks', () => walkWebhooks(desk, http));

  it('and every event of the way is as its schema says', async () => {
    expect(await eventsUnlikeTheirSchema(desk.app.database)).toEqual([]);
  });

  it('and every change of the way is in the log', async () => {
    const rows = await desk.app.database.rows<{ id: string }>('SELECT request_id AS id FROM audit_events');
    const logged = new Set(rows.map(({ id }) => requests.get(id)));
    const changes = [...answered].filter((name) => !name.startsWith('GET '));
    expect(changes.filter((name) => !logged.has(name)).sort()).toEqual(NO_CHANGE);
  });

  it('and no operation was left out', () => {
    const missing = desk.contract.operations.map(({ name }) => name).filter((name) => !answered.has(name));
    expect(missing.sort()).toEqual(ABSENT);
  });
});

/** What the walk takes from an answer. */
interface Body {
  id: string;
  version: number;
  data: { id: string }[];
  token: string;
  undoToken: string;
}
