import { inSmallLetters } from '../../../src/core/quotes/lexicon.js';
import { readTokens, type TokenRules } from '../../../src/core/text/tokens.js';

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
