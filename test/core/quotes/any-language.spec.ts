import { told } from './told.js';

/** Each row: what it shows, the language, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, language: string, text: string, found: string[]][] = [
  [
    'author’s words between dashes inside the marks',
    'cs',
    '„Jsme připraveni, – řekl předseda vlády Jan Novák, – ale nemáme peníze.“',
    [
      'direct · Jsme připraveni, · řekl · Jan Novák (explicit) · g1',
      'direct · ale nemáme peníze. · řekl · Jan Novák (carried) · g1',
    ],
  ],
  [
    'the same with a full stop between the pieces',
    'en',
    '“We are ready, — said John Smith. — Tomorrow we start.”',
    [
      'direct · We are ready, · said · John Smith (explicit) · g1',
      'direct · Tomorrow we start. · said · John Smith (carried) · g1',
    ],
  ],
  [
    'a parenthesis between dashes is part of the speech',
    'en',
    '“We – and I mean all of us – are ready,” said John Smith.',
    ['direct · We – and I mean all of us – are ready, · said · John Smith (explicit)'],
  ],
];

describe('quotations in any language', () => {
  it.each(CASES)('%s', (_shows, language, text, found) => {
    expect(told(text, language)).toEqual(found);
  });
});
