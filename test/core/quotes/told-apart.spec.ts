import { told } from './told.js';

/** Each row: what it shows, the language, the words, and what must be found in them (see `told`). */
type Case = [shows: string, language: string, text: string, found: string[]];

/** Whoever answers has not asked: the name behind a question is in the report of the next words. */
const ANSWERS: Case[] = [
  [
    'Indonesian',
    'id',
    'Wali Kota Sari Dewi bertanya, "Kapan air surut?" Kepala BPBD Joko Susilo menjawab, "Besok pagi."',
    [
      'direct · Kapan air surut? · bertanya · Sari Dewi (explicit)',
      'direct · Besok pagi. · menjawab · Joko Susilo (explicit)',
    ],
  ],
  [
    'English',
    'en',
    'The mayor asked, “Who will pay?” Minister Carl Roth replied, “Nobody.”',
    [
      'direct · Who will pay? · asked · The mayor (explicit)',
      'direct · Nobody. · replied · Carl Roth (explicit)',
    ],
  ],
  [
    'German',
    'de',
    'Keller fragte: „Wer zahlt?“ Minister Roth antwortete: „Niemand.“',
    ['direct · Wer zahlt? · fragte · Keller (explicit)', 'direct · Niemand. · antwortete · Roth (explicit)'],
  ],
  [
    'French',
    'fr',
    'Anne Keller a demandé : « Qui paie ? » Le ministre Paul Roth a répondu : « Personne. »',
    [
      'direct · Qui paie ? · a demandé · Anne Keller (explicit)',
      'direct · Personne. · a répondu · Paul Roth (explicit)',
    ],
  ],
  [
    'Spanish',
    'es',
    'La alcaldesa preguntó: "¿Quién paga?" El ministro Pablo Rey respondió: "Nadie".',
    [
      'direct · ¿Quién paga? · preguntó · La alcaldesa (explicit)',
      'direct · Nadie · respondió · Pablo Rey (explicit)',
    ],
  ],
  [
    'Russian',
    'ru',
    'Мэр спросила: «Кто платит?» Министр Павел Орлов ответил: «Никто».',
    ['direct · Кто платит? · спросила · Мэр (explicit)', 'direct · Никто · ответил · Павел Орлов (explicit)'],
  ],
  [
    'but a question without a report in front is asked by the name behind it',
    'en',
    'The room was full. “Who will pay?” Carl Roth asked.',
    ['direct · Who will pay? · asked · Carl Roth (explicit)'],
  ],
  [
    'and a verb behind a comma is about the words in front',
    'it',
    'Landi ha chiesto: «Chi paga?», ha insistito.',
    ['direct · Chi paga? · ha insistito · Landi (explicit)'],
  ],
];

/** Two speakers of one sentence, the second without "that". */
const ANOTHER: Case[] = [
  [
    'behind "but"',
    'en',
    'Abara argued that rents are too high, but Olsen says they are fair.',
    [
      'indirect · rents are too high · argued · Abara (explicit)',
      'indirect · they are fair · says · Olsen (explicit)',
    ],
  ],
  [
    'behind "while"',
    'en',
    'Ken Abara said rents are too high, while Ann Olsen said they were fair.',
    [
      'indirect · rents are too high · said · Ken Abara (explicit)',
      'indirect · they were fair · said · Ann Olsen (explicit)',
    ],
  ],
  [
    'behind "tetapi"',
    'id',
    'Budi Santoso mengatakan harga naik, tetapi Rina Melati menyebut harga turun.',
    [
      'indirect · harga naik · mengatakan · Budi Santoso (explicit)',
      'indirect · harga turun · menyebut · Rina Melati (explicit)',
    ],
  ],
  [
    'but not where the second verb says nothing of its own',
    'en',
    'Abara argued that rents are too high, but Olsen said nothing.',
    ['indirect · rents are too high, but Olsen said nothing · argued · Abara (explicit)'],
  ],
];

