import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { verifyAudit } from '../../src/platform/audit/verify-audit.js';
import type { ProblemBody } from '../harness/http-client.js';
import { openNewsroom, type Member, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { AUTHOR_TICKS, REVIEWER_TICKS } from '../harness/claim-steps.js';

const SAMPLE = join(import.meta.dirname, '../../fixtures/sample');
const golden = JSON.parse(readFileSync(join(SAMPLE, 'golden.json'), 'utf8'));
const text = readFileSync(join(SAMPLE, 'article.id.txt'), 'utf8');
const goldenClaim = (id: string) => golden.claims.find((claim: { id: string }) => claim.id === id);
const goldenQuote = (id: string) => golden.quotes.find((quote: { id: string }) => quote.id === id);

interface Claim {
  id: string;
  ref: string;
  version: number;
  state: string;
}
interface Quote {
  id: string;
  start: number;
  end: number;
  decision: string;
  speakers: { name: string }[];
}

/** One story in order: each step stands on the one before. */
describe('from an article to a fact-check, its correction and its retraction', () => {
  let app: RunningApp;
  let desk: Newsroom;
  let articleId: string;
  let quotes: Quote[];
  let oil: Claim;
  let ban: Claim;
  let slug: string;

  beforeAll(async () => {
    app = await startApp({ publicUrlGiven: true });
    desk = await openNewsroom(app);
  });
  afterAll(() => app?.stop());

  const versionOf = async (claim: Claim) =>
    (await desk.viewer.http.get<Claim>(`/api/v1/claims/${claim.ref}`)).body.version;
  const patch = async (who: Member, claim: Claim, body: object) =>
    who.http.patch<Claim>(`/api/v1/claims/${claim.ref}`, body, { etag: await versionOf(claim) });
  const move = async (who: Member, claim: Claim, body: object) =>
    who.http.post<Claim & ProblemBody & { publication: { slug: string; url: string } }>(
      `/api/v1/claims/${claim.ref}/transitions`,
      body,
      { etag: await versionOf(claim) },
    );
  const openAll = async (who: Member, claim: Claim) => {
    await who.http.get(`/api/v1/articles/${articleId}/text`);
    await who.http.get(`/api/v1/claims/${claim.ref}/evidence`);
  };
  const publicPage = async (path: string) => (await fetch(`${app.url}${path}`)).text();

  it('a contributor brings the sample in, and it is stored to the byte', async () => {
    const added = await desk.contributor.http.post<{
      id: string;
      language: string;
      title: string;
      warnings: { code: string }[];
    }>('/api/v1/articles', { text, statementPlace: 'Moscow' });
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({
      language: 'id',
      title: 'Putin dan Hollande: kita akan bertindak bersama',
    });
    expect(added.body.warnings.map(({ code }) => code)).toContain('date_missing');
    articleId = added.body.id;
    const back = await desk.viewer.http.get<string>(`/api/v1/articles/${articleId}/text`);
    expect(back.body).toBe(text);
  });

  it('sets the date that the text does not say', async () => {
    const dated = await desk.contributor.http.patch(
      `/api/v1/articles/${articleId}`,
      { statementDate: '2015-11-26' },
      { etag: 1 },
    );
    expect(dated.status).toBe(200);
  });

  it('accepts the quotes of the two claims', async () => {
    quotes = (
      await desk.contributor.http.get<{ data: Quote[] }>(`/api/v1/articles/${articleId}/quotes?limit=100`)
    ).body.data;
    for (const id of ['Q20', 'Q21', 'Q23']) {
      const { start, end } = goldenQuote(id);
      const quote = quotes.find((row) => row.start === start && row.end === end)!;
      expect(quote.speakers.map(({ name }) => name)).toEqual(['Vladimir Putin']);
      const accepted = await desk.contributor.http.post<Quote>(`/api/v1/quotes/${quote.id}/decision`, {
        decision: 'accepted',
      });
      expect(accepted.body.decision).toBe('accepted');
    }
  });

  const quoteIds = (...ids: string[]) =>
    ids.map((id) => quotes.find((row) => row.start === goldenQuote(id).start)!.id);

  it('drafts claims C20, which is made twice, and C23', async () => {
    const draft = async (id: string, from: string[]) =>
      (
        await desk.contributor.http.post<Claim>('/api/v1/claims', {
          statement: goldenClaim(id).en,
          language: 'en',
          translations: { id: goldenClaim(id).idText },
          asOf: '2015-11-26',
          topics: ['Syria', 'Oil'],
          quoteIds: quoteIds(...from),
        })
      ).body;
    oil = await draft('C20', ['Q20', 'Q21']);
    ban = await draft('C23', ['Q23']);
    const dossier = await desk.viewer.http.get<Record<string, unknown> & { appearances: unknown[] }>(
      `/api/v1/claims/${oil.ref}`,
    );
    expect(dossier.body.appearances).toHaveLength(2);
    expect(dossier.body).toMatchObject({
      claimant: { name: 'Vladimir Putin' },
      statedOn: '2015-11-26',
      statedAt: 'Moscow',
      state: 'draft',
    });
  });

  it('takes C23 on and adds resolution 2199, which is not archived for a reason', async () => {
    expect((await patch(desk.contributor, ban, { assigneeId: desk.checker.id })).status).toBe(200);
    expect((await move(desk.checker, ban, { name: 'start' })).body.state).toBe('researching');
    const added = await desk.contributor.http.post<{ id: string }>(`/api/v1/claims/${ban.ref}/evidence`, {
      url: 'https://undocs.org/S/RES/2199(2015)',
      title: 'UN Security Council resolution 2199 (2015)',
      publisher: 'United Nations Security Council',
      publishedOn: '2015-02-12',
      stance: 'supports',
      kind: 'primary',
      passage: 'Condemns any engagement in direct or indirect trade, in particular of oil and oil products',
      locator: 'paragraph 1',
      archive: { state: 'impossible', reason: 'The archive comes with a later release.' },
    });
    expect(added.status).toBe(201);
  });

  it('is not submitted before it is rated, and says everything that is missing at once', async () => {
    const refused = await move(desk.checker, ban, { name: 'submit' });
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe('move_refused');
    expect(refused.body.errors!.map(({ code }) => code).sort()).toEqual([
      'checklist',
      'rating_missing',
      'summary_missing',
    ]);
  });

  it('is rated, summarised and submitted by the checker', async () => {
    const scales = await desk.checker.http.get<{ data: { id: string; language: string }[] }>(
      '/api/v1/ratings',
    );
    const scaleId = scales.body.data.find(({ language }) => language === 'en')!.id;
    const rated = await patch(desk.checker, ban, {
      rating: { scaleId, value: 4 },
      summary: golden.demo.illustrativeSummary.en,
    });
    expect(rated.status).toBe(200);
    const submitted = await move(desk.checker, ban, { name: 'submit', checklist: AUTHOR_TICKS });
    expect(submitted.body.state).toBe('in_review');
  });

  it('refuses its author, also one who becomes a reviewer, and says why and who can', async () => {
    const roles = await desk.admin.http.get<{ version: number }>(`/api/v1/users/${desk.checker.id}`);
    await desk.admin.http.patch(
      `/api/v1/users/${desk.checker.id}`,
      { roles: ['checker', 'reviewer'] },
      { etag: roles.body.version },
    );
    await openAll(desk.checker, ban);
    const refused = await move(desk.checker, ban, { name: 'approve', checklist: REVIEWER_TICKS });
    expect(refused.status).toBe(409);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({
        code: 'four_eyes',
        params: expect.objectContaining({ contributions: expect.arrayContaining(['rating', 'summary']) }),
        who: [
          { id: desk.reviewer.id, name: 'reviewer' },
          { id: desk.secondReviewer.id, name: 'secondReviewer' },
        ],
      }),
    ]);
  });

  it('is approved by a second person once they have really opened article and evidence', async () => {
    const unread = await move(desk.reviewer, ban, { name: 'approve', checklist: REVIEWER_TICKS });
    expect(unread.body.errors).toEqual([
      expect.objectContaining({
        code: 'checklist',
        params: expect.objectContaining({ items: ['article_opened', 'evidence_opened'] }),
      }),
    ]);
    await openAll(desk.reviewer, ban);
    const approved = await move(desk.reviewer, ban, { name: 'approve', checklist: REVIEWER_TICKS });
    expect(approved.body).toMatchObject({ state: 'approved', approvals: { have: 1, need: 1 } });
  });

  it('is published, with one ClaimReview on its page and in the feeds', async () => {
    const published = await move(desk.publisher, ban, { name: 'publish', slug: 'un-resolution-oil' });
    expect(published.body).toMatchObject({ state: 'published', publication: { slug: 'un-resolution-oil' } });
    slug = published.body.publication.slug;
    const review = claimReviews(await publicPage(`/f/${slug}`));
    expect(review).toHaveLength(1);
    expect(review[0]).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: goldenClaim('C23').en,
      reviewRating: { ratingValue: 4, alternateName: 'Mostly accurate' },
      author: { name: 'Meja Uji' },
      itemReviewed: { author: { name: 'Vladimir Putin' }, datePublished: '2015-11-26' },
    });
    expect(JSON.parse(await publicPage(`/f/${slug}.json`))).toEqual(review[0]);
    expect(await publicPage('/feed.xml')).toContain(`/f/${slug}`);
    expect(JSON.parse(await publicPage('/feed.json')).items).toHaveLength(1);
    expect(JSON.parse(await publicPage('/claim-reviews.json')).dataFeedElement).toHaveLength(1);
  });

  it('cannot be edited while it is public', async () => {
    const refused = await desk.checker.http.patch<ProblemBody>(
      `/api/v1/claims/${ban.ref}`,
      { summary: 'Another summary.' },
      { etag: await versionOf(ban) },
    );
    expect([refused.status, refused.body.code]).toEqual([409, 'needs_correction']);
  });

  it('is corrected as a new edition by four eyes again, with the old one still readable', async () => {
    expect((await move(desk.checker, ban, { name: 'correct', kind: 'clarification' })).body.state).toBe(
      'researching',
    );
    await patch(desk.checker, ban, {
      summary: 'Resolution 2199 (2015) condemns the trade and names the groups.',
    });
    await move(desk.checker, ban, { name: 'submit', checklist: AUTHOR_TICKS });
    expect(await publicPage(`/f/${slug}`)).not.toContain('names the groups');
    await openAll(desk.reviewer, ban);
    await move(desk.reviewer, ban, { name: 'approve', checklist: REVIEWER_TICKS });
    const silent = await move(desk.publisher, ban, { name: 'publish' });
    expect([silent.status, silent.body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/note', code: 'required' })],
    ]);
    const note = 'The summary now says which groups the resolution names.';
    expect((await move(desk.publisher, ban, { name: 'publish', note })).body.state).toBe('published');
    const page = await publicPage(`/f/${slug}`);
    expect(page).toContain('names the groups');
    expect(page).toContain(note);
    expect(claimReviews(page)).toHaveLength(1);
    expect(await publicPage(`/f/${slug}/v/1`)).toContain('not “terrorists” in general');
    expect(await publicPage('/corrections')).toContain(note);
  });

  it('is retracted by two publishers, and the page says so and why', async () => {
    const reason = 'The passage was from a draft of the resolution.';
    expect((await move(desk.publisher, ban, { name: 'retract', reason })).body.state).toBe('published');
    const alone = await move(desk.publisher, ban, { name: 'confirm_retract' });
    expect(alone.body.errors!.map(({ code }) => code)).toEqual(['retract_second']);
    expect((await move(desk.secondPublisher, ban, { name: 'confirm_retract' })).body.state).toBe('retracted');
    const page = await publicPage(`/f/${slug}`);
    expect(page).toContain('Retracted');
    expect(page).toContain(reason);
    expect(claimReviews(page)).toHaveLength(0);
    expect((await fetch(`${app.url}/f/${slug}.json`)).status).toBe(410);
    expect(JSON.parse(await publicPage('/claim-reviews.json')).dataFeedElement).toHaveLength(0);
    expect(await publicPage('/corrections')).toContain(reason);
  });

  it('leaves a log of every step that verifies', async () => {
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    const report = await verifyAudit(client);
    await client.end();
    expect(report.findings).toEqual([]);
    const actions = await app.database.rows<{ action: string }>(
      `SELECT action FROM audit_events WHERE stream = (SELECT 'claim:' || id FROM claims WHERE ref = $1) ORDER BY seq`,
      [Number(ban.ref.slice(2))],
    );
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'claim.created',
        'claim.submit',
        'claim.approve',
        'claim.publish',
        'claim.confirm_retract',
      ]),
    );
  });
});

function claimReviews(html: string): Record<string, unknown>[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)];
  return blocks.map(([, json]) => JSON.parse(json!)).filter((block) => block['@type'] === 'ClaimReview');
}
