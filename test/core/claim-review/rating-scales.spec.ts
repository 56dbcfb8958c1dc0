import { boundsOf, DEFAULT_RATING_SCALES } from '../../../src/core/claim-review/rating-scales.js';

const LINE = [
  [5, 'true'],
  [4, 'mostly_accurate'],
  [3, 'mixed'],
  [2, 'mostly_inaccurate'],
  [1, 'false'],
  [null, 'unproven'],
];

test.each(DEFAULT_RATING_SCALES)(
  'the scale in $language runs from true to false, with unproven beside it',
  (scale) => {
    expect(scale.values.map(({ value, key }) => [value, key])).toEqual(LINE);
    expect(boundsOf(scale)).toEqual({ worst: 1, best: 5 });
    expect(new Set(scale.values.map(({ alternateName }) => alternateName)).size).toBe(LINE.length);
    expect(scale.values.every(({ definition }) => definition.endsWith('.'))).toBe(true);
  },
);

test('English and Indonesian are one scale in one version', () => {
  expect(DEFAULT_RATING_SCALES.map(({ key, version, language }) => [key, version, language])).toEqual([
    ['default', 1, 'en'],
    ['default', 1, 'id'],
  ]);
});
