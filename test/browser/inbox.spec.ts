import type { Page } from 'playwright-core';
import { ClaimSteps } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { Actions } from './actions.js';
import { addSample, ask, draft } from './as-person.js';
import { allSaved, holdBack, openDesk, photograph, seat, type DeskInBrowser } from './desk.js';

interface Article {
  id: string;
  triage: string;
  dismissReason: string | null;
  snoozedUntil: string | null;
  assignee: { name: string } | null;
}

const TEXT = '“Harga beras turun dua persen tahun ini,” kata Menteri Pertanian di Jakarta, Senin.';

describe('the inbox', () => {
  let desk: DeskInBrowser;
  let page: Page;
  let complaints: string[];
  let actions: Actions;

  beforeAll(async () => {
    desk = await openDesk();
    ({ page, complaints } = await seat(desk, { person: 'Ayu' }));
  });
  beforeEach(async () => {
    await desk.app.database.rows(`UPDATE articles SET triage = 'done'`);
    await addSample(page);
    actions = new Actions(page);
    await page.goto('/inbox');
    await row().waitFor();
  });
  afterEach(() => expect(complaints).toEqual([]));
  afterAll(() => desk?.stop());

  const row = () => page.locator('#main [data-index="0"] a');
  const article = async () => {
    await allSaved(page);
    const { data } = await ask<{ data: Article[] }>(page, 'GET', '/articles');
    return data[0]!;
  };

  it('says in words what the sample still needs', async () => {
    await expect(row().innerText()).resolves.toMatch(/date not in the text.*30 quotes to decide/s);
  });

  it('shows the article beside the list, and gives the focus back to its row', async () => {
    await actions.press('j', 'Space');
    await page.locator('[data-ui=peek] q').first().waitFor();
    await photograph(page, 'inbox-peek');
    await page.locator('[data-ui=peek] button').click();
    await page.locator('[data-ui=peek]').waitFor({ state: 'detached' });
    expect(await page.evaluate(`document.activeElement.closest('[data-index]')?.dataset.index`)).toBe('0');
    expect(new URL(page.url()).pathname).toBe('/inbox');
  });

  it('shows it by the key that somebody gave to that before it had another name', async () => {
    const { page: ayu } = await seat(desk, { person: 'Ayu' });
    await ayu.evaluate(
      `localStorage['claimdesk.preferences'] = JSON.stringify({ language: 'en', keys: { 'inbox.peek': 'y' } })`,
    );
    await ayu.goto('/inbox');
    await ayu.locator('#main [data-index="0"] a').waitFor();
    await ayu.keyboard.press('j');
    await ayu.keyboard.press('y');
    await ayu.locator('[data-ui=peek]').waitFor();
    await ayu.goto('/me');
    await ayu.getByRole('button', { name: /^Take back the key of “look at it beside/i }).waitFor();
  });

  it('shows claims and evidence beside their lists as well, by key and by pointer', async () => {
    const claims = await Promise.all(
      ['Five of seven bridges are closed.', 'The harbour is full.'].map((words) => draft(page, words)),
    );
    for (const [at, { ref }] of claims.entries())
      await ask(page, 'POST', `/claims/${ref}/evidence`, {
        ...{ url: `https://example.org/${at}`, title: `Report ${at}`, stance: 'supports', kind: 'primary' },
        ...{ passage: `Passage ${at}.`, archive: { state: 'impossible', reason: 'No archive yet.' } },
      });
    const peek = page.locator('[data-ui=peek]');
    const rowAt = (at: number) => page.locator(`#main [data-index="${at}"]`);
    const focused = () => page.evaluate(`document.activeElement.closest('[data-index]')?.dataset.index`);
    const titleOf = (at: number) => rowAt(at).locator('bdi').first().innerText();
    const lists: [path: string, more: RegExp, opened: RegExp][] = [
      ['/claims', /Report \d/, /\/claims\/K-/],
      ['/evidence', /Passage \d\./, /tab=evidence/],
    ];
    for (const [path, more, opened] of lists) {
      await page.goto(path);
      await rowAt(1).waitFor();
      const titles = [await titleOf(0), await titleOf(1)] as const;
      await actions.press('j', 'Space');
      await peek.getByRole('heading', { name: titles[0] }).waitFor();
      await peek.getByText(more).first().waitFor();
      await actions.press('j');
      await peek.getByRole('heading', { name: titles[1] }).waitFor();
      await actions.press('Escape');
      await peek.waitFor({ state: 'detached' });
      expect(await focused()).toBe('1');
      await rowAt(0).getByRole('button').click();
      await peek.getByRole('heading', { name: titles[0] }).waitFor();
      await peek.getByRole('button', { name: 'Close' }).click();
      expect(await focused()).toBe('0');
      await actions.press('Space');
      await peek.waitFor();
      await actions.press('Enter');
      await page.waitForURL(opened);
    }
  });

  it('leaves the people of a claim their names beside the panel', async () => {
    await new ClaimSteps(await openNewsroom(desk.app)).researched();
    await page.goto('/claims');
    await row().waitFor();
    await actions.press('j', 'Space');
    await page.locator('[data-ui=peek]').waitFor();
    const names = row()
      .locator('bdi')
      .filter({ hasText: /^(Vladimir Putin|checker)$/ });
    expect(await names.evaluateAll((all) => all.map((one) => one.scrollWidth > one.clientWidth))).toEqual([
      false,
      false,
    ]);
  });

  it('shows beside the list the article whose menu was opened', async () => {
    await addSample(page);
    await page.goto('/inbox');
    await page.locator('#main [data-index="1"] [data-ui=row-menu]').click();
    await page.getByRole('menuitem', { name: 'Look at it here' }).click();
    await page.locator('#main [data-index="1"] a[tabindex="0"]').waitFor();
  });

  it('goes on by two rows for two keys that come before it is drawn again', async () => {
    await addSample(page);
    await page.goto('/inbox');
    await page.locator('#main [data-index="1"] a').waitFor();
    await Promise.all([page.keyboard.press('j'), page.keyboard.press('j')]);
    expect(await page.evaluate(`document.activeElement.closest('[data-index]')?.dataset.index`)).toBe('1');
  });

  it('lets a person take an article, finish it, and take that back', async () => {
    await actions.press('i');
    expect((await article()).assignee).toMatchObject({ name: expect.stringContaining('Ayu') as string });
    await actions.press('e');
    await row().waitFor({ state: 'detached' });
    expect((await article()).triage).toBe('done');
    await actions.press('Control+z');
    await row().waitFor();
    expect(await article()).toMatchObject({
      triage: 'open',
      assignee: { name: expect.any(String) as string },
    });
  });

  it('counts its parts, and gives an article to anybody', async () => {
    const part = (name: string) => page.getByRole('button', { name });
    await part('New 1').waitFor();
    await part('Needs a fix 1').waitFor();
    const letGo = await holdBack(page, '**/api/v1/users*');
    await actions.press('a');
    await page.getByRole('dialog').getByRole('textbox').fill('bud');
    // Before anybody is shown.
    await actions.press('Enter');
    letGo();
    await row().filter({ hasText: 'Budi' }).waitFor();
    expect((await article()).assignee).toMatchObject({ name: expect.stringContaining('Budi') as string });
    await part('New 0').waitFor();
    await page.keyboard.press('Control+z');
    await part('New 1').waitFor();
    await photograph(page, 'inbox-counts');
  });

  it('puts an article off from its menu, and keeps it under its own tab', async () => {
    await page.locator('[data-ui=row-menu]').click();
    await page.getByRole('menuitem', { name: 'Put off until tomorrow' }).click();
    await row().waitFor({ state: 'detached' });
    expect((await article()).snoozedUntil).not.toBeNull();
    await page.getByRole('button', { name: 'Put off' }).click();
    await row().waitFor();
  });

  it('dismisses an article only with a reason', async () => {
    await actions.press('#');
    await page.getByRole('dialog').getByRole('textbox').fill('No statement of fact');
    await actions.press('Enter');
    await row().waitFor({ state: 'detached' });
    expect(await article()).toMatchObject({ triage: 'dismissed', dismissReason: 'No statement of fact' });
  });

  it('takes a pasted article in with three actions, and keeps what was typed until then', async () => {
    await page.keyboard.press('Shift+N');
    await page.getByRole('dialog').getByRole('textbox').first().fill(TEXT);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await actions.press('Shift+N');
    const box = page.getByRole('dialog').getByRole('textbox').first();
    expect(await box.inputValue()).toBe(TEXT);
    await box.fill(TEXT.replace('dua', 'tiga'));
    actions.count += 1;
    await page.locator('[data-ui=recognised]').waitFor();
    await actions.press('Control+Enter');
    await page.locator('[data-ui=quote-card]').first().waitFor();
    expect(actions.count).toBeLessThanOrEqual(3);
  });

  it('takes a file that is dropped, says at once what it cannot read, and what is here already', async () => {
    const drop = (name: string, words: string) =>
      page.locator('[role=dialog] form').evaluate(
        (form, [name, words]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([words!], name!));
          form.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        },
        [name, words],
      );
    await page.keyboard.press('Shift+N');
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await drop('speech.pdf', '%PDF-1.7');
    await page.getByText('The file cannot be read.').waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await drop('rice.txt', TEXT);
    await page.locator('[data-ui=recognised]').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-ui=quote-card]').first().waitFor();
    await page.keyboard.press('Shift+N');
    await page.getByRole('dialog').getByRole('textbox').first().fill(TEXT);
    await page.locator('[data-ui=duplicate]').filter({ hasText: 'Already here since' }).waitFor();
    await page.getByRole('button', { name: 'Add anyway' }).waitFor();
    await photograph(page, 'add-article-duplicate');
  });
});
