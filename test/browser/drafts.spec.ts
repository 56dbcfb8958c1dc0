import type { Page } from 'playwright-core';
import { axeFindings } from '../harness/axe.js';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { listening } from './as-person.js';
import {
  allLoaded,
  answerInstead,
  comesTrue,
  openDesk,
  photograph,
  seat,
  told,
  type DeskInBrowser,
} from './desk.js';

interface Piece {
  id: string;
  version: number;
}

const REASON = 'The second source is missing.';

describe('words that are not sent', () => {
  let desk: DeskInBrowser;
  let steps: ClaimSteps;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk();
    steps = new ClaimSteps(await openNewsroom(desk.app));
  });
  afterAll(() => desk?.stop());
  afterEach(() => page.context().close());

  const sit = async (person: string) => {
    ({ page } = await seat(desk, { person, knows: / 403 / }));
  };
  const signOut = async () => {
    await page.locator('[data-ui=account]').click();
    await page.locator('[data-ui=sign-out]').click();
  };
  const signIn = async (person: string) => {
    await page.getByRole('button', { name: person }).click();
    await page.locator('[data-ui=account]').waitFor();
  };
  const open = async ({ ref }: ClaimAnswer, part = '?tab=review') => {
    await page.goto(`/claims/${ref}${part}`);
    await allLoaded(page);
  };
  const tab = (name: string) => page.getByRole('tab', { name }).click();
  const drafts = () => page.evaluate(`Object.keys(localStorage).filter((key) => /drafts/.test(key)).length`);
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const commented = async () => {
    const claim = await steps.researched();
    await steps.desk.reviewer.http.post(`/api/v1/claims/${claim.id}/threads`, {
      kind: 'should',
      body: 'Which verb?',
    });
    return claim;
  };

  it('of evidence are there again on another tab and after a reload, until it is added', async () => {
    await sit('Budi');
    await open(await steps.researched(), '?tab=evidence');
    await page.keyboard.press('Shift+E');
    await field('Title').fill('A report');
    await field('Title').fill('');
    expect(await drafts()).toBe(0);
    await field('Address').fill('https://example.org/report');
    await field('The words that matter').fill('Nobody has seen it.');
    await page.keyboard.press('Alt+2');
    const isThere = async () => {
      expect(await field('Address').inputValue()).toBe('https://example.org/report');
      expect(await field('The words that matter').inputValue()).toBe('Nobody has seen it.');
      expect(await page.getByRole('radio', { checked: true }).textContent()).toContain('refutes');
    };
    await tab('Rating');
    await field('Address').waitFor({ state: 'detached' });
    await tab('Evidence');
    await isThere();
    await page.reload();
    await field('Address').waitFor();
    await isThere();

    await page.getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('Shift+E');
    await page.locator('[name=url]:focus').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-evidence]').nth(1).waitFor();
    await field('Address').waitFor({ state: 'detached' });
    expect(await drafts()).toBe(0);
  });

  it('of a piece of evidence lie over what others have written there since', async () => {
    await sit('Budi');
    const claim = await steps.researched();
    await open(claim, '?tab=evidence');
    await page.getByRole('button', { name: 'Edit E1' }).click();
    await field('Note for readers').fill('Read it again.');
    await tab('Rating');
    const [piece] = (await steps.read<{ evidence: { id: string; version: number }[] }>(claim)).evidence;
    const { contributor } = steps.desk;
    const change = { title: 'Resolution 2199' };
    await contributor.http.patch(`/api/v1/evidence/${piece!.id}`, change, { etag: piece!.version });
    await open(claim, '?tab=evidence');
    expect(await field('Title').inputValue()).toBe('Resolution 2199');
    expect(await field('Note for readers').inputValue()).toBe('Read it again.');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await drafts()).toBe(0);
  });

  it('of a piece of evidence do not take back what others write there meanwhile', async () => {
    ({ page } = await seat(desk, { person: 'Budi', knows: / 412 .*\/evidence\// }));
    const claim = await steps.researched();
    await listening(page, `/claims/${claim.ref}?tab=evidence`);
    await page.getByRole('button', { name: 'Edit E1' }).click();
    await field('Note for readers').fill('Read it again.');
    const read = async () => (await steps.read<{ evidence: Piece[] }>(claim)).evidence[0]!;
    const { id, version } = await read();
    const change = { title: 'Resolution 2199' };
    const shown = page.waitForResponse((answer) => answer.url().endsWith(`/claims/${claim.ref}`));
    await steps.desk.contributor.http.patch(`/api/v1/evidence/${id}`, change, { etag: version });
    await shown;
    await allLoaded(page);
    await field('Note for readers').press('Control+Enter');
    await told(page, 'Somebody was faster');
    await comesTrue(page, `document.querySelector('[name=title]')?.value === 'Resolution 2199'`);
    expect(await field('Note for readers').inputValue()).toBe('Read it again.');
    await field('Note for readers').press('Control+Enter');
    await field('Note for readers').waitFor({ state: 'detached' });
    expect(await read()).toMatchObject({ title: 'Resolution 2199', note: 'Read it again.' });
  });

  it('of a piece of evidence that others remove stay in its place, also over a reload, until they are discarded', async () => {
    await sit('Budi');
    const claim = await steps.researched();
    await listening(page, `/claims/${claim.ref}?tab=evidence`);
    await page.getByRole('button', { name: 'Edit E1' }).click();
    await field('The words that matter').fill('Nobody has seen it.');
    await page.keyboard.press('Alt+3');
    const [piece] = (await steps.read<{ evidence: Piece[] }>(claim)).evidence;
    const { http } = steps.desk.contributor;
    await http.delete(`/api/v1/evidence/${piece!.id}`, { etag: piece!.version });
    const kept = page.locator('[data-ui=removed-evidence]');
    await kept.getByText('Nobody has seen it.').waitFor();
    await kept.getByText('Stance: qualifies').waitFor();
    await page.reload();
    await kept.getByText('Nobody has seen it.').waitFor();
    await photograph(page, 'removed-evidence');
    expect(await axeFindings(page)).toEqual([]);
    await kept.getByRole('button', { name: 'Discard' }).click();
    await kept.waitFor({ state: 'detached' });
    expect(await drafts()).toBe(0);
    await page.keyboard.press('Control+z');
    await kept.getByText('Nobody has seen it.').waitFor();
  });

  it('of a decision go into its first field without a click', async () => {
    await sit('Dewi');
    await open(await steps.published());
    await page.keyboard.press('m');
    await page.locator('[role=menuitem][data-move=retract]').click();
    await page.locator('[role=dialog] :focus').waitFor();
    await page.keyboard.type(REASON);
    expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toBe(REASON);
  });

  it('of a decision are there again after Esc, and where the server does not take it', async () => {
    await sit('Dewi');
    const claim = await steps.published();
    const reason = page.getByRole('dialog').getByRole('textbox');
    const ask = async () => {
      await page.keyboard.press('m');
      await page.locator('[role=menuitem][data-move=retract]').click();
      await reason.waitFor();
    };
    await open(claim);
    await ask();
    await reason.fill(REASON);
    await page.keyboard.press('Escape');
    await reason.waitFor({ state: 'detached' });
    await ask();
    expect(await reason.inputValue()).toBe(REASON);

    const comeBack = await answerInstead(page, '**/transitions', (route) =>
      route.fulfill({ status: 403, json: { code: 'forbidden' } }),
    );
    await reason.press('Control+Enter');
    await page.locator('[data-ui=toast][data-tone=danger]').waitFor();
    comeBack();
    await open(claim);
    await ask();
    expect(await reason.inputValue()).toBe(REASON);
    await reason.press('Control+Enter');
    await reason.waitFor({ state: 'detached' });
    expect(await drafts()).toBe(0);
  });

  it('to readers about a correction are there again on the page where it is published', async () => {
    const claim = await steps.published();
    await steps.move(steps.desk.checker, claim, { name: 'correct', kind: 'correction' });
    await steps.edit(steps.desk.checker, claim, { summary: 'It condemns any trade.' });
    await steps.submit(claim);
    await steps.approve(claim);
    await sit('Dewi');
    const note = 'Note for readers: what has changed';
    await open(claim, '/publish');
    await field(note).fill('The word “any” was missing.');
    await open(claim);
    await open(claim, '/publish');
    expect(await field(note).inputValue()).toBe('The word “any” was missing.');
    // What is on its way can't be written on: later words would be neither published nor kept.
    await field(note).press('Control+Enter');
    const publishing = page.locator('[data-ui=publishing]');
    await publishing.waitFor();
    expect(await field(note).isEditable()).toBe(false);
    await publishing.getByRole('button').click();
    await publishing.waitFor({ state: 'detached' });
    expect(await field(note).isEditable()).toBe(true);
  });

  it('of an answer are there again for whoever wrote them, and for nobody else', async () => {
    await sit('Budi');
    const claim = await commented();
    await open(claim);
    await field('Answer').fill('To condemn.');
    await tab('Evidence');
    await tab('Review');
    expect(await field('Answer').inputValue()).toBe('To condemn.');

    await signOut();
    await page.getByRole('dialog').getByText('1 draft is not sent.').waitFor();
    await page.getByRole('button', { name: 'Sign out and keep them on this device' }).click();
    await signIn('Citra');
    await open(claim);
    expect(await field('Answer').inputValue()).toBe('');
    await signOut();
    await page.waitForURL('**/sign-in');
    await signIn('Budi');
    await open(claim);
    expect(await field('Answer').inputValue()).toBe('To condemn.');
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await told(page, 'Answered');
    expect(await field('Answer').inputValue()).toBe('');

    await field('Answer').fill('Or to forbid.');
    await signOut();
    await page.getByRole('button', { name: 'Sign out and drop the drafts' }).click();
    await page.waitForURL('**/sign-in');
    expect(await drafts()).toBe(0);
  });

  it('of an answer go when their thread is settled', async () => {
    await sit('Citra');
    await open(await commented());
    await field('Answer').fill('To condemn.');
    await page.getByRole('button', { name: 'Settle', exact: true }).click();
    await field('Answer').waitFor({ state: 'hidden' });
    await comesTrue(page, `!Object.keys(localStorage).some((key) => /drafts/.test(key))`);
  });

  it('of an article are counted by every way to sign out, and stay unless they are dropped', async () => {
    await sit('Budi');
    const article = page.getByRole('dialog').getByLabel('Text');
    const everywhere = page.getByRole('button', { name: 'Sign out everywhere' });
    const counted = page.getByRole('dialog').getByText('1 draft is not sent.');
    await page.keyboard.press('Shift+N');
    await article.fill('The bridge is open.');
    await page.keyboard.press('Escape');
    await article.waitFor({ state: 'detached' });
    await signOut();
    await counted.waitFor();
    await page.getByRole('button', { name: 'Stay' }).click();
    await counted.waitFor({ state: 'detached' });

    await page.goto('/me');
    await everywhere.click();
    await counted.waitFor();
    await page.getByRole('button', { name: 'Sign out and keep them on this device' }).click();
    await page.waitForURL('**/sign-in');
    await signIn('Budi');
    await page.keyboard.press('Shift+N');
    expect(await article.inputValue()).toBe('The bridge is open.');
    await page.keyboard.press('Escape');

    await page.goto('/me');
    await everywhere.click();
    await page.getByRole('button', { name: 'Sign out and drop the drafts' }).click();
    await page.waitForURL('**/sign-in');
    expect(await drafts()).toBe(0);
  });

  it('are not asked of those who may only read', async () => {
    await desk.app.database.rows(`UPDATE users SET roles = '{viewer}' WHERE name LIKE 'Eko %'`);
    await sit('Eko');
    await open(await commented());
    const thread = page.getByRole('article').filter({ hasText: 'Which verb?' });
    await thread.waitFor();
    expect(await thread.getByRole('textbox').count()).toBe(0);
    expect(await thread.getByRole('button').count()).toBe(0);
  });
});
