import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { verifyLog } from '../../src/platform/audit/signed-log.js';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { allSaved, openDesk, seat, type DeskInBrowser } from './desk.js';

const LATER = 'It condemns any trade.';

describe('the history of a claim', () => {
  let desk: DeskInBrowser;
  let claim: ClaimAnswer;
  let steps: ClaimSteps;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    desk = await openDesk();
    steps = new ClaimSteps(await openNewsroom(desk.app));
    claim = await steps.researched();
    await steps.edit(steps.desk.checker, claim, { summary: LATER });
    await steps.submit(claim);
    await steps.approve(claim);
    ({ page, complaints } = await seat(desk, { person: 'Budi' }));
  });
  afterAll(() => desk?.stop());

  const open = async (query = '') => {
    await page.goto(`/claims/${claim.ref}?tab=history${query}`);
    await entries().first().waitFor();
  };
  const entries = () => page.locator('[data-ui=history] [data-entry]');

  it('says in words who did what, with which key, in which version', async () => {
    await open();
    const entry = entries().filter({ hasText: 'changed summary' });
    expect(await entry.innerText()).toMatch(/checker changed summary\. with the key “test”[^]*v5/);
    expect(await entries().first().innerText()).toContain('reviewer approved it.');
  });

  it('is narrowed by kind and person in the address, and an entry has an address of its own', async () => {
    await open('&kind=evidence');
    expect(await entries().count()).toBe(1);
    await page.getByLabel('Kind').selectOption('move');
    await page.waitForURL(/kind=move/);
    await entries().filter({ hasText: 'started research' }).locator('time').click();
    await page.waitForURL(/entry=2/);
    await page.locator('[data-entry="2"][aria-current=true]').waitFor();
  });

  it('leaves the desk as a signed log', async () => {
    await open();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Export as a signed log' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${claim.ref}.jsonl`);
    const log = createInterface({ input: createReadStream(await file.path()) });
    expect((await verifyLog(log)).problems).toEqual([]);
  });

  it('compares two versions word by word, in one text and side by side', async () => {
    await open('&compare=4..5');
    const summary = page.locator('[data-changed=summary]');
    await summary.locator('del', { hasText: 'the' }).waitFor();
    expect(await summary.locator('ins').innerText()).toContain('any');
    await page.getByText('Side by side').click();
    await page.waitForURL(/beside=true/);
    await summary.locator('p').nth(1).waitFor();
    expect(await summary.locator('p').count()).toBe(2);
    // A version does not differ from itself.
    await page.getByLabel('From', { exact: true }).selectOption('5');
    await page.waitForURL(/compare=5\.\.5/);
    await summary.waitFor({ state: 'detached' });
  });

  it('leaves the keys to the page at once when its sheet is closed', async () => {
    await open('&compare=4..6');
    await page.getByRole('button', { name: 'Restore version 4' }).click();
    await page.getByRole('dialog').getByText('The approval of reviewer is lost.').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('restores a version after saying whose approval is lost, and takes it back', async () => {
    const summary = async () => (await steps.read<{ summary: string }>(claim)).summary;
    await open('&compare=4..6');
    await page.getByRole('button', { name: 'Restore version 4' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('The approval of reviewer is lost.').waitFor();
    await sheet.getByRole('button', { name: 'Restore version 4' }).click();
    await page.locator('h1 [data-state=researching]').waitFor();
    expect(await summary()).toBe('It condemns the trade.');
    await page.keyboard.press('Control+z');
    await entries().filter({ hasText: 'v9' }).waitFor();
    await allSaved(page);
    expect(await summary()).toBe(LATER);
    await page.keyboard.press('Control+Shift+z');
    await entries().filter({ hasText: 'v10' }).waitFor();
    await allSaved(page);
    expect(await summary()).toBe('It condemns the trade.');
    await page.keyboard.press('Control+z');
    await entries().filter({ hasText: 'v11' }).waitFor();
    expect(await summary()).toBe(LATER);
    expect(complaints).toEqual([]);
  });

  it('compares any two of very many versions', async () => {
    const long = await steps.draft();
    await desk.app.database.rows(
      `INSERT INTO claim_versions (claim_id, version, edition, changed, snapshot, actor_id)
       SELECT claim_id, n, edition, changed, jsonb_set(snapshot, '{statement}', to_jsonb('Version ' || n)), actor_id
       FROM claim_versions, generate_series(2, 250) n WHERE claim_id = $1`,
      [long.id],
    );
    await desk.app.database.rows(`UPDATE claims SET version = 250, statement = 'Version 250' WHERE id = $1`, [
      long.id,
    ]);
    await page.goto(`/claims/${long.ref}?tab=history&compare=7..250`);
    const from = page.getByLabel('From', { exact: true });
    await from.waitFor();
    expect(await from.evaluate((select) => (select as HTMLSelectElement).value)).toBe('7');
    await from.locator('option').nth(100).waitFor({ state: 'attached' });
    for (const listed of [200, 250]) {
      await page.getByRole('button', { name: 'List older versions' }).click();
      await from.locator(`option[value="${251 - listed}"]`).waitFor({ state: 'attached' });
    }
    await from.selectOption('2');
    await page.waitForURL(/compare=2\.\.250/);
    await page.locator('[data-changed=statement] del').filter({ hasText: '2' }).waitFor();
    expect(await page.getByRole('button', { name: 'List older versions' }).count()).toBe(0);
  });
});
