import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'curly marks with the cue behind',
    '“Kami siap membantu warga,” kata Budi Santoso.',
    ['direct · Kami siap membantu warga, · kata · Budi Santoso (explicit)'],
  ],
  [
    'straight marks',
    '"Kami siap membantu warga," ujar Budi Santoso.',
    ['direct · Kami siap membantu warga, · ujar · Budi Santoso (explicit)'],
  ],
  [
    'the same closing mark at both ends',
    '”Kami siap membantu warga,” tutur Budi Santoso.',
    ['direct · Kami siap membantu warga, · tutur · Budi Santoso (explicit)'],
  ],
  [
    'guillemets',
    '«Kami siap membantu warga,» ucap Budi Santoso.',
    ['direct · Kami siap membantu warga, · ucap · Budi Santoso (explicit)'],
  ],
  [
    'low opening mark',
    '„Kami siap membantu warga,“ ucap Budi Santoso.',
    ['direct · Kami siap membantu warga, · ucap · Budi Santoso (explicit)'],
  ],
  [
    'corner brackets',
    '「Kami siap membantu warga,」 ucap Budi Santoso.',
    ['direct · Kami siap membantu warga, · ucap · Budi Santoso (explicit)'],
  ],
  [
    'a closer glued to the cue',
    '“Kami siap membantu warga, ”kata Budi Santoso.',
    ['direct · Kami siap membantu warga, · kata · Budi Santoso (explicit) · !glued_mark'],
  ],
  [
    'a closer glued on both sides',
    '“Kami siap membantu warga,”kata Budi Santoso.',
    ['direct · Kami siap membantu warga, · kata · Budi Santoso (explicit) · !glued_mark'],
  ],
  [
    'straight opens, curly closes',
    '"Kami siap membantu warga,” kata Budi Santoso.',
    ['direct · Kami siap membantu warga, · kata · Budi Santoso (explicit) · !mismatched_marks'],
  ],
  [
    'curly opens, straight closes, and the next quotation keeps its own marks',
    '“Kami siap membantu," kata Budi Santoso. “Jangan takut.”',
    [
      'direct · Kami siap membantu, · kata · Budi Santoso (explicit) · g1 · !mismatched_marks',
      'direct · Jangan takut. · kata · Budi Santoso (carried) · g1',
    ],
  ],
  [
    'the title of an event is no speech',
    'Niat itu dinyatakan panitia webinar berjudul “Masa Depan Gandum” yang digelar kemarin.',
    [],
  ],
  [
    'the title of an event in front of the clause',
    'Budi Santoso mengatakan dalam seminar “Masa Depan Kita” bahwa harga naik.',
    ['indirect · harga naik · mengatakan · Budi Santoso (explicit)'],
  ],
  [
    'what a passive says where is no speech',
    'Hal itu disampaikan Budi Santoso dalam pidato “Kembali ke Desa” di Bandung.',
    [],
  ],
  ['a word as such is no speech', 'Pasal itu jelas. Kata “dibagi” pada pasal itu tidak salah.', []],
  [
    'a saying keeps its speaker',
    'Seperti kata Budi Santoso, “Begitu saja repot.”',
    ['direct · Begitu saja repot. · kata · Budi Santoso (explicit)'],
  ],
  [
    'words in marks that the clause goes on with',
    'Menurut Budi Santoso, “kesalahan kecil” yang terjadi pada Rabu itu sudah selesai.',
    [
      'mixed · “kesalahan kecil” yang terjadi pada Rabu itu sudah selesai · Menurut · Budi Santoso (explicit)',
    ],
  ],
  [
    'words in marks at the end of a clause behind a comma',
    'Budi Santoso menekankan, kampus merupakan “Rumah UMKM” bagi desa.',
    ['mixed · kampus merupakan “Rumah UMKM” bagi desa · menekankan · Budi Santoso (explicit)'],
  ],
  [
    'a heading in marks in front of a report',
    '“Phishing” Budi Santoso menyimpulkan bahwa peretas itu muda.',
    ['indirect · peretas itu muda · menyimpulkan · Budi Santoso (explicit)'],
  ],
  [
    'a quotation signed behind a dash',
    'Pidato itu terkenal. Semua orang mengingatnya.\n“Masa depan ada di tangan kita.” — Budi Santoso\nHujan turun lagi.',
    ['direct · Masa depan ada di tangan kita. · - · Budi Santoso (explicit)'],
  ],
  [
    'a mark left open ends with its paragraph',
    '“Kami siap membantu warga yang terkena banjir.\nHujan turun lagi.',
    ['direct · Kami siap membantu warga yang terkena banjir. · - · - · !unclosed_mark · !speaker_unresolved'],
  ],
  [
    'full stops inside the marks do not end the quotation',
    '“Kami siap. Kami bekerja. Kami menunggu,” kata Budi Santoso.',
    ['direct · Kami siap. Kami bekerja. Kami menunggu, · kata · Budi Santoso (explicit)'],
  ],
  [
    'quotation within a quotation',
    '“Ia berteriak ‘tolong’ dua kali,” kata Budi Santoso.',
    ['direct · Ia berteriak ‘tolong’ dua kali, · kata · Budi Santoso (explicit)'],
  ],
  [
    'apostrophes are no marks',
    "“Jum'at depan kami ke Ma'arif,” kata Budi Santoso.",
    ["direct · Jum'at depan kami ke Ma'arif, · kata · Budi Santoso (explicit)"],
  ],
  [
    'interrupted by its attribution',
    '“Kami siap,” kata Budi Santoso. “Kami tidak takut.”',
    [
      'direct · Kami siap, · kata · Budi Santoso (explicit) · g1',
      'direct · Kami tidak takut. · kata · Budi Santoso (carried) · g1',
    ],
  ],
  [
    'interrupted within one sentence',
    '“Kami siap,” kata Budi Santoso, “dan kami tidak takut.”',
    [
      'direct · Kami siap, · kata · Budi Santoso (explicit) · g1',
      'direct · dan kami tidak takut. · kata · Budi Santoso (carried) · g1',
    ],
  ],
  [
    'two quotations of two people are not one',
    '“Kami siap,” kata Budi Santoso. “Kami belum siap,” kata Siti Aminah.',
    [
      'direct · Kami siap, · kata · Budi Santoso (explicit)',
      'direct · Kami belum siap, · kata · Siti Aminah (explicit)',
    ],
  ],
  [
    'cue in front, with a comma',
    'Budi Santoso mengatakan, “Kami siap membantu.”',
    ['direct · Kami siap membantu. · mengatakan · Budi Santoso (explicit)'],
  ],
  [
    'cue in front, with a colon',
    'Budi Santoso menegaskan: “Kami siap membantu.”',
    ['direct · Kami siap membantu. · menegaskan · Budi Santoso (explicit)'],
  ],
  [
    'cue in front, with a hearer between',
    'Budi Santoso berkata kepada wartawan, “Kami siap membantu.”',
    ['direct · Kami siap membantu. · berkata · Budi Santoso (explicit)'],
  ],
  [
    'name and colon without a cue',
    'Budi Santoso: “Kami siap membantu warga.”',
    ['direct · Kami siap membantu warga. · - · Budi Santoso (explicit)'],
  ],
  [
    'the title of another article is nobody’s words',
    'Harga beras naik.\nBaca juga: “Petani Mengeluh”\n“Kami siap,” kata Budi Santoso.',
    ['direct · Kami siap, · kata · Budi Santoso (explicit)'],
  ],
];

describe('Indonesian quotations', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'id')).toEqual(found);
  });
});
