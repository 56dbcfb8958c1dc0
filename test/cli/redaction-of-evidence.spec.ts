import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { RedactionDesk } from './redaction-desk.js';

const PAGE = '<html><body><p>The bridge is built of wood.</p></body></html>';

describe('a piece of evidence that a court orders gone', () => {
  let desk: RedactionDesk;
  let steps: ClaimSteps;

  beforeAll(async () => {
    desk = await RedactionDesk.open({ publicUrlGiven: true });
    steps = new ClaimSteps(desk.staff);
  });
  afterAll(() => desk?.close());

  /** A piece with a copy by hand. */
  async function copied(claim: ClaimAnswer, name: string, html = PAGE): Promise<string> {
    const { id } = await steps.evidence(claim, { url: `https://${name}.example/a`, archive: undefined });
    const form = new FormData();
    form.append('file', new Blob([html], { type: 'text/html' }), `${name}.html`);
    const { status } = await desk.staff.contributor.http.post(`/api/v1/evidence/${id}/copy`, form);
    expect(status).toBe(201);
    return id;
  }

  it('leaves the copy that another piece has too, and its own log blank', async () => {
    const claim = await steps.draft();
    const id = await copied(claim, 'first');
    const other = await copied(claim, 'second');
    const wayback = 'https://web.archive.org/web/2026/https://first.example/a';
    await desk.app.database.rows('UPDATE captures SET wayback_url = $2 WHERE evidence_id = $1', [
      id,
      wayback,
    ]);
    const { failure, err } = await desk.run('evidence', id);
    expect(failure).toBeUndefined();
    expect(err).toContain(`Other evidence has the same copy, which stays until you name it: ${other}\n`);
    expect(err).toContain(`The Internet Archive shows copies too, ask it to take them down:\n${wayback}\n`);
    const copyOf = (piece: string) => desk.staff.viewer.http.get(`/api/v1/evidence/${piece}/copy`);
    expect([(await copyOf(id)).status, (await copyOf(other)).status]).toEqual([404, 200]);
    const events = await desk.app.database.rows<{ after: { url: string } }>(
      'SELECT after FROM audit_events WHERE stream = $1',
      [`evidence:${id}`],
    );
    expect(events.map(({ after }) => after.url)).toEqual(['█'.repeat('https://first.example/a'.length)]);
    expect(await desk.audited()).toEqual([]);
    expect((await desk.run('evidence', other)).failure).toBeUndefined();
    expect(await desk.app.database.rows('SELECT FROM blobs')).toEqual([]);
  });

  it('does not have its file back, where it had come as one, by taking its address away', async () => {
    const { id: claimId } = await steps.draft();
    const form = new FormData();
    for (const [name, value] of Object.entries({ stance: 'supports', kind: 'primary', title: 'A letter' }))
      form.set(name, value);
    form.set('file', new Blob([PAGE.replace('wood', 'iron')], { type: 'text/html' }), 'letter.html');
    const { http } = desk.staff.contributor;
    const { body } = await http.post<{ id: string }>(`/api/v1/claims/${claimId}/evidence`, form);
    expect((await desk.run('evidence', body.id)).failure).toBeUndefined();
    const path = `/api/v1/evidence/${body.id}`;
    const { etag } = await http.get(path);
    const given = { url: null, title: 'A letter' };
    expect(await http.patch(path, given, { etag })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/url', code: 'missing' }] },
    });
  });

  it('has no copy any more on a published page that says it has', async () => {
    const claim = await steps.researched({ statement: 'The bridge is of wood.' });
    const id = await copied(claim, 'third', PAGE.replace('wood', 'oak'));
    await steps.submit(await steps.read(claim));
    await steps.approve(await steps.read(claim));
    const { body } = await steps.move(desk.staff.publisher, await steps.read(claim), { name: 'publish' });
    const page = async () => (await fetch(`${desk.app.url}/f/${body.publication!.slug}`)).text();
    expect(await page()).toContain('SHA-256: ');
    expect((await desk.run('evidence', id)).failure).toBeUndefined();
    expect(await page()).toContain('<bdi>Its copy was redacted.</bdi>');
    expect(await page()).not.toContain('SHA-256: ');
  });

  it('says nothing any more, however short its words, in editions, versions and the log, nor once a correction is abandoned', async () => {
    const claim = await steps.researched({ statement: 'The bridge is of stone.' });
    const add = (more: object) => steps.evidence(claim, { publisher: 'Zul Media', ...more });
    await add({ sensitive: true, sensitiveReason: 'A witness.', url: 'https://fourth.example/a' });
    const said = { title: 'Kabar Zul', locator: 'hlm. Zul', note: 'Zul saja' };
    const { id } = await add({ ...said, url: 'https://fifth.example/a' });
    const other = await add({ title: 'Lain', url: 'https://sixth.example/a' });
    await steps.submit(claim);
    await steps.approve(claim);
    const { body } = await steps.move(desk.staff.publisher, claim, { name: 'publish' });
    await steps.move(desk.staff.checker, claim, { name: 'correct', kind: 'minor' });
    const { http } = desk.staff.checker;
    const path = `/api/v1/evidence/${id}`;
    const edited = await http.patch(path, { publisher: 'Baru Zul' }, { etag: 1 });
    expect(edited.status).toBe(200);
    const words = [...Object.values(said), 'Baru Zul'];
    expect(await desk.holders('Kabar Zul')).toEqual(
      expect.arrayContaining(['audit_events', 'claim_versions', 'evidence', 'publications']),
    );
    const { publication } = await steps.read(claim);
    expect((await desk.run('evidence', id)).failure).toBeUndefined();
    expect((await steps.read(claim)).publication).toEqual(publication);
    for (const word of words) expect([word, await desk.holders(word)]).toEqual([word, []]);
    const page = await (await fetch(`${desk.app.url}/f/${body.publication!.slug}`)).text();
    expect(page.match(/Zul Media/g)).toHaveLength(1);
    const abandon = { name: 'abandon_correction', reason: 'Later.' };
    expect((await steps.move(desk.staff.checker, claim, abandon)).status).toBe(200);
    const publishers = ['█'.repeat(9), 'Zul Media'];
    for (const [at, piece] of [id, other.id].entries()) {
      const { body: now } = await http.get<object>(`/api/v1/evidence/${piece}`);
      expect(now).toMatchObject({ publisher: publishers[at] });
    }
    expect(await desk.audited()).toEqual([]);
  });
});
