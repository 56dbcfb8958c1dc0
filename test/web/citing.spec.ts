import { askedFor, meant, type CitingSign } from '../../web/src/features/claim/citing.js';
import type { NumberedPiece } from '../../web/src/features/claim/evidence-order.js';

const PIECES = [
  { number: 1, piece: { title: 'Resolution 2199', url: 'https://undocs.org/a' } },
  { number: 2, piece: { title: null, url: 'https://data.example/oil' } },
  { number: 12, piece: { title: 'Euro report', url: 'https://b.example' } },
] as NumberedPiece[];

describe('asking for a citation while writing', () => {
  it.each<[string, CitingSign, string | undefined]>([
    ['It says @', '@', ''],
    ['It says @', '@E', undefined],
    ['It says (@e2', '@E', 'e2'],
    ['It says @reso', '@', 'reso'],
    ['mail a@e', '@', undefined],
    ['@\n', '@', undefined],
    ['@E and then a whole sentence that is longer than that', '@E', undefined],
  ])('%j with %s asks for %j', (before, sign, words) => {
    expect(askedFor(`${before} after`, before.length, sign)?.words).toBe(words);
  });

  it('says where what is to be replaced begins', () => {
    expect(askedFor('It says @E1', 11, '@E')).toEqual({ start: 8, words: 'E1' });
  });

  it.each([
    ['', [1, 2, 12]],
    ['E', [1, 2, 12]],
    ['e1', [1, 12]],
    ['2', [2]],
    ['E reso', [1]],
    ['euro', [12]],
    ['OIL', [2]],
    ['E1 and', []],
    ['nothing', []],
  ])('%j means %j', (words, numbers) => {
    expect(meant(PIECES, words).map(({ number }) => number)).toEqual(numbers);
  });
});
