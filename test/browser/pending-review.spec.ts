import type { BrowserContext, Page } from 'playwright-core';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { allSaved, NO_CONNECTION, openDesk, seat, type DeskInBrowser } from './desk.js';

/** Two browsers of one person: what is written on one and not sent is on the other too. */
describe('comments that somebody has written and not sent', () => {
  let desk: DeskInBrowser;
  let steps: ClaimSteps;
  let claim: ClaimAnswer;
  let computer: Page;
  let phone: Page;
  let offline: BrowserContext;

  beforeAll(async () => {
    desk = await openDesk();
    steps = new ClaimSteps(await openNewsroom(desk.app));
    claim = await steps.researched();
    await steps.submit(claim);
    // The computer comes back behind the phone.
    const behind = new RegExp(`${NO_CONNECTION.source}| 412 .*pending-review$`);
    ({ page: computer, context: offline } = await seat(desk, { person: 'Citra', knows: behind }));
    ({ page: phone } = await seat(desk, { person: 'Citra', knows: NO_CONNECTION }));
  });
  afterAll(() => desk?.stop());

  const open = async (page: Page) => {
    await page.goto(`/claims/${claim.ref}?tab=review`);
    await field(page).waitFor();
  };
  const tray = (page: Page) => page.locator('[data-ui=tray]');
  const field = (page: Page) => page.locator('[data-ui=remark-form]').getByLabel('Comment', { exact: true });
  const threads = async () =>
    (await steps.read<{ threads: { body: string }[] }>(claim)).threads.map(({ body }) => body);

  /** Does something, until the server has kept a state of which this holds. */
  const kept = async (page: Page, holds: (sent: string) => boolean, act: () => Promise<void>) => {
    const answered = page.waitForResponse(
      (answer) =>
        answer.url().endsWith('/pending-review') &&
        answer.request().method() === 'PUT' &&
        answer.ok() &&
        holds(answer.request().postData()!),
    );
    await act();
    await answered;
  };
  const layBy = async (page: Page, words: string) => {
    await field(page).fill(words);
    await page.keyboard.press('Control+Shift+Enter');
  };
  const lines = async (page: Page, count: number) => {
    await tray(page)
      .getByText(`${count} comment${count > 1 ? 's' : ''}, not sent`)
      .waitFor();
    await tray(page).getByRole('button', { name: 'Show' }).click();
    await tray(page)
      .getByRole('listitem')
      .nth(count - 1)
      .waitFor();
    const shown = await tray(page).getByRole('listitem').locator('p[dir=auto]').allInnerTexts();
    await tray(page).getByRole('button', { name: 'Hide' }).click();
    return shown;
  };

  it('are on the other device when the claim is opened there, and half a sentence too', async () => {
    await open(computer);
    await kept(
      computer,
      (sent) => sent.includes('And who'),
      async () => {
        await layBy(computer, 'Which verb?');
        await field(computer).fill('And who');
      },
    );
    await open(phone);
    expect(await lines(phone, 1)).toEqual(['Which verb?']);
    expect(await field(phone).inputValue()).toBe('And who');
    expect(await threads()).toEqual([]);
  });

  it('are gone on with there, and found here on coming back', async () => {
    await kept(
      phone,
      (sent) => sent.includes('"draft":null'),
      () => layBy(phone, 'And who says so?'),
    );
    await computer.reload();
    expect(await lines(computer, 2)).toEqual(['Which verb?', 'And who says so?']);
    expect(await field(computer).inputValue()).toBe('');
  });

  it('are joined after a lost connection: what was added stays, what was taken out goes', async () => {
    await offline.setOffline(true);
    const inVain = computer.waitForEvent('requestfailed', (request) =>
      request.url().endsWith('/pending-review'),
    );
    await layBy(computer, 'Which day?');
    await inVain;
    await kept(
      phone,
      (sent) => !sent.includes('Which verb?'),
      async () => {
        await tray(phone).getByRole('button', { name: 'Show' }).click();
        await tray(phone).getByRole('button', { name: 'Delete' }).first().click();
      },
    );
    await kept(
      computer,
      (sent) => sent.includes('Which day?') && !sent.includes('Which verb?'),
      () => offline.setOffline(false),
    );
    expect(await lines(computer, 2)).toEqual(['And who says so?', 'Which day?']);
    await phone.reload();
    expect(await lines(phone, 2)).toEqual(['And who says so?', 'Which day?']);
  });

  it('leave the device at sign-out, and are there again after signing in', async () => {
    await computer.locator('[data-ui=account]').click();
    await computer.locator('[data-ui=sign-out]').click();
    await computer.waitForURL('**/sign-in');
    expect(await computer.evaluate('Object.keys(localStorage).filter((key) => /pending/.test(key))')).toEqual(
      [],
    );
    await computer.getByRole('button', { name: 'Citra' }).click();
    await computer.locator('[data-ui=account]').waitFor();
    await open(computer);
    expect(await lines(computer, 2)).toEqual(['And who says so?', 'Which day?']);
  });

  it('are sent from one device, once, and gone on the other', async () => {
    await kept(
      phone,
      (sent) => sent.includes('"remarks":[]'),
      () => tray(phone).getByRole('button', { name: 'Send all' }).click(),
    );
    await tray(phone).waitFor({ state: 'detached' });
    await allSaved(phone);
    await open(computer);
    await computer.getByRole('article').filter({ hasText: 'Which day?' }).waitFor();
    await tray(computer).waitFor({ state: 'detached' });
    expect(await threads()).toEqual(['And who says so?', 'Which day?']);
  });

  it('are not doubled when an answer is lost and the words go on', async () => {
    let lost = false;
    await computer.route('**/pending-review', async (route) => {
      if (lost || route.request().method() !== 'PUT') return route.fallback();
      lost = true;
      await route.fetch();
      await field(computer).fill('Which source is that?');
      await route.abort('connectionreset');
    });
    await kept(
      computer,
      (sent) => sent.includes('is that?'),
      () => field(computer).fill('Which source'),
    );
    await open(phone);
    await phone.locator('[data-ui=remark-form]').getByText('Which source is that?').waitFor();
    for (const page of [computer, phone]) expect(await tray(page).count()).toBe(0);
  });
});