/** What stands in front of a speaker, or beside one, is not the speaker. */
const BESIDE: Case[] = [
  [
    'an insertion between dashes',
    'en',
    'Ken Abara – he leads the union – claimed 40 percent of members had voted.',
    ['indirect · 40 percent of members had voted · claimed · Ken Abara (explicit)'],
  ],
  [
    'an insertion between dashes (Indonesian)',
    'id',
    'Budi Santoso – serikat itu ia pimpin – mengatakan bahwa harga naik.',
    ['indirect · harga naik · mengatakan · Budi Santoso (explicit)'],
  ],
  [
    'a place and a hyphen in front of an office',
    'id',
    'Jakarta - Ketua KPU mengatakan ada pemilih baru.',
    ['indirect · ada pemilih baru · mengatakan · Ketua KPU (explicit)'],
  ],
  [
    'a place and a hyphen in front of a body',
    'en',
    'LONDON - The health ministry said cases rose.',
    ['indirect · cases rose · said · The health ministry (explicit)'],
  ],
  [
    'whoever is told, between the verb and the words',
    'en',
    'Olsen told reporters, “Stay here.”',
    ['direct · Stay here. · told · Olsen (explicit)'],
  ],
  [
    'a pronoun for whoever is told',
    'en',
    'Olsen told him, “Stay.”',
    ['direct · Stay. · told · Olsen (explicit)'],
  ],
  [
    'whoever is asked',
    'en',
    'Olsen asked the committee, “Are you sure about this?”',
    ['direct · Are you sure about this? · asked · Olsen (explicit)'],
  ],
  [
    'the verb of a clause that opens with a pronoun',
    'en',
    'Ann Cole spoke first. She walked slowly to the bridge, saying it was closed.',
    ['indirect · it was closed · saying · Ann Cole (pronoun)'],
  ],
  [
    'but a title behind what somebody wrote is no speech',
    'en',
    'Olsen wrote a book, “The Long Way”, in May.',
    [],
  ],
  [
    'what is said of an unnamed source',
    'en',
    'The ship has left port, according to two officials who spoke on condition of anonymity.',
    ['indirect · The ship has left port · according to · two officials (explicit)'],
  ],
  [
    'the same without a comma',
    'en',
    'The ship left port on Monday according to two officials who asked not to be named.',
    ['indirect · The ship left port on Monday · according to · two officials (explicit)'],
  ],
  [
    'the day behind whoever passed the words on',
    'id',
    '"Kami menolak," tegas Hadi Wijaya, dikutip dari kantor berita Antara, Senin (3/4).',
    ['direct · Kami menolak, · tegas · Hadi Wijaya (explicit)'],
  ],
  [
    'the party of somebody who is pointed at',
    'id',
    '"Semua hilang," ujar politikus Partai Tani itu.',
    ['direct · Semua hilang, · ujar · politikus Partai Tani itu (explicit)'],
  ],
];

/** One body that looks after several fields. */
const BODIES: Case[] = [
  [
    'two fields, and the short form of the body',
    'id',
    'Menurut Kementerian Kelautan dan Perikanan (KKP), ikan mahal. KKP menambahkan bahwa stok cukup.',
    [
      'indirect · ikan mahal · Menurut · Kementerian Kelautan dan Perikanan (explicit)',
      'indirect · stok cukup · menambahkan · Kementerian Kelautan dan Perikanan (explicit)',
    ],
  ],
  [
    'three fields, with commas',
    'id',
    'Menurut Badan Meteorologi, Klimatologi, dan Geofisika (BMKG), hujan turun besok.',
    ['indirect · hujan turun besok · Menurut · Badan Meteorologi, Klimatologi, dan Geofisika (explicit)'],
  ],
  [
    'a field of two words',
    'id',
    'Kementerian Pekerjaan Umum dan Perumahan Rakyat mengatakan bahwa jembatan aman.',
    ['indirect · jembatan aman · mengatakan · Kementerian Pekerjaan Umum dan Perumahan Rakyat (explicit)'],
  ],
  [
    'but another body is none of its fields',
    'id',
    'Menurut Kementerian Kesehatan dan Kepolisian Daerah Manda, klinik ditutup.',
    ['indirect · klinik ditutup · Menurut · Kementerian Kesehatan (explicit)'],
  ],
  [
    'nor is the name of whoever holds the office',
    'id',
    'Kepala Dinas Kelautan dan Perikanan Budi Santoso mengatakan ikan mahal.',
    ['indirect · ikan mahal · mengatakan · Budi Santoso (explicit)'],
  ],
];

/** Two who hold one office, named together: a person must say which is meant. */
const HOLDERS: Case[] = [
  [
    'Indonesian',
    'id',
    'Presiden Anwar Sulaiman dan Presiden Karel Novotny bertemu. Presiden mengatakan bahwa perundingan berjalan baik.',
    ['indirect · perundingan berjalan baik · mengatakan · Presiden (noun) · !speaker_unresolved'],
  ],
  [
    'English',
    'en',
    'President Anna Keller met President Tomas Varga. The president said talks had gone well.',
    ['indirect · talks had gone well · said · The president (noun) · !speaker_unresolved'],
  ],
  [
    'but whoever has spoken meanwhile is meant',
    'en',
    'President Anna Keller met President Tomas Varga. “It is done,” said Varga. The president said talks had gone well.',
    [
      'direct · It is done, · said · Tomas Varga (explicit)',
      'indirect · talks had gone well · said · Tomas Varga (noun)',
    ],
  ],
];

/** Languages without a pack. */
const UNLISTED: Case[] = [
  [
    'two words behind a colon, in a script without capitals (Arabic)',
    'ar',
    'قالت رئيسة البلدية: "الجسر آمن".',
    ['direct · الجسر آمن · - · - · !speaker_unresolved'],
  ],
  [
    'no mark is glued where no spaces part words (Chinese)',
    'zh',
    '市长王丽说：“我们会留下来。”她补充说，桥是安全的。',
    ['direct · 我们会留下来。 · - · - · !speaker_unresolved'],
  ],
];

describe.each([
  ['who asks and who answers', ANSWERS],
  ['another speaker of the same sentence', ANOTHER],
  ['what stands beside a speaker', BESIDE],
  ['a body of several fields', BODIES],
  ['two holders of one office', HOLDERS],
  ['any language', UNLISTED],
])('%s', (_part, cases) => {
  it.each(cases)('%s', (_shows, language, text, found) => {
    expect(told(text, language)).toEqual(found);
  });
});
