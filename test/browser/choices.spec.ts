import type { Page } from 'playwright-core';
import { ask, draft, edit, type Claim } from './as-person.js';
import { allSaved, openDesk, seat, told, type DeskInBrowser } from './desk.js';

interface Dossier extends Claim {
  assigneeId: string | null;
  priority: string;
  statedOn: string | null;
  statedOnUnknown: boolean;
  topics: string[];
  rating: { value: number } | null;
}

describe('what is chosen about a claim', () => {
  let desk: DeskInBrowser;
  let page: Page;
  let claim: Claim;

  beforeAll(async () => {
    desk = await openDesk();
    ({ page } = await seat(desk, { person: 'Budi' }));
  });
  beforeEach(async () => {
    claim = await draft(page, 'Five of seven bridges are closed.');
    await page.goto(`/claims/${claim.ref}`);
    await page.getByRole('contentinfo').filter({ hasText: 'choose a rating' }).waitFor();
  });
  afterAll(() => desk?.stop());

  const saved = async () => {
    await allSaved(page);
    return ask<Dossier>(page, 'GET', `/claims/${claim.ref}`);
  };
  const press = (keys: string) => page.keyboard.press(keys);

  it('as its assignee with i, is taken back by key or message, and done once more', async () => {
    const { id } = await ask<{ id: string }>(page, 'GET', '/me');
    await press('i');
    await told(page, 'Changed: assignee.');
    expect((await saved()).assigneeId).toBe(id);
    await press('Control+z');
    expect((await saved()).assigneeId).toBeNull();
    await press('Control+Shift+z');
    expect((await saved()).assigneeId).toBe(id);
    await page.locator('[data-ui=toast]').getByRole('button', { name: 'Undo' }).last().click();
    expect((await saved()).assigneeId).toBeNull();
  });

  it('as its priority, rating, day and topic, is taken back one after the other from where it was chosen', async () => {
    const { rating, priority, statedOn, topics } = await saved();
    const topicsField = page.getByRole('combobox', { name: 'Topics' });
    await topicsField.fill('Bridges');
    await press('Enter');
    await topicsField.blur();
    await press('r');
    await press('2');
    await page.getByRole('radio', { checked: true }).waitFor();
    await page.getByLabel('Said on').focus();
    await page.keyboard.type('11262015');
    await page.getByLabel('Priority').selectOption('high');
    expect(await saved()).toMatchObject({ priority: 'high', statedOn: '2015-11-26', topics: ['Bridges'] });
    await press('Control+z');
    expect(await saved()).toMatchObject({ priority, statedOn: '2015-11-26' });
    await page.getByLabel('Said on').focus();
    await press('Control+z');
    expect(await saved()).toMatchObject({ statedOn, rating: { value: expect.any(Number) as number } });
    await press('Control+z');
    expect(await saved()).toMatchObject({ rating, topics: ['Bridges'] });
    await press('Control+z');
    expect((await saved()).topics).toEqual(topics);
  });

  it('as a day that cannot be known, gives the day back that was known', async () => {
    const day = page.getByLabel('Said on');
    await day.fill('2015-11-26');
    await allSaved(page);
    await page.getByLabel('The day cannot be known').check();
    expect(await saved()).toMatchObject({ statedOn: null, statedOnUnknown: true });
    await press('Control+z');
    expect(await saved()).toMatchObject({ statedOn: '2015-11-26', statedOnUnknown: false });
  });

  it('stays as somebody else has chosen it since', async () => {
    await page.getByLabel('Priority').selectOption('high');
    await edit(page, await saved(), { priority: 'low' });
    await page.locator('option[value=low]:checked').waitFor({ state: 'attached' });
    await press('Control+z');
    await told(page, 'Not taken back.');
    expect((await saved()).priority).toBe('low');
  });

  it('is not done once more where somebody else has chosen since it was taken back', async () => {
    const priority = page.getByLabel('Priority');
    const { priority: before } = await saved();
    await priority.selectOption('high');
    await allSaved(page);
    await press('Control+z');
    expect((await saved()).priority).toBe(before);
    await edit(page, await saved(), { priority: 'low' });
    await page.locator('option[value=low]:checked').waitFor({ state: 'attached' });
    await press('Control+Shift+z');
    await told(page, 'Not done once more.');
    expect((await saved()).priority).toBe('low');
  });
});
