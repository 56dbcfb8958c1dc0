import type { Page } from 'playwright-core';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { Actions } from './actions.js';
import { allSaved, openDesk, photograph, seat, type DeskInBrowser } from './desk.js';

/** Most actions of all three people together. */
const BAR = 20;
const PAUSE_MS = 10_000;
const EARLIER = 'It condemns the trade.';
const CORRECTED = 'Resolution 2199 (2015) condemns the trade, and bans nothing [E1].';
const NOTE = 'We wrote that it bans the trade. It condemns it.';
const REASON = 'The transcript turned out to be forged.';

describe('what is public is put right from the desk', () => {
  let desk: DeskInBrowser;
  let steps: ClaimSteps;

  beforeAll(async () => {
    desk = await openDesk();
    steps = new ClaimSteps(await openNewsroom(desk.app));
  });
  afterAll(() => desk?.stop());

  /** Sits somebody down before a page and lets them work. */
  const work = async (
    person: string,
    path: string,
    story: (page: Page, actions: Actions) => Promise<void>,
  ) => {
    const { page, context, complaints } = await seat(desk, { person });
    await page.clock.install();
    await page.goto(path);
    const actions = new Actions(page);
    await story(page, actions);
    await allSaved(page);
    expect(complaints).toEqual([]);
    await context.close();
    return actions.count;
  };
  const publicPage = async (claim: ClaimAnswer, part = '') =>
    (await fetch(`${desk.app.url}/f/${claim.publication!.slug}${part}`)).text();

  it('corrects a summary with four eyes and tells readers what was wrong, in twenty actions', async () => {
    const claim = await steps.published();
    let count = await work('Budi', `/claims/${claim.ref}`, async (page, actions) => {
      await page.locator('[data-move=correct]:not([aria-disabled=true])').waitFor();
      await actions.press('n');
      await actions.choose(page.getByRole('dialog').getByRole('combobox'), 'correction');
      await actions.press('Control+Enter');
      await page.locator('h1 [data-state=researching]').waitFor();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await actions.press('s');
      await page.locator('[data-field=summary] textarea:focus').waitFor();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(CORRECTED);
      // It is saved by itself; the decision is on that.
      await allSaved(page);
      await actions.click(page.locator('[data-move=submit]:not([aria-disabled=true])'));
      await page.locator('[data-field=checklist]').waitFor();
      await actions.press('1', '2', '3', '4', 'Control+Enter');
      await page.locator('h1 [data-state=in_review]').waitFor();
    });
    count += await work('Citra', '/', async (page, actions) => {
      await actions.click(page.locator('[data-row]'));
      await page.locator('[data-move=approve]:not([aria-disabled=true])').waitFor();
      await actions.press('Shift+Y');
      await page.locator('[data-field=checklist]').waitFor();
      await actions.press('1', '2', '3', '4', '5', 'Control+Enter');
      await page.locator('h1 [data-state=approved]').waitFor();
    });
    count += await work('Dewi', '/', async (page, actions) => {
      await actions.click(page.locator('[data-row]'));
      await page.locator('textarea:focus').waitFor();
      await page.keyboard.type(NOTE);
      await actions.press('Control+Enter');
      await page.locator('[data-ui=publishing]').waitFor();
      await page.clock.fastForward(PAUSE_MS);
      await page.locator('[data-ui=public-address]').filter({ hasText: 'Edition 2' }).waitFor();
      await photograph(page, 'corrected');
    });
    expect(count).toBeLessThanOrEqual(BAR);

    const page = await publicPage(claim);
    expect(page).toContain('condemns the trade, and bans nothing');
    expect(page).toContain(NOTE);
    expect(page).toContain('Correction');
    expect(page).toContain(new Date().toISOString().slice(0, 10));
    expect(await publicPage(claim, '/v/1')).toContain(EARLIER);
  });

  it('retracts with two publishers and a reason that readers see', async () => {
    const claim = await steps.published();
    await work('Dewi', `/claims/${claim.ref}/publish`, async (page, actions) => {
      await page.locator('[data-ui=moves]').waitFor();
      await actions.press('m');
      await actions.click(page.locator('[role=menuitem][data-move=retract]'));
      await page.getByRole('textbox', { name: 'Reason' }).fill(REASON);
      await actions.press('Control+Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });
    expect(await publicPage(claim)).not.toContain(REASON);
    await work('Eko', `/claims/${claim.ref}`, async (page, actions) => {
      await page.locator('[data-move=confirm_retract]:not([aria-disabled=true])').waitFor();
      await actions.press('n');
      await page.locator('h1 [data-state=retracted]').waitFor();
    });
    const page = await publicPage(claim);
    expect(page).toContain('Retracted');
    expect(page).toContain(REASON);
    expect((await fetch(`${desk.app.url}/f/${claim.publication!.slug}.json`)).status).toBe(410);
  });
});
