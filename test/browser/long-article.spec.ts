import type { Page } from 'playwright-core';
import { SAMPLE } from '../articles/desk.js';
import { addArticle } from './as-person.js';
import { allLoaded, openDesk, quoteKeysAnswer, seat, type DeskInBrowser } from './desk.js';
import { countDrawing } from './drawing.js';

/** The sample has 778 words: 20,000 words with 780 quotes, or a quarter of it. */
const COPIES = process.env.CLAIMDESK_LONG === '1' ? 26 : 7;
const PRESSES = 20;
const JUMPS = 40;
const LETTERS = 5;

describe('an article of 20,000 words', () => {
  let desk: DeskInBrowser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    desk = await openDesk();
    ({ page, complaints } = await seat(desk, { person: 'Ayu' }));
    await page.addInitScript(countDrawing);
    const id = await addArticle(page, Array.from({ length: COPIES }, () => SAMPLE).join('\n'));
    await page.goto(`/articles/${id}`);
    await page.locator('[data-ui=quote-card]').first().waitFor();
  });
  afterAll(async () => {
    await desk?.stop();
    expect(complaints).toEqual([]);
  });

  it('is not drawn anew when another quote is selected: two marks change, and two cards', async () => {
    await page.keyboard.press('j');
    await quoteKeysAnswer(page);
    await page.evaluate(watchDrawing);
    for (let n = 1; n <= PRESSES; n++) {
      // The list has the next card by then, or one alone would be there to change.
      await allLoaded(page);
      await page.keyboard.press('j');
      const drawn = await page.evaluate<Drawn>('drawn()');
      expect(drawn).toEqual({ selected: n + 1, textsDrawn: 0, marks: expect.any(Number), cards: 2 });
      // The mark that was selected and the one that is, and other parts of their quotations.
      expect(drawn.marks).toBeLessThanOrEqual(8);
    }
  });

  it('is left as it is by a step of the bounds of a quote: they and their handles alone are drawn', async () => {
    await page.keyboard.press('b');
    await page.locator('[data-ui=bounds]').waitFor();
    expect(await leastDrawnFor('ArrowRight')).toBe(3);
    await page.keyboard.press('Escape');
  });

  it('is not styled anew when the palette opens: neither it nor what styles it changes', async () => {
    await page.evaluate(watchFrame);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate('framed()')).toEqual([]);
  });

  it('does not hold up who writes a claim: a letter draws its own field, not all of them', async () => {
    await page.keyboard.press('c');
    for (const field of ['[data-ui=statement]', '[data-ui=composer] input[list]']) {
      await page.locator(field).focus();
      const drawn = await leastDrawnFor('e');
      expect([drawn > 0, drawn <= 60]).toEqual([true, true]);
    }
    await page.keyboard.press('Escape');
  });

  it('shows its words in every frame, wherever one jumps to', async () => {
    const { frames, blank } = await page.evaluate(jumpAbout, JUMPS);
    expect(frames).toBe(JUMPS);
    expect(blank).toEqual([]);
  });

  /** How many components a key draws, without what comes besides by itself: the least of several times. */
  async function leastDrawnFor(key: string): Promise<number> {
    const times: number[] = [];
    for (let n = 0; n < LETTERS; n++) {
      await page.evaluate('componentsDrawn()');
      await page.keyboard.press(key);
      times.push(await page.evaluate('componentsDrawn()'));
    }
    return Math.min(...times);
  }
});

/** What has changed on the page since it was asked last. */
interface Drawn {
  /** Which of all quotes is selected, from 1. */
  selected: number;
  /** Nodes that came into the text or left it. */
  textsDrawn: number;
  marks: number;
  cards: number;
}

/** In the page: what `j` changes in the text and in the cards that were there before. */
function watchDrawing(): void {
  const records: MutationRecord[] = [];
  const watch = new MutationObserver((some) => void records.push(...some));
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  const text = document.querySelector('[data-ui=text]')!;
  const quotes = [...text.querySelectorAll<HTMLElement>('mark')].map(({ dataset }) => dataset.quote);
  const order = [...new Set(quotes)];
  watch.observe(text, everything);
  watch.observe(document.querySelector('[data-ui=quote-list]')!, everything);
  Object.assign(window, {
    drawn(): Drawn {
      const seen = [...records.splice(0), ...watch.takeRecords()];
      const inText = seen.filter(({ target }) => text.contains(target));
      const ofCards = seen.filter(({ target }) => !text.contains(target));
      const cards = ofCards.map(({ target }) => (target as Element).closest('[data-ui=quote-card]'));
      return {
        selected:
          order.indexOf(document.querySelector<HTMLElement>('mark[data-selected]')?.dataset.quote) + 1,
        textsDrawn: inText.filter(({ type }) => type !== 'attributes').length,
        marks: new Set(inText.map(({ target }) => target)).size,
        cards: new Set(cards.filter(Boolean)).size,
      };
    },
  });
}

/** In the page: what changes in its head, on itself and on its body, by which everything on it is styled. */
function watchFrame(): void {
  const records: MutationRecord[] = [];
  const watch = new MutationObserver((some) => void records.push(...some));
  watch.observe(document.head, { subtree: true, childList: true, characterData: true });
  watch.observe(document.documentElement, { attributes: true });
  watch.observe(document.body, { attributes: true });
  const told = ({ type, target, attributeName }: MutationRecord) =>
    `${type} of ${target.nodeName} ${attributeName ?? ''}`;
  Object.assign(window, { framed: () => [...records, ...watch.takeRecords()].map(told) });
}

/** In the page: goes here and there in the text, and looks after each frame for paragraphs in sight that show no words. */
async function jumpAbout(jumps: number): Promise<{ frames: number; blank: string[] }> {
  const pane = document.querySelector('[data-ui=text]')!;
  const paragraphs = [...pane.querySelectorAll('[data-paragraph]')].filter(({ textContent }) => textContent);
  const painted = () =>
    new Promise<void>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      });
    });
  const blank: string[] = [];
  let frames = 0;
  for (; frames < jumps; frames++) {
    pane.scrollTop = (((frames * 7919) % 1000) / 1000) * pane.scrollHeight;
    await painted();
    const { top, bottom } = pane.getBoundingClientRect();
    for (const paragraph of paragraphs) {
      const box = paragraph.getBoundingClientRect();
      const inSight = box.bottom > top && box.top < bottom;
      const shows = paragraph.firstElementChild!.checkVisibility({ contentVisibilityAuto: true });
      if (inSight && !shows) blank.push(`frame ${frames}, ${paragraph.getAttribute('data-paragraph')}`);
    }
  }
  return { frames, blank };
}
