import type { Page } from 'playwright-core';
import { axeFindings } from '../harness/axe.js';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { allSaved, openDesk, seat, type DeskInBrowser } from './desk.js';

describe('the explanation of a claim', () => {
  let desk: DeskInBrowser;
  let steps: ClaimSteps;
  let claim: ClaimAnswer;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    desk = await openDesk();
    steps = new ClaimSteps(await openNewsroom(desk.app));
    claim = await steps.researched();
    await steps.evidence(claim, { url: 'https://example.org/b', title: 'Press release' });
    await steps.evidence(claim, { url: 'https://example.org/c', stance: 'refutes', title: 'Report on oil' });
    ({ page, complaints } = await seat(desk, { person: 'Budi' }));
    await page.goto(`/claims/${claim.ref}?tab=rating`);
    await area().waitFor();
  });
  afterAll(() => desk?.stop());

  const area = (field = 'explanation') => page.locator(`[data-field=${field}] textarea`);
  const list = () => page.getByRole('listbox', { name: 'Cite evidence' });
  const tool = (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true });
  const passage = (words: string) => page.locator('[data-ui=passage]').filter({ hasText: words });
  const check = (code: string, passed: boolean) =>
    page.locator(`[data-check=${code}][data-passed=${passed}]`);
  const type = (words: string) => page.keyboard.type(words);

  it('is written with keys and tools, which the browser’s own undo takes back', async () => {
    await area().click();
    await type('The text');
    await tool('Heading').click();
    expect(await area().inputValue()).toBe('## The text');
    await page.keyboard.press('Control+z');
    expect(await area().inputValue()).toBe('The text');
    await tool('Heading').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await type('It condemns trade, and is ');
    await page.keyboard.press('Control+b');
    await type('no ban');
    await page.keyboard.press('Control+b');
    expect(await area().inputValue()).toBe('## The text\nIt condemns trade, and is **no ban**');
  });

  it('has tools that are one stop for the Tab key, and arrows between them', async () => {
    await tool('Heading').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Italic');
    await page.keyboard.press('Enter');
    await page.locator('[data-field=explanation] textarea:focus').waitFor();
    expect(await area().inputValue()).toMatch(/\*\*no ban\*\*\*\*$/);
    await page.keyboard.press('Control+z');
  });

  it('leaves the cursor among the words when they are saved meanwhile', async () => {
    const written = await area('summary').inputValue();
    await area('summary').press('Control+Home');
    await type('Is ');
    await allSaved(page);
    await type('it? ');
    expect(await area('summary').inputValue()).toBe(`Is it? ${written}`);
    for (const _ of 'Is it? ') await page.keyboard.press('Backspace');
    expect(await area('summary').inputValue()).toBe(written);
  });

  it('cites what is chosen from the evidence while one types', async () => {
    await area().press('Control+End');
    await type(' @');
    await list().waitFor();
    expect(await list().getByRole('option').count()).toBe(3);
    expect(await axeFindings(page)).toEqual([]);
    await type('press');
    await list().getByRole('option', { selected: true, name: 'Press release' }).waitFor();
    await page.keyboard.press('Enter');
    await type(',');
    await tool('Cite evidence').click();
    await list().waitFor();
    await type(' @E');
    await page.keyboard.press('ArrowUp');
    await list().getByRole('option', { selected: true, name: 'Report on oil' }).waitFor();
    await page.keyboard.press('Escape');
    await list().waitFor({ state: 'detached' });
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await tool('Cite evidence').click();
    await list().getByRole('option').first().click();
    await type('.');
    expect(await area().inputValue()).toMatch(/ \[E2\], \[E1\]\.$/);
  });

  it('is shown as readers will see it, with what each part cites in the margin', async () => {
    await area().press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await type('Condemns any trade');
    await tool('Quote').click();
    await page.keyboard.press('Control+End');
    await page.getByRole('heading', { name: 'The text', level: 3 }).waitFor();
    const cited = passage('It condemns trade');
    await cited.locator('strong', { hasText: 'no ban' }).waitFor();
    expect(await cited.getByRole('link').allTextContents()).toEqual(['E2 ▲', 'E1 ▲']);
    await passage('Condemns any trade').getByText('no source').waitFor();
    await allSaved(page);
    await cited.getByRole('link', { name: 'Press release' }).click();
    await page.locator('[data-evidence]:focus', { hasText: 'https://example.org/b' }).waitFor();
    await page.goBack();
    await area().waitFor();
  });

  it('is checked while it is written, and a check leads to its place', async () => {
    await check('numbers', true).waitFor();
    await check('against', false).filter({ hasText: 'E3' }).waitFor();
    await check('paragraphs', false).getByRole('button').click();
    const selected = await area().evaluate((input: HTMLTextAreaElement) =>
      input.value.slice(input.selectionStart, input.selectionEnd),
    );
    expect(selected).toBe('Condemns any trade');
    await page.keyboard.press('ArrowRight');
    await type(' @E3');
    await page.keyboard.press('Enter');
    await check('paragraphs', true).waitFor();
    await check('against', true).waitFor();
    await area('summary').fill('It was adopted in 2015');
    await check('dates', false).filter({ hasText: 'It was adopted in 2015' }).waitFor();
    await area('summary').press('End');
    await type(' @');
    expect(await list().count()).toBe(0);
    await type('E');
    await list().waitFor();
    await page.keyboard.press('Enter');
    await check('dates', true).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await allSaved(page);
  });

  it('stands on the public page with headings, quotes and sources to follow', async () => {
    await steps.submit(claim);
    await steps.approve(claim);
    await steps.move(steps.desk.publisher, claim, { name: 'publish' });
    const { publication } = await steps.read(claim);
    await page.goto(`/f/${publication!.slug}`);
    await page.locator('#found ~ .prose').getByRole('heading', { name: 'The text', level: 3 }).waitFor();
    await page.locator('.prose blockquote', { hasText: 'Condemns any trade [3]' }).waitFor();
    await page.locator('.prose').getByRole('link', { name: 'Source 3' }).click();
    await page.locator('#e3:target', { hasText: 'Report on oil' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);

    await page.goto(`/claims/${claim.ref}/publish?tab=embed&view=full`);
    await page.frameLocator('[data-ui=embed]').getByText('Condemns any trade').waitFor();
    const plain = await page.getByLabel('Plain HTML').inputValue();
    expect(plain).toContain('Condemns any trade [3]');
    expect(plain).not.toMatch(/href="#|<h\d/);
  });
});
