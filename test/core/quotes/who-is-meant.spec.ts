import { told } from './told.js';

/** Each row: what it shows, the language, the words, and what must be found in them (see `told`). */
type Case = [shows: string, language: string, text: string, found: string[]];

/** A name that the article gives no title, office or age speaks, without words of its own, and is meant afterwards. */
const MIND: Case[] = [
  [
    'an agent without a preposition (Indonesian)',
    'id',
    'Hal senada diungkapkan Siti. Menurut dia, harga beras naik 20 persen.',
    ['indirect · harga beras naik 20 persen · Menurut · Siti (pronoun)'],
  ],
  [
    'an answer without words (Indonesian)',
    'id',
    'Ditanya soal itu, Budi menjawab singkat. “Tidak ada,” katanya.',
    ['direct · Tidak ada, · katanya · Budi (pronoun)'],
  ],
  [
    'an answer without words (English)',
    'en',
    'Asked about the claim, Cole replied curtly. “No,” she said.',
    ['direct · No, · said · Cole (pronoun)'],
  ],
  [
    'behind its verb (German)',
    'de',
    'Auf die Frage antwortete Lindner knapp. „Nein“, sagte sie.',
    ['direct · Nein · sagte · Lindner (pronoun)'],
  ],
  [
    'with an auxiliary (French)',
    'fr',
    'Interrogée à ce sujet, Vasseur a répondu sèchement. « Non », a-t-elle dit.',
    ['direct · Non · a-t-elle dit · Vasseur (pronoun)'],
  ],
  [
    'Spanish',
    'es',
    'Preguntada por el asunto, Ruiz respondió con sequedad. “No”, dijo ella.',
    ['direct · No · dijo · Ruiz (pronoun)'],
  ],
  [
    'with an auxiliary, and no pronoun (Italian)',
    'it',
    'Interpellata sul caso, Riva ha risposto seccamente. «No», ha detto.',
    ['direct · No · ha detto · Riva (pronoun)'],
  ],
  [
    'Russian',
    'ru',
    'На вопрос Орлова ответила сухо. «Нет», — сказала она.',
    ['direct · Нет · сказала · Орлова (pronoun)'],
  ],
];

