import type { Page } from 'playwright-core';
import { ask } from './as-person.js';
import { allSaved, openDesk, seat, type DeskInBrowser } from './desk.js';

describe('rating a claim by keys', () => {
  let desk: DeskInBrowser;
  let page: Page;
  let complaints: string[];
  let ref: string;

  beforeAll(async () => {
    desk = await openDesk();
    ({ page, complaints } = await seat(desk, { person: 'Budi' }));
    ref = await page.evaluate<string>(
      `fetch('/api/v1/claims', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ statement: 'Five of seven bridges are closed.', language: 'en', claimant: { name: 'Somebody' } }),
      }).then((answer) => answer.json()).then(({ ref }) => ref)`,
    );
  });
  afterAll(() => desk?.stop());

  const rated = () => page.getByRole('radio', { checked: true });
  const tab = (name: string) => page.getByRole('tab', { name, selected: true });

  it('takes r and a digit, from another part of the work', async () => {
    await page.goto(`/claims/${ref}`);
    await page.getByRole('contentinfo').filter({ hasText: 'choose a rating' }).waitFor();
    await page.keyboard.press('r');
    await page.keyboard.press('2');
    await tab('Rating').waitFor();
    const second = page.getByRole('radio').nth(1).and(rated());
    await second.waitFor();
    await allSaved(page);
    await page.reload();
    await second.waitFor();
  });

  it('leaves the rating alone when a digit opens a part of the work', async () => {
    const chosen = await rated().textContent();
    await page.keyboard.press('3');
    await tab('Review').waitFor();
    await page.keyboard.press('2');
    await tab('Rating').waitFor();
    await page.keyboard.press('1');
    await tab('Evidence').waitFor();
    await page.keyboard.press('2');
    expect(await rated().textContent()).toBe(chosen);
  });

  it('asks why, in one line, before another rating takes its place, and the history tells it', async () => {
    const before = await rated().textContent();
    const why = page.locator('[data-ui=why-changed]');
    await page.keyboard.press('r');
    await page.keyboard.press('4');
    await why.getByRole('textbox').waitFor();
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });
    expect(await rated().textContent()).toBe(before);
    await page.keyboard.press('r');
    await page.keyboard.press('4');
    await why.getByRole('textbox').waitFor();
    await page.keyboard.press('Enter');
    await why.getByRole('textbox', { description: /./ }).and(page.locator('[aria-invalid=true]')).waitFor();
    await page.keyboard.type('Two bridges reopened in May.');
    await page.keyboard.press('Enter');
    await page.getByRole('radio').nth(3).and(rated()).waitFor();
    await allSaved(page);
    await page.keyboard.press('4');
    await page.getByText('Two bridges reopened in May.').waitFor();
    await page.keyboard.press('2');
    await tab('Rating').waitFor();
  });

  it('says what each rating means, and goes through them with the arrow keys, which choose none', async () => {
    const chosen = await rated().textContent();
    const focused = page.locator('[role=radio]:focus');
    await page.getByText('The statement is contradicted by the evidence.').waitFor();
    await page
      .getByRole('radio', { description: 'The statement is contradicted by the evidence.' })
      .waitFor();
    await page.keyboard.press('r');
    await page.locator('[role=radiogroup]:focus').waitFor();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) await page.keyboard.press(key);
    await page.getByRole('radio').last().and(focused).waitFor();
    expect(await rated().textContent()).toBe(chosen);
    await page.keyboard.press('Space');
    await page.locator('[data-ui=why-changed]').getByRole('textbox').waitFor();
    await page.keyboard.press('Escape');
    expect(await rated().textContent()).toBe(chosen);
  });

  it('takes a digit from one of the options too, to which an arrow key has led', async () => {
    const why = page.locator('[data-ui=why-changed]');
    await page.keyboard.press('r');
    await page.locator('[role=radiogroup]:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role=radio]:focus').waitFor();
    await page.keyboard.press('3');
    await why.getByRole('textbox').waitFor();
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });
  });

  it('gives the digits back to the parts of the work when the options are left', async () => {
    const chosen = await rated().textContent();
    await page.keyboard.press('r');
    await page.locator('[role=radiogroup]:focus').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('3');
    await tab('Review').waitFor();
    await page.keyboard.press('2');
    expect(await rated().textContent()).toBe(chosen);
    expect(complaints).toEqual([]);
  });

  it('has a digit for the ninth rating of a scale too', async () => {
    const { page: eko } = await seat(desk, { person: 'Eko' });
    const values = [...'ABCDEFGHI'].map((letter, index) => ({
      key: letter.toLowerCase(),
      value: 9 - index,
      alternateName: `Grade ${letter}`,
      definition: `What ${letter} stands for.`,
    }));
    await ask(eko, 'POST', '/ratings', { key: 'default', name: 'Nine grades', language: 'en', values });
    const { ref: other } = await ask<{ ref: string }>(page, 'POST', '/claims', {
      statement: 'Six of seven bridges are closed.',
      language: 'en',
    });
    await page.goto(`/claims/${other}?tab=rating`);
    await page.getByText('What I stands for.').waitFor();
    await page.keyboard.press('r');
    await page.keyboard.press('9');
    await rated().filter({ hasText: 'Grade I' }).waitFor();
  });
});
