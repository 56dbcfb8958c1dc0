import type { Page } from 'playwright-core';
import { axeFindings } from '../harness/axe.js';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { allLoaded, allSaved, openDesk, photograph, seat, told, type DeskInBrowser } from './desk.js';

const STATEMENT = 'A UN Security Council resolution bans buying oil from terrorists.';
const SUGGESTED = STATEMENT.replace('bans', 'condemns');

interface Dossier extends ClaimAnswer {
  statement: string;
  summary: string;
  contributions: { person: { name: string }; fields: string[] }[];
  threads: { state: string; suggestion: { outcome: string }; comments: { body: string }[] }[];
}

describe('suggesting other words', () => {
  let desk: DeskInBrowser;
  let steps: ClaimSteps;
  let citra: Page;
  let budi: Page;
  let claim: ClaimAnswer;
  const complaints: string[] = [];

  beforeAll(async () => {
    desk = await openDesk();
    steps = new ClaimSteps(await openNewsroom(desk.app));
    [citra, budi] = [await sit('Citra'), await sit('Budi')];
  });
  afterAll(() => desk?.stop());
  beforeEach(async () => {
    claim = await steps.researched();
    await steps.submit(claim);
  });

  const sit = async (person: string, as: object = {}) => {
    const seated = await seat(desk, { person, ...as });
    seated.page.on('close', () => complaints.push(...seated.complaints));
    return seated.page;
  };
  const form = (page: Page) => page.locator('[data-ui=suggestion-form]');
  const atField = (page: Page, field = 'statement') =>
    page.locator(`[data-field=${field}] [data-suggestion]`);
  const statement = (page: Page) => page.locator('[data-field=statement] textarea');
  const now = () => steps.read<Dossier>(claim);
  const open = async (page: Page, tab = 'review') => {
    await page.goto(`/claims/${claim.ref}?tab=${tab}`);
    await allLoaded(page);
  };
  const suggest = async (words = SUGGESTED) => {
    await open(citra);
    await citra.keyboard.press('e');
    await form(citra).locator('textarea').fill(words);
    await citra.keyboard.press('Control+Enter');
    await told(citra, 'Suggested.');
  };
  /** The suggestion has the focus, and its keys answer. */
  const select = async (page: Page) => {
    await page.locator('article[data-state=open]').waitFor();
    await page.keyboard.press('Shift+R');
    await page.locator('article:focus').waitFor();
    await page.getByRole('contentinfo').filter({ hasText: 'reject or withdraw' }).waitFor();
  };

  it('changes nothing, until the author accepts it with a key; then its author cannot approve, and another can', async () => {
    const before = await now();
    await suggest();
    expect(await now()).toMatchObject({ version: before.version, statement: STATEMENT });
    await citra.locator('[data-ui=decisions]').getByRole('button', { name: 'Approve' }).waitFor();
    expect(await citra.getByText('You cannot approve').count()).toBe(0);
    await citra.getByText('so you can approve it').waitFor();

    await open(budi);
    expect(await budi.locator('[data-field=approvals]').innerText()).not.toContain('approve');
    const marks = atField(budi);
    await marks.getByText('Citra Umpama suggests').waitFor();
    await marks.locator('del').filter({ hasText: 'bans' }).waitFor();
    await marks.locator('ins').filter({ hasText: 'condemns' }).waitFor();
    await select(budi);
    await budi.keyboard.press('a');
    await told(budi, 'the words of Citra Umpama are in the text');
    expect(await statement(budi).inputValue()).toBe(SUGGESTED);
    await marks.waitFor({ state: 'detached' });
    await budi.locator('article summary').filter({ hasText: 'accepted by Budi Misalnya' }).waitFor();

    const { contributions } = await now();
    const names = contributions
      .filter(({ fields }) => fields.includes('statement'))
      .map(({ person }) => person.name);
    expect(names).toEqual(expect.arrayContaining(['Citra Umpama', 'Budi Misalnya']));
    await citra.getByText('You cannot approve: you changed statement').first().waitFor();
    expect((await steps.approve(claim, steps.desk.secondReviewer)).body.state).toBe('approved');
  });

  it('is accepted with the pointer, and taken back with Ctrl+Z', async () => {
    await suggest();
    await open(budi, 'evidence');
    await atField(budi).getByRole('button', { name: 'Accept' }).click();
    await told(budi, 'are in the text');
    await budi.keyboard.press('Control+Z');
    await atField(budi).waitFor();
    await allSaved(budi);
    expect(await statement(budi).inputValue()).toBe(STATEMENT);
    expect(await now()).toMatchObject({ statement: STATEMENT, threads: [{ state: 'open' }] });
  });

  it('is rejected with a reason, and opened again with Undo', async () => {
    await suggest();
    await open(budi);
    await select(budi);
    await budi
      .locator('article')
      .getByLabel('Answer, or why it is rejected')
      .fill('The verb is in the text.');
    await budi.locator('article').getByRole('button', { name: 'Reject' }).click();
    await told(budi, 'Rejected.');
    expect((await now()).threads).toMatchObject([
      { suggestion: { outcome: 'rejected' }, comments: [{ body: 'The verb is in the text.' }] },
    ]);
    await budi.locator('[data-ui=toast]').getByRole('button', { name: 'Undo' }).click();
    await atField(budi).waitFor();
    expect((await now()).threads).toMatchObject([{ suggestion: { outcome: 'open' } }]);
  });

  it('is withdrawn by its author with a key', async () => {
    await suggest();
    await select(citra);
    await citra.keyboard.press('x');
    await told(citra, 'Withdrawn.');
    expect((await now()).threads).toMatchObject([{ suggestion: { outcome: 'withdrawn' } }]);
  });

  it('stays in sight when its words have changed, and cannot be accepted', async () => {
    await suggest();
    await steps.edit(steps.desk.checker, claim, { statement: 'A resolution forbids it.' });
    await open(budi);
    await atField(budi).locator('[data-ui=outdated]').waitFor();
    const card = budi.locator('article[data-thread]');
    await card.locator('[data-ui=outdated]').waitFor();
    await card.locator('ins').filter({ hasText: 'condemns' }).waitFor();
    expect(await card.getByRole('button', { name: 'Accept' }).count()).toBe(0);
    await select(budi);
    await budi.keyboard.press('a');
    await budi.keyboard.press('x');
    await told(budi, 'Rejected.');
    expect(await now()).toMatchObject({ statement: 'A resolution forbids it.' });
  });

  it('warns who could approve, before they make themselves a contributor', async () => {
    await suggest();
    await desk.app.database.rows(
      `UPDATE users SET roles = '{checker,reviewer}', version = version + 1 WHERE name LIKE 'Budi %'`,
    );
    await open(budi);
    await select(budi);
    await budi.keyboard.press('a');
    const { version } = await now();
    await budi
      .getByRole('alert')
      .getByText(`you will no longer be able to approve v${version + 1}`)
      .waitFor();
    await budi.getByRole('button', { name: 'Not now' }).click();
    expect(await now()).toMatchObject({ version, statement: STATEMENT });
    await select(budi);
    await budi.keyboard.press('a');
    await budi.getByRole('alert').waitFor();
    await budi.keyboard.press('a');
    await told(budi, 'are in the text');
    await budi.getByText('You cannot approve: you changed statement').first().waitFor();
  });

  it('keeps what is typed over a reload, and is begun from the palette', async () => {
    await open(citra, 'rating');
    await citra.keyboard.press('Control+K');
    await citra
      .getByRole('combobox', { name: 'Search or run a command' })
      .fill('suggest other words for the summary');
    await citra.keyboard.press('Enter');
    await form(citra).locator('textarea').fill('It condemns all of the trade.');
    await citra.keyboard.press('Escape');
    await form(citra).waitFor({ state: 'detached' });
    await citra.reload();
    await citra.getByRole('button', { name: 'Go on suggesting other words: Summary' }).click();
    await form(citra).locator('ins').filter({ hasText: 'all of' }).waitFor();
    await citra.keyboard.press('Control+Enter');
    await told(citra, 'Suggested.');
    await atField(citra, 'summary').locator('ins').filter({ hasText: 'all of' }).waitFor();
  });

  it.each([
    { theme: 'light', language: 'en', width: 390 },
    { theme: 'dark', language: 'id', width: 1280 },
  ] as const)(
    'leaves nothing for axe to find, $theme $language $width',
    async ({ theme, language, width }) => {
      await suggest();
      await suggest('Some resolution bans buying oil.');
      await steps.edit(steps.desk.checker, claim, { statement: `${STATEMENT} Or so.` });
      const page = await sit('Eko', { theme, language, viewport: { width, height: 900 } });
      await open(page, width === 390 ? 'claim' : 'review');
      await page.locator('[data-field=statement] [data-ui=suggest]').click();
      await form(page).locator('textarea').fill('It bans it.');
      await form(page).locator('ins').first().waitFor();
      await allLoaded(page);
      await photograph(page, `suggesting-${theme}-${language}-${width}`);
      await check(page);
      await page.keyboard.press('Escape');
      await atField(page).locator('ins').first().waitFor();
      await photograph(page, `suggestions-${theme}-${language}-${width}`);
      await check(page);
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
      await page.close();
    },
  );

  async function check(page: Page): Promise<void> {
    expect(await axeFindings(page)).toEqual([]);
  }

  it('leaves no complaint in the browser', async () => {
    await Promise.all([citra.close(), budi.close()]);
    expect(complaints).toEqual([]);
  });
});
