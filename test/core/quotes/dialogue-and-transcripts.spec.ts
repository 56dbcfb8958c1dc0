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

describe('interviews and transcripts', () => {
  it.each([
    [
      'two people who say "we"',
      'Budi Santoso: Kami siap.\nAni Lestari: Kami juga siap.',
      'id',
      [
        'direct · Kami siap. · - · Budi Santoso (explicit)',
        'direct · Kami juga siap. · - · Ani Lestari (explicit)',
      ],
    ],
    [
      'questions and answers, the answers by whom the article introduced',
      'Berikut wawancara dengan Menteri Perdagangan Budi Santoso.\nTanya: Kapan harga turun?\nJawab: Kami berharap bulan depan.\nTanya: Berapa stoknya?\nJawab: Dua juta ton.',
      'id',
      [
        'direct · Kami berharap bulan depan. · - · Budi Santoso (noun)',
        'direct · Dua juta ton. · - · Budi Santoso (noun)',
      ],
    ],
    [
      'answers whose speaker nobody introduced stay open',
      'Q: Is the ward full?\nA: Yes, all 30 beds are taken.\nQ: Since when?\nA: Since May.',
      'en',
      [
        'direct · Yes, all 30 beds are taken. · - · - · !speaker_unresolved',
        'direct · Since May. · - · - · !speaker_unresolved',
      ],
    ],
    [
      'labels in capitals',
      'HOST: Welcome to the show.\nSMITH: Thank you. We have built 300 homes.\nHOST: Now the roads.\nSMITH: Later.',
      'en',
      [
        'direct · Welcome to the show. · - · HOST (explicit)',
        'direct · Thank you. We have built 300 homes. · - · SMITH (explicit)',
        'direct · Now the roads. · - · HOST (explicit)',
        'direct · Later. · - · SMITH (explicit)',
      ],
    ],
    [
      'a magazine that only asks, and a last name that the article gives in full',
      'Olaf Berger sprach mit dem Magazin.\nSPIEGEL: Wann kommt das Gesetz?\nBerger: Es kommt im Mai.\nSPIEGEL: Und wer zahlt?\nBerger: Der Bund zahlt alles.',
      'und',
      [
        'direct · Es kommt im Mai. · - · Olaf Berger (explicit)',
        'direct · Der Bund zahlt alles. · - · Olaf Berger (explicit)',
      ],
    ],
    [
      'a role in brackets, and a third speaker between two turns',
      'Budi Santoso (Menteri Perdagangan): Kami siap.\nRatna: Terima kasih.\nBudi Santoso (Menteri Perdagangan): Stok beras cukup.',
      'id',
      [
        'direct · Kami siap. · - · Budi Santoso (explicit)',
        'direct · Terima kasih. · - · Ratna (explicit)',
        'direct · Stok beras cukup. · - · Budi Santoso (explicit)',
      ],
    ],
    [
      'an answer of two paragraphs',
      'Tanya: Kapan?\nBudi Santoso: Kami mulai besok.\nJalan itu panjang.\nTanya: Dan sesudah itu?\nBudi Santoso: Kami istirahat.',
      'id',
      [
        'direct · Kami mulai besok. · - · Budi Santoso (explicit) · g1',
        'direct · Jalan itu panjang. · - · Budi Santoso (carried) · g1',
        'direct · Kami istirahat. · - · Budi Santoso (explicit)',
      ],
    ],
    [
      'a report between two turns is the author’s',
      'Budi Santoso: Kami siap.\n“Saya pulang,” kata Ani Lestari.\nBudi Santoso: Kami mulai besok.',
      'id',
      [
        'direct · Kami siap. · - · Budi Santoso (explicit)',
        'direct · Saya pulang, · kata · Ani Lestari (explicit)',
        'direct · Kami mulai besok. · - · Budi Santoso (explicit)',
      ],
    ],
    [
      'words of a report within a turn make no rows of their own',
      'Budi Santoso: Kami siap, kata menteri tadi.\nAni Lestari: Kami juga.',
      'id',
      [
        'direct · Kami siap, kata menteri tadi. · - · Budi Santoso (explicit)',
        'direct · Kami juga. · - · Ani Lestari (explicit)',
      ],
    ],
  ])('%s', (_shows, text, language, found) => {
    expect(told(text, language)).toEqual(found);
  });

  it.each([
    ['a single note', 'Catatan: harga dapat berubah sewaktu-waktu.', 'id'],
    ['numbered steps', 'Resep hari ini.\nLangkah Pertama: siapkan bahan.\nLangkah Kedua: masak air.', 'id'],
    ['a fact box', 'Data diri tokoh.\nNama: Budi Santoso.\nUmur: 45 tahun\nKota: Bandung.', 'id'],
    [
      'links to other articles',
      'Pasar ramai.\nBaca Juga: Apa Itu Inflasi?\nHujan turun.\nBaca Juga: Siapa Menang?\nPasar tutup.',
      'id',
    ],
    ['a time of day', 'Rapat dibuka.\n10:30 rapat mulai.\n12:00 makan siang.', 'id'],
  ])('%s is no transcript', (_shows, text, language) => {
    expect(told(text, language)).toEqual([]);
  });
});
