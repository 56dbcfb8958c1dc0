import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractQuotes } from '../../../src/core/quotes/extract-quotes.js';
import { READ_AS, type ReadAs } from '../../../src/core/quotes/read-as.js';
import { told } from './told.js';

const SAMPLE = readFileSync(join(__dirname, '../../../fixtures/sample/article.id.txt'), 'utf8');

/** Few labels, so that they prove nothing by themselves. */
const ANSWER = 'The mayor met the press on Monday.\nRina Contoh: The bridge opens in May.\nIt rained.';
const HEARING = [
  'Pimpinan: Rapat saya buka.',
  'Sari Contoh: Berapa biaya jembatan itu?',
  'Tono Contoh: Biayanya dua miliar rupiah.',
  'Jembatan itu selesai pada bulan Mei.',
];
const TURNS = 'Budi Contoh: Kami siap.\nAni Contoh: Kami juga siap.';

describe('a person says what a text is', () => {
  it.each<[string, string, string, ReadAs | undefined, string[]]>([
    ['nothing is said: one label is none', ANSWER, 'en', undefined, []],
    ['news: nor is it here', ANSWER, 'en', 'news', []],
    [
      'an interview: one label will do',
      ANSWER,
      'en',
      'interview',
      ['direct · The bridge opens in May. · - · Rina Contoh (explicit)'],
    ],
    [
      'a transcript: what follows is said by the same',
      ANSWER,
      'en',
      'transcript',
      [
        'direct · The bridge opens in May. · - · Rina Contoh (explicit) · g1',
        'direct · It rained. · - · Rina Contoh (carried) · g1',
      ],
    ],
    [
      'an interview: who only asks is the journalist',
      HEARING.join('\n'),
      'id',
      'interview',
      [
        'direct · Rapat saya buka. · - · Pimpinan (explicit)',
        'direct · Biayanya dua miliar rupiah. · - · Tono Contoh (explicit)',
      ],
    ],
    [
      'a transcript: who only asks takes part',
      HEARING.join('\n'),
      'id',
      'transcript',
      [
        'direct · Rapat saya buka. · - · Pimpinan (explicit)',
        'direct · Berapa biaya jembatan itu? · - · Sari Contoh (explicit)',
        'direct · Biayanya dua miliar rupiah. · - · Tono Contoh (explicit) · g1',
        'direct · Jembatan itu selesai pada bulan Mei. · - · Tono Contoh (carried) · g1',
      ],
    ],
    [
      'a transcript: a Q is nobody’s even so',
      'Q: Is the ward full?\nA: It is.',
      'en',
      'transcript',
      ['direct · It is. · - · - · !speaker_unresolved'],
    ],
    ['news: labels that recur are none either', `${TURNS}\n${TURNS}`, 'id', 'news', []],
    [
      'news: reports are found as ever',
      `${TURNS}\n“Saya pulang,” kata Ani Contoh.`,
      'id',
      'news',
      ['direct · Saya pulang, · kata · Ani Contoh (explicit)'],
    ],
    [
      'an interview: links to other articles are none',
      `${ANSWER}\nRead also: what it costs.`,
      'en',
      'interview',
      ['direct · The bridge opens in May. · - · Rina Contoh (explicit)'],
    ],
    [
      'an interview: one question behind a dash and its answer will do',
      '— Kapan jembatan itu selesai?\n— Pada bulan Mei.',
      'id',
      'interview',
      ['direct · Pada bulan Mei. · - · - · !speaker_unresolved'],
    ],
    ['nothing is said: it will not', '— Kapan jembatan itu selesai?\n— Pada bulan Mei.', 'id', undefined, []],
    [
      'news: questions and answers behind dashes are a list',
      '— Kapan?\n— Bulan Mei.\n— Berapa biayanya?\n— Satu miliar.',
      'id',
      'news',
      [],
    ],
  ])('%s', (_shows, text, language, as, found) => {
    expect(told(text, language, as)).toEqual(found);
  });

  it.each(READ_AS)('and a report without labels is read the same: %s', (as) => {
    expect(extractQuotes(SAMPLE, { language: 'id', as })).toEqual(extractQuotes(SAMPLE, { language: 'id' }));
  });
});
