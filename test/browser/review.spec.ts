import type { Page } from 'playwright-core';
import { axeFindings } from '../harness/axe.js';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { NO_CONNECTION, openDesk, seat, type DeskInBrowser } from './desk.js';

interface Thread {
  body: string;
  target: object | null;
}

describe('reviewing a claim', () => {
  let desk: DeskInBrowser;
  let steps: ClaimSteps;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk();
    steps = new ClaimSteps(await openNewsroom(desk.app));
    const knows = new RegExp(`${NO_CONNECTION.source}| 412 .*transitions$`);
    ({ page } = await seat(desk, { person: 'Citra', knows }));
  });
  afterAll(() => desk?.stop());

  const changed = () => page.locator('[data-ui=changed-since]');
  const change = (field: string) => changed().locator(`[data-changed=${field}]`);
  const newer = () => page.locator('[data-ui=newer]');
  const isOut = (version: number) => newer().getByText(`v${version} is out: summary changed.`).waitFor();

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
      // Words are compared beside the page.
      await change('summary').locator('del').waitFor();
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

  it('says how long ago it was submitted and spoken of, and when for whoever asks', async () => {
    const claim = await inReview();
    await steps.desk.reviewer.http.post(`/api/v1/claims/${claim.id}/threads`, {
      kind: 'question',
      body: 'Which verb?',
    });
    const { submittedAt } = await steps.read<{ submittedAt: string }>(claim);
    const { page: citra } = await seat(desk, { person: 'Citra' });
    await citra.clock.setFixedTime(Date.parse(submittedAt) + 40 * 60_000);
    await citra.goto(`/claims/${claim.ref}?tab=review`);
    const submitted = citra.getByText(/submitted by .* 40 minutes ago\./).locator('time');
    expect(await submitted.getAttribute('datetime')).toBe(submittedAt);
    expect(await submitted.getAttribute('title')).toMatch(/\d{2}:\d{2}/);
    await citra.getByRole('article').locator('time', { hasText: '40 minutes ago' }).waitFor();
    await citra.close();
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
      await isOut(claim.version + 1);
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

    it('takes none either where the change lies under more than a hundred versions of one’s own', async () => {
      claim = await inReview();
      await openReview(claim);
      await page.locator('[data-move=approve]').first().waitFor();
      await steps.edit(steps.desk.checker, claim, { summary: 'It forbids the trade.' });
      await isOut(claim.version + 1);
      await desk.app.database.rows(
        `INSERT INTO claim_versions (claim_id, version, edition, changed, snapshot, actor_id)
         SELECT claim_id, n, edition, changed, snapshot, (SELECT id FROM users WHERE name LIKE 'Citra%')
         FROM claim_versions, generate_series($2::int + 2, $2 + 120) n WHERE claim_id = $1 AND version = $2 + 1`,
        [claim.id, claim.version],
      );
      await desk.app.database.rows('UPDATE claims SET version = version + 119 WHERE id = $1', [claim.id]);
      // The page hears of a comment, and reads the claim with all its versions.
      await steps.desk.reviewer.http.post(`/api/v1/claims/${claim.id}/threads`, {
        kind: 'praise',
        body: 'So it is.',
      });
      await isOut(claim.version + 120);
      await page.keyboard.press('Shift+Y');
      const sheet = page.getByRole('dialog');
      for (const item of await sheet.getByRole('checkbox').all()) await item.check();
      await page.keyboard.press('Control+Enter');
      await page.getByText('Look at the change, then decide.').waitFor();
      expect((await steps.read(claim)).state).toBe('in_review');
    });
  });

  describe('comments that are written one after the other', () => {
    let claim: ClaimAnswer;

    const tray = () => page.locator('[data-ui=tray]');
    const form = () => page.locator('[data-ui=remark-form]');
    const threads = async () => (await steps.read<{ threads: Thread[] }>(claim)).threads;

    async function layBy(words: string): Promise<void> {
      await form().getByLabel('Comment', { exact: true }).fill(words);
      await page.keyboard.press('Control+Shift+Enter');
    }

    beforeAll(async () => {
      claim = await inReview();
      await page.goto(`/claims/${claim.ref}?tab=rating`);
    });

    it('are about the words that are selected, or the piece of evidence that has the focus', async () => {
      const summary = page.locator('[data-field=summary] textarea');
      await summary.evaluate((field: HTMLTextAreaElement) => {
        field.focus();
        field.setSelectionRange(3, 11);
      });
      await tray().getByText('summary: “condemns”').waitFor();
      await page.keyboard.press('Shift+C');
      await layBy('Which verb?');
      await page.getByRole('tab', { name: 'Evidence' }).click();
      await page.getByRole('button', { name: 'Comment on E1' }).click();
      await layBy('Which paragraph?');
      await tray().getByText('2 comments, not sent').waitFor();
      expect(await threads()).toEqual([]);
    });

    it('stay in sight on every part of the work, over a reload', async () => {
      await page.reload();
      await tray().getByText('2 comments, not sent').waitFor();
      await page.getByRole('tab', { name: 'History' }).click();
      await tray().getByRole('button', { name: 'Show' }).click();
      await tray().getByRole('listitem').nth(1).waitFor();
      const lines = await tray().getByRole('listitem').allInnerTexts();
      expect(lines).toEqual([
        expect.stringMatching(/must · summary: “condemns”\s+Which verb\?/),
        expect.stringMatching(/must · E1\s+Which paragraph\?/),
      ]);
    });

    it('leave nothing for axe to find', async () => {
      expect(await axeFindings(page)).toEqual([]);
    });

    it('are sent in order, each once, also where the connection is lost and the page read again', async () => {
      await page.context().setOffline(true);
      await tray().getByRole('button', { name: 'Send all' }).click();
      await tray().waitFor({ state: 'detached' });
      await page.context().setOffline(false);
      await page.reload();
      await page.locator('[data-ui=saved][data-saved=saved]').waitFor();
      expect(await threads()).toEqual([
        expect.objectContaining({ body: 'Which verb?', target: { field: 'summary', start: 3, end: 11 } }),
        expect.objectContaining({ body: 'Which paragraph?', target: { evidenceId: expect.any(String) } }),
      ]);
    });

    it('show what has become of the text, and never fold for it', async () => {
      await steps.edit(steps.desk.checker, claim, { summary: 'So it forbids the trade.' });
      await openReview(claim);
      const thread = page.getByRole('article').filter({ hasText: 'Which verb?' });
      await thread.getByText(`text changed since v${claim.version}`).waitFor();
      await thread.getByText('Before / after').click();
      await thread.locator('del', { hasText: 'condemns' }).first().waitFor();
      const other = page.getByRole('article').filter({ hasText: 'Which paragraph?' });
      await other.waitFor();
      expect(await other.locator('[data-ui=text-changed]').count()).toBe(0);
    });

    it('are walked through by a key, and fold to a line when they are settled', async () => {
      await page.keyboard.press('Shift+R');
      await page.locator('article:focus').filter({ hasText: 'Which verb?' }).waitFor();
      await page.keyboard.press('Shift+R');
      await page.locator('article:focus').filter({ hasText: 'Which paragraph?' }).waitFor();
      await page.locator('article:focus').getByRole('button', { name: 'Settle' }).click();
      await page.locator('article details summary').filter({ hasText: 'settled by Citra' }).waitFor();
    });

    it('are found by their words, the settled ones too', async () => {
      const find = page.getByRole('searchbox', { name: 'Find in comments' });
      await find.fill('PARAGRAPH which');
      await page.getByRole('article').filter({ hasText: 'Which verb?' }).waitFor({ state: 'detached' });
      await page.locator('article details[open]').filter({ hasText: 'Which paragraph?' }).waitFor();
      expect(new URL(page.url()).searchParams.get('find')).toBe('PARAGRAPH which');
      await find.fill('no such words');
      await page.getByText('No comment has these words.').waitFor();
      await find.fill('');
      await page.getByRole('article').filter({ hasText: 'Which verb?' }).waitFor();
    });
  });

  it('tells who else is about to decide, and what a decision still needs, beside its button', async () => {
    const claim = await inReview();
    await openReview(claim);
    const { secondReviewer, viewer } = steps.desk;
    for (const { http } of [viewer, secondReviewer])
      await http.post('/api/v1/presence', {
        subjectType: 'claim',
        subjectId: claim.id,
        state: 'viewing',
        field: null,
      });
    await page
      .locator('[data-ui=reviewing]')
      .filter({ hasText: `${secondReviewer.name} is reviewing` })
      .waitFor();
    const ask = page.locator('[data-ui=decisions]').getByRole('button', { name: 'Request changes' });
    await ask.focus();
    expect(await ask.evaluate((button) => document.activeElement === button)).toBe(true);
    expect(await ask.getAttribute('aria-disabled')).toBe('true');
    const reason = await ask.getAttribute('aria-describedby');
    expect(await page.locator(`#${reason}`).innerText()).toContain('must');
  });

  it('tells a contributor why the rating cannot be written', async () => {
    const claim = await inReview();
    const ayu = await seat(desk, { person: 'Ayu' });
    await ayu.page.goto(`/claims/${claim.ref}?tab=rating`);
    await ayu.page.getByText('people who rate claims write them').waitFor();
    expect(await ayu.page.locator('[data-field=summary] textarea').isEditable()).toBe(false);
    expect(await ayu.page.locator('[data-field=statement] textarea').isEditable()).toBe(true);
    await ayu.context.close();
  });
});
