import type { Page } from 'playwright-core';
import { axeFindings } from '../harness/axe.js';
import { ask } from './as-person.js';
import {
  allLoaded,
  allSaved,
  openDesk,
  photograph,
  quoteKeysAnswer,
  seat,
  told,
  type DeskInBrowser,
} from './desk.js';
import { SAMPLE } from './sample-trip.js';

const note = (page: Page) => page.getByRole('complementary', { name: 'Practice' });
const progress = (page: Page, done: number) => note(page).getByText(`Practice ${done} of 6`).waitFor();
const selected = (page: Page, words: string) =>
  page.locator('mark[data-selected]', { hasText: words }).waitFor();
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Does a command by its name. */
const command = async (page: Page, name: string) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(`>${name}`);
  await page.getByRole('option', { selected: true }).filter({ hasText: name }).waitFor();
  await page.keyboard.press('Enter');
};

/** Goes to where the present task is done. */
const showQuote = async (page: Page, words: string) => {
  await press(page, 'g', 't');
  await selected(page, words);
  await quoteKeysAnswer(page);
};

/** What somebody practises is not there for others, and not when it is removed. */
const NO_SUCH_CLAIM = / 404 .*claims\/K-\d+(\/moves)?$/;

describe('practising on the sample', () => {
  let desk: DeskInBrowser;

  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk?.stop());

  it('leads through all six tasks by keyboard, has a colleague approve, and leaves nothing when it is removed', async () => {
    const { page, complaints } = await seat(desk, { person: 'Budi', knows: NO_SUCH_CLAIM });
    await command(page, 'Practise on the sample article');
    await page.waitForURL('**/articles/*');
    await progress(page, 0);
    await page.locator('[data-ui=practice-badge]').waitFor();
    await quoteKeysAnswer(page);
    await press(page, 'a');
    await progress(page, 1);

    await showQuote(page, 'Kami melanjutkan');
    await press(page, 'a');
    await progress(page, 2);

    await showQuote(page, 'tingkat hubungan');
    await press(page, 's');
    await page.getByText('Who said Q24?').waitFor();
    await press(page, '1');
    await progress(page, 3);

    await showQuote(page, SAMPLE.quote);
    // The next quote is selected, but not yet in the address.
    await press(page, 'a');
    await showQuote(page, SAMPLE.quote);
    await press(page, 'c');
    await page.locator('[data-ui=statement]').fill(SAMPLE.statement);
    await press(page, 'Alt+Enter');
    await page.waitForURL(/\/claims\/K-\d+/);
    const claim = new URL(page.url()).pathname;
    await progress(page, 4);
    await page.locator('[data-ui=practice-badge]').waitFor();

    await press(page, 'g', 't');
    await page.waitForURL(/tab=evidence/);
    await allLoaded(page);
    await press(page, 'Shift+E');
    await page.getByLabel('Address').fill(SAMPLE.address);
    await press(page, 'Tab');
    await page.keyboard.type(SAMPLE.passage);
    await press(page, 'Alt+1', 'Control+Enter');
    await page.locator('[data-evidence]').waitFor();
    await progress(page, 5);

    await press(page, 'g', 't');
    await page.waitForURL(/tab=rating/);
    await press(page, 'i');
    await page.locator('[data-move=start]:not([aria-disabled=true])').waitFor();
    await press(page, 'n');
    await page.locator('h1 [data-state=researching]').waitFor();
    await press(page, 'r', '2');
    await page.locator('[role=radio][aria-checked=true]').waitFor();
    await press(page, 's');
    await page.keyboard.type(SAMPLE.summary);
    await press(page, 'Control+Enter');
    await page.locator('[data-move=submit]:not([aria-disabled=true])').waitFor();
    await press(page, 'Shift+S');
    await page.locator('[data-field=checklist]').waitFor();
    await press(page, '1', '2', '3', '4', 'Control+Enter');
    await page.locator('h1 [data-state=in_review]').waitFor();
    await progress(page, 6);

    await nobodyElseSees(desk, claim);

    await note(page).getByRole('button', { name: 'Let the practice colleague approve' }).waitFor();
    await page.locator('#main h1').evaluate((heading) => (heading as HTMLElement).focus());
    await press(page, 'F6', 'Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(
      'Let the practice colleague approve',
    );
    await press(page, 'Enter');
    await page.locator('h1 [data-state=approved]').waitFor();
    await note(page).getByText('Well done.').waitFor();
    await photograph(page, 'practice-end');

    await command(page, 'Remove the practice data');
    await page.locator('button:focus', { hasText: 'Remove it all' }).waitFor();
    await press(page, 'Enter');
    await told(page, 'Practice data is removed.');
    await note(page).waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toBe('/');
    // Nothing of it can be taken back; trying would be a complaint.
    await press(page, 'Control+z');
    await allLoaded(page);
    await page.goto('/inbox');
    await page.locator('#main [data-index]').first().waitFor();
    expect(await page.locator('#main [data-index]').count()).toBe(1);
    await page.goto('/claims');
    await page.getByRole('heading', { name: 'No claim here' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('resolution in force');
    await page.getByText('Nothing found.').waitFor();
    expect(complaints).toEqual([]);
    await page.goto(claim);
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  });

  it('can be skipped, put away and taken up again after a reload, by pointer on a phone', async () => {
    const { page, complaints } = await seat(desk, { person: 'Ayu', viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Start with the sample article' }).click();
    await progress(page, 0);
    const task = (name: string) => note(page).locator(`[data-task=${name}]`);
    const skip = note(page).getByRole('button', { name: 'Skip this' });
    expect(await skip.isVisible()).toBe(false);
    await note(page).getByRole('button', { name: 'All tasks' }).click();
    await skip.click();
    await task('accept_quote').getByText('skipped').waitFor();
    expect(await task('repair_mark').getAttribute('aria-current')).toBe('step');
    expect(await task('send_to_review').textContent()).toContain('fact-checker');
    await note(page).getByRole('button', { name: 'Put away' }).click();
    await note(page).waitFor({ state: 'hidden' });

    await page.goto('/');
    await page.getByRole('button', { name: 'Go on practising' }).waitFor();
    expect(await note(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Go on practising' }).click();
    await selected(page, 'Kami melanjutkan');
    await note(page).getByRole('button', { name: 'All tasks' }).click();
    await task('accept_quote').getByRole('button', { name: 'Do it after all: Accept a quote' }).click();
    await note(page).getByRole('button', { name: 'Show me' }).click();
    await selected(page, 'Itulah arti');
    await page
      .locator('[data-ui=rail-sheet]')
      .getByRole('button', { name: /^Accept/ })
      .click();
    await allSaved(page);
    await progress(page, 1);

    await note(page).getByRole('button', { name: 'All tasks' }).click();
    await note(page).getByRole('button', { name: 'Remove practice data' }).click();
    await note(page).getByText('This cannot be undone.').waitFor();
    await note(page).getByRole('button', { name: 'Remove it all' }).click();
    await told(page, 'Practice data is removed.');
    expect(await page.getByRole('button', { name: 'Start with the sample article' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has a note with which axe finds nothing wrong, %s', async (theme) => {
    const { page } = await seat(desk, { person: 'Ayu', theme });
    await page.getByRole('button', { name: 'Start with the sample article' }).click();
    await note(page).getByRole('button', { name: 'All tasks' }).click();
    await note(page).getByRole('button', { name: 'Skip this' }).click();
    await note(page).getByRole('button', { name: 'Remove practice data' }).click();
    await note(page).getByText('This cannot be undone.').waitFor();
    await allLoaded(page);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is not offered to people whose roles bring in no articles', async () => {
    const { page } = await seat(desk, { person: 'Citra' });
    await page.getByRole('heading', { name: 'Nothing waits for you' }).waitFor();
    expect(await page.getByText('Start with the sample article').count()).toBe(0);
  });
});

/** What is practised is there for one person only. */
async function nobodyElseSees(desk: DeskInBrowser, claim: string): Promise<void> {
  const { page, context } = await seat(desk, { person: 'Ayu', knows: NO_SUCH_CLAIM });
  const { articleId } = await ask<{ articleId: string | null }>(page, 'GET', '/practice');
  expect(articleId).toBeNull();
  await page.goto('/claims');
  await page.getByRole('heading', { name: 'No claim here' }).waitFor();
  expect(await note(page).count()).toBe(0);
  await page.goto(claim);
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  await context.close();
}
