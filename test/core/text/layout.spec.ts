import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLayout } from '../../../src/core/text/layout.js';

const sample = readFileSync(join(__dirname, '../../../fixtures/sample/article.id.txt'), 'utf8');
const words = (part: { text: string } | null) => part?.text ?? null;

describe('the layout of the sample article', () => {
  const layout = readLayout(sample, 'id');

  it('has its title third from the end, before the photo credit', () => {
    expect(layout.title).toEqual({
      start: 5501,
      end: 5548,
      text: 'Putin dan Hollande: kita akan bertindak bersama',
      how: 'a short line without a full stop before the photo credit',
    });
    expect(words(layout.photoCredit)).toBe('- Foto yang digunakan:\n- Berita RIA. Mikhail Klimentiev');
  });

  it('knows the agency under its usual name', () => {
    expect(layout.agency).toMatchObject({ text: 'РИА Новости', name: 'RIA Novosti', start: 193 });
  });

  it('says that the date is missing instead of guessing one', () => {
    expect(layout.date).toBeNull();
    expect(layout.warnings).toEqual([{ code: 'date_missing' }]);
  });
});

describe('a layout', () => {
  it.each([
    [
      'the first line, short and no sentence',
      'Harga beras naik\nHarga beras naik 10 persen. Warga marah.',
      'Harga beras naik',
    ],
    ['none when the first line is a sentence', 'Harga beras naik 10 persen.\nWarga marah.', null],
    ['none in a single line', 'Harga beras naik', null],
    ['none when the first line is a credit', 'Foto: Antara/Budi\nHarga beras naik 10 persen.', null],
  ])('title: %s', (_where, text, title) => {
    expect(words(readLayout(text, 'id').title)).toBe(title);
  });

  it.each([
    ['on a line of its own', 'Harga naik\n26 November 2015\nHarga beras naik.', 'id', '2015-11-26'],
    [
      'with a time behind it',
      'Harga naik\nKamis, 26 November 2015 | 10:30 WIB\nHarga beras naik.',
      'id',
      '2015-11-26',
    ],
    ['in English order', 'Prices rise\nNovember 26, 2015\nPrices rose.', 'en', '2015-11-26'],
    [
      'in brackets in the opening',
      'Menteri mengatakan, Selasa (26/5/2020), harga beras naik di semua kota besar di Indonesia tahun ini.',
      'id',
      '2020-05-26',
    ],
    [
      'not when day and month could be swapped',
      'Menteri mengatakan, Selasa (6/5/2020), harga beras naik.',
      'id',
      undefined,
    ],
    [
      'not when it is the date of something else',
      `Harga naik\n${'Warga marah sekali. '.repeat(6)}Perang mulai 26 November 2015.`,
      'id',
      undefined,
    ],
    ['not when there is no such day', 'Harga naik\n31 Februari 2015\nHarga beras naik.', 'id', undefined],
  ])('date: %s', (_where, text, language, date) => {
    const layout = readLayout(text, language);
    expect(layout.date?.date).toBe(date);
    expect(layout.warnings).toEqual(date ? [] : [{ code: 'date_missing' }]);
  });

  it.each([
    ['JAKARTA, KOMPAS — Harga beras naik.', 'JAKARTA'],
    ['Jakarta (ANTARA) - Harga beras naik.', 'Jakarta'],
    ['NEW YORK (Reuters) – Prices rose.', 'NEW YORK'],
    ['Harga beras naik.', null],
  ])('dateline of “%s”', (text, place) => {
    expect(words(readLayout(text, 'id').dateline)).toBe(place);
  });

  it.each([
    ['Jakarta (ANTARA) - Harga beras naik.', 'Antara'],
    ['LONDON (Reuters) - Prices rose.', 'Reuters'],
    ['APa kabar? Tidak ada kantor berita.', undefined],
  ])('agency of “%s”', (text, agency) => {
    expect(readLayout(text, 'id').agency?.name).toBe(agency);
  });
});
