import { stemOf, stemsOf } from '../../../src/core/quotes/names/name-endings.js';

const ENDINGS = ['ого', 'ому', 'ий', 'ым', 'им', 'ой', 'ем', 'а', 'у', 'е', 'ы'];

describe('the stem of a name', () => {
  it.each([
    ['путин', 'путин'],
    ['путина', 'путин'],
    ['путиным', 'путин'],
    ['маяковского', 'маяковск'],
    ['маяковский', 'маяковск'],
    ['ким', 'ким'],
    ['киму', 'ким'],
  ])('of %s is %s', (word, stem) => {
    expect(stemOf(word, ENDINGS)).toBe(stem);
  });

  it('is the same for a name that itself ends like a case', () => {
    expect(stemOf('максимом', ['ом', 'им'])).toBe(stemOf('максим', ['ом', 'им']));
  });

  it('is taken of every word of a name', () => {
    expect(stemsOf('максима орлова', ['има', 'а'])).toBe('макс орлов');
  });

  it('is the word itself where names take no endings', () => {
    expect(stemOf('budi', [])).toBe('budi');
  });
});
