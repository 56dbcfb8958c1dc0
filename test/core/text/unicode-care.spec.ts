import { bidiControls, findUnstorable } from '../../../src/core/text/unicode-care.js';

describe('a text that cannot be stored exactly', () => {
  it.each([
    ['an ordinary text', 'Halo 😀', null],
    ['a NUL', 'a\0b', { code: 'nul', at: 1 }],
    ['a high surrogate alone', 'ab\ud83d', { code: 'lone_surrogate', at: 2 }],
    ['a low surrogate alone', '\ude00ab', { code: 'lone_surrogate', at: 0 }],
    ['surrogates in the wrong order', 'a\ude00\ud83d', { code: 'lone_surrogate', at: 1 }],
    ['the first of two faults', '\ud83d\0', { code: 'lone_surrogate', at: 0 }],
  ])('%s', (_what, text, found) => {
    expect(findUnstorable(text)).toEqual(found);
  });
});

it('finds the controls that reorder what is seen', () => {
  expect(bidiControls('a\u202eb\u2069')).toEqual([
    { start: 1, end: 2 },
    { start: 3, end: 4 },
  ]);
  expect(bidiControls('שלום')).toEqual([]);
});
