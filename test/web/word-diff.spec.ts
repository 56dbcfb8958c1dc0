import { diffWords, type Change } from '../../web/src/lib/text/word-diff.js';

const only = (changes: Change[], ...kinds: Change['kind'][]) =>
  changes.flatMap(({ kind, words }) => (kinds.includes(kind) ? [words] : []));
const before = (changes: Change[]) => only(changes, 'same', 'removed').join('');
const after = (changes: Change[]) => only(changes, 'same', 'added').join('');

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

/** Words out of so many, in an order that the dice give. */
function wordsBy(roll: (sides: number) => number, length: number, distinct: number): string {
  return Array.from({ length }, () => `kata${roll(distinct)}${[' ', ' ', ', ', '\n'][roll(4)]}`).join('');
}

describe('what has changed between two texts', () => {
  it('is nothing between equal texts, and between empty ones', () => {
    expect(diffWords('Ada resolusi.', 'Ada resolusi.')).toEqual([{ kind: 'same', words: 'Ada resolusi.' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('is all of both where they have nothing in common', () => {
    expect(diffWords('one two', 'tiga empat')).toEqual([
      { kind: 'removed', words: 'one two' },
      { kind: 'added', words: 'tiga empat' },
    ]);
  });

  it('is one word where one word was changed', () => {
    expect(diffWords('It prohibits trade in oil.', 'It condemns trade in oil.')).toEqual([
      { kind: 'same', words: 'It ' },
      { kind: 'removed', words: 'prohibits' },
      { kind: 'added', words: 'condemns' },
      { kind: 'same', words: ' trade in oil.' },
    ]);
  });

  it.each([
    [
      'Indonesian',
      'Resolusi itu melarang langsung membeli minyak.',
      'Resolusi itu mengecam perdagangan minyak.',
      'melarang langsung membeli',
      'mengecam perdagangan',
    ],
    ['Turkish, where ı is not i', 'Işık kapalı.', 'Işik kapalı.', 'Işık', 'Işik'],
    ['Arabic with its vowel signs', 'يَحْظُرُ القرار شراء النفط', 'يدين القرار شراء النفط', 'يَحْظُرُ', 'يدين'],
  ])('cuts %s between words, never inside one', (_, old, now, went, came) => {
    const changes = diffWords(old, now);
    expect(only(changes, 'removed')).toEqual([went]);
    expect(only(changes, 'added')).toEqual([came]);
  });

  it('keeps every space and line, and counts a changed one', () => {
    const changes = diffWords('one\ntwo  three', 'one two  three');
    expect(before(changes)).toBe('one\ntwo  three');
    expect(after(changes)).toBe('one two  three');
  });

  it('takes a bounded number of steps for 50,000 characters that are made of 50 words', () => {
    const roll = dice(7);
    const [old, now] = [wordsBy(roll, 7_200, 50), wordsBy(roll, 7_200, 50)];
    expect(old.length).toBeGreaterThan(50_000);
    let steps = 0;
    const changes = diffWords(old, now, (one, other) => {
      steps += 1;
      return one === other;
    });
    expect(steps).toBeLessThan(1_000_000);
    expect([before(changes), after(changes)]).toEqual([old, now]);
  });

  it('finds one changed word in 50,000 characters that are made of 50 words', () => {
    const old = wordsBy(dice(11), 7_200, 50);
    const middle = old.indexOf(' ', 25_000);
    const changes = diffWords(old, `${old.slice(0, middle)} baru${old.slice(middle)}`);
    expect(only(changes, 'added').join('').trim()).toBe('baru');
    expect(only(changes, 'removed')).toEqual([]);
  });

  it('gives back both texts exactly, whatever they are', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const roll = dice(seed);
      const [old, now] = [wordsBy(roll, roll(60), 1 + roll(12)), wordsBy(roll, roll(60), 1 + roll(12))];
      const changes = diffWords(old, now);
      expect([before(changes), after(changes)]).toEqual([old, now]);
      expect(changes.some(({ kind }, at) => changes[at + 1]?.kind === kind)).toBe(false);
    }
  });
});
