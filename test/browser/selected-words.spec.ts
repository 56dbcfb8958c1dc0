import { addArticle, dragOver, listening } from './as-person.js';
import { allLoaded, openDesk, quoteKeysAnswer, seat, told, type DeskInBrowser } from './desk.js';

const TEXT = 'Ana said: “The bridge is open.” Then she left the town.';

describe('words that are selected in an article', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  it('give a link to themselves by key, at which they are shown', async () => {
    const { page, complaints } = await seat(desk, {
      person: 'Ayu',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const article = await addArticle(page, TEXT, { title: 'The bridge', language: 'en' });
    await page.goto(`/articles/${article}`);
    await page.locator('[data-ui=text] [data-start]').first().waitFor();
    await page.keyboard.press('Shift+V');
    await page.getByRole('textbox', { name: 'Words to select' }).fill('left the town');
    await page.keyboard.press('Enter');
    const bar = page.locator('[data-words]');
    await bar.waitFor();
    await page.keyboard.press('y');
    await told(page, 'Link copied.');
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(link).toBe(`${desk.app.url}/articles/${article}?t=${await bar.getAttribute('data-words')}`);
    await page.goto(link);
    await allLoaded(page);
    const shown = await page.evaluate(`String([...CSS.highlights.get('linked-words')][0])`);
    expect(shown).toBe('left the town');
    expect(complaints).toEqual([]);
  });

  it('and quotes are commented on by key, and others see it, answer and settle it', async () => {
    const [ayu, citra] = [await seat(desk, { person: 'Ayu' }), await seat(desk, { person: 'Citra' })];
    const article = await addArticle(ayu.page, TEXT, { title: 'The bridge', language: 'en' });
    await listening(citra.page, `/articles/${article}`);
    await ayu.page.goto(`/articles/${article}`);
    await ayu.page.locator('[data-ui=quote-card]').first().waitFor();
    await ayu.page.keyboard.press('j');
    await quoteKeysAnswer(ayu.page);
    await ayu.page.keyboard.press('Shift+C');
    const field = ayu.page.getByRole('textbox', { name: 'Comment' });
    await field.fill('Which bridge?');
    await ayu.page.keyboard.press('Escape');
    await ayu.page.reload();
    await ayu.page.getByRole('tab', { name: 'Notes 0' }).click();
    await ayu.page.locator('[data-ui=begun-notes]').filter({ hasText: 'Which bridge?' }).waitFor();
    await ayu.page.getByRole('button', { name: 'Go on' }).click();
    await field.and(ayu.page.locator(':focus')).waitFor();
    expect(await field.inputValue()).toBe('Which bridge?');
    await ayu.page.keyboard.press('Control+Enter');
    await told(ayu.page, 'Commented.');
    await ayu.page.getByRole('tab', { name: 'Notes 1' }).waitFor();

    const { page } = citra;
    await page.getByRole('button', { name: '1 open note on Q1' }).click();
    const note = page.locator('[data-thread]');
    await note.getByRole('textbox', { name: 'Answer' }).fill('The one over the river.');
    await note.getByRole('button', { name: 'Answer' }).click();
    await told(page, 'Answered.');
    await ayu.page.locator('[data-thread]').filter({ hasText: 'over the river' }).waitFor();
    await note.getByRole('button', { name: 'Settle' }).click();
    await ayu.page.locator('[data-thread][data-state=resolved]').waitFor();
    await ayu.page.getByRole('tab', { name: 'Notes 0' }).waitFor();
    expect([...ayu.complaints, ...citra.complaints]).toEqual([]);
  });

  it('are commented on from the bar above them, by pointer and with the caret, on a narrow screen too', async () => {
    const { page, complaints } = await seat(desk, {
      person: 'Budi',
      viewport: { width: 390, height: 844 },
    });
    const article = await addArticle(page, TEXT, { title: 'The bridge', language: 'en' });
    await page.goto(`/articles/${article}`);
    await page.locator('[data-ui=text] [data-start]').first().waitFor();
    await dragOver(page, TEXT.indexOf('Then'), TEXT.length);
    await page.locator('[data-words]').getByRole('button', { name: 'Comment' }).click();
    await page.getByRole('textbox', { name: 'Comment' }).fill('When?');
    await page.getByRole('button', { name: 'Send' }).click();
    await told(page, 'Commented.');

    // The caret begins at the first words in sight.
    await page.locator('[data-ui=text] [data-start]').first().scrollIntoViewIfNeeded();
    await page.keyboard.press('v');
    await page.locator('[data-ui=caret]').waitFor();
    for (const keys of ['Control+Shift+ArrowRight', 'Enter', 'Shift+C']) await page.keyboard.press(keys);
    await page.getByRole('textbox', { name: 'Comment' }).fill('Which Ana?');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'All quotes' }).click();
    await page.getByRole('tab', { name: 'Notes 2' }).click();
    const notes = page.locator('[data-thread]');
    await notes.nth(1).waitFor();
    expect((await notes.allInnerTexts()).map((text) => /Which Ana|When/.exec(text)?.[0])).toEqual([
      'Which Ana',
      'When',
    ]);
    await notes.last().locator('[data-ui=note-place]').click();
    await page.locator('[data-words]').waitFor();
    expect(complaints).toEqual([]);
  });
});