/** Who of several speaks. */
const WHO: Case[] = [
  [
    'of what an office is, in front of whoever holds it (Indonesian)',
    'id',
    '“Benar, ada dua korban,” kata Camat Sukamaju, Wahyu Hidayat.',
    ['direct · Benar, ada dua korban, · kata · Wahyu Hidayat (explicit)'],
  ],
  [
    'the same with a rank (Indonesian)',
    'id',
    '“Benar, ada dua korban,” kata Kapolsek Sukamaju, Kompol Budi Santoso, Senin (12/3).',
    ['direct · Benar, ada dua korban, · kata · Budi Santoso (explicit)'],
  ],
  [
    'the same behind a passive, for a clitic (Indonesian)',
    'id',
    'Hal itu dibenarkan Lurah Sukamaju, Wahyu Hidayat. “Benar,” ujarnya.',
    ['direct · Benar, · ujarnya · Wahyu Hidayat (pronoun)'],
  ],
  [
    'people side by side, who speak together (Indonesian)',
    'id',
    '“Kami siap,” kata Ketua Budi, Siti, dan Ani.',
    ['direct · Kami siap, · kata · Budi (group) + Siti (group) + Ani (group)'],
  ],
  [
    'somebody who shouts (Indonesian)',
    'id',
    '“Saya tidak bersalah!” teriak terdakwa di ruang sidang.',
    ['direct · Saya tidak bersalah! · teriak · terdakwa (explicit)'],
  ],
  [
    'somebody behind the words, with a clause about them',
    'en',
    'Growth will slow, said Ann Cole, who heads the bank.',
    ['indirect · Growth will slow · said · Ann Cole (explicit)'],
  ],
  [
    'an unnamed source behind the words',
    'en',
    'The deal is dead, said a spokesperson for the ministry.',
    ['indirect · The deal is dead · said · a spokesperson for the ministry (explicit)'],
  ],
  [
    'but not where the subject stands in front',
    'en',
    'Cole, a farmer from Iowa, said a spokesperson for the ministry lied.',
    ['indirect · a spokesperson for the ministry lied · said · Cole (explicit)'],
  ],
  [
    'a signature with an office',
    'en',
    '“Growth will slow.” — Ann Cole, economist',
    ['direct · Growth will slow. · - · Ann Cole (explicit)'],
  ],
  [
    'what stands in front of a colon is no label where it is a sentence',
    'en',
    'Ann Cole, a farmer, spoke up. One line stood out: “I am done with all of you.”',
    ['direct · I am done with all of you. · - · Ann Cole (carried)'],
  ],
  [
    'a report between a subject and its verb (French)',
    'fr',
    'Le ministre, a dit Claire Vasseur, « nous a menti ».',
    ['direct · nous a menti · a dit · Claire Vasseur (explicit)'],
  ],
  [
    'the same (Spanish)',
    'es',
    'El ministro, dijo Ana Ruiz, “nos mintió”.',
    ['direct · nos mintió · dijo · Ana Ruiz (explicit)'],
  ],
  [
    'the same (Portuguese)',
    'pt',
    'O ministro, disse Ana Lima, “mentiu para nós”.',
    ['direct · mentiu para nós · disse · Ana Lima (explicit)'],
  ],
  [
    'the same (Italian)',
    'it',
    'Il ministro, ha detto Anna Riva, «ci ha mentito».',
    ['direct · ci ha mentito · ha detto · Anna Riva (explicit)'],
  ],
  [
    'the same (Russian)',
    'ru',
    'Министр, сказал Иван Орлов, «обманул нас».',
    ['direct · обманул нас · сказал · Иван Орлов (explicit)'],
  ],
  [
    'a sentence in front of a colon (French)',
    'fr',
    'Le message de Vasseur est clair : « La loi est morte. »',
    ['direct · La loi est morte. · - · - · !speaker_unresolved'],
  ],
  [
    'the same (Spanish, a message)',
    'es',
    'El mensaje de Ruiz es claro: “La ley está muerta”.',
    ['direct · La ley está muerta · - · - · !speaker_unresolved'],
  ],
  [
    'whoever is told, in the dative of a feminine noun (German)',
    'de',
    'Der Zeitung sagte Lindner, man werde gewinnen.',
    ['indirect · man werde gewinnen · sagte · Lindner (explicit)'],
  ],
  [
    'but a nominative like it speaks (German)',
    'de',
    'Der Sprecher der Polizei sagte, man werde gewinnen.',
    ['indirect · man werde gewinnen · sagte · Der Sprecher der Polizei (explicit)'],
  ],
  [
    'a text that has the words (German)',
    'de',
    '„Das ist falsch“, heißt es in dem Bericht. „Es gab keinen Fehler.“',
    [
      'direct · Das ist falsch · heißt es · dem Bericht (explicit) · g1',
      'direct · Es gab keinen Fehler. · heißt es · dem Bericht (carried) · g1',
    ],
  ],
  [
    'a body from which they come (German)',
    'de',
    '„Das ist falsch“, hieß es aus dem Ministerium.',
    ['direct · Das ist falsch · hieß es · dem Ministerium (explicit)'],
  ],
  [
    'a text in which they can be read (French)',
    'fr',
    '« C’est faux », peut-on lire dans le rapport.',
    ['direct · C’est faux · peut-on lire dans · le rapport (explicit)'],
  ],
  [
    'the same (Spanish, a report)',
    'es',
    '“Es falso”, se lee en el informe.',
    ['direct · Es falso · se lee en · el informe (explicit)'],
  ],
  [
    'the same (Portuguese, a report)',
    'pt',
    '“É falso”, lê-se no relatório.',
    ['direct · É falso · lê-se no · relatório (explicit)'],
  ],
  [
    'the same (Italian, a report)',
    'it',
    '«È falso», si legge nel rapporto.',
    ['direct · È falso · si legge nel · rapporto (explicit)'],
  ],
  [
    'verweisen darauf, dass (German)',
    'de',
    'Petra Lindner verwies darauf, dass die Brücke sicher ist.',
    ['indirect · die Brücke sicher ist · verwies · Petra Lindner (explicit)'],
  ],
  [
    'a body whose name begins with an adjective (Russian)',
    'ru',
    'Согласно докладу Всемирного банка, рост замедлился до 2%.',
    ['indirect · рост замедлился до 2% · Согласно · докладу Всемирного банка (explicit)'],
  ],
  [
    'the same with what it is for (Russian)',
    'ru',
    'По данным Всемирной организации здравоохранения, заболели 12 тысяч человек.',
    ['indirect · заболели 12 тысяч человек · По данным · Всемирной организации здравоохранения (explicit)'],
  ],
  [
    'a first line that ends in marks which only close there (Czech)',
    'cs',
    '„Nikdy jsem peníze nevzal,“ řekl starosta Jan Novák. „Zůstanu do konce.“\n\nMost je bezpečný.',
    [
      'direct · Nikdy jsem peníze nevzal, · řekl · Jan Novák (explicit) · g1',
      'direct · Zůstanu do konce. · řekl · Jan Novák (carried) · g1',
    ],
  ],
];

describe('a pronoun behind somebody who spoke before', () => {
  it.each(MIND)('%s', (_shows, language, text, found) => {
    expect(told(text, language)).toEqual(found);
  });
});

describe('who speaks', () => {
  it.each(WHO)('%s', (_shows, language, text, found) => {
    expect(told(text, language)).toEqual(found);
  });
});
