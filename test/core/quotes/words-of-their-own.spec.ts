import { told } from './told.js';

/** Each row: what it shows, the language, the words, and what must be found in them (see `told`). */
type Case = [shows: string, language: string, text: string, found: string[]];

/** Marks around a few words of a sentence, behind a verb that says what somebody does with them. */
const OWN_WORDS: Case[] = [
  [
    'what somebody warns against',
    'en',
    'Ann Cole warned against “the kind of pride that kills”.',
    ['direct · the kind of pride that kills · warned · Ann Cole (explicit)'],
  ],
  [
    'what somebody vows to do',
    'en',
    'Ann Cole vowed to “fight on”.',
    ['direct · fight on · vowed · Ann Cole (explicit)'],
  ],
  [
    'of what somebody accuses another',
    'en',
    'Ann Cole accused the mayor of “lying through his teeth”.',
    ['direct · lying through his teeth · accused · Ann Cole (explicit)'],
  ],
  [
    'what somebody calls something that stands in front',
    'en',
    'Ann Cole criticised what she called “a dark day for the town”.',
    ['direct · a dark day for the town · called · Ann Cole (pronoun)'],
  ],
  [
    'but not what somebody was accused of by nobody',
    'en',
    'The mayor was accused of “gross misconduct”.',
    [],
  ],
  [
    'within a reported clause they belong to it',
    'en',
    'Ann Cole said she would refuse to “bow to pressure”.',
    ['mixed · she would refuse to “bow to pressure” · said · Ann Cole (explicit)'],
  ],
  ['but a name that a thing has is nobody’s words', 'en', 'An app called “foo bar baz” sold well.', []],
  [
    'vor (German)',
    'de',
    'Petra Lindner warnte vor einer „Katastrophe für das Land“.',
    ['direct · Katastrophe für das Land · warnte · Petra Lindner (explicit)'],
  ],
  [
    'what somebody calls a law (German)',
    'de',
    'Petra Lindner nannte das Gesetz „eine Katastrophe“.',
    ['direct · eine Katastrophe · nannte · Petra Lindner (explicit)'],
  ],
  [
    'but not what a town is called by everybody (German)',
    'de',
    'Die Stadt wird auch „kleines Paris“ genannt.',
    [],
  ],
  [
    'a participle behind the marks (German)',
    'de',
    'Petra Lindner hat das Gesetz als „unsozial“ bezeichnet.',
    ['direct · unsozial · bezeichnet · Petra Lindner (explicit)'],
  ],
  [
    'the same of a separable verb (German)',
    'de',
    'Die Regierung hatte den Bericht als „falsch“ zurückgewiesen.',
    ['direct · falsch · zurückgewiesen · Die Regierung (explicit)'],
  ],
  [
    'a relative clause that ends in the verb (German)',
    'de',
    'Der Plan, den Petra Lindner als „unsozial“ bezeichnete, ist vom Tisch.',
    ['direct · unsozial · bezeichnete · Petra Lindner (explicit)'],
  ],
  ['but a passive names nobody (German)', 'de', 'Das Gesetz wurde als „unsozial“ bezeichnet.', []],
  [
    'an object of a verb in two parts (German)',
    'de',
    'Petra Lindner kündigte „harte Schritte“ an.',
    ['direct · harte Schritte · kündigte · Petra Lindner (explicit)'],
  ],
  [
    'an object behind an article (German)',
    'de',
    'Petra Lindner forderte einen „offenen Umgang“ mit dem Thema.',
    ['direct · offenen Umgang · forderte · Petra Lindner (explicit)'],
  ],
  [
    'but the name of a club is nobody’s words (German)',
    'de',
    'Petra Lindner warf dem Verein „Brücke und Steg“ vor, zu schweigen.',
    ['indirect · zu schweigen · warf · Petra Lindner (explicit)'],
  ],
  [
    'a verb with its auxiliary (French)',
    'fr',
    'Vasseur a qualifié la loi de « désastre ».',
    ['direct · désastre · a qualifié · Vasseur (explicit)'],
  ],
  [
    'what somebody promises to do (French)',
    'fr',
    'Claire Vasseur a promis de « tout changer ».',
    ['direct · tout changer · a promis · Claire Vasseur (explicit)'],
  ],
  [
    'but nothing that is denied (French)',
    'fr',
    'Claire Vasseur n’a pas qualifié la loi de « désastre ».',
    [],
  ],
  [
    'hablar de (Spanish)',
    'es',
    'Ana Ruiz habló de “un día negro para el país”.',
    ['direct · un día negro para el país · habló · Ana Ruiz (explicit)'],
  ],
  [
    'in a relative clause (Spanish)',
    'es',
    'La ley, que Ana Ruiz calificó de “desastre”, cayó.',
    ['direct · desastre · calificó · Ana Ruiz (explicit)'],
  ],
  [
    'within a reported clause they belong to it (Spanish)',
    'es',
    'Ana Ruiz dijo que el alcalde había calificado la ley de “desastre”.',
    ['mixed · el alcalde había calificado la ley de “desastre” · dijo · Ana Ruiz (explicit)'],
  ],
  [
    'chamar de (Portuguese)',
    'pt',
    'Ana Lima chamou a lei de “desastre”.',
    ['direct · desastre · chamou · Ana Lima (explicit)'],
  ],
  ['but not what a thing is called (Portuguese)', 'pt', 'A obra é chamada de “desastre”.', []],
  [
    'alertar para (Portuguese)',
    'pt',
    'Ana Lima alertou para “um retrocesso histórico”.',
    ['direct · um retrocesso histórico · alertou · Ana Lima (explicit)'],
  ],
  [
    'behind a noun that is a form of a verb as well (Italian)',
    'it',
    'Anna Riva ha definito la legge «un disastro».',
    ['direct · un disastro · ha definito · Anna Riva (explicit)'],
  ],
  [
    'parlare di (Italian)',
    'it',
    'Anna Riva ha parlato di «un giorno nero per il paese».',
    ['direct · un giorno nero per il paese · ha parlato · Anna Riva (explicit)'],
  ],
  [
    'of what somebody accuses another (Russian)',
    'ru',
    'Иван Орлов обвинил мэра в «постоянной лжи».',
    ['direct · постоянной лжи · обвинил · Иван Орлов (explicit)'],
  ],
  [
    'of what somebody warns (Russian)',
    'ru',
    'Иван Орлов предупредил о «возврате к прошлому».',
    ['direct · возврате к прошлому · предупредил · Иван Орлов (explicit)'],
  ],
  [
    'menyebut … sebagai (Indonesian)',
    'id',
    'Budi Santoso menyebut kebijakan itu sebagai “bencana”.',
    ['direct · bencana · menyebut · Budi Santoso (explicit)'],
  ],
  [
    'berjanji akan (Indonesian)',
    'id',
    'Budi Santoso berjanji akan “mengubah segalanya”.',
    ['direct · mengubah segalanya · berjanji · Budi Santoso (explicit)'],
  ],
  ['but not as what a town is known (Indonesian)', 'id', 'Kota itu dikenal sebagai “Kota Hujan”.', []],
  [
    'olarak nitelendirmek (Turkish)',
    'tr',
    'Ahmet Yılmaz, yasayı “felaket” olarak nitelendirdi.',
    ['direct · felaket · olarak nitelendirdi · Ahmet Yılmaz (explicit)'],
  ],
  [
    'but not as what a town is known (Turkish)',
    'tr',
    '“Küçük Paris” olarak bilinen şehirde yangın çıktı.',
    [],
  ],
];

describe('words of somebody’s own within a sentence of the author’s', () => {
  it.each(OWN_WORDS)('%s', (_shows, language, text, found) => {
    expect(told(text, language)).toEqual(found);
  });
});
