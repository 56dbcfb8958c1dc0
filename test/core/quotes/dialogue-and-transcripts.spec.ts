import { told } from './told.js';

describe('dialogue behind dashes', () => {
  it.each([
    [
      'Russian, interrupted by its report',
      '— Мы готовы, — сказал Иванов. — Завтра начнём.',
      'und',
      [
        'direct · Мы готовы, · сказал · Иванов (explicit) · g1',
        'direct · Завтра начнём. · сказал · Иванов (carried) · g1',
      ],
    ],
    [
      'Spanish, with dashes that lean on their words',
      '—Vamos a ganar —dijo Pedro Gómez—. Mañana empezamos.',
      'und',
      [
        'direct · Vamos a ganar · dijo · Pedro Gómez (explicit) · g1',
        'direct · Mañana empezamos. · dijo · Pedro Gómez (carried) · g1',
      ],
    ],
    [
      'Portuguese, with dashes between spaces',
      '— Estamos prontos — disse Silva. — Amanhã começamos.',
      'und',
      [
        'direct · Estamos prontos · disse · Silva (explicit) · g1',
        'direct · Amanhã começamos. · disse · Silva (carried) · g1',
      ],
    ],
    [
      'Polish, with short dashes',
      '– Jesteśmy gotowi – powiedział Jan Nowak. – Jutro zaczynamy.',
      'und',
      [
        'direct · Jesteśmy gotowi · powiedział · Jan Nowak (explicit) · g1',
        'direct · Jutro zaczynamy. · powiedział · Jan Nowak (carried) · g1',
      ],
    ],
    ['Indonesian, a hyphen and a comma', '- Ya, kata Budi.', 'id', ['direct · Ya, · kata · Budi (explicit)']],
    [
      'a question with the report right behind it',
      '- Siapa dia? tanya Budi Santoso. Kami tidak kenal.',
      'id',
      [
        'direct · Siapa dia? · tanya · Budi Santoso (explicit) · g1',
        'direct · Kami tidak kenal. · tanya · Budi Santoso (carried) · g1',
      ],
    ],
    [
      'the neighbour of an attributed paragraph, whose speaker stays open',
      '— Kita berangkat besok, — kata Budi Santoso.\n— Baiklah.',
      'id',
      [
        'direct · Kita berangkat besok, · kata · Budi Santoso (explicit)',
        'direct · Baiklah. · - · - · !speaker_unresolved',
      ],
    ],
    [
      'answers of an interview, but not its questions',
      '— Kapan jembatan itu selesai?\n— Bulan Mei.\n— Berapa biayanya?\n— Sekitar satu miliar rupiah.',
      'id',
      [
        'direct · Bulan Mei. · - · - · !speaker_unresolved',
        'direct · Sekitar satu miliar rupiah. · - · - · !speaker_unresolved',
      ],
    ],
    [
      'marks within speech belong to it',
      '— Kami membaca “Kabar Desa” setiap hari, — kata Budi Santoso.',
      'id',
      ['direct · Kami membaca “Kabar Desa” setiap hari, · kata · Budi Santoso (explicit)'],
    ],
    [
      'a hyphenated word is no dash',
      '— Anak-anak sudah pulang, — kata Budi Santoso.',
      'id',
      ['direct · Anak-anak sudah pulang, · kata · Budi Santoso (explicit)'],
    ],
  ])('%s', (_shows, text, language, found) => {
    expect(told(text, language)).toEqual(found);
  });

  it.each([
    ['a shopping list', 'Daftar belanja:\n- Beras, gula, dan kopi\n- Minyak goreng', 'id', []],
    ['a photo credit', '- Foto: Budi Santoso, Kabar Desa', 'id', []],
    [
      'a list of reports',
      '– Prices rose by 3 per cent last month, officials said.\n– The bank said it would wait.',
      'en',
      [
        'indirect · Prices rose by 3 per cent last month · said · officials (explicit)',
        'indirect · it would wait · said · The bank (explicit)',
      ],
    ],
    [
      'a dateline',
      'LONDON — The minister said prices rose.',
      'en',
      ['indirect · prices rose · said · The minister (explicit)'],
    ],
    ['a dash inside a sentence', 'Kota itu — ibu kota provinsi — ramai sekali.', 'id', []],
  ])('%s is no dialogue', (_shows, text, language, found) => {
    expect(told(text, language)).toEqual(found);
  });
});
