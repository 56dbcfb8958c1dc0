import fc from 'fast-check';
import { WordTable } from '../../../src/core/text/word-table.js';

const table = new WordTable(['kata', 'dia', "don't", 'мы', 'île'], false);
const find = (text: string, start = 0, end = text.length) => table.numberAt(text, start, end);

describe('a table of words', () => {
  it.each([
    ['a word as it is listed', 'kata', 0],
    ['a capital', 'Kata', 0],
    ['capitals', 'DIA', 1],
    ['an apostrophe of either shape', 'don’t', 2],
    ['other alphabets', 'МЫ', 3],
    ['letters with accents', 'ÎLE', 4],
    ['part of a word', 'kat', -1],
    ['a longer word', 'katanya', -1],
    ['an empty span', '', -1],
  ])('finds %s', (_what, text, number) => {
    expect(find(text)).toBe(number);
  });

  it('finds a word within a text', () => {
    expect(find('lalu Dia pergi', 5, 8)).toBe(1);
  });

  it('knows the letters of a language with two kinds of i', () => {
    const turkish = new WordTable(['ışık', 'istanbul'], true);
    expect(turkish.numberAt('IŞIK', 0, 4)).toBe(0);
    expect(turkish.numberAt('İSTANBUL', 0, 8)).toBe(1);
    expect(turkish.numberAt('ISTANBUL', 0, 8)).toBe(-1);
  });

  it('gives every word its number, however many there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 300 }), (words) => {
        const all = new WordTable(words, false);
        words.forEach((word, number) =>
          expect(all.numberAt(word.toUpperCase(), 0, word.length)).toBe(number),
        );
      }),
      { seed: 20151126, numRuns: 50 },
    );
  });
});
