import { told } from './told.js';

/** Each row: what it shows, the language, the words, and what must be found in them (see `told`). */
type Case = [shows: string, language: string, text: string, found: string[]];

/** What tells who somebody without a name is belongs to them; when and where they spoke does not. */
const NOUNS: Case[] = [
  [
    'a ministry in front of the verb',
    'en',
    'A spokesperson for the ministry said the road would close.',
    ['indirect · the road would close · said · A spokesperson for the ministry (explicit)'],
  ],
  [
    'a ministry behind the verb, without the day',
    'en',
    '“We will not pay,” said a spokesperson for the ministry on Monday.',
    ['direct · We will not pay, · said · a spokesperson for the ministry (explicit)'],
  ],
  [
    'a statement is no part of it',
    'en',
    '“We will not pay,” said a spokesperson for the ministry in a statement.',
    ['direct · We will not pay, · said · a spokesperson for the ministry (explicit)'],
  ],
  [
    'what sources know',
    'en',
    'Sources familiar with the matter said the deal was dead.',
    ['indirect · the deal was dead · said · Sources familiar with the matter (explicit)'],
  ],
  [
    'what people know, behind the verb',
    'en',
    '“It is over,” said two people with knowledge of the talks.',
    ['direct · It is over, · said · two people with knowledge of the talks (explicit)'],
  ],
  [
    'whose report',
    'en',
    'A report by the World Bank said growth would slow.',
    ['indirect · growth would slow · said · A report by the World Bank (explicit)'],
  ],
  [
    'whose report, as a source',
    'en',
    'Growth will slow, according to a report by the World Bank in March.',
    ['indirect · Growth will slow · according to · a report by the World Bank (explicit)'],
  ],
  [
    'where they are',
    'en',
    'Officials in the U.S. said the talks went on.',
    ['indirect · the talks went on · said · Officials in the U.S. (explicit)'],
  ],
  [
    'the day in front of the verb',
    'en',
    'The minister on Monday said the talks went on.',
    ['indirect · the talks went on · said · The minister (explicit)'],
  ],
  [
    'the first time is no office',
    'en',
    '“We pay,” said the minister for the first time.',
    ['direct · We pay, · said · the minister (explicit)'],
  ],
  [
    'whoever is told, and then the clause',
    'en',
    'A Reed aide told Reuters she was ill.',
    ['indirect · she was ill · told · A Reed aide (explicit)'],
  ],
  [
    'where they live',
    'id',
    'Seorang warga di desa itu mengatakan airnya keruh.',
    ['indirect · airnya keruh · mengatakan · Seorang warga di desa itu (explicit)'],
  ],
  [
    'a name behind a body that is called by its place',
    'id',
    '“Itu salah,” kata pengamat dari Universitas Negeri Jakarta Surya Pratama.',
    ['direct · Itu salah, · kata · Surya Pratama (explicit)'],
  ],
  [
    'a name behind the comma',
    'id',
    '“Itu salah,” kata pengamat dari Universitas Padjadjaran, Rahmat Hakim, Senin.',
    ['direct · Itu salah, · kata · Rahmat Hakim (explicit)'],
  ],
  [
    'a doctor behind the comma',
    'id',
    '“Pasien sudah pulang,” kata Direktur RSUD Sukamaju, dr. Ani Lestari, Rabu (3/2).',
    ['direct · Pasien sudah pulang, · kata · Ani Lestari (explicit)'],
  ],
  [
    'a source that knows, with its words behind the comma',
    'id',
    'Menurut sumber yang mengetahui masalah itu, tawaran terlalu rendah.',
    ['indirect · tawaran terlalu rendah · Menurut · sumber (explicit)'],
  ],
  [
    'sources close to something (Spanish)',
    'es',
    '«No sabemos nada», dijeron fuentes cercanas a la investigación.',
    ['direct · No sabemos nada · dijeron · fuentes cercanas a la investigación (explicit)'],
  ],
  [
    'an infinitive is no part of it (Spanish)',
    'es',
    'Un portavoz para Europa dijo que el agua estaba sucia.',
    ['indirect · el agua estaba sucia · dijo · Un portavoz para Europa (explicit)'],
  ],
  [
    'a source within (French)',
    'fr',
    '« Non », a déclaré une source au sein du ministère.',
    ['direct · Non · a déclaré · une source au sein du ministère (explicit)'],
  ],
  [
    'sources close to something (Portuguese)',
    'pt',
    '“Não”, disseram fontes próximas à investigação.',
    ['direct · Não · disseram · fontes próximas à investigação (explicit)'],
  ],
  [
    'a source within (Russian)',
    'ru',
    'По словам источника в министерстве, сделка сорвана.',
    ['indirect · сделка сорвана · По словам · источника в министерстве (explicit)'],
  ],
  [
    'an interview is no part of it (Russian)',
    'ru',
    'Министр в интервью газете заявил, что сделка сорвана.',
    ['indirect · сделка сорвана · заявил · Министр (explicit)'],
  ],
  [
    'a newspaper in marks',
    'de',
    'Wie die „Bild“-Zeitung berichtet, ist der Minister krank.',
    ['indirect · ist der Minister krank · berichtet · Bild (explicit)'],
  ],
  [
    'a newspaper in marks behind a source',
    'de',
    'Nach Angaben der „Bild“ ist der Minister krank.',
    ['indirect · ist der Minister krank · Nach Angaben · Bild (explicit)'],
  ],
  [
    'a noun in marks is no newspaper',
    'de',
    'Lindner sprach von der „Katastrophe von Kassel“.',
    ['direct · Katastrophe von Kassel · sprach · Lindner (explicit)'],
  ],
  [
    'a report that something comes out of',
    'de',
    'Die Brücke ist sicher, wie aus einem Bericht der Polizei hervorgeht.',
    ['indirect · Die Brücke ist sicher · hervorgeht · einem Bericht der Polizei (explicit)'],
  ],
  [
    'an official of a ministry, without a comma (Turkish)',
    'tr',
    'Bakanlıktan bir yetkili köprünün güvenli olduğunu söyledi.',
    ['indirect · köprünün güvenli olduğunu · söyledi · bir yetkili (explicit)'],
  ],
  [
    'an official behind the verb (Turkish)',
    'tr',
    '“Ödemeyeceğiz” dedi bakanlık sözcüsü.',
    ['direct · Ödemeyeceğiz · dedi · bakanlık sözcüsü (explicit)'],
  ],
  [
    'a senior official (Turkish)',
    'tr',
    'Üst düzey bir yetkili iki kişinin öldüğünü söyledi.',
    ['indirect · iki kişinin öldüğünü · söyledi · bir yetkili (explicit)'],
  ],
];

describe('somebody without a name', () => {
  it.each(NOUNS)('%s', (_shows, language, text, found) => {
    expect(told(text, language)).toEqual(found);
  });
});
