import type { Page } from 'playwright-core';
import { addArticle } from './as-person.js';
import { openDesk, seat, type DeskInBrowser } from './desk.js';

describe('the inbox', () => {
  let desk: DeskInBrowser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    desk = await openDesk();
    ({ page, complaints } = await seat(desk, { person: 'Ayu' }));
    await desk.app.database.rows(`UPDATE articles SET triage = 'done'`);
    const told = { agency: 'Agence Exemple', language: 'fr' };
    await addArticle(page, '« Le pont est ouvert », a dit Anne Exemple.', { title: 'Le pont', ...told });
    await addArticle(page, '“The ferry is sold,” said Ana Contoh.', { title: 'The ferry', language: 'en' });
  });
  beforeEach(async () => {
    await page.goto('/inbox');
    await titles('The ferry', 'Le pont');
  });
  afterEach(() => expect(complaints).toEqual([]));
  afterAll(() => desk?.stop());

  /** Waits until these rows are shown, in this order. */
  async function titles(...all: string[]): Promise<void> {
    for (const [index, title] of all.entries())
      await page.locator(`#main [data-index="${index}"] a`, { hasText: title }).waitFor();
    await page.locator(`#main [data-index="${all.length}"]`).waitFor({ state: 'detached' });
  }

  it('is narrowed by language and agency, says which of them empties it, and is widened again', async () => {
    await page.getByLabel('Language').selectOption('fr');
    await titles('Le pont');
    await page.getByRole('combobox', { name: 'Agency' }).fill('nobody');
    await page.getByText('No article here from “nobody”').waitFor();
    await page.getByRole('combobox', { name: 'Agency' }).fill('agence exemple');
    await titles('Le pont');
    await page.waitForURL((url) => /language=fr/.test(url.search) && /agency=agence/.test(url.search));
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.locator(':focus').and(page.getByLabel('Language')).waitFor();
    await titles('The ferry', 'Le pont');
  });

  it('is ordered by what has been here longest', async () => {
    await page.getByLabel('Order').selectOption('oldest');
    await titles('Le pont', 'The ferry');
  });

  it('stands closer where somebody wants it so, on later visits too, with what is to be settled', async () => {
    const height = async () => (await page.locator('#main [data-index="0"]').boundingBox())!.height;
    expect(await height()).toBe(68);
    await page.getByLabel('Density').selectOption('compact');
    await page.reload();
    await titles('The ferry', 'Le pont');
    expect(await height()).toBe(44);
    await page.locator('#main [data-index="0"]').getByText('1 quote to decide').waitFor();
    await page.getByLabel('Density').selectOption('comfortable');
  });

  it('says what its dot means', async () => {
    const dot = page.locator('#main [data-index="0"] [title="Nobody has decided about its quotes yet"]');
    await dot.waitFor();
    expect(await dot.textContent()).toBe('Nobody has decided about its quotes yet');
  });
});
