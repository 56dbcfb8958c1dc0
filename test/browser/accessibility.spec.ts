import type { Page } from 'playwright-core';
import { axeFindings } from '../harness/axe.js';
import { ClaimSteps } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { handIn } from '../imports/files.js';
import { ask } from './as-person.js';
import { allLoaded, openDesk, photograph, seat, type DeskInBrowser } from './desk.js';

const ALL_LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'id'] as const).flatMap((language) => [1280, 390].map((width) => ({ theme, language, width }))),
);

/** Who looks; each has pages that the others may not see. */
const PEOPLE = ['Ayu', 'Budi', 'Citra', 'Dewi', 'Eko'] as const;

/**
 * In short, each person has two looks that differ in everything, and the next person the next two, so that every page is seen in both
 * themes, both languages and both widths; `npm run test:long` takes all looks.
 */
const looksOf = (person: (typeof PEOPLE)[number]) =>
  ALL_LOOKS.filter((_, at) => {
    const turn = PEOPLE.indexOf(person) % (ALL_LOOKS.length / 2);
    return process.env.CLAIMDESK_LONG === '1' || at === turn || at === ALL_LOOKS.length - 1 - turn;
  });

/** Every page of the desk, with something on it: what it is called, who looks at it, its address. */
interface Place {
  name: string;
  person: (typeof PEOPLE)[number];
  path: string;
  /** Pressed when the page is there, to open what lies over it. */
  keys?: string;
}

/** When nothing moves any more, but for what moves all the time. */
const STILL = `Promise.allSettled(document.getAnimations().map((one) =>
  one.effect.getComputedTiming().endTime === Infinity ? null : one.finished))`;

describe('axe finds nothing', () => {
  let desk: DeskInBrowser;
  let places: Place[];

  beforeAll(async () => {
    desk = await openDesk();
    places = await furnish(desk);
  });
  afterAll(() => desk?.stop());

  it.each(PEOPLE.flatMap((person) => looksOf(person).map((look) => ({ person, ...look }))))(
    'on any page of $person, $theme, $language, $width px wide',
    async ({ person, theme, language, width }) => {
      const found: unknown[] = [];
      const { page, context, complaints } = await seat(desk, {
        person,
        theme,
        language,
        viewport: { width, height: 900 },
      });
      for (const place of places.filter((one) => one.person === person)) {
        await open(page, place);
        // What comes in softly has its colours only when it is there.
        await page.evaluate(STILL);
        await photograph(page, `${place.name}-${theme}-${language}-${width}`);
        for (const finding of await axeFindings(page)) found.push({ page: place.name, ...finding });
        const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        if (wider) found.push({ page: place.name, id: 'scrolls sideways' });
      }
      await context.close();
      expect({ found, complaints }).toEqual({ found: [], complaints: [] });
    },
  );
});

async function open(page: Page, { path, keys }: Place): Promise<void> {
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'hidden' });
  await allLoaded(page);
  if (keys) await page.keyboard.press(keys);
  if (keys) await page.getByRole('dialog').first().waitFor();
}

