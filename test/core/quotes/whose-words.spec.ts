import { told } from './told.js';

/** Each row: what it shows, the language, the words, and what must be found in them (see `told`). */
type Case = [shows: string, language: string, text: string, found: string[]];

/** Whoever is named beside an office is not always whoever holds it: the words are the spokesman's, not the president's. */
const OWNERS: Case[] = [
  [
    'a name in front of an office',
    'en',
    'A Harlow spokesman said it was over.',
    ['indirect · it was over · said · A Harlow spokesman (explicit)'],
  ],
  [
    'a name in front of an office, behind the verb',
    'en',
    '“It is over,” said a Reed spokeswoman.',
    ['direct · It is over, · said · a Reed spokeswoman (explicit)'],
  ],
  [
    'a government under a name',
    'en',
    'The Harlow administration said it was over.',
    ['indirect · it was over · said · The Harlow administration (explicit)'],
  ],
  [
    'a campaign under a name',
    'en',
    'The Reed campaign said it was over.',
    ['indirect · it was over · said · The Reed campaign (explicit)'],
  ],
  [
    'an office, and the name of its holder behind it',
    'en',
    'Harlow spokesman Dennis Cole said it was over.',
    ['indirect · it was over · said · Dennis Cole (explicit)'],
  ],
  [
    'a wife',
    'id',
    'Istri Budi mengatakan suaminya sakit.',
    ['indirect · suaminya sakit · mengatakan · Istri Budi (explicit)'],
  ],
  [
    'a husband behind the verb, and pointed at',
    'id',
    '“Usaha kami maju,” kata suami Marlina (36) itu.',
    ['direct · Usaha kami maju, · kata · suami Marlina (explicit)'],
  ],
  [
    'a family',
    'id',
    'Keluarga Budi Santoso mengatakan perang selesai.',
    ['indirect · perang selesai · mengatakan · Keluarga Budi Santoso (explicit)'],
  ],
  [
    'a camp',
    'id',
    'Kubu Wibowo mengatakan perang selesai.',
    ['indirect · perang selesai · mengatakan · Kubu Wibowo (explicit)'],
  ],
  [
    'a lawyer whose name does not stand there',
    'id',
    '“Ia tidak bersalah,” kata kuasa hukum Budi.',
    ['direct · Ia tidak bersalah, · kata · kuasa hukum Budi (explicit)'],
  ],
  [
    'a lawyer named behind a comma',
    'id',
    '“Klien kami tidak bersalah,” kata kuasa hukum Rudi, Bambang Sutejo, Rabu.',
    ['direct · Klien kami tidak bersalah, · kata · Bambang Sutejo (explicit)'],
  ],
  [
    'a lawyer named in full, and then in short',
    'id',
    'Pengacara Hendra Wijaya mengatakan kliennya sakit. “Ia sakit,” kata pengacara Hendra.',
    [
      'indirect · kliennya sakit · mengatakan · Hendra Wijaya (explicit)',
      'direct · Ia sakit, · kata · Hendra Wijaya (explicit)',
    ],
  ],
  [
    'a spokesman of a body, with his name',
    'id',
    'Juru bicara KPK Arif Hidayat mengatakan jalan ditutup.',
    ['indirect · jalan ditutup · mengatakan · Arif Hidayat (explicit)'],
  ],
  [
    'a genitive that a woman could bear, by its verb',
    'ru',
    'Пресс-секретарь Лапина заявил, что мост безопасен.',
    ['indirect · мост безопасен · заявил · Пресс-секретарь Лапина (explicit)'],
  ],
  [
    'the same behind the verb',
    'ru',
    '«Мост безопасен», — сказал адвокат Орлова.',
    ['direct · Мост безопасен · сказал · адвокат Орлова (explicit)'],
  ],
  [
    'the same by the name that the article knows',
    'ru',
    'Виктор Лапин приехал. Пресс-секретарь Лапина заявляет, что мост безопасен.',
    ['indirect · мост безопасен · заявляет · Пресс-секретарь Лапина (explicit)'],
  ],
  [
    'a genitive that is nothing else',
    'ru',
    'Адвокат Загорного заявил, что мост безопасен.',
    ['indirect · мост безопасен · заявил · Адвокат Загорного (explicit)'],
  ],
  [
    'an owner between an office and its holder',
    'ru',
    'Пресс-секретарь Лапина Дмитрий Белов заявил, что мост безопасен.',
    ['indirect · мост безопасен · заявил · Дмитрий Белов (explicit)'],
  ],
  [
    'a woman who holds the office',
    'ru',
    'Адвокат Мария Орлова сообщила, что мост безопасен.',
    ['indirect · мост безопасен · сообщила · Мария Орлова (explicit)'],
  ],
  [
    'a genitive without a sign',
    'de',
    'Petra Lindner kam an. Ein Anwalt Lindners sagte, sie sei krank.',
    ['indirect · sie sei krank · sagte · Ein Anwalt Lindners (explicit)'],
  ],
  [
    'a name that ends like a genitive',
    'de',
    'Der Anwalt Hans Fuchs sagte, sie sei krank.',
    ['indirect · sie sei krank · sagte · Hans Fuchs (explicit)'],
  ],
  [
    'an office of a firm',
    'de',
    'Der Chef von Nordbau sagte, der Preis steige.',
    ['indirect · der Preis steige · sagte · Der Chef von Nordbau (explicit)'],
  ],
  [
    'an office of a firm behind the verb',
    'de',
    '„Nein“, sagte eine Sprecherin von Nordbau am Montag.',
    ['direct · Nein · sagte · eine Sprecherin von Nordbau (explicit)'],
  ],
  [
    'an office of a town, with its holder',
    'de',
    'Der Bürgermeister von Hamburg, Peter Lang, sagte, der Preis steige.',
    ['indirect · der Preis steige · sagte · Peter Lang (explicit)'],
  ],
  [
    'a surname that begins so',
    'de',
    'Ursula von Hohenstein kam an. Die Ministerin von Hohenstein sagte, der Preis steige.',
    ['indirect · der Preis steige · sagte · Ursula von Hohenstein (explicit)'],
  ],
  [
    'a surname that begins so, and its short form',
    'de',
    'Minister Karl von Hohenstein sagte, der Preis steige. Von Hohenstein betonte, das sei neu.',
    [
      'indirect · der Preis steige · sagte · Karl von Hohenstein (explicit)',
      'indirect · das sei neu · betonte · Karl von Hohenstein (explicit)',
    ],
  ],
  [
    'two particles, and the short form',
    'de',
    'Präsidentin Ursula von der Heide sagte, der Preis steige. Von der Heide betonte, das sei neu.',
    [
      'indirect · der Preis steige · sagte · Ursula von der Heide (explicit)',
      'indirect · das sei neu · betonte · Ursula von der Heide (explicit)',
    ],
  ],
  [
    'a government under a name (French)',
    'fr',
    'L’administration Vasseur a déclaré que c’était fini.',
    ['indirect · c’était fini · a déclaré · L’administration Vasseur (explicit)'],
  ],
  [
    'a family (Spanish)',
    'es',
    'La familia Ruiz dijo que había terminado.',
    ['indirect · había terminado · dijo · La familia Ruiz (explicit)'],
  ],
  [
    'a government under a name (Portuguese)',
    'pt',
    'O governo Prado disse que tudo acabou.',
    ['indirect · tudo acabou · disse · O governo Prado (explicit)'],
  ],
  [
    'a government under a name (Italian)',
    'it',
    'Il governo Riva ha detto che è finita.',
    ['indirect · è finita · ha detto · Il governo Riva (explicit)'],
  ],
  [
    'a genitive in front of a noun that is no office',
    'en',
    'Tom Hart’s successor said it was over.',
    ['indirect · it was over · said · Tom Hart’s successor (explicit)'],
  ],
  [
    'a relative named behind the comma',
    'en',
    '“It is over,” said Tom Hart’s mother, Ellen Marsh.',
    ['direct · It is over, · said · Ellen Marsh (explicit)'],
  ],
  [
    'a paper in front of its reporter',
    'en',
    'Reuters’s Tom Hart said it was over.',
    ['indirect · it was over · said · Tom Hart (explicit)'],
  ],
  [
    'people under somebody',
    'id',
    'Anak buah Budi mengatakan harga naik.',
    ['indirect · harga naik · mengatakan · Anak buah Budi (explicit)'],
  ],
  [
    'a relative named between commas',
    'id',
    'Adik Budi, Ani, mengatakan harga naik.',
    ['indirect · harga naik · mengatakan · Ani (explicit)'],
  ],
];

