import fc from 'fast-check';
import { extractQuotes } from '../../../src/core/quotes/extract-quotes.js';
import { told } from './told.js';

const LENGTH = 100_000;
const of = (piece: string) => piece.repeat(LENGTH / piece.length);

describe('any text at all', () => {
  it.each([
    ['only straight marks', of('"')],
    ['only opening marks', of('“')],
    ['marks within marks', of('“‘')],
    ['a mark opened in every line', of('“a\n')],
    ['only names', of('Budi Santoso, ')],
    ['only cues', of('mengatakan bahwa ')],
    ['cues between commas', of(', kata Budi')],
    ['reports that never come to their clause', of('Senin mengatakan, ')],
    ['no spaces', of('a')],
    ['combining marks', `e${of('\u0301')}`],
    ['half surrogate pairs', of('\ud83d ')],
    ['nothing', ''],
  ])('%s is read to its end', (_what, text) => {
    expect(() => extractQuotes(text, { language: 'id' })).not.toThrow();
  });

  it('keeps every promise of a row, whatever the text', () => {
    const words = fc.constantFrom(
      '“',
      '”',
      '"',
      ',',
      '.',
      ' ',
      '\n',
      '(',
      ')',
      'kata',
      'Budi',
      'Ani',
      'bahwa',
      'mengatakan',
      'dia',
      'presiden',
      '?',
      ': ',
      'ia',
      '’',
      'menurut',
      'nya',
      '😀',
      '-',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        const { quotes } = extractQuotes(text, { language: 'id' });
        let last = 0;
        for (const { start, end, content, quotedParts, kind, cue, selector } of quotes) {
          expect(content).toBe(text.slice(start, end));
          expect(content.trim()).not.toBe('');
          expect(content).not.toContain('\n');
          expect(selector.exact).toBe(content);
          expect(quotedParts.length > 0).toBe(kind === 'mixed');
          for (const part of quotedParts) expect(part.start >= start && part.end <= end).toBe(true);
          if (cue) expect(cue.text).toBe(text.slice(cue.start, cue.end));
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
      { seed: 20151126, numRuns: 500 },
    );
  });
});

describe('a language without a pack', () => {
  it.each([
    [
      'takes marks and a name behind an unknown verb',
      '„Jsme připraveni,“ řekl Jan Novák.',
      ['direct · Jsme připraveni, · řekl · Jan Novák (explicit)'],
    ],
    [
      'takes marks behind a name and a colon',
      'Jan Novák: „Jsme připraveni pomoci.“',
      ['direct · Jsme připraveni pomoci. · - · Jan Novák (explicit)'],
    ],
    ['leaves titles alone', 'Viděl film „Vesničko má“ včera.', []],
  ])('%s', (_shows, text, found) => {
    expect(told(text, 'cs')).toEqual(found);
  });
});

describe('who passed the words on', () => {
  it.each([
    [
      'an agency behind an Indonesian speaker',
      '“Kami siap,” kata Ani Lestari, dikutip dari kantor berita Reuters.',
      'id',
      'Reuters',
    ],
    [
      'an agency behind an English speaker',
      '“We are ready,” said John Smith, as quoted by Reuters.',
      'en',
      'Reuters',
    ],
    [
      'an agency whose name is another word as well',
      '“Kami siap,” kata Ani Lestari, seperti dikutip dari Antara, Senin.',
      'id',
      'Antara',
    ],
    [
      'an agency in front of the report',
      'Seperti dikutip Antara, Ani Lestari mengatakan bahwa banjir surut.',
      'id',
      'Antara',
    ],
    [
      'an agency behind a passive',
      '“We are ready,” John Smith was quoted as saying by the Tass news agency.',
      'en',
      'Tass',
    ],
    ['nobody', '“We are ready,” said John Smith in London.', 'en', undefined],
    ['no agency when it is the speaker itself', 'Harga beras naik tajam, lapor Reuters.', 'id', undefined],
  ])('%s', (_shows, text, language, relay) => {
    expect(extractQuotes(text, { language }).quotes[0]!.relayedBy?.text).toBe(relay);
  });
});
