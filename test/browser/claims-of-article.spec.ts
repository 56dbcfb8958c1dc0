import { addArticle, ask } from './as-person.js';
import { openDesk, seat, type DeskInBrowser } from './desk.js';

const MANY = 101;

describe('the claims of an article', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  it('are all listed beside its text, past the first hundred', async () => {
    const { page, complaints } = await seat(desk, { person: 'Ayu' });
    const article = await addArticle(page, 'Five of seven bridges are closed. The others are open.');
    const spans = [{ articleId: article, start: 0, end: 33 }];
    for (let n = 1; n <= MANY; n += 1)
      await ask(page, 'POST', '/claims', { statement: `Bridge ${n} is closed.`, language: 'en', spans });
    await page.goto(`/articles/${article}`);
    await page.getByRole('tab', { name: `Claims ${MANY}` }).click();
    const cards = page.locator('[data-ui=claim-card]');
    await cards.filter({ hasText: 'Bridge 1 is closed.' }).waitFor();
    expect(await cards.count()).toBe(MANY);
    expect(complaints).toEqual([]);
  });
});
