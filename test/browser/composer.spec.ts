import type { Page } from 'playwright-core';
import { addSample, ask } from './as-person.js';
import {
  allSaved,
  answerInstead,
  openDesk,
  quoteKeysAnswer,
  seat,
  told,
  type DeskInBrowser,
} from './desk.js';

const FIRST = 'A resolution bans oil.';
const SECOND = 'The text was read aloud.';
const CLAIMS = '**/api/v1/claims';

describe('a claim in the composer', () => {
  let desk: DeskInBrowser;
  let page: Page;
  let article: string;

  beforeAll(async () => {
    desk = await openDesk();
    ({ page } = await seat(desk, { person: 'Ayu', knows: / 422 |net::ERR_FAILED/ }));
  });
  afterAll(() => desk?.stop());
  beforeEach(async () => {
    article = await addSample(page);
    await page.goto(`/articles/${article}`);
    await compose();
  });

  const statement = () => page.locator('[data-ui=statement]');
  const compose = async () => {
    await page.locator('[data-ui=quote-card]').first().waitFor();
    if (!new URL(page.url()).searchParams.has('q')) await page.keyboard.press('j');
    await quoteKeysAnswer(page);
    await page.keyboard.press('c');
    await statement().waitFor();
  };
  const statements = async () =>
    (await ask<{ data: { statement: string }[] }>(page, 'GET', `/claims?article=${article}`)).data.map(
      (claim) => claim.statement,
    );

  it('that the server refuses comes back after the one that was begun meanwhile', async () => {
    let refuse = () => {};
    const asked = new Promise<void>((resolve) => (refuse = resolve));
    const accept = await answerInstead(page, CLAIMS, async (route) => {
      await asked;
      await route.fulfill({ status: 422, json: { code: 'invalid', errors: [] } });
    });
    await statement().fill(FIRST);
    await page.keyboard.press('Control+Shift+Enter');
    await statement().fill(SECOND);
    refuse();
    await told(page, 'What you wrote is kept as a draft.');
    expect(await statement().inputValue()).toBe(SECOND);

    accept();
    await page.keyboard.press('Control+Shift+Enter');
    await told(page, 'K-');
    expect(await statement().inputValue()).toBe(FIRST);
    await page.keyboard.press('Control+Enter');
    await statement().waitFor({ state: 'detached' });
    await allSaved(page);
    expect((await statements()).sort()).toEqual([FIRST, SECOND]);
  });

  it('that is saved does not come back, also where it was sent after a reload', async () => {
    const comeBack = await answerInstead(page, CLAIMS, (route) => route.abort());
    await statement().fill(FIRST);
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-ui=saved][data-saved=offline]').waitFor();
    await page.reload();
    await compose();
    expect(await statement().inputValue()).not.toBe(FIRST);
    comeBack();
    await allSaved(page);
    expect(await statements()).toEqual([FIRST]);
  });
});
