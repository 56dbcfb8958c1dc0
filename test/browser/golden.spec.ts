import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ask } from './as-person.js';
import { allSaved, openDesk, quoteKeysAnswer, seat, type DeskInBrowser } from './desk.js';

interface Span {
  start: number;
  end: number;
}

interface Golden {
  article: { title: Span & { text: string } };
  speakers: { id: string; name: string; members?: string[] }[];
  quotes: (Span & {
    id: string;
    type: string;
    groupId?: string;
    content: string;
    directParts?: Span[];
    speaker: { id: string };
  })[];
  claims: { id: string; claimant: string; quotes: string[]; en: string; statementDate: string }[];
  notCheckable: { id: string; claimant: string; quotes: string[]; en: string; kind: string }[];
}

interface Quote extends Span {
  id: string;
  kind: string;
  group: string | null;
  content: string;
  decision: string;
  quotedParts: Span[];
  speakers: { name: string }[];
  speakerConfirmedBy: object | null;
}

const GOLDEN = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/sample/golden.json'), 'utf8'),
) as Golden;

/** Who a speaker of the golden file is; several for those who speak together. */
function namesOf(id: string): string[] {
  const { name, members } = GOLDEN.speakers.find((speaker) => speaker.id === id)!;
  return members ? members.flatMap(namesOf).sort() : [name];
}

const spans = (list: readonly Span[] = []) => list.map(({ start, end }) => [start, end]);
const speakersOf = (list: readonly Quote[]) =>
  list.map(({ speakers }) => speakers.map(({ name }) => name).sort());
/** How many are one quotation with each. */
const partners = (list: readonly Quote[]) =>
  list.map(({ group }) => list.filter((other) => group !== null && other.group === group).length);

