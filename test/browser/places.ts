import type { Page } from 'playwright-core';
import { ClaimSteps } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { handIn } from '../imports/files.js';
import { plantWebhook } from '../webhooks/hook.js';
import { ask } from './as-person.js';
import { allLoaded, seat, type DeskInBrowser } from './desk.js';

/** Who looks; each has pages that the others may not see. Nobody stands before the door. */
export const PEOPLE = ['Ayu', 'Budi', 'Citra', 'Dewi', 'Eko', 'Nobody'] as const;

export type Person = (typeof PEOPLE)[number];

/** Every page of the desk, with something on it: what it is called, who looks at it, its address. */
export interface Place {
  name: string;
  person: Person;
  path: string;
  /** Done when the page is there, to open what lies over it. */
  opens?: (page: Page) => Promise<void>;
}

/** Goes there, and waits until all of it is to be seen. */
export async function goTo(page: Page, { path, opens }: Place): Promise<void> {
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'hidden' });
  await allLoaded(page);
  await opens?.(page);
}

const press =
  (keys: string, opened = '[role=dialog]') =>
  async (page: Page) => {
    await page.keyboard.press(keys);
    await page.locator(opened).first().waitFor();
  };

/** Presses what is about the selected quote. */
const pressForQuote = (keys: string, opened: string) => async (page: Page) => {
  await page.locator('mark[data-selected]').first().waitFor();
  await press(keys, opened)(page);
};

/** What lies over an article is looked at over this one: the sample below it would be looked at six times more. */
const SHORT = `Rina Contoh said: “The bridge over the river was opened in May.” Then she left the town.

“It was closed in June,” said Danu Contoh.`;

