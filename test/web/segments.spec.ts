import {
  cut,
  deal,
  paragraphs,
  passage,
  trimmed,
  wordBreaks,
  type Cover,
} from '../../web/src/lib/text/segments.js';

const shape = (covers: Cover[], at: number[] = []) =>
  cut({ start: 10, end: 40 }, covers, at).map(({ start, end, id }) => [start, end, id]);

describe('text with quotes in it', () => {
  it('is cut where quotes begin and end, and lacks nothing', () => {
    expect(shape([{ id: 'a', start: 12, end: 20 }])).toEqual([
      [10, 12, null],
      [12, 20, 'a'],
      [20, 40, null],
    ]);
    expect(shape([])).toEqual([[10, 40, null]]);
  });

  it('shows the inner of two quotes where one lies in the other, and both where they overlap', () => {
    expect(
      shape([
        { id: 'outer', start: 10, end: 40 },
        { id: 'inner', start: 20, end: 25 },
      ]),
    ).toEqual([
      [10, 20, 'outer'],
      [20, 25, 'inner'],
      [25, 40, 'outer'],
    ]);
    expect(
      shape([
        { id: 'long', start: 5, end: 30 },
        { id: 'short', start: 25, end: 35 },
      ]),
    ).toEqual([
      [10, 25, 'long'],
      [25, 30, 'short'],
      [30, 35, 'short'],
      [35, 40, null],
    ]);
  });

  it('keeps the reporter’s words of a mixed quote and the desk’s insertions apart', () => {
    const cover = {
      id: 'm',
      start: 12,
      end: 30,
      parts: [{ start: 20, end: 30 }],
      insertions: [{ start: 22, end: 24 }],
    };
    expect(cut({ start: 10, end: 30 }, [cover]).filter(({ id }) => id)).toEqual([
      { start: 12, end: 20, id: 'm', quoted: false, inserted: false, first: true },
      { start: 20, end: 22, id: 'm', quoted: true, inserted: false, first: false },
      { start: 22, end: 24, id: 'm', quoted: true, inserted: true, first: false },
      { start: 24, end: 30, id: 'm', quoted: true, inserted: false, first: false },
    ]);
  });

  it('is cut where a sign stands', () => {
    expect(shape([{ id: 'a', start: 12, end: 20 }], [21, 90]).map(([, end]) => end)).toEqual([
      12, 20, 21, 40,
    ]);
  });

  it('gives each paragraph what stands in it, also what runs over several', () => {
    const lines = paragraphs('one\ntwo\n\nfour');
    expect(lines.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 7],
      [8, 8],
      [9, 13],
    ]);
    const items = [
      { name: 'a', start: 1, end: 6 },
      { name: 'b', start: 2, end: 3 },
      { name: 'c', start: 9, end: 10 },
    ];
    expect(deal(lines, items).map((here) => here.map(({ name }) => name))).toEqual([
      ['a', 'b'],
      ['a'],
      [],
      ['c'],
    ]);
  });

  it('shows a passage with whole words around it', () => {
    const text = `${'word '.repeat(40)}QUOTE ${'word '.repeat(40)}`;
    const quote = { start: 200, end: 205 };
    const { start, end } = passage(text, { start: 0, end: text.length }, [quote]);
    expect(text.slice(start, end)).toMatch(/^word .*QUOTE .*word$/);
    expect(end - start).toBeLessThan(150);
    expect(passage('a QUOTE b', { start: 0, end: 9 }, [{ start: 2, end: 7 }])).toEqual({ start: 0, end: 9 });
  });

  it('loses the white space around words that were selected', () => {
    expect(trimmed('a  word\n b', { start: 1, end: 9 })).toEqual({ start: 3, end: 7 });
    expect(trimmed('a   b', { start: 1, end: 4 })).toBeNull();
  });
});

describe('a word without an end', () => {
  const breaks = (text: string, start = 0) => wordBreaks(text, { start, end: text.length });

  it('may be broken behind its first thousand letters, every hundred', () => {
    expect(breaks('w'.repeat(1250))).toEqual([1000, 1100, 1200]);
    expect(breaks(`so ${'w'.repeat(1100)} `)).toEqual([1002, 1102]);
    expect(breaks('w'.repeat(1250), 200)).toEqual([1200]);
  });

  it('but other words may not, however many', () => {
    expect(breaks(`${'w'.repeat(999)} `.repeat(3))).toEqual([]);
  });

  it('nor a letter from the marks on it, nor the halves of a character', () => {
    expect(breaks(`${'w'.repeat(1000)}${'\u0301'.repeat(5)}w`)).toEqual([1005]);
    expect(breaks(`${'w'.repeat(999)}\u{1D504}w`)).toEqual([1001]);
  });
});