/** Claims in every state that has a look of its own, on the demo desk. */
async function furnish(desk: DeskInBrowser): Promise<Place[]> {
  const steps = new ClaimSteps(await openNewsroom(desk.app));
  const { reviewer, contributor } = steps.desk;
  const articles = await contributor.http.get<{ data: { id: string }[] }>('/api/v1/articles');
  const article = articles.body.data[0]!.id;
  const quotes = await contributor.http.get<{ data: { id: string; content: string }[] }>(
    `/api/v1/articles/${article}/quotes?limit=100`,
  );
  const quoteIds = [quotes.body.data.find(({ content }) => content.startsWith('Ada resolusi'))!.id];
  await contributor.http.post(
    `/api/v1/quotes/${quoteIds[0]}/decision`,
    { decision: 'accepted' },
    { etag: 1 },
  );

  const draft = await steps.draft();
  const inReview = await steps.researched({ quoteIds });
  await steps.submit(inReview);
  await reviewer.http.post(`/api/v1/claims/${inReview.id}/threads`, {
    kind: 'must',
    body: 'Name the resolution.',
  });
  const praise = await reviewer.http.post<{ id: string }>(`/api/v1/claims/${inReview.id}/threads`, {
    kind: 'praise',
    body: 'Well found.',
  });
  await reviewer.http.post(`/api/v1/threads/${praise.body.id}/resolve`);
  await reviewer.http.post(`/api/v1/claims/${inReview.id}/threads`, {
    kind: 'question',
    body: 'Which verb?',
    target: { field: 'summary', start: 3, end: 11 },
  });
  await steps.edit(steps.desk.checker, inReview, { summary: 'It forbids the trade.' });
  const approved = await steps.approved();
  const published = await steps.published();
  const imported = await handIn(contributor.http, 'articles.jsonl', '{"text": "A text."}\n{"text": 1}\n');
  const feed = await contributor.http.post<{ id: string }>('/api/v1/feeds', {
    url: 'https://news.example/rss',
    active: false,
  });
  const feedId = feed.body.id;
  await desk.app.database.rows(
    `INSERT INTO feed_items (id, feed_id, key, title, code) VALUES (gen_random_uuid(), $1, 'a', 'Bridge', 'login_wall')`,
    [feedId],
  );
  await desk.app.database.rows(
    `INSERT INTO jobs (id, kind, state, progress, input, error, actor, request_id, updated_at) VALUES
       (gen_random_uuid(), 'article.extraction', 'failed', 0.1, '{}', '{"code": "too_large", "message": "It is too large."}', '{}', 'a test', now()),
       (gen_random_uuid(), 'articles.feed', 'running', 0.4, '{}', NULL, '{}', 'a test', now() + interval '1 hour')`,
  );
  await desk.app.database.rows(
    `INSERT INTO evidence_links (evidence_id, url, state, code, checked_at, since) SELECT id, url, 'gone', 'status_404', now(), now() FROM evidence`,
  );
  const [hook] = await desk.app.database.rows<{ id: string }>(
    `INSERT INTO webhooks (id, url, events, created_by, failing_since)
     SELECT gen_random_uuid(), 'https://partner.example/', '{claim.*}', $1, now() RETURNING id`,
    [contributor.id],
  );
  await desk.app.database.rows(
    `INSERT INTO webhook_deliveries (id, webhook_id, event_id, state, attempts)
     SELECT gen_random_uuid(), $1, id, 'failed', 10 FROM outbox_events LIMIT 3`,
    [hook!.id],
  );
  const { page, context } = await seat(desk, { person: 'Ayu' });
  const practice = await ask<{ articleId: string }>(page, 'POST', '/practice');
  await context.close();
  return [
    { name: 'home', person: 'Budi', path: '/' },
    { name: 'inbox', person: 'Ayu', path: '/inbox' },
    { name: 'add-article', person: 'Ayu', path: '/inbox', keys: 'Shift+N' },
    { name: 'reader', person: 'Ayu', path: `/articles/${article}?q=${quoteIds[0]}` },
    { name: 'practice', person: 'Ayu', path: `/articles/${practice.articleId}` },
    { name: 'claims', person: 'Budi', path: '/claims' },
    { name: 'claim-draft', person: 'Budi', path: `/claims/${draft.ref}` },
    { name: 'claim-evidence', person: 'Budi', path: `/claims/${inReview.ref}?tab=evidence` },
    { name: 'claim-rating', person: 'Budi', path: `/claims/${inReview.ref}?tab=rating` },
    { name: 'claim-review', person: 'Citra', path: `/claims/${inReview.ref}?tab=review&since=1` },
    { name: 'comment', person: 'Citra', path: `/claims/${inReview.ref}?tab=rating`, keys: 'Shift+C' },
    { name: 'claim-history', person: 'Citra', path: `/claims/${published.ref}?tab=history` },
    { name: 'reviews', person: 'Citra', path: '/reviews' },
    { name: 'publish', person: 'Dewi', path: `/claims/${approved.ref}/publish` },
    { name: 'published', person: 'Dewi', path: `/claims/${published.ref}` },
    { name: 'imports', person: 'Ayu', path: '/imports' },
    { name: 'import', person: 'Ayu', path: `/imports/${imported.body.id}` },
    { name: 'feeds', person: 'Ayu', path: '/feeds' },
    { name: 'feed', person: 'Ayu', path: `/feeds?feed=${feedId}` },
    { name: 'jobs', person: 'Eko', path: '/jobs' },
    { name: 'evidence', person: 'Ayu', path: '/evidence?q=resolution' },
    { name: 'links', person: 'Dewi', path: '/links?of=all' },
    { name: 'settings', person: 'Dewi', path: '/me' },
    { name: 'api-keys', person: 'Ayu', path: '/me/api-keys' },
    { name: 'admin', person: 'Eko', path: '/admin/desk' },
    { name: 'webhooks', person: 'Eko', path: '/admin/webhooks' },
    { name: 'webhook', person: 'Eko', path: `/admin/webhooks?hook=${hook!.id}` },
    { name: 'palette', person: 'Dewi', path: '/claims', keys: 'Control+k' },
    { name: 'key-sheet', person: 'Dewi', path: '/claims', keys: 'Shift+?' },
    { name: 'public-page', person: 'Dewi', path: new URL(published.publication!.url).pathname },
  ];
}
