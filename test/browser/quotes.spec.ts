import type { Page } from 'playwright-core';
import { Actions } from './actions.js';
import { addSample, ask, goWithin } from './as-person.js';
import {
  allSaved,
  holdBack,
  openDesk,
  photograph,
  quoteKeysAnswer,
  seat,
  told,
  type DeskInBrowser,
} from './desk.js';

interface Quote {
  id: string;
  content: string;
  kind: string;
  decision: string;
  decisionReason: string | null;
  group: string | null;
  speakerConfirmedBy: object | null;
  speakers: { name: string; resolvedBy: string }[];
}

/** Asked for again when news of speakers comes. */
const FAILED_SEARCH = / 500 .*\/speakers\?q=Siapa/;

describe('the quotes of the sample', () => {
  let desk: DeskInBrowser;
  let page: Page;
  let complaints: string[];
  let article: string;
  let actions: Actions;

  beforeAll(async () => {
    desk = await openDesk();
    ({ page, complaints } = await seat(desk, { person: 'Ayu', knows: FAILED_SEARCH }));
  });
  beforeEach(async () => {
    article = await addSample(page);
    actions = new Actions(page);
    await page.goto(`/articles/${article}`);
    await page.locator('[data-ui=quote-card]').first().waitFor();
  });
  afterEach(() => expect(complaints).toEqual([]));
  afterAll(() => desk?.stop());

  const quotes = async () => {
    await allSaved(page);
    return (await ask<{ data: Quote[] }>(page, 'GET', `/articles/${article}/quotes?limit=100`)).data;
  };
  const quote = async (words: string) => (await quotes()).find(({ content }) => content.startsWith(words))!;
  const select = async (words: string) => {
    const { id } = await quote(words);
    await goWithin(page, `/articles/${article}?q=${id}`);
    await page.locator(`mark[data-selected][data-quote="${id}"]`).first().waitFor();
    await quoteKeysAnswer(page);
  };

  it('are all decided in at most 45 actions, with the date, two mismatched marks and the headline', async () => {
    await actions.press('Shift+A');
    await page.locator('[data-ui=accept-these]').waitFor();
    expect(await page.locator('[data-ui=clean-quotes] li').count()).toBe(20);
    await actions.press('Enter', 'f');
    await page.locator('[data-ui=fix-date]').fill('2015-11-26');
    await actions.press('Enter');
    const asked: string[] = [];
    const open = page.locator('[data-ui=fix-strip][data-fix]');
    while ((await open.count()) > 0 && asked.length < 40) {
      asked.push((await open.getAttribute('data-fix'))!);
      const before = new URL(page.url()).searchParams.get('q');
      await actions.press('a');
      await page
        .locator(`mark[data-selected]:not([data-quote="${before}"]), :root:not(:has([data-fix]))`)
        .first()
        .waitFor();
    }
    const after = await quotes();
    expect(after.filter(({ decision }) => decision === 'accepted')).toHaveLength(30);
    expect(after.filter(({ speakerConfirmedBy }) => !speakerConfirmedBy)).toEqual([]);
    expect(asked.filter((code) => code === 'mismatched_marks')).toHaveLength(2);
    expect(asked).toContain('headline');
    expect(actions.count).toBeLessThanOrEqual(45);
    await photograph(page, 'quotes-all-decided');
  });

  it('are not decided by a click on a card or a mark', async () => {
    await page.locator('[data-ui=quote-card] p').first().click();
    await page
      .locator('mark')
      .nth(1)
      .click({ position: { x: 8, y: 8 } });
    expect((await quotes()).filter(({ decision }) => decision !== 'suggested')).toEqual([]);
  });

  it('are accepted by a key or a button, and taken back by Ctrl+Z or the message', async () => {
    await select('Itulah arti');
    await page.keyboard.press('a');
    expect((await quote('Itulah arti')).decision).toBe('accepted');
    await page.keyboard.press('Control+z');
    expect((await quote('Itulah arti')).decision).toBe('suggested');
    await page.keyboard.press('Control+Shift+z');
    expect((await quote('Itulah arti')).decision).toBe('accepted');
    await page.keyboard.press('Control+z');
    expect((await quote('Itulah arti')).decision).toBe('suggested');
    await page.locator('[data-selected] [data-ui=card-accept]').click();
    await page.locator('[data-ui=toast] button').first().click();
    expect((await quotes()).filter(({ decision }) => decision !== 'suggested')).toEqual([]);
  });

  it('are taken back all together after all clean ones were accepted', async () => {
    await page.keyboard.press('Shift+A');
    await page.locator('[data-ui=accept-these]').click();
    expect((await quotes()).filter(({ decision }) => decision === 'accepted')).toHaveLength(20);
    await page.keyboard.press('Control+z');
    expect((await quotes()).filter(({ decision }) => decision !== 'suggested')).toEqual([]);
  });

  it('are rejected at once, and with a reason where they were accepted', async () => {
    await select('Itulah arti');
    await page.keyboard.press('x');
    expect((await quote('Itulah arti')).decision).toBe('rejected');
    await select('Ada resolusi');
    await page.keyboard.press('a');
    await select('Ada resolusi');
    await page.keyboard.press('x');
    await page.getByLabel('Reason').fill('A question of the reporter');
    await page.keyboard.press('Enter');
    expect(await quote('Ada resolusi')).toMatchObject({
      decision: 'rejected',
      decisionReason: 'A question of the reporter',
    });
  });

  it('get another speaker with the three that depend on it in at most 3 actions, and back with one', async () => {
    await select('Itulah arti');
    const speakersOf = async () =>
      (await quotes()).filter(({ speakers }) => speakers[0]?.name === 'Vladimir Putin').length;
    const words = async () =>
      (await quotes()).map(({ id, speakerConfirmedBy, speakers }) => ({ id, speakerConfirmedBy, speakers }));
    const [before, guessed] = [await speakersOf(), await words()];
    await actions.press('s');
    await page.locator('[data-ui=cascade]').waitFor();
    await photograph(page, 'speaker-picker');
    await actions.click(page.locator('[data-ui="choice-person:Vladimir Putin"]'));
    expect(await speakersOf()).toBe(before + 4);
    expect((await quote('Itulah arti')).speakerConfirmedBy).not.toBeNull();
    expect(actions.count).toBeLessThanOrEqual(3);
    await page.keyboard.press('Control+z');
    await page.locator('mark[data-selected]').filter({ hasText: 'François Hollande' }).waitFor();
    expect(await speakersOf()).toBe(before);
    expect(await words()).toEqual(guessed);
  });

  it('have speakers together, unnamed, not known and new ones', async () => {
    const speakers = async () => (await quote('Itulah arti')).speakers.map(({ name }) => name);
    await select('Itulah arti');
    await page.keyboard.press('s');
    await page.locator('[data-ui^="choice-joint"]').click();
    expect(await speakers()).toHaveLength(2);
    await page.keyboard.press('s');
    await page.locator('[data-ui^="choice-unnamed"]').click();
    expect(await speakers()).toEqual(['not named']);
    await page.keyboard.press('s');
    await page.locator('[data-ui^="choice-unknown"]').click();
    expect(await speakers()).toEqual([]);
    await page.keyboard.press('s');
    await page.locator('[data-ui=speaker-search]').fill('Ségolène Royal');
    await page.locator('[data-ui=choice-add]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-ui=speaker-search]').waitFor({ state: 'hidden' });
    expect(await speakers()).toEqual(['Ségolène Royal']);
  });

  it('get with Enter whom the words typed last find, and nobody new while none can be found', async () => {
    for (const name of ['Wira Pertama', 'Wirya Kedua']) await ask(page, 'POST', '/speakers', { name });
    await select('Itulah arti');
    const { speakers } = await quote('Itulah arti');
    await page.keyboard.press('s');
    const search = page.locator('[data-ui=speaker-search]');
    await page.route('**/speakers?q=Siapa*', (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', json: { code: 'internal' } }),
    );
    await search.fill('Siapa');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.keyboard.press('Enter');
    expect((await quote('Itulah arti')).speakers).toEqual(speakers);
    await search.fill('Wira');
    await page.getByRole('button', { name: 'Wira Pertama' }).waitFor();
    const letGo = await holdBack(page, '**/speakers?q=Wirya*');
    await search.fill('Wirya');
    await page.keyboard.press('Enter');
    letGo();
    await search.waitFor({ state: 'hidden' });
    expect((await quote('Itulah arti')).speakers).toMatchObject([{ name: 'Wirya Kedua' }]);
  });

  it('change their kind', async () => {
    await select('Itulah arti');
    await page.keyboard.press('t');
    // The digit belongs to the question, wherever the focus is.
    await page.evaluate('document.activeElement.blur()');
    await page.keyboard.press('2');
    expect((await quote('Itulah arti')).kind).toBe('indirect');
    await page.keyboard.press('Control+z');
    expect((await quote('Itulah arti')).kind).toBe('direct');
  });

  it('are set aside as not checkable with two keys, as a claim of their own words', async () => {
    await select('Penting untuk');
    await actions.press('n', '1');
    await told(page, 'set aside');
    const { data } = await ask<{ data: object[] }>(page, 'GET', `/claims?article=${article}`);
    const { id, content } = await quote('Penting untuk');
    expect(data).toEqual([
      expect.objectContaining({ state: 'not_checkable', statement: content, quoteIds: [id] }),
    ]);
  });

  it('are welded with others by keys or buttons, separated, and both taken back', async () => {
    const together = async () => {
      const all = await quotes();
      const first = all.find(({ content }) => content.startsWith('pasokan produk minyak'))!;
      return all.filter(({ group }) => group !== null && group === first.group).length;
    };
    await select('pasokan produk minyak');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('w');
    await page.locator('[data-selected] [data-ui=separate]').waitFor();
    expect(await together()).toBe(2);
    await page.keyboard.press('Shift+W');
    expect(await together()).toBe(0);
    await page.keyboard.press('Control+z');
    expect(await together()).toBe(2);
    await page.locator('[data-selected] [data-ui=separate]').click();
    expect(await together()).toBe(0);
    for (const words of ['pasokan produk minyak', 'Itu dari wilayah'])
      await page
        .locator('[data-ui=quote-card]')
        .filter({ hasText: words })
        .locator('[data-ui=choose]')
        .check();
    await photograph(page, 'quotes-chosen');
    await page.locator('[data-ui=weld]').click();
    expect(await together()).toBe(2);
    await page.keyboard.press('Control+z');
    expect(await together()).toBe(0);
  });

  it('are narrowed and ordered, and the address keeps it', async () => {
    // In one breath: the second does not wait until the first is in the address.
    await page.evaluate(`for (const [name, value] of [['Show', 'warnings'], ['Order', 'worth']]) {
      const select = document.querySelector(\`select[aria-label="\${name}"]\`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }`);
    const first = page.locator('[data-ui=quote-card]').first();
    await first.filter({ hasText: 'Tentu, perhatian utama' }).waitFor();
    await page.reload();
    await first.filter({ hasText: 'Tentu, perhatian utama' }).waitFor();
    expect(await first.getAttribute('aria-setsize')).toBe('9');
  });

  it('become claims in at most 6 actions, in the language that was chosen last', async () => {
    await select('Ada resolusi');
    await actions.press('c');
    await page.getByLabel('Language of the statement').selectOption('en');
    actions.count += 1;
    await page.locator('[data-ui=source-words] mark').filter({ hasText: 'hal ini' }).waitFor();
    await page
      .locator('[data-ui=statement]')
      .fill('A UN Security Council resolution directly prohibits buying oil from terrorists.');
    await photograph(page, 'composer-beside-quotes');
    await actions.press('Control+Enter');
    await told(page, 'K-');
    expect(actions.count).toBeLessThanOrEqual(6);
    const { data } = await ask<{ data: object[] }>(page, 'GET', `/claims?article=${article}`);
    expect(data).toEqual([
      expect.objectContaining({
        state: 'draft',
        statement: 'A UN Security Council resolution directly prohibits buying oil from terrorists.',
        language: 'en',
        claimant: expect.objectContaining({ name: 'Vladimir Putin' }),
        quoteIds: [(await quote('Ada resolusi')).id],
      }),
    ]);
    await page.keyboard.press('c');
    expect(await page.getByLabel('Language of the statement').inputValue()).toBe('en');
  });

  it('keep what was typed about them when the composer is left with Esc', async () => {
    await select('Ada resolusi');
    await page.keyboard.press('c');
    await page.locator('[data-ui=statement]').fill('Half a statement');
    await page.keyboard.press('Escape');
    await page.locator('[data-ui=composer]').waitFor({ state: 'hidden' });
    await page.reload();
    await page.locator('[data-selected]').first().waitFor();
    await page.keyboard.press('c');
    expect(await page.locator('[data-ui=statement]').inputValue()).toBe('Half a statement');
  });

  it('name what a word stands for by a suggestion', async () => {
    await select('Ada resolusi');
    await page.keyboard.press('c');
    await page.locator('[data-ui=hints] button').filter({ hasText: 'ISIS' }).click();
    expect(await page.locator('[data-ui=statement]').inputValue()).toContain('tentang ISIS, yang melarang');
  });

  it('become one claim of two quotes, then another from the same, and each shows behind both', async () => {
    await select('pasokan produk minyak');
    await page.keyboard.press('Shift+J');
    await select('pasokan produk minyak');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('c');
    const statement = page.locator('[data-ui=statement]');
    await statement.fill('Oil products from ISIS-held territory enter Turkey on an industrial scale.');
    await page.keyboard.press('Control+Shift+Enter');
    await page.locator('[data-ui=toast]').filter({ hasText: 'K-' }).first().waitFor();
    expect(await statement.inputValue()).toBe('');
    await statement.fill('Vehicles drive from there to Turkey day and night.');
    await page.keyboard.press('Alt+Enter');
    await page.waitForURL('**/claims/K-*');
    const { data } = await ask<{ data: { ref: string; quoteIds: string[] }[] }>(
      page,
      'GET',
      `/claims?article=${article}`,
    );
    expect(data.map(({ quoteIds }) => quoteIds.length)).toEqual([2, 2]);
    const [second, first] = data.map(({ ref }) => ref);
    await select('pasokan produk minyak');
    const chips = page.locator('[data-ui=claim-of-quote]');
    await chips.nth(3).waitFor();
    expect(await chips.allTextContents()).toEqual([first, second, first, second].map((ref) => `◆${ref}`));
    await page
      .locator('[data-selected] [data-ui=card-claim]')
      .filter({ hasText: `${first} +1` })
      .waitFor();
    await page.keyboard.press('Enter');
    await photograph(page, 'claims-of-quote');
    await page.keyboard.press('2');
    await page.waitForURL(`**/claims/${second}`);
  });
});
