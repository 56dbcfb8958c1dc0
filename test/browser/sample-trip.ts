import type { Page } from 'playwright-core';
import { Actions } from './actions.js';
import { SAMPLE as TEXT } from '../articles/desk.js';
import { allSaved, seat, type DeskInBrowser } from './desk.js';

/** What three people write on their way from the sample to a published claim. */
export const SAMPLE = {
  text: TEXT,
  quote: 'Ada resolusi',
  statement:
    'A UN Security Council resolution in force on 26 November 2015 directly prohibits buying oil from terrorists.',
  address: 'https://undocs.org/S/RES/2199(2015)',
  passage: 'Condemns any engagement in direct or indirect trade, in particular of oil and oil products',
  summary: 'Resolution 2199 (2015) condemns trade in oil with ISIL [E1].',
};

/** Most actions for the whole way, and for each person of it. */
export const MOST_ACTIONS = { author: 32, reviewer: 10, publisher: 5, all: 45 };

/** Sits somebody down, lets them work, and looks at what the browser had to complain about. @returns how many actions it took */
export async function work(
  desk: DeskInBrowser,
  person: string,
  story: (page: Page, actions: Actions) => Promise<void>,
): Promise<number> {
  const { page, context, complaints } = await seat(desk, { person });
  const actions = new Actions(page);
  await story(page, actions);
  await allSaved(page);
  expect(complaints).toEqual([]);
  await context.close();
  return actions.count;
}

/** What everybody can read in the end. */
export async function readInPublic(desk: DeskInBrowser): Promise<Page> {
  const { page } = await seat(desk);
  const { items } = (await (await page.request.get('/feed.json')).json()) as { items: { url: string }[] };
  await page.goto(new URL(items[0]!.url).pathname);
  expect(await page.locator('h1').textContent()).toBe(SAMPLE.statement);
  expect(await page.textContent('body')).toContain('Ada resolusi khusus Dewan Keamanan PBB');
  return page;
}
