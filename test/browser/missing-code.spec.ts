import type { Page } from 'playwright-core';
import { allLoaded, answerInstead, openDesk, seat, type DeskInBrowser } from './desk.js';

/** What a browser and React say of code that does not come. */
const LOST = /net::ERR_|Code has not come/;
const path = (page: Page) => new URL(page.url()).pathname;

describe('a page of which a part has not come', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  it('says so where it is called, and is loaded again once the desk answers', async () => {
    const { page } = await seat(desk, { person: 'Ayu', knows: LOST });
    const come = await answerInstead(page, '**/assets/palette-*', (route) => route.abort());
    const lost = page.waitForEvent('requestfailed', (one) => one.url().includes('/assets/palette-'));
    await page.goto('/claims');
    await lost;
    // It is asked for twice: early, and to be run.
    await allLoaded(page);
    come();
    await page.keyboard.press('Control+k');
    await page.getByText('A part of it did not come').waitFor();
    const reload = page.getByRole('button', { name: 'Reload the page' });
    await page.context().setOffline(true);
    await reload.click();
    await page.getByRole('alert').filter({ hasText: 'The desk cannot be reached yet.' }).waitFor();
    await page.context().setOffline(false);
    await reload.click();
    await page.locator('[data-ui=account]').waitFor();
    expect(path(page)).toBe('/claims');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or run a command' }).waitFor();
  });

  it('stays in the frame where one goes, with the way to load it again', async () => {
    const { page } = await seat(desk, { person: 'Ayu', knows: LOST });
    await page.goto('/claims');
    await allLoaded(page);
    // Its style sheet is there, so that only code is missing: the router would load the page again by itself, into nothing.
    const code = await answerInstead(page, '**/assets/*.js', (route) => route.abort());
    const desks = await answerInstead(page, '/', (route) => route.abort());
    await page.getByRole('link', { name: 'Inbox' }).click();
    await page.getByText('A part of it did not come').waitFor();
    expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(true);
    code();
    desks();
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await page.locator('#main [data-index="0"] a').waitFor();
    expect(path(page)).toBe('/inbox');
  });
});
