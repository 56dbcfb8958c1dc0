import { addArticle } from './as-person.js';
import { allLoaded, openDesk, seat, told, type DeskInBrowser } from './desk.js';

const TEXT = 'Ana said: “The bridge is open.” Then she left the town.';

describe('words that are selected in an article', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  it('give a link to themselves by key, at which they are shown', async () => {
    const { page, complaints } = await seat(desk, {
      person: 'Ayu',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const article = await addArticle(page, TEXT, { title: 'The bridge', language: 'en' });
    await page.goto(`/articles/${article}`);
    await page.locator('[data-ui=text] [data-start]').first().waitFor();
    await page.keyboard.press('Shift+V');
    await page.getByRole('textbox', { name: 'Words to select' }).fill('left the town');
    await page.keyboard.press('Enter');
    const bar = page.locator('[data-words]');
    await bar.waitFor();
    await page.keyboard.press('y');
    await told(page, 'Link copied.');
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(link).toBe(`${desk.app.url}/articles/${article}?t=${await bar.getAttribute('data-words')}`);
    await page.goto(link);
    await allLoaded(page);
    const shown = await page.evaluate(`String([...CSS.highlights.get('linked-words')][0])`);
    expect(shown).toBe('left the town');
    expect(complaints).toEqual([]);
  });
});
