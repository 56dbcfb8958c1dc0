import type { Page } from 'playwright-core';
import { addSample, draft, edit } from './as-person.js';
import { allLoaded, answerInstead, openDesk, quoteKeysAnswer, seat, type DeskInBrowser } from './desk.js';

describe('what cannot be read, says so and is read again', () => {
  let desk: DeskInBrowser;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk();
    ({ page } = await seat(desk, { person: 'Budi', knows: / 500 / }));
  });
  afterAll(() => desk?.stop());

  const problem = () => page.getByRole('alert').filter({ hasText: 'Something went wrong on our side.' });

  /** The desk fails to answer this, until it is asked again by the button. */
  const failing = async (url: string, doing: () => Promise<void>) => {
    const comeBack = await answerInstead(page, url, (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"code":"internal"}' }),
    );
    await doing();
    await problem().waitFor();
    comeBack();
    const gone = problem().waitFor({ state: 'detached' });
    // News that came late may have it read again before.
    await Promise.race([problem().getByRole('button', { name: 'Try again' }).click(), gone]);
    await gone;
  };

  const claimOfTwoVersions = async () => {
    const first = await draft(page, 'Five of seven bridges are closed.');
    await edit(page, first, { statement: 'Five of eight bridges are closed.' });
    return first.ref;
  };

  it('in the palette: claims and articles', async () => {
    const ref = await claimOfTwoVersions();
    await page.goto('/claims');
    await page.getByRole('link', { name: ref }).waitFor();
    await failing('**/api/v1/claims?q=*', async () => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Search or run a command' }).fill(ref);
    });
    await page.getByRole('option', { name: ref }).waitFor();
  });

  it('in the rail of an article: which suggestions are clean', async () => {
    await page.goto(`/articles/${await addSample(page)}`);
    await page.locator('[data-ui=quote-card]').first().waitFor();
    await failing('**/quotes/decisions?dryRun=true', () => page.keyboard.press('Shift+A'));
    await page.locator('[data-ui=accept-these]').waitFor();
  });

  it('where a speaker is chosen: which quotes depend on the one', async () => {
    await page.goto(`/articles/${await addSample(page)}`);
    await page.locator('[data-ui=quote-card]').filter({ hasText: 'Itulah arti' }).click();
    await quoteKeysAnswer(page);
    await failing('**/quotes/*?cascade=preview', async () => {
      await page.keyboard.press('s');
      await page.getByText('It is not known which quotes depend on this one.').waitFor();
      await page.getByLabel('Also set for quotes that depend on this one', { exact: true }).waitFor();
    });
    await page.getByLabel('Also set for 3 quotes that depend on this one').waitFor();
  });

  it('beside the inbox: the first quotes of an article', async () => {
    await page.goto('/inbox');
    await page.locator('#main [data-index="0"] a').waitFor();
    await allLoaded(page);
    await page.keyboard.press('j');
    await page.locator('#main [data-index="0"]:focus-within').waitFor();
    await failing('**/quotes?limit=5', () => page.keyboard.press('Space'));
    await page.locator('[data-ui=peek] q').first().waitFor();
  });

  it('in the history of a claim: its versions, what differs, and what would be restored', async () => {
    const ref = await claimOfTwoVersions();
    const history = `/claims/${ref}?tab=history&compare=1..2`;
    await failing('**/versions?limit=100', async () => void (await page.goto(history)));
    await failing('**/versions/1..2', async () => void (await page.reload()));
    await page.getByRole('region', { name: 'Compare' }).getByText('eight').waitFor();
    await failing('**/versions/1', () => page.getByRole('button', { name: 'Restore version 1' }).click());
    await page.getByRole('dialog').getByText('statement').waitFor();
  });
});