/** Claims in every state that has a look of its own, on the demo desk. */
export async function furnish(desk: DeskInBrowser): Promise<Place[]> {
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

  await reviewer.http.post(`/api/v1/articles/${article}/threads`, {
    ...{ kind: 'question', body: 'Which resolution is meant?', quoteId: quoteIds[0] },
  });
  const beside = await reviewer.http.post<{ id: string }>(`/api/v1/articles/${article}/threads`, {
    ...{ kind: 'praise', body: 'A clear headline.', start: 0, end: 20 },
  });
  await reviewer.http.post(`/api/v1/threads/${beside.body.id}/resolve`);

  const short = await contributor.http.post<{ id: string }>('/api/v1/articles', { text: SHORT });
  const shortQuotes = await contributor.http.get<{ data: { id: string }[] }>(
    `/api/v1/articles/${short.body.id}/quotes`,
  );
  const shortQuote = `/articles/${short.body.id}?q=${shortQuotes.body.data[0]!.id}`;

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
  const hook = await plantWebhook(
    desk.app,
    { by: contributor.id, events: ['claim.*', 'claim_review.*'], failingSince: new Date() },
    { state: 'failed', attempts: 10, count: 3 },
  );
  const { page, context } = await seat(desk, { person: 'Ayu' });
  const practice = await ask<{ articleId: string }>(page, 'POST', '/practice');
  await context.close();
  const quote = `/articles/${article}?q=${quoteIds[0]}`;
  const raced = await steps.researched();
  /** Somebody else has written meanwhile where this person writes. */
  const disagree = async (page: Page) => {
    await desk.app.database.rows(
      `UPDATE claims SET version = version + 1, summary = 'It condemns trade ' || version WHERE id = $1`,
      [raced.id],
    );
    await page.locator('[data-field=summary] textarea').fill('It bans the trade.');
    await page.locator('[data-field=summary] textarea').blur();
    await page.locator('[data-ui=conflict]').waitFor();
  };
  return [
    { name: 'sign-in', person: 'Nobody', path: '/sign-in' },
    { name: 'nowhere', person: 'Dewi', path: '/nowhere' },
    { name: 'home', person: 'Budi', path: '/' },
    { name: 'inbox', person: 'Ayu', path: '/inbox' },
    { name: 'add-article', person: 'Ayu', path: '/inbox', opens: press('Shift+N') },
    { name: 'reader', person: 'Ayu', path: quote },
    { name: 'composer', person: 'Ayu', path: shortQuote, opens: pressForQuote('c', '[data-ui=composer]') },
    {
      name: 'speakers',
      person: 'Ayu',
      path: shortQuote,
      opens: pressForQuote('s', '[data-ui^=choice-person]'),
    },
    { name: 'bounds', person: 'Ayu', path: shortQuote, opens: pressForQuote('b', '[data-ui=bounds]') },
    { name: 'caret', person: 'Ayu', path: shortQuote, opens: pressForQuote('v', '[data-ui=caret]') },
    {
      ...{ name: 'notes', person: 'Ayu', path: `${quote}&tab=notes` },
      opens: pressForQuote('Shift+C', '[data-ui=note-form]'),
    },
    {
      name: 'fixes',
      person: 'Ayu',
      path: shortQuote,
      opens: pressForQuote('f', '[data-ui=fix-strip][data-fix]'),
    },
    { name: 'practice', person: 'Ayu', path: `/articles/${practice.articleId}` },
    { name: 'claims', person: 'Budi', path: '/claims' },
    { name: 'claim-peek', person: 'Budi', path: '/claims', opens: press('Space', '[data-ui=peek]') },
    { name: 'claim-draft', person: 'Budi', path: `/claims/${draft.ref}` },
    { name: 'claim-evidence', person: 'Budi', path: `/claims/${inReview.ref}?tab=evidence` },
    { name: 'claim-rating', person: 'Budi', path: `/claims/${inReview.ref}?tab=rating` },
    { name: 'conflict', person: 'Budi', path: `/claims/${raced.ref}?tab=rating`, opens: disagree },
    { name: 'claim-review', person: 'Citra', path: `/claims/${inReview.ref}?tab=review&since=1` },
    { name: 'comment', person: 'Citra', path: `/claims/${inReview.ref}?tab=rating`, opens: press('Shift+C') },
    { name: 'claim-history', person: 'Citra', path: `/claims/${published.ref}?tab=history` },
    { name: 'reviews', person: 'Citra', path: '/reviews' },
    { name: 'publish', person: 'Dewi', path: `/claims/${approved.ref}/publish` },
    { name: 'programs', person: 'Eko', path: `/claims/${approved.ref}/publish?tab=programs` },
    { name: 'published', person: 'Dewi', path: `/claims/${published.ref}` },
    { name: 'imports', person: 'Ayu', path: '/imports' },
    { name: 'import', person: 'Ayu', path: `/imports/${imported.body.id}` },
    { name: 'feeds', person: 'Ayu', path: '/feeds' },
    { name: 'feed', person: 'Ayu', path: `/feeds?feed=${feedId}` },
    { name: 'jobs', person: 'Eko', path: '/jobs' },
    { name: 'evidence', person: 'Ayu', path: '/evidence?q=resolution' },
    { name: 'evidence-peek', person: 'Ayu', path: '/evidence', opens: press('Space', '[data-ui=peek]') },
    { name: 'links', person: 'Dewi', path: '/links?of=all' },
    { name: 'settings', person: 'Dewi', path: '/me' },
    { name: 'api-keys', person: 'Ayu', path: '/me/api-keys' },
    { name: 'admin', person: 'Eko', path: '/admin/desk' },
    { name: 'webhooks', person: 'Eko', path: '/admin/webhooks' },
    { name: 'webhook', person: 'Eko', path: `/admin/webhooks?hook=${hook.webhook}` },
    { name: 'palette', person: 'Dewi', path: '/claims', opens: press('Control+k') },
    { name: 'key-sheet', person: 'Dewi', path: '/claims', opens: press('Shift+?') },
    { name: 'public-page', person: 'Dewi', path: new URL(published.publication!.url).pathname },
  ];
}
