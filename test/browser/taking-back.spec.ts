import type { Page } from 'playwright-core';
import { addSample, ask, undecided } from './as-person.js';
import { allSaved, holdBack, openDesk, quoteKeysAnswer, seat, told, type DeskInBrowser } from './desk.js';

describe('a decision about a quote', () => {
  let desk: DeskInBrowser;
  let page: Page;
  let article: string;
  let quote: string;

  beforeAll(async () => {
    desk = await openDesk();
    ({ page } = await seat(desk, { person: 'Ayu', knows: / 409 .*undo$/ }));
  });
  beforeEach(async () => {
    await addSample(page);
    ({
      article,
      quotes: [quote],
    } = (await undecided(page)) as { article: string; quotes: [string] });
    await page.goto(`/articles/${article}?q=${quote}`);
    await page.locator(`mark[data-selected][data-quote="${quote}"]`).first().waitFor();
    await quoteKeysAnswer(page);
  });
  afterAll(() => desk?.stop());

  const accepted = async () => {
    await allSaved(page);
    type Quotes = { data: { id: string; decision: string }[] };
    const { data } = await ask<Quotes>(page, 'GET', `/articles/${article}/quotes?limit=100`);
    return data.filter(({ decision }) => decision === 'accepted').map(({ id }) => id);
  };

  it('is made once by a key that is held, and shown as it is where it cannot be taken back', async () => {
    for (const _ of 'aaa') await page.keyboard.down('a');
    await page.keyboard.up('a');
    expect(await accepted()).toEqual([quote]);
    await desk.app.database.rows('UPDATE undo_tokens SET expires_at = now()');
    await page.keyboard.press('Control+z');
    await told(page, 'Not taken back.');
    expect(await accepted()).toEqual([quote]);
    await page.locator(`mark[data-quote="${quote}"][data-decision=accepted]`).first().waitFor();
  });

  it('is taken back and made again while the quotes are being read', async () => {
    await page.keyboard.press('a');
    await allSaved(page);
    const answered = (path: string) => page.waitForResponse((answer) => answer.url().endsWith(path));
    const letGo = await holdBack(page, '**/quotes?limit=100');
    const undone = answered('/decisions/undo');
    await page.keyboard.press('Control+z');
    await undone;
    const again = answered('/decision');
    await page.keyboard.press('Control+Shift+z');
    await again;
    letGo();
    expect(await accepted()).toEqual([quote]);
  });
});
