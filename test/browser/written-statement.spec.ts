import { addArticle, ask } from './as-person.js';
import { openDesk, quoteKeysAnswer, seat, type DeskInBrowser } from './desk.js';

const TEXT = 'Rina Contoh said: “The bridge over the river was opened in May.” Then she left the town.';

describe('a statement while it is written', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  it('is minded for itself: words in it that must be named, and each of its assertions', async () => {
    const { page, complaints } = await seat(desk, { person: 'Ayu' });
    await page.goto(`/articles/${await addArticle(page, TEXT, { title: 'The bridge', language: 'en' })}`);
    await page.locator('[data-ui=quote-card]').first().waitFor();
    await page.keyboard.press('j');
    await quoteKeysAnswer(page);
    await page.keyboard.press('c');
    const hints = page.locator('[data-ui=hints] li');
    await page.locator('[data-ui=statement]').fill('They opened the bridge in May, and the ferry was sold.');
    await hints.filter({ hasText: '“They” must be named' }).waitFor();
    await hints.filter({ hasText: '2 assertions' }).waitFor();
    await page.locator('[data-ui=statement]').fill('The city opened the bridge in May.');
    await hints.first().waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('is among what is to be settled in its article while it names nobody, one key away', async () => {
    const { page, complaints } = await seat(desk, { person: 'Ayu' });
    const told = { title: 'The river', language: 'en', statementDate: '2026-05-04' };
    const article = await addArticle(page, `${TEXT}\n`, told);
    await ask(page, 'POST', '/claims', {
      statement: 'They opened it in May.',
      language: 'en',
      spans: [{ articleId: article, start: 19, end: 62 }],
    });
    await page.goto(`/articles/${article}`);
    const strip = page.locator('[data-ui=fix-strip]');
    await strip.filter({ hasText: '1 claim with an unnamed “this” or “they”' }).waitFor();
    await page.keyboard.press('f');
    await strip.getByText('does not say what this stands for: “They” and “it”').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-ui=fix-strip]:not([data-fix])').waitFor();
    await page.keyboard.press('f');
    await page.keyboard.press('e');
    await page.locator('[data-field=statement] textarea:focus').waitFor();
    expect(complaints).toEqual([]);
  });
});
