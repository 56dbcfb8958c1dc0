import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { GOLDEN, SAMPLE } from '../articles/desk.js';
import { column, makePdf } from '../articles/readers/make-documents.js';
import { addArticle, ask, dragOver } from './as-person.js';
import {
  allLoaded,
  allSaved,
  comesTrue,
  openDesk,
  photograph,
  seat,
  told,
  type Complaints,
  type DeskInBrowser,
} from './desk.js';

interface Row {
  id: string;
  start: number;
  end: number;
  content: string;
  decision: string;
  origin: string;
}

describe('the text of an article', () => {
  let desk: DeskInBrowser;
  let page: Page;
  let complaints: Complaints;
  let article: string;

  beforeAll(async () => {
    desk = await openDesk();
    ({ page, complaints } = await seat(desk, { person: 'Ayu' }));
    const { data } = await ask<{ data: { id: string }[] }>(page, 'GET', '/articles');
    article = data[0]!.id;
  });
  beforeEach(async () => read(article));
  afterEach(() => expect(complaints).toEqual([]));
  afterAll(() => desk?.stop());

  const quotesOf = async (id: string) =>
    (await ask<{ data: Row[] }>(page, 'GET', `/articles/${id}/quotes?limit=100`)).data;
  const quoteAt = async (start: number) => (await quotesOf(article)).find((quote) => quote.start === start)!;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  async function read(id: string, quoteId?: string): Promise<void> {
    await page.goto(`/articles/${id}${quoteId ? `?q=${quoteId}` : ''}`);
    await page.locator('[data-ui=text] [data-start]').first().waitFor();
    await allLoaded(page);
  }

  /** What was selected for a quote or a claim, in the text's offsets. */
  async function chosen(): Promise<string | null> {
    const bar = page.locator('[data-words]');
    await bar.waitFor();
    return bar.getAttribute('data-words');
  }

  it.each([
    ['talk.srt', '1\n00:01:02,500 --> 00:01:04,000\nIa berkata bahwa kota itu bersih.\n', '00:01:02 · '],
    [
      'report.pdf',
      makePdf([column(['Isi.']), column(['"Jembatan itu selesai," kata Rina Contoh.'])]),
      'page 2 · ',
    ],
  ])('of %s tells with each quote where in it that is', async (name, content, place) => {
    const bytes = Buffer.from(content).toString('base64');
    const { id } = await page.evaluate<{ id: string }>(`(async () => {
      const form = new FormData();
      form.append('file', new File([Uint8Array.from(atob('${bytes}'), (sign) => sign.charCodeAt(0))], '${name}'));
      return (await fetch('/api/v1/articles', { method: 'POST', body: form })).json();
    })()`);
    await read(id);
    await page.locator('[data-ui=place]').filter({ hasText: place }).waitFor();
  });

  it('says while its quotes are being looked for that they are, on a phone too, and shows them by itself', async () => {
    const holding = new Client({ connectionString: desk.app.database.ownerUrl });
    await holding.connect();
    try {
      await holding.query('BEGIN; LOCK TABLE quotes IN EXCLUSIVE MODE');
      const text = `“Kami siap,” kata Rina Contoh.\n${'Hujan turun di kota. '.repeat(10_000)}`;
      await page.setViewportSize({ width: 390, height: 844 });
      await read(await addArticle(page, text));
      await page.locator('[data-ui=progress]').getByText('Quotes are being found').waitFor();
      await holding.query('ROLLBACK');
      await page.locator('[data-ui=progress]').getByText('0 of 1 decided').waitFor();
      await page.locator('mark').filter({ hasText: 'Kami siap' }).waitFor();
    } finally {
      await holding.end();
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });

  it('without quotes is read again as what it is; what another reading finds waits for l', async () => {
    const words = 'The bridge opens in May.';
    await read(await addArticle(page, `The mayor met the press.\nRina Contoh: ${words}\nIt rained.`));
    const again = page.locator('[data-ui=read-again]');
    await again.getByRole('button', { name: 'interview' }).press('Enter');
    await page.locator('mark').filter({ hasText: words }).waitFor();
    await comesTrue(page, `document.activeElement.id === 'main'`);
    await page.locator('[data-ui=article-menu]').click();
    await photograph(page, 'read-again');
    await again.getByRole('button', { name: 'transcript' }).click();
    await told(page, '1 new suggestion, 1 read otherwise');
    const newcomers = page.locator('[data-ui=newcomers] button').filter({ hasText: '1 new suggestion' });
    await newcomers.waitFor();
    const found = page.locator('mark').filter({ hasText: 'It rained.' });
    expect(await found.count()).toBe(0);
    await press('l');
    await found.waitFor();
  });

  it('is the stored text, to the last sign', async () => {
    const shown = await page.evaluate<string>(
      `[...document.querySelectorAll('[data-paragraph]')].map((paragraph) =>
        [...paragraph.querySelectorAll('[data-start]')].map(({ lastChild }) => lastChild.data).join('')).join('\\n')`,
    );
    expect(shown).toBe(SAMPLE);
  });

  it('has every quote of the golden file marked in its place, and no other', async () => {
    const shown = await page.evaluate<[number, number][]>(
      `Object.values(Object.groupBy(document.querySelectorAll('mark'), ({ dataset }) => dataset.quote)).map((stretches) => {
        const start = Number(stretches[0].dataset.start);
        return [start, start + stretches.map(({ lastChild }) => lastChild.data).join('').length];
      })`,
    );
    const golden = GOLDEN.quotes.map(({ start, end }) => [start, end]);
    expect(shown).toHaveLength(golden.length);
    for (const [index, { acceptAlso = [] }] of GOLDEN.quotes.entries())
      expect([golden[index], ...acceptAlso.map(({ start, end }) => [start, end])]).toContainEqual(
        shown[index],
      );
  });

  it('says of both pairs of marks that they do not match', async () => {
    const signs = page.locator('[data-ui=mismatch]');
    expect(await signs.count()).toBe(2);
    const names = await signs.evaluateAll((all) => all.map((sign) => sign.getAttribute('aria-label')));
    expect(names[0]).toContain('"');
    expect(names[0]).toContain('”');
    await signs.first().focus();
    await page.getByRole('tooltip').waitFor();
  });

  it('is walked through with j and k: the quote is marked, named and focused', async () => {
    await press('j', 'j', 'j', 'k');
    const focused = page.locator('mark:focus');
    expect(await focused.getAttribute('data-start')).toBe('207');
    expect(await focused.getAttribute('data-selected')).toBe('');
    expect(await focused.locator('.spoken').textContent()).toContain('Q2, Vladimir Putin');
    expect(await page.locator('mark[data-selected]').count()).toBe(1);
    await press('j', 'j', 'j', 'j');
    expect(await page.locator('mark[data-together]').count()).toBe(2);
  });

  it('gives the same offsets by pointer, by caret and from the list of sentences', async () => {
    const { id } = await quoteAt(3219);
    await read(article, id);
    await press('v', 'Control+Shift+S', 'Enter');
    const byCaret = await chosen();
    await press('Escape', 'Escape', 'Shift+V');
    await page.locator('[role=listbox]:focus').waitFor();
    await press('Enter', 'Enter');
    const byList = await chosen();
    await press('Escape');
    const { start, end } = JSON.parse(`{"start":${byCaret!.replace('-', ',"end":')}}`) as Row;
    await dragOver(page, start, end);
    expect(await chosen()).toBe(byCaret);
    expect(byList).toBe(byCaret);
    expect(SAMPLE.slice(start, end)).toMatch(/^"Kami melanjutkan .* ribu meter\.$/);
  });

  it('counts in UTF-16 units where letters are made of several', async () => {
    const text = 'Ana said: “Cafe\u0301 😀 is open.” Then she left. 👨‍👩‍👧 came.';
    await read(await addArticle(page, text, { title: 'Letters', language: 'en' }));
    await press('v', 'Control+ArrowRight', 'Control+ArrowRight');
    await press(...Array<string>(6).fill('Shift+ArrowRight'), 'Enter');
    expect(await chosen()).toBe(`11-${text.indexOf('😀') + 2}`);
    await press('Escape', 'Escape', 'Shift+V');
    await page.getByRole('textbox', { name: 'Words to select' }).fill('👨‍👩‍👧');
    await press('Enter');
    const at = text.indexOf('👨');
    expect(await chosen()).toBe(`${at}-${at + '👨‍👩‍👧'.length}`);
  });

  it('moves the bounds of a quote by word, by letter, to the marks, and back', async () => {
    const quote = await quoteAt(4430);
    await read(article, quote.id);
    const offsets = () => page.locator('[data-ui=offsets]').textContent();
    await press('b', 'ArrowLeft', 'Shift+ArrowRight'); // the comma, and “Kami”
    expect(await offsets()).toBe('4435–4606');
    await press('Alt+ArrowLeft', 'Shift+"');
    expect(await offsets()).toBe('4430–4607');
    await press('Alt+ArrowLeft', 'Escape');
    expect(await quoteAt(4430)).toMatchObject({ end: 4607 });
    await press('b', 'Alt+ArrowLeft', 'Enter');
    await allSaved(page);
    expect(await quoteAt(4430)).toMatchObject({ end: 4606, content: SAMPLE.slice(4430, 4606) });
    await press('Control+z');
    await allSaved(page);
    expect(await quoteAt(4430)).toMatchObject({ end: 4607 });
    await press('Control+Shift+z');
    await allSaved(page);
    expect(await quoteAt(4430)).toMatchObject({ end: 4606 });
    await press('Control+z');
    await allSaved(page);
    expect(await quoteAt(4430)).toMatchObject({ end: 4607 });
    // At once, before anything is saved.
    const back = page.waitForResponse(
      async (answer) => answer.request().method() === 'PATCH' && ((await answer.json()) as Row).end === 4607,
    );
    await press('b', 'Alt+ArrowLeft', 'Enter', 'Control+z');
    await back;
  });

  it('leaves room in the legend for the way to all keys, and names no key in part, where bounds are moved', async () => {
    await read(article, (await quoteAt(4430)).id);
    await press('b');
    await page.locator('[data-ui=bounds]').waitFor();
    const legend = page.getByRole('contentinfo');
    const [shown, cut] = await legend.evaluate((bar) => {
      const edge = bar.getBoundingClientRect();
      const boxes = [...bar.querySelectorAll('kbd')].map((key) => key.parentElement!.getBoundingClientRect());
      const seen = boxes.filter(({ top, bottom }) => top < edge.bottom && bottom > edge.top);
      return [seen.length, seen.filter(({ right }) => right > edge.right).length];
    });
    expect([shown! > 3, cut]).toEqual([true, 0]);
    await press('Escape');
  });

  it('takes a quote that a person marks, as it was selected, its taking back, and its marking once more', async () => {
    const start = SAMPLE.indexOf('Menjawab pertanyaan');
    await page.evaluate(
      `document.querySelector('[data-start="${start}"]').scrollIntoView({ block: 'start' })`,
    );
    await press('Shift+V');
    await page.getByRole('textbox', { name: 'Words to select' }).fill('pertanyaan tentang bagaimana');
    await press('Enter');
    await chosen();
    await press('q');
    const words = 'pertanyaan tentang bagaimana';
    await page.locator(`mark[data-selected][data-start="${SAMPLE.indexOf(words)}"]`).waitFor();
    const marked = await quoteAt(SAMPLE.indexOf(words));
    expect(marked).toMatchObject({ content: words, end: SAMPLE.indexOf(words) + words.length });
    await press('Control+z');
    await page
      .locator(`mark[data-quote="${marked.id}"]:not([data-decision=rejected])`)
      .waitFor({ state: 'detached' });
    expect(await quoteAt(marked.start)).toMatchObject({ decision: 'rejected' });
    await press('Control+Shift+z');
    await page.locator(`mark[data-selected][data-quote="${marked.id}"][data-decision=accepted]`).waitFor();
    await press('Control+z');
    await allSaved(page);
    expect(await quoteAt(marked.start)).toMatchObject({ decision: 'rejected' });
  });
});
