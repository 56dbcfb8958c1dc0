import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { enterAs, goTo, openDesk, openPage, type DeskInBrowser } from './desk-page.js';

const WIDTHS = [390, 1280];
const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'id'] as const;
const ALL_LOOKS = WIDTHS.flatMap((width) =>
  SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ width, scheme, language }))),
);

/** In short, half of the looks, in which every two of width, scheme and language still meet; `npm run test:long` takes all. */
const LOOKS = ALL_LOOKS.filter((_, at) => process.env.CLAIMDESK_LONG === '1' || [0, 3, 5, 6].includes(at));

/** Every page with all its folds open, in every look: what people see, whoever they are. */
describe('the page can be read and used by everybody', () => {
  let desk: DeskInBrowser;
  let article: string;
  let quote: string;

  beforeAll(async () => {
    desk = await openDesk();
    ({ article, quote } = await fillDesk(desk));
  });
  afterAll(() => desk?.stop());

  it.each(LOOKS)('at $width px, $scheme, $language', async ({ width, scheme, language }) => {
    const { page, complaints } = await openPage(desk, {
      viewport: { width, height: 844 },
      colorScheme: scheme,
      language,
    });
    const found: Record<string, string[]> = { 'sign-in': await faults(page) };
    await enterAs(page, 'Budi');
    for (const hash of [
      '#/articles',
      `#/articles/${article}?q=${quote}`,
      `#/claims/new?article=${article}&quote=${quote}`,
      '#/claims',
      '#/claims?q=nothing',
      '#/claims/K-1001',
      '#/nowhere',
    ]) {
      await goTo(page, hash);
      await page.evaluate(`document.querySelectorAll('details').forEach((fold) => (fold.open = true))`);
      found[hash] = await faults(page);
    }
    expect(Object.entries(found).filter(([, faults]) => faults.length)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** What axe finds, and whether the page is wider than the window. */
async function faults(page: Page): Promise<string[]> {
  await page.locator('main:not([aria-busy]) h1').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`),
    ...(overflow ? [`${overflow} px too wide`] : []),
  ];
}

/** The beginning of the sample as an article of its own, and a claim with evidence, a thread, a rating and a history. */
async function fillDesk(desk: DeskInBrowser): Promise<{ article: string; quote: string }> {
  const ayu = desk.app.client();
  const budi = desk.app.client();
  await ayu.login('ayu@newsroom.example', 'claimdesk-demo');
  await budi.login('budi@newsroom.example', 'claimdesk-demo');
  const sample = (await ayu.get<{ data: { id: string }[] }>('/api/v1/articles')).body.data[0]!;
  const { body: text } = await ayu.get<string>(`/api/v1/articles/${sample.id}/text`);
  const added = await ayu.post<{ id: string }>('/api/v1/articles', {
    text: text.split('\n').slice(0, 5).join('\n'),
  });
  const article = added.body.id;
  const quotes = await ayu.get<{ data: { id: string; kind: string }[] }>(
    `/api/v1/articles/${article}/quotes?limit=100`,
  );
  const [first, second] = quotes.body.data.filter(({ kind }) => kind === 'direct');
  await ayu.post(`/api/v1/quotes/${first!.id}/decision`, { decision: 'accepted' });
  await ayu.post(`/api/v1/quotes/${second!.id}/decision`, { decision: 'rejected' });
  const claim = await ayu.post<{ ref: string; version: number }>('/api/v1/claims', {
    statement: 'Hundreds of Russian and French citizens died.',
    language: 'en',
    quoteIds: [first!.id],
    statedOn: '2015-11-26',
    topics: ['Terrorism'],
  });
  expect(claim.body.ref).toBe('K-1001');
  await ayu.post('/api/v1/claims/K-1001/evidence', {
    url: 'https://example.org/later',
    title: 'A report',
    stance: 'refutes',
    kind: 'data',
    publishedOn: '2016-01-01',
    passage: 'None.',
  });
  await budi.post('/api/v1/claims/K-1001/threads', {
    kind: 'must',
    body: 'Which aircraft?',
    target: { field: 'statement' },
  });
  const ratings = await budi.get<{ data: { id: string }[] }>('/api/v1/ratings');
  const { version } = (await budi.get<{ version: number }>('/api/v1/claims/K-1001')).body;
  const rated = await budi.patch(
    '/api/v1/claims/K-1001',
    { rating: { scaleId: ratings.body.data[0]!.id, value: 2 }, summary: 'Not all of them.' },
    { etag: version },
  );
  expect(rated.status).toBe(200);
  return { article, quote: first!.id };
}
