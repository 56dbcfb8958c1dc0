import { inSmallLetters } from '../../../src/core/text/small-letters.js';
import { readTokens, type TokenRules } from '../../../src/core/text/tokens.js';

/** The words and signs of a text, one after the other. */
function words(text: string, rules?: TokenRules): string[] {
  const { count, starts, ends } = readTokens(text, rules);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

describe('endings behind an apostrophe', () => {
  const rules = { apostropheEndings: true };
  it.each([
    ['a name in a case', "Deniz'in evi", ['Deniz', "'in", 'evi']],
    ['a typographic apostrophe', 'Ankara’daki ev', ['Ankara', '’daki', 'ev']],
    ['a year in a case', "2023'te", ['2023', "'te"]],
    ['the s of a foreign name stays', "McDonald's", ["McDonald's"]],
    ['an apostrophe in front of a capital stays', "O'Neill'in", ["O'Neill", "'in"]],
    ['nothing before it', "'da", ["'", 'da']],
  ])('%s', (_shows, text, found) => {
    expect(words(text, rules)).toEqual(found);
  });

  it('are part of the word in any other language', () => {
    expect(words("don't Deniz'in")).toEqual(["don't", "Deniz'in"]);
  });
});

describe('small letters', () => {
  it.each([
    ['IŞIK İLE', true, 'ışık ile'],
    ['IS IT', false, 'is it'],
  ])('%s, dotted apart: %s', (text, dottedI, small) => {
    expect(inSmallLetters(text, dottedI)).toBe(small);
  });
});

const french: TokenRules = {
  elisions: new Set(['l', 'qu', 'd']),
  enclitics: new Set(['il', 't-il', 'elle']),
};

/** Each row: what it shows, the words, and how they are cut with elisions and enclitics. */
const CASES: [shows: string, text: string, cut: string[]][] = [
  ['an elision is a word', "qu'il boit l’eau", ['qu', 'il', 'boit', 'l', 'eau']],
  ['in front of a capital', "l'Iran, L'Iran", ['l', 'Iran', ',', 'L', 'Iran']],
  ['in front of a mark', "d'« experts »", ['d', '«', 'experts', '»']],
  ['in front of a number', "l'11 mars", ['l', '11', 'mars']],
  ['two capitals inside a sentence are one name', "chez L'Ancre", ['chez', "L'Ancre"]],
  ['other apostrophes hold a word together', "aujourd'hui O'Neil", ["aujourd'hui", "O'Neil"]],
  ['a pronoun that leans on its verb', 'dit-elle', ['dit', 'elle']],
  ['with the sound between', 'a-t-il vu', ['a', 'il', 'vu']],
  ['a name keeps its hyphen', 'Jong-il', ['Jong-il']],
  ['other hyphens hold a word together', 'peut-être dit-on', ['peut-être', 'dit-on']],
];

it.each(CASES)('%s', (_shows, text, cut) => expect(words(text, french)).toEqual(cut));

it('without rules nothing leans', () => {
  expect(words("l'eau, dit-elle")).toEqual(["l'eau", ',', 'dit-elle']);
});
