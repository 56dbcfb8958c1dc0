import type { Page } from 'playwright-core';
import type { Actions } from './actions.js';
import { openDesk, photograph, type DeskInBrowser } from './desk.js';
import { MOST_ACTIONS, readInPublic, SAMPLE, work } from './sample-trip.js';

/** One story in order: each person goes on where the one before has ended. */
describe('three people take the sample from paste to published, by keyboard only', () => {
  let desk: DeskInBrowser;
  const counts = { author: 0, reviewer: 0, publisher: 0 };

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  const find = async (page: Page, actions: Actions, words: string) => {
    await actions.press('/');
    await page.keyboard.type(words);
    await actions.press('Enter');
    await page.locator('mark[data-selected]', { hasText: words }).waitFor();
  };
  it('an author pastes it, decides its quotes, makes a claim, adds evidence, rates and submits', async () => {
    counts.author = await work(desk, 'Budi', async (page, actions) => {
      await actions.press('Shift+N');
      await page.getByRole('dialog').locator('textarea:focus').waitFor();
      await actions.paste(SAMPLE.text);
      await actions.press('Control+Enter');
      await page.locator('mark').first().waitFor();

      await actions.press('d');
      await page.locator('input[type=date][name=date]').fill('2015-11-26');
      await page.locator('label', { hasText: '26 Nov 2015' }).waitFor();
      await actions.press('Enter');
      await page.locator('[data-ui=statement-date]', { hasText: '26 Nov 2015' }).waitFor();

      await actions.press('Shift+A');
      await page.locator('[data-ui=accept-these]').waitFor();
      await actions.press('Enter');

      await find(page, actions, 'Ada resolusi');
      await photograph(page, 'reading');
      // Accepting goes on to the next that is not decided, so the quote is looked for again.
      await actions.press('a');
      await page.locator('mark[data-selected]', { hasText: 'Ada resolusi' }).waitFor({ state: 'detached' });
      await find(page, actions, 'Ada resolusi');
      await actions.press('c');
      await page.locator('[data-ui=statement]').fill(SAMPLE.statement);
      await photograph(page, 'composer');
      await actions.press('Alt+Enter');
      await page.waitForURL(/\/claims\/K-\d+/);

      await page.locator('[data-move=start]').waitFor();
      await actions.press('i');
      await page.locator('[data-move=start]:not([aria-disabled=true])').waitFor();
      await actions.press('n');
      await page.locator('h1 [data-state=researching]').waitFor();

      await actions.press('Shift+E');
      await page.getByLabel('Address').waitFor();
      await actions.paste(SAMPLE.address);
      await actions.press('Tab');
      await page.keyboard.type(SAMPLE.passage);
      await actions.press('Alt+1', 'Control+Enter');
      await page.locator('[data-evidence]').waitFor();

      await actions.press('r', '2');
      await page.locator('[role=radio][aria-checked=true]').waitFor();
      await actions.press('s');
      await page.keyboard.type(SAMPLE.summary);
      await actions.press('Control+Enter');
      await page.locator('[data-move=submit]:not([aria-disabled=true])').waitFor();
      await actions.press('Shift+S');
      await page.locator('[data-field=checklist]').waitFor();
      await actions.press('1', '2', '3', '4', 'Control+Enter');
      await page.locator('h1 [data-state=in_review]').waitFor();
      await photograph(page, 'submitted');
    });
    expect(counts.author).toBeLessThanOrEqual(MOST_ACTIONS.author);
  });

  it('a second person opens the source and the evidence, and approves', async () => {
    counts.reviewer = await work(desk, 'Citra', async (page, actions) => {
      await page.locator('[data-row]').first().waitFor();
      await actions.press('j', 'Enter');
      await page.locator('[data-evidence]').waitFor();
      await actions.press('o');
      await page.locator('[data-ui=source] mark').waitFor();
      await page.locator('[data-move=approve]:not([aria-disabled=true])').waitFor();
      await actions.press('Shift+Y');
      await page.locator('[data-field=checklist]:not(:has([data-done=false]))').waitFor();
      await actions.press('1', '2', '3', '4', '5', 'Control+Enter');
      await page.locator('h1 [data-state=approved]').waitFor();
    });
    expect(counts.reviewer).toBeLessThanOrEqual(MOST_ACTIONS.reviewer);
  });

  it('a publisher sees the page and publishes it', async () => {
    counts.publisher = await work(desk, 'Dewi', async (page, actions) => {
      await page.locator('[data-row]').first().waitFor();
      await actions.press('j', 'Enter');
      await page.locator('[data-move=publish]').waitFor();
      await actions.press('p');
      await page.locator('[data-ui=preview]').waitFor();
      await photograph(page, 'publish');
      await actions.press('Control+Enter');
      await page.locator('[data-ui=public-address]').waitFor({ timeout: 30_000 });
    });
    expect(counts.publisher).toBeLessThanOrEqual(MOST_ACTIONS.publisher);
    expect(counts.author + counts.reviewer + counts.publisher).toBeLessThanOrEqual(MOST_ACTIONS.all);
  });

  it('and everybody can read it', async () => {
    const page = await readInPublic(desk);
    await photograph(page, 'public-page');
  });
});
