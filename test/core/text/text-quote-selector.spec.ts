import fc from 'fast-check';
import {
  anchor,
  describe as describeSpan,
  findUnchanged,
} from '../../../src/core/text/text-quote-selector.js';

const text = 'Harga naik. Warga marah. Harga naik. Warga pulang.';
const second = { start: 25, end: 35 };

describe('a selector', () => {
  it('keeps the words and up to 32 code units on either side', () => {
    expect(describeSpan(text, second)).toEqual({
      exact: 'Harga naik',
      prefix: 'Harga naik. Warga marah. ',
      suffix: '. Warga pulang.',
    });
    expect(describeSpan('x'.repeat(100), { start: 50, end: 51 })).toEqual({
      exact: 'x',
      prefix: 'x'.repeat(32),
      suffix: 'x'.repeat(32),
    });
  });

  it('never keeps half a surrogate pair', () => {
    const faces = '😀'.repeat(40);
    const { prefix, suffix } = describeSpan(`a${faces}b${faces}c`, { start: 81, end: 82 });
    expect(prefix).toBe('😀'.repeat(16));
    expect(suffix).toBe('😀'.repeat(16));
    const odd = describeSpan(`${faces}xb${faces}`, { start: 81, end: 82 });
    expect(odd.prefix).toBe(`${'😀'.repeat(15)}x`);
  });

  it.each([
    ['where the words stand once', 'Semua Harga naik lagi', undefined, { start: 6, end: 16 }],
    ['by its context where they stand twice', `Pembuka. ${text}`, undefined, { start: 34, end: 44 }],
    [
      'by the hint where the context says nothing',
      'Harga naik! Harga naik! Harga naik!',
      13,
      { start: 12, end: 22 },
    ],
    ['nowhere when the words are gone', 'Harga turun.', undefined, null],
    ['nowhere in a text of nothing', '', undefined, null],
  ])('is found %s', (_where, changed, hint, found) => {
    expect(anchor(changed, describeSpan(text, second), hint)).toEqual(found);
  });

  it('finds every span of its own text again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), minLength: 1, maxLength: 80 }),
        fc.nat(),
        fc.nat(),
        (source, a, b) => {
          const start = a % source.length;
          const end = start + 1 + (b % (source.length - start));
          expect(anchor(source, describeSpan(source, { start, end }), start)).toEqual({ start, end });
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('words that something is done to unseen', () => {
  const written =
    'The resolution of 2015 prohibits any buying of oil, and the resolution of 2016 repeats it.';
  const verb = describeSpan(written, { start: 23, end: 32 });

  it.each([
    ['the text is as it was', written, 23],
    ['something has come before', `So it is. ${written}`, 33],
    ['the word before them is another', written.replace('2015', '2014'), 23],
    ['the words after them are others', written.replace('any buying', 'all trade'), 23],
    [
      'only the word next to them is as it was',
      written.replace('2015', '2014').replace('buying', 'trade'),
      23,
    ],
  ])('are found where %s', (_, now, start) => {
    expect(findUnchanged(now, verb)).toEqual({ start, end: start + 9 });
  });

  it.each([
    ['the words are others', written.replace('prohibits', 'bans')],
    ['what they stood between is gone on both sides', written.replace('2015', '2014').replace('any', 'all')],
    ['they stand twice in the same surroundings', `${written} ${written}`],
    ['the text is gone', ''],
  ])('are not found where %s', (_, now) => {
    expect(findUnchanged(now, verb)).toBeNull();
  });

  it('may be a whole text, while they are in it once', () => {
    const whole = describeSpan(written, { start: 0, end: written.length });
    expect(findUnchanged(`${written} So there.`, whole)).toEqual({ start: 0, end: written.length });
    expect(findUnchanged(written.slice(1), whole)).toBeNull();
  });

  it('are not looked for by themselves at the edge of a text, where they had no context', () => {
    const first = describeSpan(written, { start: 0, end: 3 });
    expect(findUnchanged('The other.', first)).toBeNull();
  });
});
