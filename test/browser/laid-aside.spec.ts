import type { Page } from 'playwright-core';
import { axeFindings } from '../harness/axe.js';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import {
  allSaved,
  answerInstead,
  NO_CONNECTION,
  onlyReads,
  openDesk,
  photograph,
  seat,
  told,
  type DeskInBrowser,
} from './desk.js';

const API = '**/api/v1/**';
const MINE = 'Resolution 2199 prohibits any purchase [E1].';
const THEIRS = 'It condemns the trade.';
/** The connection is lost, with code as with changes, and what was written meanwhile is for a claim that has changed since. */
const KNOWN = new RegExp(`${NO_CONNECTION.source}|Code has not come| 412 .*/claims/K-\\d+$`);

describe('words that somebody is writing when others close the claim', () => {
  let desk: DeskInBrowser;
  let steps: ClaimSteps;
  let page: Page;
  let comeBack: () => void;

  beforeAll(async () => {
    desk = await openDesk();
    steps = new ClaimSteps(await openNewsroom(desk.app));
  });
  afterAll(() => desk?.stop());
  beforeEach(async () => {
    ({ page } = await seat(desk, { person: 'Budi', knows: KNOWN }));
  });
  afterEach(() => page.context().close());

  const tray = () => page.locator('[data-ui=aside]');
  const laid = (name: string) => tray().locator(`[data-aside=${name}]`);
  const field = (name: string) => page.locator(`[data-field=${name}] textarea`);
  const open = (claim: ClaimAnswer) => page.goto(`/claims/${claim.ref}?tab=rating`);
  /** Writes while the connection is lost. */
  const writeUnsent = async (claim: ClaimAnswer, words: Record<string, string>) => {
    await open(claim);
    comeBack = await answerInstead(page, API, onlyReads);
    for (const [name, text] of Object.entries(words)) {
      await field(name).fill(text);
      await field(name).blur();
    }
    await page.locator('[data-ui=saved][data-saved=offline]').waitFor();
  };
  const merge = (claim: ClaimAnswer, target: ClaimAnswer) =>
    steps.move(steps.desk.secondChecker, claim, { name: 'merge', targetId: target.ref });
  const saved = async ({ id }: ClaimAnswer) =>
    (await desk.app.database.rows('SELECT summary, unknowns FROM claims WHERE id = $1', [id]))[0];

  it('stay in a tray when it is merged, over a reload too, and go into the other claim', async () => {
    const [claim, target] = [await steps.researched(), await steps.researched()];
    await writeUnsent(claim, { summary: MINE, unknowns: 'How it is enforced.' });
    await merge(claim, target);
    comeBack();
    await laid('summary').getByText(MINE).waitFor();
    expect(await field('summary').inputValue()).toBe(THEIRS);
    expect(await field('summary').getAttribute('readonly')).not.toBeNull();
    await photograph(page, 'laid-aside');
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await laid('summary').getByText(MINE).waitFor();

    const sent = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await laid('unknowns')
      .getByRole('button', { name: `Put into ${target.ref}` })
      .click();
    await page.waitForURL(`**/claims/${target.ref}?tab=rating`);
    await sent;
    await page.locator('[data-field=unknowns] textarea:focus').waitFor();
    expect(await page.evaluate('document.activeElement.value')).toBe('How it is enforced.');
    expect(await saved(target)).toEqual({ summary: THEIRS, unknowns: 'How it is enforced.' });

    await page.goBack();
    await laid('summary')
      .getByRole('button', { name: `Put into ${target.ref}` })
      .click();
    const sheet = page.locator('[data-ui=conflict][data-field=summary]');
    await sheet.getByText(`What you wrote for ${claim.ref}, and what stands in ${target.ref}`).waitFor();
    expect(await sheet.locator('dd').allTextContents()).toEqual([THEIRS, MINE]);
    await photograph(page, 'put-into-conflict');
    await sheet.getByRole('button', { name: 'Use mine' }).click();
    await allSaved(page);
    expect(await saved(target)).toEqual({ summary: MINE, unknowns: 'How it is enforced.' });
    expect(await saved(claim)).toEqual({ summary: THEIRS, unknowns: null });
    await open(claim);
    await page.locator('[data-ui=closed]').waitFor();
    expect(await tray().count()).toBe(0);
  });

  it('are there again after a page was closed or somebody has signed out, and wherever they are in the desk', async () => {
    const [claim, target] = [await steps.researched(), await steps.researched()];
    await writeUnsent(claim, { summary: MINE });
    const next = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    await merge(claim, target);
    page = next;
    // Words whose code does not come either wait for the next page, and are not said to be saved.
    const come = await answerInstead(page, '**/assets/open-edits-*', (route) => route.abort());
    await page.goto('/');
    await page.locator('[data-ui=saved][data-saved=refused]').waitFor();
    await page.locator('[data-banner=needs-you]').getByRole('link').click();
    await page.getByText('A part of it did not come').waitFor();
    come();
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await laid('summary').getByText(MINE).waitFor();

    await page.locator('[data-ui=account]').click();
    await page.locator('[data-ui=sign-out]').click();
    await page.getByRole('button', { name: 'Sign out and keep them on this device' }).click();
    await page.getByRole('button', { name: 'Budi' }).click();
    await page.locator('[data-banner=needs-you]').getByRole('link').click();
    await laid('summary').getByText(MINE).waitFor();
  });

  it('can be discarded, and taken back', async () => {
    const [claim, target] = [await steps.researched(), await steps.researched()];
    await writeUnsent(claim, { summary: MINE });
    await merge(claim, target);
    comeBack();
    await laid('summary').getByRole('button', { name: 'Discard' }).click();
    await told(page, 'Summary: discarded.');
    await tray().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await laid('summary').getByText(MINE).waitFor();
  });

  it('go back into it when a publication is followed by a correction', async () => {
    const claim = await steps.approved();
    await writeUnsent(claim, { summary: MINE });
    await steps.move(steps.desk.publisher, claim, { name: 'publish' });
    comeBack();
    await tray().getByText('This claim was published while you were writing.').waitFor();
    expect(await laid('summary').getByRole('button').allTextContents()).toEqual(['Copy', 'Discard']);
    await steps.move(steps.desk.publisher, claim, { name: 'correct', kind: 'correction' });
    await laid('summary')
      .getByRole('button', { name: `Put into ${claim.ref}` })
      .click();
    await page.locator('[data-ui=conflict]').getByRole('button', { name: 'Use mine' }).click();
    await allSaved(page);
    expect(await saved(claim)).toMatchObject({ summary: MINE });
    expect(await tray().count()).toBe(0);
  });

  it('stay in a tray when it is retracted, to copy and to discard', async () => {
    const claim = await steps.published();
    const { publisher, secondPublisher } = steps.desk;
    await steps.move(publisher, claim, { name: 'correct', kind: 'correction' });
    await writeUnsent(claim, { summary: MINE });
    await steps.move(publisher, claim, { name: 'retract', reason: 'The resolution was misread.' });
    await steps.move(secondPublisher, claim, { name: 'confirm_retract' });
    comeBack();
    await tray().getByText('This claim was retracted while you were writing.').waitFor();
    expect(await laid('summary').getByText(MINE).count()).toBe(1);
    expect(await laid('summary').getByRole('button').allTextContents()).toEqual(['Copy', 'Discard']);
    expect(await saved(claim)).toMatchObject({ summary: THEIRS });
  });
});
