import type { Page } from 'playwright-core';
import { openDesk, photograph, type DeskInBrowser } from './desk.js';
import { MOST_ACTIONS, readInPublic, SAMPLE, work } from './sample-trip.js';

/** In the first line of a quote, away from its name, which is there to be heard. */
const FIRST_WORDS = { x: 60, y: 12 };

/** One story in order: each person goes on where the one before has ended. Keys only write text. */
describe('three people take the sample from paste to published, by pointer only', () => {
  let desk: DeskInBrowser;
  const counts = { author: 0, reviewer: 0, publisher: 0 };

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  const quoteOf = (page: Page) => page.locator('mark', { hasText: SAMPLE.quote });
  const card = (page: Page) =>
    page.locator('[data-ui=quote-card]', { has: page.locator('[data-selected]', { hasText: SAMPLE.quote }) });

  it('an author pastes it, decides its quotes, makes a claim, adds evidence, rates and submits', async () => {
    counts.author = await work(desk, 'Budi', async (page, actions) => {
      await actions.click(page.getByRole('link', { name: 'Inbox' }));
      await actions.click(page.getByRole('button', { name: 'Add an article' }));
      await page.getByRole('dialog').locator('textarea:focus').waitFor();
      await actions.paste(SAMPLE.text);
      await actions.click(page.getByRole('dialog').getByRole('button', { name: 'Import' }));
      await page.locator('mark').first().waitFor();

      await actions.click(page.locator('[data-ui=statement-date]'));
      await page.locator('input[type=date][name=date]').fill('2015-11-26');
      await actions.click(page.getByRole('button', { name: 'Set', exact: true }));
      await page.locator('[data-ui=statement-date]', { hasText: '26 Nov 2015' }).waitFor();

      await actions.click(page.getByRole('button', { name: 'Accept all clean suggestions' }));
      await actions.click(page.locator('[data-ui=accept-these]'));

      await actions.click(quoteOf(page), FIRST_WORDS);
      await actions.click(card(page).locator('[data-ui=card-accept]'));
      await actions.click(quoteOf(page), FIRST_WORDS);
      await actions.click(card(page).locator('[data-ui=card-claim]'));
      await page.locator('[data-ui=statement]').fill(SAMPLE.statement);
      await actions.click(page.locator('[data-ui=save-open-claim]'));
      await page.waitForURL(/\/claims\/K-\d+/);

      await actions.click(page.getByRole('button', { name: 'Take it' }));
      await actions.click(page.locator('[data-move=start]:not([aria-disabled=true])'));
      await page.locator('h1 [data-state=researching]').waitFor();

      await actions.click(page.getByRole('button', { name: 'Add evidence' }));
      await page.getByLabel('Address').and(page.locator(':focus')).waitFor();
      await actions.paste(SAMPLE.address);
      await actions.click(page.getByLabel('The words that matter'));
      await page.keyboard.type(SAMPLE.passage);
      await actions.click(page.getByRole('radio', { name: 'Supports' }));
      await actions.click(page.getByRole('form').locator('button[type=submit]'));
      await page.locator('[data-evidence]').waitFor();

      await actions.click(page.getByRole('tab', { name: 'Rating' }));
      await actions.click(page.locator('[data-field=rating] [role=radio]').nth(1));
      await page.locator('[role=radio][aria-checked=true]').waitFor();
      await actions.click(page.locator('[data-field=summary] textarea'));
      await page.keyboard.type(SAMPLE.summary);
      await actions.click(page.locator('[data-move=submit]:not([aria-disabled=true])'));
      for (const tick of await page.locator('[data-field=checklist] input').all()) await actions.click(tick);
      await actions.click(page.getByRole('dialog').locator('button[type=submit]'));
      await page.locator('h1 [data-state=in_review]').waitFor();
      await photograph(page, 'submitted-by-pointer');
    });
    expect(counts.author).toBeLessThanOrEqual(MOST_ACTIONS.author);
  });

  it('a second person opens the source and the evidence, and approves', async () => {
    counts.reviewer = await work(desk, 'Citra', async (page, actions) => {
      await actions.click(page.locator('[data-row]').first());
      await page.locator('[data-evidence]').waitFor();
      await actions.click(page.getByRole('button', { name: 'Source' }));
      await page.locator('[data-ui=source] mark').waitFor();
      await actions.click(page.locator('[data-move=approve]'));
      for (const tick of await page.locator('[data-field=checklist] input').all()) await actions.click(tick);
      await actions.click(page.getByRole('dialog').locator('button[type=submit]'));
      await page.locator('h1 [data-state=approved]').waitFor();
    });
    expect(counts.reviewer).toBeLessThanOrEqual(MOST_ACTIONS.reviewer);
  });

  it('a publisher sees the page and publishes it', async () => {
    counts.publisher = await work(desk, 'Dewi', async (page, actions) => {
      await actions.click(page.locator('[data-row]').first());
      await page.locator('[data-ui=preview]').waitFor();
      await actions.click(page.locator('form [data-move=publish]'));
      await page.locator('[data-ui=public-address]').waitFor({ timeout: 30_000 });
    });
    expect(counts.publisher).toBeLessThanOrEqual(MOST_ACTIONS.publisher);
    expect(counts.author + counts.reviewer + counts.publisher).toBeLessThanOrEqual(MOST_ACTIONS.all);
  });

  it('and everybody can read it', async () => {
    await readInPublic(desk);
  });
});
