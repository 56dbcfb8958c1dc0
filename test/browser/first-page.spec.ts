import type { Page } from 'playwright-core';
import {
  enterAs,
  goTo,
  hear,
  openDesk,
  openPage,
  photograph,
  type Complaints,
  type DeskInBrowser,
} from './desk-page.js';

const STATEMENT =
  'A UN Security Council resolution in force on 26 November 2015 directly prohibits buying oil from terrorists.';
const WORDS = 'Ada resolusi khusus Dewan Keamanan PBB tentang hal ini';

/** One story in order, all of it through the page: each step stands on the one before. */
describe('five people walk the sample from article to fact-check in the browser', () => {
  let desk: DeskInBrowser;
  let page: Page;
  let complaints: Complaints;

  beforeAll(async () => {
    desk = await openDesk();
    ({ page, complaints } = await openPage(desk, { viewport: { width: 1280, height: 900 } }));
  });
  afterAll(() => desk?.stop());
  afterEach(() => expect(complaints).toEqual([]));

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const unfold = (name: string | RegExp) => page.locator('summary').getByText(name).click();
  const moves = () => page.locator('#moves');
  const openClaim = async (person: string) => {
    await enterAs(page, person);
    await goTo(page, '#/claims/K-1001');
  };
  const tickAll = async (fold: string) => {
    for (const box of await page.locator(`${fold} input[type=checkbox]`).all()) await box.check();
  };

  it('the contributor finds the sample with its quotes marked in place', async () => {
    await page.locator('.person').first().waitFor();
    await photograph(page, 'sign-in');
    await enterAs(page, 'Ayu');
    await page.getByRole('link', { name: 'Putin dan Hollande' }).click();
    await page.locator('mark').first().waitFor();
    const marked = await page.locator(`mark:has-text("${WORDS}")`).textContent();
    expect(marked).toMatch(
      /^Q\d+, Vladimir Putin, Suggested: Ada resolusi khusus Dewan Keamanan PBB .* dari teroris,\d+$/,
    );
    expect(await page.locator('.warning', { hasText: 'The text does not say when' }).count()).toBe(1);
  });

  it('sets the date that the text does not say', async () => {
    await unfold('Set the date and place');
    await page.getByLabel('Date of the statements').fill('2015-11-26');
    await page.getByLabel('Place of the statements').fill('Moscow');
    await hear(page, 'Saved.', () => button('Save').click());
    expect(await page.locator('.reader-head').textContent()).toContain('26 Nov 2015');
  });

  it('sees what "accept all clean" would do, does it, and takes it back', async () => {
    await button('Accept all clean ones').click();
    await page.locator('.preview').waitFor();
    const listed = await page.locator('.preview li').count();
    const accepted = page.locator('.quote-card[data-decision=accepted]');
    expect(listed).toBeGreaterThan(5);
    await hear(page, `${listed} quotes accepted`, () => button(`Accept ${listed} quotes`).click());
    expect(await accepted.count()).toBe(listed);
    await button('Undo').click();
    await page.locator('.status-line', { hasText: 'Taken back' }).waitFor();
    expect(await accepted.count()).toBe(0);
  });

  it('accepts one quote with the keyboard, told why Putin is its speaker, and makes a claim of it', async () => {
    const card = page.locator('.quote-card', { hasText: WORDS });
    await card.getByRole('link', { name: /show it in the text/ }).click();
    await page.locator('mark.chosen', { hasText: WORDS }).waitFor();
    await card.locator('summary', { hasText: 'Why this speaker' }).click();
    await photograph(page, 'reading');
    expect(await card.textContent()).toMatch(/Vladimir Putin: found through a pronoun \(\d+% sure\)/);
    const accept = card.getByRole('button', { name: 'Accept' });
    await accept.focus();
    const place = await card.boundingBox();
    await hear(page, 'accepted.', () => accept.press('Enter'));
    expect((await card.boundingBox())!.y).toBeCloseTo(place!.y, 0);
    expect(await page.evaluate(`document.activeElement.closest('.quote-card')?.id`)).toBe(
      await card.getAttribute('id'),
    );
    await card.getByRole('link', { name: 'Make a claim' }).click();
    await page.getByLabel('Statement', { exact: true }).fill(STATEMENT);
    await page.getByLabel('Language of the statement').selectOption('en');
    await page.getByLabel('Topics').fill('Syria, Oil');
    await hear(page, 'K-1001 is drafted', () => button('Draft the claim').click());
    expect(await page.locator('#about').textContent()).toContain('26 Nov 2015');
  });

  it('the checker is told what is missing, taken there, and starts', async () => {
    await openClaim('Budi');
    const start = moves().locator('.closed', { hasText: 'Start research' });
    expect(await start.textContent()).toContain('Choose who works on it.');
    await start.getByRole('button', { name: 'Go there' }).click();
    await page.locator('select:focus').selectOption({ label: 'Budi Misalnya' });
    await hear(page, 'Saved.', () => button('Save').click());
    await hear(page, 'It is now Researching', () => button('Start research').click());
    const submit = await moves().locator('.closed', { hasText: 'Submit for review' }).textContent();
    for (const reason of ['Choose a rating.', 'Write the summary.', 'Add at least one source'])
      expect(submit).toContain(reason);
  });

  it('adds evidence with the reason why it is not archived, rates and summarises', async () => {
    await unfold('Add evidence');
    const form = page.locator('#add-evidence');
    await form.getByLabel('Address').fill('https://undocs.org/S/RES/2199(2015)');
    await form.getByLabel('Title').fill('Resolution 2199 (2015)');
    await form.getByLabel('Publisher').fill('UN Security Council');
    await form.getByLabel('Published on').fill('2015-02-12');
    await form
      .getByLabel('Passage')
      .fill('Condemns any engagement in direct or indirect trade, in particular of oil and oil products');
    await form.getByLabel('Where in it').fill('paragraph 1');
    await form.getByLabel('Why there is no archived copy').fill('Archiving is not part of this desk yet.');
    await hear(page, 'Evidence added', () => form.getByRole('button', { name: 'Add evidence' }).click());
    await unfold('Rate and summarise');
    await page.getByRole('combobox', { name: 'Rating' }).selectOption({
      label: 'Mostly accurate – The statement is accurate but needs one clarification.',
    });
    await page
      .getByRole('textbox', { name: 'Summary' })
      .fill('Resolution 2199 (2015) condemns trade in oil with ISIL and groups that are listed by name.');
    await hear(page, 'Saved.', () => button('Save').click());
    expect(await page.locator('.claim-head .rating').textContent()).toBe('Mostly accurate');
  });

  it('submits with the checklist ticked, and is refused as its own approver with the reason', async () => {
    await unfold('Submit for review');
    await tickAll('#fold-submit');
    await photograph(page, 'claim');
    await hear(page, 'It is now In review', () => page.locator('#fold-submit [type=submit]').click());
    const approve = await moves().locator('.closed:visible', { hasText: 'Approve' }).textContent();
    expect(approve).toContain(
      'You cannot approve: you changed evidence, rating and summary in this edition. Citra Umpama can.',
    );
  });

  it('the reviewer asks for a change, which the checker answers', async () => {
    await openClaim('Citra');
    await unfold(/^Comment$/);
    await page.getByLabel('Comment', { exact: true }).fill('Say that the groups are listed by name.');
    await hear(page, 'Comment added', () => button('Send').click());
    await hear(page, 'It is now Changes requested', () => button('Request changes').click());
    await openClaim('Budi');
    await unfold(/^Answer$/);
    await page.getByLabel('Your answer').fill('The summary says so now.');
    await hear(page, 'Answer added', () => button('Send').click());
    await unfold('Submit for review');
    await tickAll('#fold-submit');
    await hear(page, 'It is now In review', () => page.locator('#fold-submit [type=submit]').click());
  });

  it('the reviewer settles it, opens the article because the checklist asks, and approves', async () => {
    await openClaim('Citra');
    await hear(page, 'Settled.', () => button('Settle').click());
    await unfold('Approve');
    await page.locator('#fold-approve').getByRole('link', { name: 'Open the article' }).click();
    await page.locator('mark.chosen', { hasText: WORDS }).waitFor();
    await goTo(page, '#/claims/K-1001');
    await unfold('Approve');
    expect(await page.locator('#fold-approve .auto[data-done=true]').count()).toBe(2);
    await tickAll('#fold-approve');
    await hear(page, 'It is now Approved', () =>
      page.locator('#fold-approve').getByRole('button', { name: 'Approve' }).click(),
    );
  });

  it('the publisher publishes, and readers see it', async () => {
    await openClaim('Dewi');
    await unfold('Publish');
    await hear(page, 'It is now Published', () =>
      page.locator('#fold-publish').getByRole('button', { name: 'Publish' }).click(),
    );
    const address = await page.getByRole('link', { name: 'Open the public page' }).getAttribute('href');
    const shown = await (await fetch(address!)).text();
    const reader = await page.context().newPage();
    await reader.goto(address!);
    await photograph(reader, 'published');
    await reader.close();
    expect(shown).toContain('Mostly accurate');
    expect(shown.match(/"@type":\s*"ClaimReview"/g)).toHaveLength(1);
  });

  it('a correction begins, and is given up', async () => {
    await unfold('Correct it');
    await page.locator('#fold-correct').getByLabel('Kind').selectOption('clarification');
    await hear(page, 'It is now Researching', () =>
      page.locator('#fold-correct').getByRole('button', { name: 'Correct it' }).click(),
    );
    expect(await page.locator('.notice').allTextContents()).toContainEqual(
      expect.stringContaining('Correction in progress (clarification)'),
    );
    await unfold('Give up the correction');
    const giveUp = page.locator('#fold-abandon_correction');
    await giveUp.getByLabel('Reason').fill('The summary is right as it is.');
    await hear(page, 'It is now Published', () => giveUp.locator('[type=submit]').click());
  });

  it('one publisher asks for retraction, the other confirms it', async () => {
    await unfold('Ask for retraction');
    await page.locator('#fold-retract').getByLabel('Reason').fill('The passage was misread.');
    await hear(page, 'Ask for retraction', () =>
      page.locator('#fold-retract').getByRole('button', { name: 'Ask for retraction' }).click(),
    );
    const confirm = await moves().locator('.closed', { hasText: 'Confirm the retraction' }).textContent();
    expect(confirm).toContain('A second publisher must confirm: Eko Andaikan.');
    await openClaim('Eko');
    await hear(page, 'It is now Retracted', () => button('Confirm the retraction').click());
    await unfold('Show everything that was done');
    expect(await page.locator('.history').textContent()).toContain(
      'Eko Andaikan made the move “Confirm the retraction”.',
    );
  });
});
