import type { Page } from 'playwright-core';
import { addArticle, ask, draft, edit } from './as-person.js';
import { allLoaded, allSaved, answerInstead, openDesk, seat, told, type DeskInBrowser } from './desk.js';

describe('the palette', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  const search = async (page: Page, words: string) => {
    await page.locator('[data-ui=account]').waitFor();
    await allLoaded(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or run a command' }).fill(words);
  };
  const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');

  it('names what is selected before all else, and asks for whom in the same box', async () => {
    const { page, complaints } = await seat(desk, { person: 'Ayu' });
    const facts = { title: 'The bridge', language: 'en' };
    const article = await addArticle(page, 'Ana said: “The bridge is open.” Then she left.', facts);
    await page.goto('/inbox');
    await page.locator('#main [data-index="0"] a').focus();
    await search(page, 'assign to somebody');
    await page.getByRole('group', { name: 'On The bridge' }).waitFor();
    expect(await page.getByRole('listbox').getByRole('group').first().getAttribute('aria-label')).toBe(
      'On The bridge',
    );
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'assign to somebody' }).fill('budi');
    await chosen(page).filter({ hasText: 'Budi' }).waitFor();
    await page.keyboard.press('Enter');
    await told(page, 'Budi');
    await allSaved(page);
    const { assignee } = await ask<{ assignee: { name: string } }>(page, 'GET', `/articles/${article}`);
    expect(assignee.name).toContain('Budi');
    expect(complaints).toEqual([]);
  });

  it('offers nobody only among the others, and says why it cannot name them', async () => {
    const { page } = await seat(desk, { person: 'Ayu', knows: / 500 / });
    await addArticle(page, '“The ferry is open,” said Ana.', { title: 'The ferry', language: 'en' });
    const people = '**/api/v1/users?*';
    const comeBack = await answerInstead(page, people, (route) =>
      route.fulfill({ status: 500, json: { code: 'internal' } }),
    );
    await page.goto('/inbox');
    await page.locator('#main [data-index="0"] a').focus();
    await search(page, 'assign to somebody');
    await chosen(page).filter({ hasText: 'Assign to somebody' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('alert').waitFor();
    const offered = page.getByRole('listbox').getByRole('option');
    expect(await offered.count()).toBe(0);
    comeBack();
    await page.getByRole('button', { name: 'Try again' }).click();
    await offered.filter({ hasText: 'nobody' }).waitFor();
    expect(await offered.count()).toBeGreaterThan(1);
  });

  it('names the claim on its page', async () => {
    const { page } = await seat(desk, { person: 'Ayu' });
    const { ref } = await draft(page, 'The bridge was opened in May.');
    await page.goto(`/claims/${ref}`);
    await page.locator('[data-field=statement]').waitFor();
    await search(page, 'edit the statement');
    await page.getByRole('group', { name: `On ${ref} The bridge was opened in May.` }).waitFor();
  });

  it('is narrowed to people, topics, states and numbers of claims by a sign', async () => {
    const { page, complaints } = await seat(desk, { person: 'Ayu' });
    const claim = await draft(page, 'The ferry was sold in June.');
    await edit(page, claim, { topics: ['ferries'] });
    const places = [
      ['@ayu', 'Ayu', /assignee=[0-9a-f-]{36}/],
      ['#ferr', 'ferries', /topic=ferries/],
      [':in rev', 'In review', /state=in_review/],
      [claim.ref.toLowerCase(), claim.ref, new RegExp(`/claims/${claim.ref}$`)],
    ] as const;
    for (const [typed, words, place] of places) {
      await search(page, typed);
      await chosen(page).filter({ hasText: words }).waitFor();
      expect(await page.getByRole('listbox').getByRole('group').count()).toBe(1);
      await page.keyboard.press('Enter');
      await page.waitForURL(place);
    }
    await page.goto('/claims');
    await search(page, '@ayu');
    await chosen(page).filter({ hasText: 'Ayu' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ayu', pressed: true }).click();
    await page.waitForURL((url) => !url.search.includes('assignee'));
    await page.getByRole('button', { name: 'Mine', pressed: false }).and(page.locator(':focus')).waitFor();
    expect(complaints).toEqual([]);
  });
});
