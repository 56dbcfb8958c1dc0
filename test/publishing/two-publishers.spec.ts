import { createHash } from 'node:crypto';
import pg from 'pg';
import { insist, PublishingDesk, type ClaimBody } from './publishing-desk.js';

interface Told {
  type: string;
  payload: Record<string, unknown>;
}

describe('publishing, correcting and retracting', () => {
  let desk: PublishingDesk;

  beforeAll(async () => {
    desk = await PublishingDesk.open();
  });
  afterAll(() => desk?.close());

  const told = (claim: ClaimBody) =>
    desk.app.database.rows<Told>(
      `SELECT type, payload FROM outbox_events WHERE subject_id = $1 AND type LIKE 'claim_review.%' ORDER BY position`,
      [claim.id],
    );
  const count = async (table: string, claim: ClaimBody) =>
    (
      await desk.app.database.rows<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${table} WHERE claim_id = $1`,
        [claim.id],
      )
    )[0]!.n;

  it('a move that is not known is 422, an input of another move 400, before the version is judged', async () => {
    const claim = await desk.draft();
    const { http } = desk.staff.checker;
    const path = `/api/v1/claims/${claim.id}/transitions`;
    expect((await http.post(path, { name: 'explode' }, { etag: 1 })).status).toBe(412);
    expect((await desk.move(desk.staff.checker, claim, { name: 'explode' })).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/name', code: 'not_one_of' }],
    });
    for (const etag of [undefined, 1, claim.version])
      expect(
        (await http.post(path, { name: 'park', reason: 'later', slug: 'x' }, { etag })).body,
      ).toMatchObject({
        status: 400,
        errors: [{ pointer: '/slug', code: 'unknown_field' }],
      });
    expect(
      (await http.post(path, { name: 'park', reason: 'later', when: 'soon' }, { etag: claim.version }))
        .status,
    ).toBe(400);
    expect((await http.post(path, { name: 'park', reason: 'later' })).status).toBe(428);
    expect(
      (await desk.move(desk.staff.checker, claim, { name: 'park', reason: ' ', slug: null })).body,
    ).toMatchObject({
      status: 422,
      errors: [{ pointer: '/reason', code: 'required' }],
    });
  });

  it('a dry run answers as the publication would, and keeps nothing', async () => {
    const claim = await desk.draft();
    await desk.approve(claim);
    const tried = await desk.move(
      desk.staff.publisher,
      claim,
      { name: 'publish', slug: 'tried' },
      '?dryRun=true',
    );
    expect(tried.body).toMatchObject({ state: 'published', publication: { slug: 'tried', edition: 1 } });
    expect([await count('publications', claim), await told(claim)]).toEqual([0, []]);
    expect((await desk.read('/f/tried')).status).toBe(404);
  });

  it('a publication is one snapshot, one piece of news, and its fingerprint in the audit log', async () => {
    const claim = await desk.publish({}, { slug: 'one-snapshot' });
    const { publication } = claim;
    expect(publication).toEqual({
      slug: 'one-snapshot',
      url: `${desk.app.config.publicUrl}/f/one-snapshot`,
      publishedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      edition: 1,
      version: claim.version,
      retractedAt: null,
    });
    expect(await told(claim)).toEqual([
      {
        type: 'claim_review.published',
        payload: {
          claimId: claim.id,
          ref: claim.ref,
          by: desk.staff.publisher.id,
          edition: 1,
          slug: 'one-snapshot',
          url: publication!.url,
        },
      },
    ]);
    const [row] = await desk.app.database.rows<{
      id: string;
      claim_review: string;
      page: string;
      version: number;
    }>('SELECT * FROM publications WHERE claim_id = $1', [claim.id]);
    expect(row!.version).toBe(claim.version);
    expect((await desk.read('/f/one-snapshot.json')).text).toBe(row!.claim_review);
    const [event] = await desk.app.database.rows<{ after: object }>(
      'SELECT after FROM audit_events WHERE stream = $1',
      [`publication:${row!.id}`],
    );
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(event!.after).toMatchObject({
      claimReviewSha256: sha256(row!.claim_review),
      pageSha256: sha256(row!.page),
    });
  });

  it.each(['ownerUrl', 'appUrl'] as const)(
    'nobody can change a snapshot or a retraction (%s)',
    async (who) => {
      const client = new pg.Client({ connectionString: desk.app.database[who] });
      await client.connect();
      try {
        for (const table of ['publications', 'retractions'])
          for (const statement of [
            `UPDATE ${table} SET edition = 9`,
            `DELETE FROM ${table}`,
            `TRUNCATE ${table}`,
          ])
            await expect(client.query(statement)).rejects.toThrow(/append-only|permission denied/);
      } finally {
        await client.end();
      }
    },
  );

  it('an address is fixed by the first publication, and belongs to one claim', async () => {
    const claim = await desk.publish({}, { slug: 'taken' });
    const other = await desk.draft();
    await desk.approve(other);
    const refused = await desk.move(desk.staff.publisher, other, { name: 'publish', slug: 'taken' });
    expect(refused.body).toMatchObject({
      status: 409,
      errors: [{ code: 'slug_taken', params: { by: claim.ref } }],
    });
    insist(await desk.move(desk.staff.checker, claim, { name: 'correct', kind: 'minor' }));
    await desk.approve(claim);
    const moved = await desk.move(desk.staff.publisher, claim, {
      name: 'publish',
      note: 'A comma.',
      slug: 'elsewhere',
    });
    expect(moved.body).toMatchObject({ status: 422, errors: [{ pointer: '/slug', code: 'slug_fixed' }] });
  });

  it('a correction tells its kind and note; an abandoned one tells nothing and changes nothing public', async () => {
    const claim = await desk.publish();
    const slug = claim.publication!.slug;
    const before = await desk.read(`/f/${slug}`);
    insist(await desk.move(desk.staff.checker, claim, { name: 'correct', kind: 'update' }));
    await desk.edit(claim, { summary: 'Something quite different.' });
    expect((await desk.read(`/f/${slug}`)).text).toBe(before.text);
    const back = insist(
      await desk.move(desk.staff.checker, claim, { name: 'abandon_correction', reason: 'Nothing is new.' }),
    );
    expect(back.publication).toMatchObject({ edition: 1, version: claim.version });
    expect(await count('publications', claim)).toBe(1);
    await desk.correct(claim, 'update', { summary: 'There is news.' }, 'A court has ruled.');
    expect(
      (await told(claim)).map(({ type, payload }) => [type, payload.kind, payload.note, payload.edition]),
    ).toEqual([
      ['claim_review.published', undefined, undefined, 1],
      ['claim_review.corrected', 'update', 'A court has ruled.', 2],
    ]);
  });

  it('one publisher asks for a retraction, another confirms it, and it is told with its reason', async () => {
    const claim = await desk.publish();
    const { publisher, secondPublisher } = desk.staff;
    const asked = insist(
      await desk.move(publisher, claim, { name: 'retract', reason: 'The source was forged.' }),
    );
    expect(asked).toMatchObject({ state: 'published', publication: { retractedAt: null } });
    expect((await desk.move(publisher, claim, { name: 'confirm_retract' })).body).toMatchObject({
      status: 409,
      errors: [{ code: 'retract_second', who: [{ id: secondPublisher.id }] }],
    });
    expect(await count('retractions', claim)).toBe(0);
    const gone = insist(await desk.move(secondPublisher, claim, { name: 'confirm_retract' }));
    expect(gone).toMatchObject({ state: 'retracted', publication: { retractedAt: expect.any(String) } });
    const [row] = await desk.app.database.rows('SELECT * FROM retractions WHERE claim_id = $1', [claim.id]);
    expect(row).toMatchObject({
      edition: 1,
      reason: 'The source was forged.',
      requested_by: publisher.id,
      confirmed_by: secondPublisher.id,
    });
    expect((await told(claim)).at(-1)).toEqual({
      type: 'claim_review.retracted',
      payload: {
        claimId: claim.id,
        ref: claim.ref,
        by: secondPublisher.id,
        edition: 1,
        slug: claim.publication!.slug,
        url: claim.publication!.url,
        reason: 'The source was forged.',
      },
    });
  });

  it('a ClaimReview that has become unsound at the last moment is not published, and nothing of the move stays', async () => {
    const claim = await desk.draft();
    await desk.approve(claim);
    await desk.app.database.rows(`
      CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.language := 'none at all'; RETURN NEW; END $$`);
    await desk.app.database.rows(
      `CREATE TRIGGER spoil BEFORE UPDATE ON claims FOR EACH ROW WHEN (NEW.state = 'published') EXECUTE FUNCTION spoil()`,
    );
    const refused = await desk.move(desk.staff.publisher, claim, { name: 'publish' });
    await desk.app.database.rows('DROP TRIGGER spoil ON claims');
    expect(refused.body).toMatchObject({
      status: 409,
      code: 'move_refused',
      errors: [
        {
          code: 'claimreview_invalid',
          params: { n: 1, problems: [{ code: 'language', path: '/inLanguage' }] },
        },
      ],
    });
    const after = await desk.staff.viewer.http.get<ClaimBody>(`/api/v1/claims/${claim.id}`);
    expect(after.body).toMatchObject({ state: 'approved', publication: null });
    expect([await count('publications', claim), await told(claim)]).toEqual([0, []]);
  });
});

describe('the preview of a ClaimReview', () => {
  let desk: PublishingDesk;

  beforeAll(async () => {
    desk = await PublishingDesk.open();
  });
  afterAll(() => desk?.close());

  interface Preview {
    claimReview: Record<string, unknown>;
    problems: { level: string; path: string }[];
    warnings: { code: string; params: object; field: string }[];
    slug: string;
    url: string;
  }
  const preview = (claim: ClaimBody) =>
    desk.staff.viewer.http.get<Preview>(`/api/v1/claims/${claim.ref}/claim-review`);

  it('of an unfinished claim names what is missing', async () => {
    const { body } = await desk.staff.contributor.http.post<ClaimBody>('/api/v1/claims', {
      statement: 'The moon is made of cheese.',
      language: 'en',
    });
    const { problems } = (await preview(body)).body;
    expect(problems.filter(({ level }) => level === 'error').map(({ path }) => path)).toEqual([
      '/reviewRating/alternateName',
      '/reviewRating',
    ]);
  });

  it('says in which languages of the pages its statement cannot be read', async () => {
    const warnings = async (language: string, translations: Record<string, string>) => {
      const { body } = await desk.staff.contributor.http.post<ClaimBody>('/api/v1/claims', {
        statement: 'The moon is made of cheese.',
        language,
        translations,
      });
      return (await preview(body)).body.warnings;
    };
    const missing = (language: string) => ({
      code: 'translation_missing',
      params: { language },
      field: 'translations',
    });
    expect(await warnings('en-GB', {})).toEqual([missing('id')]);
    expect(await warnings('id', { ru: 'Луна сделана из сыра.' })).toEqual([missing('en')]);
    expect(await warnings('en', { id: 'Bulan terbuat dari keju.' })).toEqual([]);
  });

  it('of an approved claim is what is then published, at the address that is free', async () => {
    const first = await desk.publish();
    const claim = await desk.draft();
    await desk.approve(claim);
    const { body } = await preview(claim);
    expect(body.problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(body.slug).toBe(`${first.publication!.slug}-k-${claim.ref.slice(2)}`);
    insist(await desk.move(desk.staff.publisher, claim, { name: 'publish' }));
    const published = JSON.parse((await desk.read(`/f/${body.slug}.json`)).text);
    expect(body.claimReview).toEqual({ ...published, datePublished: expect.any(String) });
  });
});
