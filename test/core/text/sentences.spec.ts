import { Reading } from '../../../src/core/quotes/words/reading.js';
import { packFor } from '../../../src/core/quotes/pack-for.js';

function sentencesOf(text: string, language: string): string[] {
  const reading = new Reading(text, packFor(language));
  return reading.sentences.map(({ from, to }) => text.slice(reading.start(from), reading.end(to - 1)));
}

describe('sentences', () => {
  it.each([
    [
      'end at a full stop before a capital',
      'Harga naik. Warga marah.',
      'id',
      ['Harga naik.', 'Warga marah.'],
    ],
    [
      'go on behind “termasuk.”',
      'Kerja sama, termasuk. pertukaran data, naik.',
      'id',
      ['Kerja sama, termasuk. pertukaran data, naik.'],
    ],
    ['go on behind a title', 'Dr. Budi datang. Ia pulang.', 'id', ['Dr. Budi datang.', 'Ia pulang.']],
    ['go on behind a company form', 'PT. Maju Jaya naik.', 'id', ['PT. Maju Jaya naik.']],
    [
      'go on behind an initial',
      'John F. Kennedy spoke. He left.',
      'en',
      ['John F. Kennedy spoke.', 'He left.'],
    ],
    [
      'go on behind a country',
      'The U.S. Senate voted. It passed.',
      'en',
      ['The U.S. Senate voted.', 'It passed.'],
    ],
    [
      'keep a quotation in one piece',
      '“Kami siap. Kami pergi,” kata Budi. Ia pulang.',
      'id',
      ['“Kami siap. Kami pergi,” kata Budi.', 'Ia pulang.'],
    ],
    [
      'go on behind a quoted question',
      '“Why?” Smith asked. He left.',
      'en',
      ['“Why?” Smith asked.', 'He left.'],
    ],
    [
      'end behind a quotation that ends one',
      '“We go.” The room fell silent.',
      'en',
      ['“We go.”', 'The room fell silent.'],
    ],
    ['end with their paragraph', 'Harga naik\nWarga marah', 'id', ['Harga naik', 'Warga marah']],
    ['do not end inside a number', 'Naik 3.500 rupiah. Turun.', 'id', ['Naik 3.500 rupiah.', 'Turun.']],
  ])('%s', (_shows, text, language, found) => {
    expect(sentencesOf(text, language)).toEqual(found);
  });
});
