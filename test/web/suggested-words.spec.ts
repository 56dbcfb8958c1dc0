import fc from 'fast-check';
import { describe as describeSpan, findUnchanged } from '../../src/core/text/text-quote-selector.js';
import { replacingWords, whereStanding } from '../../web/src/lib/text/suggested-words.js';

const words = (before: string, after: string) => {
  const found = replacingWords(before, after);
  return found && [found.exact, found.replacement];
};

describe('what somebody suggests for a text', () => {
  it.each([
    ['a word for another', 'It prohibits oil.', 'It condemns oil.', ['prohibits', 'condemns']],
    [
      'a whole word where letters are others',
      'It prohibits oil.',
      'It prohibited oil.',
      ['prohibits', 'prohibited'],
    ],
    [
      'all between the first and the last change',
      'It bans oil and gold.',
      'It bars oil and iron.',
      ['bans oil and gold', 'bars oil and iron'],
    ],
    [
      'a word that comes, with the one before it',
      'It bans oil.',
      'It firmly bans oil.',
      ['It ', 'It firmly '],
    ],
    ['a word that comes first, with the one after it', 'Bans oil.', 'It Bans oil.', ['Bans', 'It Bans']],
    [
      'a word that goes, with the one before it',
      'It firmly bans oil.',
      'It bans oil.',
      ['It firmly ', 'It '],
    ],
    ['a full stop for a comma', 'Oil. Gold.', 'Oil, Gold.', ['.', ',']],
  ])('is %s', (_, before, after, expected) => {
    expect(words(before, after)).toEqual(expected);
  });

  it('is nothing where nothing is changed, or nothing is left', () => {
    expect([words('Oil.', 'Oil.'), words('Oil.', ' '), words('', 'Oil.')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  const text = fc
    .array(fc.constantFrom('a', 'bb', ' ', '.', '😀', '\n'), { maxLength: 20 })
    .map((parts) => parts.join(''));

  it('makes the one text of the other, and never of nothing', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = replacingWords(before, after);
        if (!found) return before === after || !before.trim() || !after.trim();
        const { start, end, exact, replacement } = found;
        const made = before.slice(0, start) + replacement + before.slice(end);
        return (
          made === after &&
          before.slice(start, end) === exact &&
          exact.trim() !== '' &&
          replacement.trim() !== ''
        );
      }),
    );
  });

  it('stands where the server finds it', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (then, now, one, other) => {
        const [start, end] = [one % (then.length + 1), other % (then.length + 1)].sort((a, b) => a - b);
        const selector = describeSpan(then, { start: start!, end: end! });
        expect(whereStanding(now, selector) ?? null).toEqual(findUnchanged(now, selector));
      }),
    );
  });
});
