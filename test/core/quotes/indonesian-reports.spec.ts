import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'a short form in brackets is the whole body',
    'Bank Indonesia (BI) menyatakan harga beras naik. BI menambahkan bahwa stok cukup.',
    [
      'indirect · harga beras naik · menyatakan · Bank Indonesia (explicit)',
      'indirect · stok cukup · menambahkan · Bank Indonesia (explicit)',
    ],
  ],
  [
    'a source inside a relative clause reports no clause of its own',
    'Sektor yang menurut Budi Santoso perlu berubah adalah pasar.',
    [],
  ],
  [
    'an office over two runs of capitals',
    '“Kami siap,” kata Kepala Dinas Peternakan dan Kesehatan Hewan Lili Mawarti.',
    ['direct · Kami siap, · kata · Lili Mawarti (explicit)'],
  ],
  [
    'a country between office and name',
    'Presiden Rusia Vladimir Putin datang. “Kami siap,” kata Putin.',
    ['direct · Kami siap, · kata · Vladimir Putin (explicit)'],
  ],
  [
    'bahwa',
    'Budi Santoso mengatakan bahwa harga beras naik 10 persen.',
    ['indirect · harga beras naik 10 persen · mengatakan · Budi Santoso (explicit)'],
  ],
  [
    'a comma instead of bahwa',
    'Budi Santoso mengatakan, harga beras naik 10 persen.',
    ['indirect · harga beras naik 10 persen · mengatakan · Budi Santoso (explicit)'],
  ],
  [
    'neither comma nor bahwa',
    'Budi Santoso mengatakan harga beras naik 10 persen.',
    ['indirect · harga beras naik 10 persen · mengatakan · Budi Santoso (explicit)'],
  ],
  [
    'place and time between cue and bahwa',
    'Budi Santoso mengatakan di Jakarta, Selasa, bahwa harga beras naik.',
    ['indirect · harga beras naik · mengatakan · Budi Santoso (explicit)'],
  ],
  [
    'menurut in front',
    'Menurut Budi Santoso, harga beras naik 10 persen.',
    ['indirect · harga beras naik 10 persen · Menurut · Budi Santoso (explicit)'],
  ],
  [
    'menurut without a comma',
    'Menurut Budi Santoso harga beras naik 10 persen.',
    ['indirect · harga beras naik 10 persen · Menurut · Budi Santoso (explicit)'],
  ],
  [
    'menurut behind',
    'Harga beras naik 10 persen, menurut Budi Santoso.',
    ['indirect · Harga beras naik 10 persen · menurut · Budi Santoso (explicit)'],
  ],
  [
    'menurut between',
    'Harga beras bulan ini, menurut Budi Santoso, naik 10 persen.',
    [
      'indirect · Harga beras bulan ini · menurut · Budi Santoso (explicit) · g1',
      'indirect · naik 10 persen · menurut · Budi Santoso (carried) · g1',
    ],
  ],
  [
    'a conjunction before the interruption is no statement',
    'Namun, kata Budi Santoso, harga beras naik 10 persen.',
    ['indirect · harga beras naik 10 persen · kata · Budi Santoso (explicit)'],
  ],
  [
    'kata behind, without marks',
    'Harga beras naik 10 persen, kata Budi Santoso.',
    ['indirect · Harga beras naik 10 persen · kata · Budi Santoso (explicit)'],
  ],
  [
    'an agency credited with the report is its speaker',
    'Harga beras naik 10 persen, lapor РИА Новости.',
    ['indirect · Harga beras naik 10 persen · lapor · RIA Novosti (explicit)'],
  ],
  [
    'a second clause of one subject',
    'Budi Santoso menjawab bahwa harga beras naik, menekankan bahwa stok beras cukup.',
    [
      'indirect · harga beras naik · menjawab · Budi Santoso (explicit)',
      'indirect · stok beras cukup · menekankan · Budi Santoso (carried)',
    ],
  ],
  [
    'partly between marks',
    'Budi Santoso mencatat bahwa warga itu "marah besar," tetapi mereka pulang.',
    ['mixed · warga itu "marah besar," tetapi mereka pulang · mencatat · Budi Santoso (explicit)'],
  ],
  [
    'all between marks but behind bahwa is still mixed',
    'Budi Santoso mengatakan bahwa "harga beras akan turun."',
    ['mixed · "harga beras akan turun." · mengatakan · Budi Santoso (explicit)'],
  ],
  [
    'a negation outside the marks turns the sense',
    'Budi Santoso menjawab bahwa itu tidak diarahkan "melawan warga desa."',
    [
      'mixed · itu tidak diarahkan "melawan warga desa." · menjawab · Budi Santoso (explicit) · !negation_outside_marks',
    ],
  ],
  [
    'a noun belongs to the cue',
    'Budi Santoso menyatakan penyesalannya bahwa harga beras naik.',
    ['indirect · harga beras naik · menyatakan penyesalannya · Budi Santoso (explicit)'],
  ],
  [
    'katanya means the last speaker',
    'Budi Santoso mengatakan, harga naik. “Kami prihatin,” katanya.',
    [
      'indirect · harga naik · mengatakan · Budi Santoso (explicit)',
      'direct · Kami prihatin, · katanya · Budi Santoso (pronoun)',
    ],
  ],
  [
    'Menurutnya means the last speaker',
    '“Kami prihatin,” kata Budi Santoso. Menurutnya, harga beras naik.',
    [
      'direct · Kami prihatin, · kata · Budi Santoso (explicit)',
      'indirect · harga beras naik · Menurutnya · Budi Santoso (pronoun)',
    ],
  ],
  [
    'Dikatakannya in front',
    '“Kami prihatin,” kata Budi Santoso. Dikatakannya, harga beras naik.',
    [
      'direct · Kami prihatin, · kata · Budi Santoso (explicit)',
      'indirect · harga beras naik · Dikatakannya · Budi Santoso (pronoun)',
    ],
  ],
  [
    'Dia means the last speaker',
    '“Kami prihatin,” kata Budi Santoso. Dia menambahkan bahwa harga beras naik.',
    [
      'direct · Kami prihatin, · kata · Budi Santoso (explicit)',
      'indirect · harga beras naik · menambahkan · Budi Santoso (pronoun)',
    ],
  ],
  [
    'an unnamed pronoun stays open under its own word',
    'Dia menambahkan bahwa harga beras naik.',
    ['indirect · harga beras naik · menambahkan · Dia (pronoun) · !speaker_unresolved'],
  ],
  [
    'a clitic without anybody before stays open',
    '“Kami prihatin sekali,” katanya.',
    ['direct · Kami prihatin sekali, · katanya · - · !speaker_unresolved'],
  ],
  [
    'an office means who holds it',
    'Presiden Joko Widodo datang. “Kami prihatin,” kata Presiden.',
    ['direct · Kami prihatin, · kata · Joko Widodo (noun)'],
  ],
  [
    'the nearer name inside the words is not their speaker',
    'Ani Lestari bertemu Budi. “Kami siap,” kata Ani. "Saya memberi tahu Budi bahwa kami siap," tambah presiden.',
    [
      'direct · Kami siap, · kata · Ani Lestari (explicit)',
      'direct · Saya memberi tahu Budi bahwa kami siap, · tambah · Ani Lestari (noun) · !nested_report',
    ],
  ],
  [
    'both presidents are the two last heard',
    '“Kami siap,” kata Ani Lestari. “Kami juga,” kata Budi Santoso. Kedua presiden sepakat bahwa perang harus berakhir.',
    [
      'direct · Kami siap, · kata · Ani Lestari (explicit)',
      'direct · Kami juga, · kata · Budi Santoso (explicit)',
      'indirect · perang harus berakhir · sepakat · Ani Lestari (group) + Budi Santoso (group)',
    ],
  ],
  [
    'a short form is the full name',
    'Menteri BUMN Erick Thohir datang. “Kami siap,” kata Erick.',
    ['direct · Kami siap, · kata · Erick Thohir (explicit)'],
  ],
  [
    'office, comma, name',
    '“Kami siap,” kata Wakil Presdir UNTR, Djoko Pranoto, dalam laporannya di Jakarta.',
    ['direct · Kami siap, · kata · Djoko Pranoto (explicit)'],
  ],
  [
    'adverbials between subject and verb',
    'Menteri Perdagangan Zulkifli Hasan, dalam rapat, Sabtu (25/6/2022), mengatakan, stok beras cukup.',
    ['indirect · stok beras cukup · mengatakan · Zulkifli Hasan (explicit)'],
  ],
  [
    'titles and ranks stay outside the name',
    '“Kami siap,” kata Mayor Jenderal Bambang Suryo Aji.',
    ['direct · Kami siap, · kata · Bambang Suryo Aji (explicit)'],
  ],
  [
    'two speakers together',
    '“Kami siap,” kata Ani Lestari dan Budi Santoso.',
    ['direct · Kami siap, · kata · Ani Lestari (group) + Budi Santoso (group)'],
  ],
  [
    'an unnamed source is a source',
    '“Kami siap,” kata seorang pejabat Pentagon.',
    ['direct · Kami siap, · kata · seorang pejabat Pentagon (explicit)'],
  ],
  [
    'a verb that no list has',
    '“Kami siap,” gumam Budi Santoso.',
    ['direct · Kami siap, · gumam · Budi Santoso (explicit)'],
  ],
  [
    'a time behind the speaker is not part of the name',
    '“Kami siap,” kata Vladimir Putin setelah pembicaraan.',
    ['direct · Kami siap, · kata · Vladimir Putin (explicit)'],
  ],
  ['irony and nicknames are no quotes', 'Kota itu dikenal sebagai "Kota Lumpia" sejak lama.', []],
  ['titles of works are no quotes', 'Ia menonton film "Laskar Pelangi" kemarin.', []],
  ['hal itu is no content', 'Budi Santoso mengatakan hal itu saat rapat di Jakarta.', []],
  ['a denied report is no report', 'Budi Santoso tidak mengatakan bahwa harga beras naik.', []],
  [
    "a journalist's question is nobody's quote",
    'Menjawab pertanyaan tentang harga beras, Budi Santoso menjawab bahwa stok cukup.',
    ['indirect · stok cukup · menjawab · Budi Santoso (explicit)'],
  ],
  [
    'an abbreviation inside a report does not end it',
    'Menurut Budi Santoso, kerja sama, termasuk. pertukaran data, perlu ditingkatkan.',
    [
      'indirect · kerja sama, termasuk. pertukaran data, perlu ditingkatkan · Menurut · Budi Santoso (explicit)',
    ],
  ],
  [
    'words put in by a desk',
    '“Kami melihat (mereka) di sana,” kata Budi Santoso.',
    ['direct · Kami melihat (mereka) di sana, · kata · Budi Santoso (explicit) · !editorial_insertion'],
  ],
  [
    'direct words in the third person',
    '“Rusia menghormati koalisi itu,” kata Budi Santoso di Rusia.',
    ['direct · Rusia menghormati koalisi itu, · kata · Budi Santoso (explicit) · !third_person_direct'],
  ],
  [
    'bidirectional controls are flagged',
    '“Kami \u202esiap\u202c membantu,” kata Budi Santoso.',
    [
      'direct · Kami \u202esiap\u202c membantu, · kata · Budi Santoso (explicit) · !bidi_controls · !bidi_controls',
    ],
  ],
  [
    'an office of several words in small letters in front of a body and a name',
    'Juru bicara KPK Wira Sanjaya menjelaskan bahwa berkas sudah lengkap.',
    ['indirect · berkas sudah lengkap · menjelaskan · Wira Sanjaya (explicit)'],
  ],
  [
    'a name between commas behind its description is whom the next sentence is about',
    'Menteri Budi Santoso mengatakan bahwa harga turun. Namun, anggota Komisi V DPR dari Fraksi Tani, Sari Rahma, datang terlambat. “Saya baru tiba,” ujarnya.',
    [
      'indirect · harga turun · mengatakan · Budi Santoso (explicit)',
      'direct · Saya baru tiba, · ujarnya · Sari Rahma (pronoun)',
    ],
  ],
  [
    'so is a name behind a source',
    'Menteri Budi Santoso mengatakan bahwa harga turun. Korban, Lina, berharap motornya kembali. “Itu milik saya,” tuturnya.',
    [
      'indirect · harga turun · mengatakan · Budi Santoso (explicit)',
      'direct · Itu milik saya, · tuturnya · Lina (pronoun)',
    ],
  ],
  [
    'but not one thing of a list',
    'Menteri Budi Santoso mengatakan bahwa harga turun. Bantuan datang dari warga, Tesla, dan bank. “Itu cukup,” ujarnya.',
    [
      'indirect · harga turun · mengatakan · Budi Santoso (explicit)',
      'direct · Itu cukup, · ujarnya · Budi Santoso (pronoun)',
    ],
  ],
  [
    'a question with its word',
    'Sari Rahma mempertanyakan mengapa harga beras naik.',
    ['indirect · mengapa harga beras naik · mempertanyakan · Sari Rahma (explicit)'],
  ],
  [
    'a question behind whoever is asked',
    'Sari Rahma menanyakan kepada Menteri Budi Santoso siapa yang membayar jembatan itu.',
    ['indirect · siapa yang membayar jembatan itu · menanyakan · Sari Rahma (explicit)'],
  ],
  [
    'an explanation that is told as a question',
    'Budi Santoso menjelaskan bagaimana dana itu disalurkan.',
    ['indirect · bagaimana dana itu disalurkan · menjelaskan · Budi Santoso (explicit)'],
  ],
  [
    'whoever is told asks nothing',
    'Budi Santoso mengatakan kepada siapa pun yang bertanya, harga turun.',
    ['indirect · harga turun · mengatakan · Budi Santoso (explicit)'],
  ],
  [
    'a quotation over two paragraphs',
    '“Kami siap membantu warga desa.\n“Kami juga siap pergi,” kata Budi Santoso.',
    [
      'direct · Kami siap membantu warga desa. · kata · Budi Santoso (explicit) · g1 · !unclosed_mark',
      'direct · Kami juga siap pergi, · kata · Budi Santoso (carried) · g1',
    ],
  ],
  [
    'the headline convention is a hint',
    'Putin: kita akan bertindak bersama\nPutin berbicara di Moskow.\nIa pulang.',
    ['headline · kita akan bertindak bersama · - · Putin (explicit)'],
  ],
  [
    'the subject in front of a report belongs to the words',
    'Proyek itu, lanjut Budi Santoso, menelan biaya dua triliun.',
    [
      'indirect · Proyek itu · lanjut · Budi Santoso (explicit) · g1',
      'indirect · menelan biaya dua triliun · lanjut · Budi Santoso (carried) · g1',
    ],
  ],
  [
    'what joins it to the sentence before does not',
    'Selain itu, kata Budi Santoso, harga beras naik.',
    ['indirect · harga beras naik · kata · Budi Santoso (explicit)'],
  ],
  [
    'a report that an agency passes on is whose it says',
    'Dikutip dari Antara, Budi Santoso mengatakan banjir sudah surut.',
    ['indirect · banjir sudah surut · mengatakan · Budi Santoso (explicit)'],
  ],
];

describe('Indonesian reports and speakers', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'id')).toEqual(found);
  });
});