/** A list of names speaks together. */
const GROUPS: Case[] = [
  [
    'in front of the verb (English)',
    'en',
    'Anna Reed, Tom Hart and Carl Cole said it was over.',
    ['indirect · it was over · said · Anna Reed (group) + Tom Hart (group) + Carl Cole (group)'],
  ],
  [
    'behind the verb (English)',
    'en',
    '“It is over,” said Anna Reed, Tom Hart and Carl Cole.',
    ['direct · It is over, · said · Anna Reed (group) + Tom Hart (group) + Carl Cole (group)'],
  ],
  [
    'whose wife, and no list (English)',
    'en',
    '“It is over,” said Anna Reed, Tom Hart’s wife.',
    ['direct · It is over, · said · Anna Reed (explicit)'],
  ],
  [
    'in front of the verb (Spanish)',
    'es',
    'Ana Ruiz, Tomás Gil y Carlos Vega dijeron que había terminado.',
    ['indirect · había terminado · dijeron · Ana Ruiz (group) + Tomás Gil (group) + Carlos Vega (group)'],
  ],
  [
    'in front of the verb (French)',
    'fr',
    'Anne Morel, Jean Petit et Paul Roy ont dit que c’était fini.',
    ['indirect · c’était fini · ont dit · Anne Morel (group) + Jean Petit (group) + Paul Roy (group)'],
  ],
  [
    'in front of the verb (German)',
    'de',
    'Anna Lang, Tom Hart und Carl Voss sagten, es sei vorbei.',
    ['indirect · es sei vorbei · sagten · Anna Lang (group) + Tom Hart (group) + Carl Voss (group)'],
  ],
  [
    'behind the verb (German)',
    'de',
    '„Es ist vorbei“, sagten Anna Lang, Tom Hart und Carl Voss.',
    ['direct · Es ist vorbei · sagten · Anna Lang (group) + Tom Hart (group) + Carl Voss (group)'],
  ],
];

describe('whose words they are', () => {
  describe.each([
    ['a name that only tells whose somebody is', OWNERS],
    ['several at once', GROUPS],
  ])('%s', (_part, cases) => {
    it.each(cases)('%s', (_shows, language, text, found) => {
      expect(told(text, language)).toEqual(found);
    });
  });
});