describe('the golden reading of the sample', () => {
  let desk: DeskInBrowser;
  let page: Page;
  let complaints: string[];
  let article: string;

  beforeAll(async () => {
    desk = await openDesk();
    // Who opens the choice of speakers before the page has heard of the last change asks once more when it has.
    const knows = / 412 .*\?cascade=preview$/;
    ({ page, complaints } = await seat(desk, { person: 'Ayu', knows }));
    article = (await ask<{ data: { id: string }[] }>(page, 'GET', '/articles')).data[0]!.id;
  });
  afterAll(() => desk?.stop());

  const quotes = async () => {
    await allSaved(page);
    const { data } = await ask<{ data: Quote[] }>(page, 'GET', `/articles/${article}/quotes?limit=100`);
    return data.sort((a, b) => a.start - b.start);
  };
  /** The quote that stands where the golden one does: they come in the same order. */
  const quoteOf = async (id: string) =>
    (await quotes())[GOLDEN.quotes.findIndex((golden) => golden.id === id)]!;
  const open = async (id: string) => {
    const quote = await quoteOf(id);
    await page.goto(`/articles/${article}?q=${quote.id}&show=all`);
    await card(quote).waitFor();
    await quoteKeysAnswer(page);
    return quote;
  };
  const card = ({ id }: Quote) => page.locator(`[data-ui=quote-card][data-quote="${id}"]`);
  const mark = ({ id }: Quote) => page.locator(`mark[data-quote="${id}"]`);

  it('is shown: a direct quote with its speaker', async () => {
    const quote = await open('Q05');
    await card(quote).filter({ hasText: 'François Hollande' }).filter({ hasText: 'direct' }).waitFor();
    expect(await mark(quote).textContent()).toContain('Itulah arti pertemuan kami di Moskow,');
  });

  it('is shown: a mixed quote with the words between marks and those of the reporter', async () => {
    const quote = await open('Q08');
    const quoted = await mark(quote).and(page.locator(':not([data-reported])')).allTextContents();
    const reported = await mark(quote).and(page.locator('[data-reported]')).allTextContents();
    expect(quoted.join('')).toContain('jumlah negara yang berbagi gagasan');
    expect(reported.join('')).toContain('tetapi tidak semua negara siap');
  });

  it('is shown: two parts of one quotation with marks that do not match, as one', async () => {
    const [first, second] = [await open('Q22a'), await quoteOf('Q22b')];
    expect(first.group).toBe(second.group);
    await mark(second).and(page.locator('[data-together]')).first().waitFor();
    expect(await page.locator('[data-ui=mismatch]').count()).toBe(2);
    await page.locator('[data-ui=fix-strip]').filter({ hasText: '2 mismatched marks' }).waitFor();
  });

  it('is shown: two presidents who speak together, and a headline', async () => {
    await card(await open('Q17'))
      .filter({ hasText: 'Vladimir Putin' })
      .filter({ hasText: 'François Hollande' })
      .waitFor();
    await card(await open('Q27'))
      .filter({ hasText: 'headline' })
      .waitFor();
  });

  it('is shown: its title, which was found at the end of the text', async () => {
    const { text, start, end } = GOLDEN.article.title;
    await page.getByRole('heading', { name: text }).waitFor();
    await page.getByText(`${start}–${end}`).waitFor();
  });

  it('offers both presidents with a reason where the text says “presiden”', async () => {
    await open('Q24');
    await page.keyboard.press('s');
    const choices = page.locator('[data-ui^="choice-person"]');
    await choices.filter({ hasText: 'Vladimir Putin' }).filter({ hasText: 'last speaker' }).waitFor();
    await choices.filter({ hasText: 'François Hollande' }).filter({ hasText: 'spoke earlier' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('is corrected: a wrong speaker and the right one again, together and alone', async () => {
    await open('Q24');
    await page.keyboard.press('s');
    await page.locator('[data-ui="choice-person:François Hollande"]').click();
    expect((await quoteOf('Q24')).speakers).toMatchObject([{ name: 'François Hollande' }]);
    expect((await quoteOf('Q25')).speakers).toMatchObject([{ name: 'François Hollande' }]);
    await page.keyboard.press('Control+z');
    await card(await quoteOf('Q24'))
      .filter({ hasText: 'Vladimir Putin' })
      .waitFor();
    await open('Q05');
    await page.keyboard.press('s');
    await page.locator('[data-ui^="choice-joint"]').click();
    expect((await quoteOf('Q05')).speakers).toHaveLength(2);
    await page.keyboard.press('Control+z');
    await card(await quoteOf('Q05'))
      .filter({ hasText: 'named at' })
      .waitFor();
    expect((await quoteOf('Q05')).speakers).toMatchObject([
      { name: 'François Hollande', resolvedBy: 'explicit' },
    ]);
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const shownBounds = async () => {
    const [start, end] = (await page.locator('[data-ui=offsets]').textContent())!.split('–').map(Number);
    return { start: start!, end: end! };
  };
  /** Corrects one quote after the other, and reads them all back. */
  const correctAll = async (correct: (golden: Golden['quotes'][number]) => Promise<void>) => {
    await open('Q01');
    for (const golden of GOLDEN.quotes) {
      if (golden.id !== 'Q01') await press('j');
      await correct(golden);
    }
    return quotes();
  };

  it('is corrected by keys, to the character: where each quote begins and ends', async () => {
    const before = await quotes();
    const moved: Span[] = [];
    const shorter = await correctAll(async () => {
      await press('b', 'ArrowLeft', 'Shift+ArrowRight');
      moved.push(await shownBounds());
      await press('Enter');
    });
    expect(spans(shorter)).toEqual(spans(moved));
    for (const [at, { start, end }] of moved.entries()) {
      expect(start).toBeGreaterThan(before[at]!.start);
      expect(end).toBeLessThan(before[at]!.end);
    }
    const back = await correctAll(async ({ start, end }) => {
      await press('b', 'ArrowRight', 'Shift+ArrowLeft');
      const there = await shownBounds();
      const steps = (by: number) => Array<string>(Math.abs(by)).fill(by > 0 ? 'ArrowRight' : 'ArrowLeft');
      await press(...steps(end - there.end).map((key) => `Alt+${key}`));
      await press(...steps(start - there.start).map((key) => `Alt+Shift+${key}`), 'Enter');
    });
    expect(back.map(({ content }) => content)).toEqual(GOLDEN.quotes.map(({ content }) => content));
    expect(spans(back)).toEqual(spans(GOLDEN.quotes));
    expect(back.map(({ kind }) => kind)).toEqual(before.map(({ kind }) => kind));
  });

  it('is corrected by keys: who said each quote, together and alone', async () => {
    const say = (namesFor: (golden: string) => string[]) =>
      correctAll(async ({ speaker }) => {
        const names = namesFor(speaker.id);
        await press('s');
        const choice = names.length > 1 ? '^="choice-joint:"' : `="choice-person:${names[0]}"`;
        await page.locator(`[data-ui${choice}]`).press('Enter');
        await allSaved(page);
      });
    const others = (id: string) => [id === 'putin' ? 'François Hollande' : 'Vladimir Putin'];
    expect(speakersOf(await say(others))).toEqual(GOLDEN.quotes.map(({ speaker }) => others(speaker.id)));
    expect(speakersOf(await say(namesOf))).toEqual(GOLDEN.quotes.map(({ speaker }) => namesOf(speaker.id)));
  });

  it('is corrected by keys: of which quotation each is a part', async () => {
    const before = await quotes();
    const apart = await correctAll(async ({ id, groupId }) => {
      if (groupId && id.endsWith('a')) await press('Shift+W');
    });
    expect(apart.filter(({ group }) => group !== null)).toEqual([]);
    const together = await correctAll(async ({ groupId, id }) => {
      if (groupId && id.endsWith('a')) await press('Shift+J', 'w', 'k');
    });
    expect(partners(together)).toEqual(partners(before));
  });

  it('is saved and reads back identical: every span, kind, part, group and speaker', async () => {
    await open('Q01');
    for (const _ of GOLDEN.quotes) await page.keyboard.press('a');
    const stored = await quotes();
    expect(
      stored.every(({ decision, speakerConfirmedBy }) => decision === 'accepted' && speakerConfirmedBy),
    ).toBe(true);
    expect(await page.locator('[data-ui=mismatch]').count()).toBe(2);
    const read = stored.map((quote, at) => ({
      span: spans([quote]),
      kind: quote.kind,
      content: quote.content,
      parts: spans(quote.quotedParts),
      speakers: speakersOf([quote])[0],
      together: partners(stored)[at],
    }));
    expect(read).toEqual(
      GOLDEN.quotes.map((quote) => ({
        span: spans([quote]),
        kind: quote.type,
        content: quote.content,
        parts: spans(quote.directParts),
        speakers: namesOf(quote.speaker.id),
        together: GOLDEN.quotes.filter(({ groupId }) => groupId && groupId === quote.groupId).length,
      })),
    );
  });

  it('has claims that are said in two quotes, written beside the text', async () => {
    await page.addInitScript(`localStorage.setItem('claimdesk.statement-language', 'en')`);
    for (const id of ['C09', 'C19', 'C20']) {
      const claim = GOLDEN.claims.find((one) => one.id === id)!;
      const [first, second] = claim.quotes;
      await open(first!);
      await page.keyboard.press('c');
      await page.locator('[data-ui=statement]').fill(claim.en);
      await page.getByLabel('Add a quote').selectOption((await quoteOf(second!)).id);
      await page.getByLabel('Stated on').fill(claim.statementDate);
      await page.keyboard.press('Control+Enter');
      await page.locator('[data-ui=composer]').waitFor({ state: 'hidden' });
      await allSaved(page);
      const { data } = await ask<{ data: object[] }>(
        page,
        'GET',
        `/claims?article=${article}&sort=created&limit=1`,
      );
      expect(data[0]).toMatchObject({
        statement: claim.en,
        language: 'en',
        claimant: { name: namesOf(claim.claimant)[0] },
        statedOn: claim.statementDate,
        quoteIds: [(await quoteOf(first!)).id, (await quoteOf(second!)).id],
      });
    }
  });

  it('has every other statement recorded with its quotes, checkable or not', async () => {
    const stored = await quotes();
    const idOf = (golden: string) => stored[GOLDEN.quotes.findIndex(({ id }) => id === golden)]!.id;
    for (const { en, quotes: said, claimant } of [...GOLDEN.claims, ...GOLDEN.notCheckable]) {
      const body = {
        statement: en,
        language: 'en',
        quoteIds: said.map(idOf),
        claimant: { name: namesOf(claimant).join(' and ') },
      };
      expect(await ask(page, 'POST', '/claims', body)).toMatchObject({ state: 'draft', statement: en });
    }
    expect(complaints).toEqual([]);
  });
});
