import type { Page } from 'playwright-core';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { openDesk, seat, type DeskInBrowser } from './desk.js';

describe('reviewing a claim', () => {
  let desk: DeskInBrowser;
  let steps: ClaimSteps;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    desk = await openDesk();
    steps = new ClaimSteps(await openNewsroom(desk.app));
    ({ page, complaints } = await seat(desk, { person: 'Citra' }));
  });
  afterAll(() => desk?.stop());

  const changed = () => page.locator('[data-ui=changed-since]');
  const change = (field: string) => changed().locator(`[data-changed=${field}]`);
  const newer = () => page.locator('[data-ui=newer]');

  async function inReview(): Promise<ClaimAnswer> {
    const claim = await steps.researched();
    await steps.submit(claim);
    return steps.read(claim);
  }

  async function openReview({ ref }: ClaimAnswer): Promise<void> {
    await page.goto(`/claims/${ref}?tab=review`);
    await changed().waitFor();
  }

  describe('what has changed since one looked', () => {
    let claim: ClaimAnswer;

    beforeAll(async () => {
      claim = await inReview();
      const seen = page.waitForResponse((response) => response.url().endsWith('/seen'));
      await openReview(claim);
      await seen;
      await steps.edit(steps.desk.checker, claim, { summary: 'It forbids the trade.' });
      await steps.evidence(claim, { url: 'https://example.org/sheet', title: 'A fact sheet' });
      await openReview(claim);
      await change('summary').waitFor();
    });

    it('shows it field by field, word by word', async () => {
      const from = claim.version;
      await changed()
        .getByText(`v${from} → v${from + 2}`)
        .waitFor();
      expect(await change('summary').locator('del').allInnerTexts()).toEqual([
        expect.stringContaining('condemns'),
      ]);
      expect(await change('summary').locator('ins').allInnerTexts()).toEqual([
        expect.stringContaining('forbids'),
      ]);
      expect(await change('evidence').innerText()).toContain('E2 A fact sheet');
      expect(await changed().innerText()).toMatch(/Rating\s+unchanged/i);
    });

    it('keeps it for the whole visit, over a reload, although the visit counts as a look', async () => {
      await page.reload();
      await change('summary').waitFor();
    });

    it('says that nothing has changed at the next visit', async () => {
      await openReview(claim);
      await changed().getByText('Nothing has changed').waitFor();
    });
  });

  describe('a version that comes while one reads', () => {
    let claim: ClaimAnswer;

    beforeAll(async () => {
      claim = await inReview();
      await openReview(claim);
      await page.locator('[data-move=approve]').first().waitFor();
      await steps.edit(steps.desk.checker, claim, { summary: 'It forbids the trade.' });
    });

    const summary = async () => {
      await page.getByRole('tab', { name: 'Rating' }).click();
      return page.locator('[data-field=summary] textarea').inputValue();
    };

    it('is told, and what is read stays', async () => {
      await newer()
        .getByText(`v${claim.version + 1} is out: summary changed.`)
        .waitFor();
      expect(await summary()).toBe('It condemns the trade.');
      await newer()
        .getByRole('button', { name: `Keep reading v${claim.version}` })
        .click();
      expect(await summary()).toBe('It condemns the trade.');
    });

    it('takes no decision on what was read, and shows what has changed', async () => {
      await page.keyboard.press('Shift+Y');
      const sheet = page.getByRole('dialog');
      for (const item of await sheet.getByRole('checkbox').all()) await item.check();
      await page.keyboard.press('Control+Enter');
      await page.getByText('Look at the change, then decide.').waitFor();
      await change('summary').waitFor();
      await sheet.waitFor({ state: 'hidden' });
      expect((await steps.read(claim)).state).toBe('in_review');
      expect(await summary()).toBe('It forbids the trade.');
    });
  });

  it('leaves no complaint in the browser but of the refused decision', () => {
    expect(complaints).toEqual([expect.stringMatching(/412 .*transitions$/)]);
  });
});
