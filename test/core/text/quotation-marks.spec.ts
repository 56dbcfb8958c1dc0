import { readQuotations } from '../../../src/core/text/quotation-marks.js';
import { readTokens } from '../../../src/core/text/tokens.js';

const read = (text: string) =>
  readQuotations(text, readTokens(text)).map(({ start, end, faults }) =>
    [text.slice(start, end), ...faults].join(' !'),
  );

describe('quotation marks', () => {
  it.each([
    ['curly', '“a b” c', ['a b']],
    ['straight', 'x "a b" c', ['a b']],
    ['closing marks at both ends', '”a b” c ”d e”', ['a b', 'd e']],
    ['low and high', '„a b“ c „d e”', ['a b', 'd e']],
    ['guillemets outwards', '«a b» c', ['a b']],
    ['guillemets inwards', '»a b« c', ['a b']],
    ['guillemets with spaces inside', '« a b » c', ['a b']],
    ['single guillemets', '‹a b› c', ['a b']],
    ['corner brackets', '「a b」c', ['a b']],
    ['single curly', '‘a b’ c', ['a b']],
    ['single straight', "x 'a b' c", ['a b']],
    ['an apostrophe is no mark', "don't say it’s the dogs' turn", []],
    ['a contraction inside single marks', '‘I don’t know,’ he said', ['I don’t know,']],
    ['nested marks belong to the outer quotation', '“a ‘b c’ d” e', ['a ‘b c’ d']],
    ['curly within straight', '"a “b c” d" e', ['a “b c” d']],
    ['straight closes curly', '“a b" c', ['a b !mismatched_marks']],
    ['curly closes straight', '"a b” c', ['a b !mismatched_marks']],
    ['one mismatched pair does not spoil the next', '“a b," c. “d e.”', ['a b, !mismatched_marks', 'd e.']],
    ['a closer glued to the next word', '“a b, ”c d', ['a b, !glued_mark']],
    [
      'a straight closer glued to the next word, before another quotation',
      '"a b, "c d. "e f"',
      ['a b, !glued_mark', 'e f'],
    ],
    ['a lost closer ends where the next one opens', '"a b c "d e" f', ['a b c !unclosed_mark', 'd e']],
    ['left open to the end of the paragraph', '“a b\nc d', ['a b !unclosed_mark']],
    ['marks around nothing', 'a "" b “ ” c', []],
    ['a stray closer', 'a b” c', []],
    ['an apostrophe in front of a year', '‘In ’98 we won,’ he said', ['In ’98 we won,']],
    ['a straight one in front of a decade', "'The '90s were hard,' he said", ["The '90s were hard,"]],
    ['the apostrophe of a plural genitive', '‘The dogs’ owners left,’ he said', ['The dogs’ owners left,']],
    ['two single quotations, the first after an s', '‘the dogs’ and ‘the cats’', ['the dogs', 'the cats']],
    ['an apostrophe between a number and its ending', "2020'de Ankara'da 'a b' c", ['a b']],
    ['straight marks with spaces inside', '" a b " c', ['a b']],
    ['accents and primes', "``a b'' c ´´d e´´ f", ['a b', 'd e']],
    ['two commas and two primes', ",,a b'' c", ['a b']],
    ['two commas by a slip are no mark', 'a,, b,,c', []],
    ['single marks typed twice', '‘‘a b’’ c', ['a b']],
    ['double primes and wide marks', '″a b″ c ＂d e＂', ['a b', 'd e']],
    ['white corner brackets', '『a b』c', ['a b']],
    ['corner brackets within each other', '「a「b」c」d', ['a「b」c']],
    ['German marks within each other', '„a ‚b‘ c“ d', ['a ‚b‘ c']],
    ['inward guillemets within each other', '»a ›b‹ c« d', ['a ›b‹ c']],
    ['guillemets within guillemets', '«a «b» c» d', ['a «b» c']],
    ['low marks within guillemets', '«a „b“ c» d', ['a „b“ c']],
    ['marks of three kinds in one line', '“a b”, „c d“, «e f»', ['a b', 'c d', 'e f']],
    ['an opener where a closer is meant', '“a b“ c', ['a b !mismatched_marks']],
    ['left open, with marks of another kind inside', '“a ‘b’ c\n“d e”', ['a ‘b’ c !unclosed_mark', 'd e']],
    [
      'the same mark again at each paragraph',
      '«a b\n»c d\n»e f»',
      ['a b !unclosed_mark', 'c d !unclosed_mark', 'e f'],
    ],
    ['glued closers with their verbs, twice', '“a b,”c d. “e f,”g', ['a b, !glued_mark', 'e f, !glued_mark']],
    ['an opener behind a bracket', '(“a b”) c', ['a b']],
  ])('%s', (_shows, text, found) => {
    expect(read(text)).toEqual(found);
  });
});
