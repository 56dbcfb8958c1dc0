import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesOf, stretchWith } from '../../web/src/lib/text/places.js';
import { behindMark, betweenMarks, isMark } from '../../web/src/lib/text/quotation-marks.js';
import { sentenceAt, sentencesOf, step, wordEnd } from '../../web/src/lib/text/steps.js';

const sample = readFileSync(join(__dirname, '../../fixtures/sample/article.id.txt'), 'utf8');

/** Where a caret stops on its way through a text. */
function walk(text: string, unit: 'character' | 'word' | 'sentence'): number[] {
  const stops = [0];
  for (let at = 0; at < text.length; stops.push(at)) at = step(text, at, unit, 1, 'en');
  return stops;
}

describe('a caret', () => {
  it.each([
    ['a surrogate pair', 'a😀b', [0, 1, 3, 4]],
    ['a letter with a combining mark', 'e\u0301x', [0, 2, 3]],
    ['a family of five code points', 'x👨‍👩‍👧y', [0, 1, 9, 10]],
  ])('never stops inside %s', (_, text, stops) => {
    expect(walk(text, 'character')).toEqual(stops);
    expect(step(text, stops.at(-2)!, 'character', -1)).toBe(stops.at(-3));
  });

  it('goes from word to word and over the end of a paragraph', () => {
    expect(walk('one, two\nthree', 'word')).toEqual([0, 5, 8, 9, 14]);
    expect(step('one, two', 5, 'word', -1)).toBe(0);
  });

  it('takes the sentence that it stands in', () => {
    const text = 'First one. Second one! Third.';
    expect(sentenceAt(text, 14, 'en')).toEqual({ start: 11, end: 22 });
    expect(sentencesOf(text, { start: 0, end: text.length }, 'en')).toHaveLength(3);
  });

  it('moves the end of a quote by whole words', () => {
    expect(wordEnd('one two three', 3, 1)).toBe(7);
    expect(wordEnd('one two three', 7, -1)).toBe(3);
  });
});

describe('quotation marks', () => {
  it('are not apostrophes', () => {
    expect(isMark('don’t', 3)).toBe(false);
    expect(isMark('‘so’ ', 3)).toBe(true);
  });

  it('bound a quote, whatever their kind', () => {
    const wrong = { start: 4450, end: 4560 };
    expect(betweenMarks(sample, wrong)).toEqual({ start: 4430, end: 4607 });
    expect(betweenMarks(sample, { start: 3300, end: 3400 })).toEqual({ start: 3219, end: 3609 });
  });

  it('are passed by what stands behind a quote', () => {
    expect(behindMark(sample, 4607)).toBe(4608);
    expect(behindMark(sample, 185)).toBe(185);
  });
});

describe('words that are looked for', () => {
  it('are found whatever their case, and with signs that mean something elsewhere', () => {
    expect(placesOf('Su-24 (su-24)', 'SU-24', 9)).toEqual([
      { start: 0, end: 5 },
      { start: 7, end: 12 },
    ]);
    expect(placesOf('Su-24 (su-24)', '(su', 9)).toEqual([{ start: 6, end: 9 }]);
    expect(placesOf('aaaa', 'a', 2)).toHaveLength(2);
  });

  it.each([
    ['council voted', 'Council voted'],
    ['"council voted" -ships', 'Council voted'],
    ['voted harbour', 'voted. The harbour'],
    ['harbour', 'harbour'],
    ['zeppelin harbour', null],
    ['-ships', null],
    ['  ', null],
  ])('by the search of the desk are found in a copy where they stand closest: %s', (sought, stretch) => {
    const text = 'The harbour is old. Much later, the ships came. The Council voted. The harbour grew.';
    const found = stretchWith(text, sought);
    expect(found && text.slice(found.start, found.end)).toEqual(stretch);
  });
});
