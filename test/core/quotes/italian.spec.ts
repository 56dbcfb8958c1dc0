import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'che',
    'Chiara Valli ha detto che il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · ha detto · Chiara Valli (explicit)'],
  ],
  [
    'an adverb between auxiliary and participle',
    'Chiara Valli aveva inoltre affermato che il ponte avrebbe aperto a maggio.',
    ['indirect · il ponte avrebbe aperto a maggio · aveva inoltre affermato · Chiara Valli (explicit)'],
  ],
  [
    'a present',
    'La sindaca Chiara Valli sostiene che il ponte è sicuro.',
    ['indirect · il ponte è sicuro · sostiene · Chiara Valli (explicit)'],
  ],
  [
    'verbs in -isce',
    'Chiara Valli ribadisce che il ponte è sicuro.',
    ['indirect · il ponte è sicuro · ribadisce · Chiara Valli (explicit)'],
  ],
  [
    'participles of verbs in -ire',
    'Chiara Valli ha riferito che il ponte è sicuro.',
    ['indirect · il ponte è sicuro · ha riferito · Chiara Valli (explicit)'],
  ],
  [
    'whoever is told, as a clitic',
    'Chiara Valli gli ha risposto che il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · ha risposto · Chiara Valli (explicit)'],
  ],
  [
    'hearsay, in the conditional',
    'Il sindaco avrebbe dichiarato che il ponte non è sicuro.',
    ['indirect · il ponte non è sicuro · avrebbe dichiarato · Il sindaco (explicit)'],
  ],
  [
    'a reflexive',
    'Chiara Valli si è lamentata che il ponte è chiuso.',
    ['indirect · il ponte è chiuso · si è lamentata · Chiara Valli (explicit)'],
  ],
  ['a reflexive denied', 'Chiara Valli non si è lamentata che il ponte è chiuso.', []],
  [
    'convinced that',
    'Chiara Valli si è detta convinta che il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · si è detta convinta · Chiara Valli (explicit)'],
  ],
  ['one says: nobody', 'Si dice che il ponte aprirà a maggio.', []],
  ['one estimated: nobody', 'Si è stimato che il ponte costerà due milioni.', []],
  [
    'a noun in the cue',
    'Chiara Valli ha espresso la preoccupazione che il ponte non apra a maggio.',
    ['indirect · il ponte non apra a maggio · ha espresso la preoccupazione · Chiara Valli (explicit)'],
  ],
  [
    'a hearer before che',
    'Chiara Valli ha spiegato ieri ai giornalisti che il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · ha spiegato · Chiara Valli (explicit)'],
  ],
  [
    'come for che',
    'Chiara Valli ha sottolineato come il ponte sia sicuro.',
    ['indirect · il ponte sia sicuro · ha sottolineato · Chiara Valli (explicit)'],
  ],
  ['come that compares', 'Chiara Valli ha descritto il ponte come sicuro e bello.', []],
  [
    'an infinitive',
    'Chiara Valli ha affermato di aver avvertito la prefettura.',
    ['indirect · aver avvertito la prefettura · ha affermato · Chiara Valli (explicit)'],
  ],
  [
    'a promise not to',
    'Chiara Valli promette di non aumentare le tasse.',
    ['indirect · non aumentare le tasse · promette · Chiara Valli (explicit)'],
  ],
  ['what somebody only hopes to do', 'Chiara Valli spera di vincere le elezioni.', []],
  [
    'an infinitive with che inside',
    'La polizia ha affermato di avere più domande che risposte.',
    ['indirect · avere più domande che risposte · ha affermato · La polizia (explicit)'],
  ],
  [
    'a question',
    'Chiara Valli ha chiesto se il ponte sia sicuro.',
    ['indirect · il ponte sia sicuro · ha chiesto · Chiara Valli (explicit)'],
  ],
  ['what somebody once thought is a story', 'Chiara Valli credeva che il ponte fosse sicuro.', []],
  [
    'what somebody thinks is a report',
    'Chiara Valli ritiene che il ponte sia sicuro.',
    ['indirect · il ponte sia sicuro · ritiene · Chiara Valli (explicit)'],
  ],
  [
    'verb and speaker behind',
    'Il ponte aprirà a maggio, afferma Chiara Valli.',
    ['indirect · Il ponte aprirà a maggio · afferma · Chiara Valli (explicit)'],
  ],
  [
    'verb and speaker in the middle',
    'Il ponte, assicura Chiara Valli, aprirà a maggio.',
    [
      'indirect · Il ponte · assicura · Chiara Valli (explicit) · g1',
      'indirect · aprirà a maggio · assicura · Chiara Valli (carried) · g1',
    ],
  ],
  [
    'where it was said belongs to the report',
    'Il ponte aprirà a maggio, ha scritto Chiara Valli, sindaca di Villara, in un messaggio in cui spiega perché i lavori sono durati tanto.',
    ['indirect · Il ponte aprirà a maggio · ha scritto · Chiara Valli (explicit)'],
  ],
  ['nobody says behind the words what he says in front', 'Alcuni criticano il ponte, altri lo lodano.', []],
  [
    'a second verb of the same subject',
    "Chiara Valli ha detto che il ponte aprirà a maggio e ha aggiunto che l'ingresso sarà gratuito.",
    [
      'indirect · il ponte aprirà a maggio · ha detto · Chiara Valli (explicit)',
      "indirect · l'ingresso sarà gratuito · ha aggiunto · Chiara Valli (carried)",
    ],
  ],
  [
    'a gerund of the same subject',
    'Chiara Valli ha negato ritardi, precisando che il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · precisando · Chiara Valli (explicit)'],
  ],
  [
    'no subject: the last speaker',
    'Chiara Valli ha detto che il ponte è sicuro. Ha aggiunto che aprirà a maggio.',
    [
      'indirect · il ponte è sicuro · ha detto · Chiara Valli (explicit)',
      'indirect · aprirà a maggio · Ha aggiunto · Chiara Valli (pronoun)',
    ],
  ],
  [
    'no subject and nobody before: left open',
    'Ha aggiunto che il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · Ha aggiunto · - · !speaker_unresolved'],
  ],
  [
    'no subject behind a quotation',
    'Chiara Valli è arrivata ieri. «Il ponte aprirà a maggio», ha spiegato.',
    ['direct · Il ponte aprirà a maggio · ha spiegato · Chiara Valli (pronoun)'],
  ],
  [
    'secondo in front',
    'Secondo Chiara Valli, il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · Secondo · Chiara Valli (explicit)'],
  ],
  [
    'secondo behind, with unnamed sources',
    'Il ponte aprirà a maggio, secondo fonti del ministero.',
    ['indirect · Il ponte aprirà a maggio · secondo · fonti del ministero (explicit)'],
  ],
  ['secondo with a measure names nobody', 'Secondo la legge, il ponte deve aprire a maggio.', []],
  [
    'secondo quanto riferito',
    'Secondo quanto riferito dalla questura, tre persone sono ferite.',
    ['indirect · tre persone sono ferite · Secondo quanto riferito dalla · questura (explicit)'],
  ],
  [
    'stando a, with an article',
    "Stando all'Istat, i prezzi sono aumentati del 2%.",
    ['indirect · i prezzi sono aumentati del 2% · Stando all · Istat (explicit)'],
  ],
  [
    'a detta di',
    'A detta di Chiara Valli, il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · A detta di · Chiara Valli (explicit)'],
  ],
  [
    'come ha ricordato',
    'Come ha ricordato Chiara Valli, il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · Come ha ricordato · Chiara Valli (explicit)'],
  ],
  [
    'per in front of somebody',
    "Per Chiara Valli, il ponte è un'opportunità.",
    ["indirect · il ponte è un'opportunità · Per · Chiara Valli (explicit)"],
  ],
  ['per in front of something', "Per la pace, il ponte è un'opportunità.", []],
  ['per quanto riguarda', "Per quanto riguarda la famiglia, il ponte è un'opportunità.", []],
  ['the impersonal passive', 'È stato detto che il ponte aprirà a maggio.', []],
  ["the author's own opinion", 'Credo che il ponte aprirà a maggio.', []],
  ["the author's own words", 'Ho detto che il ponte aprirà a maggio.', []],
  ['denied: no report', 'Chiara Valli non ha detto che il ponte è sicuro.', []],
  ['a thing that shows', "L'aumento dei prezzi dimostra che il ponte costa caro.", []],
  [
    'a study that shows, described between commas',
    "Uno studio del Comune, condotto dall'Università, mostra che il ponte è sicuro.",
    ['indirect · il ponte è sicuro · mostra · Uno studio del Comune (explicit)'],
  ],
  ['a verb that takes no clause', 'Chiara Valli ha elogiato gli operai che hanno costruito il ponte.', []],
  [
    'an object behind a comma is no speaker',
    'Chiara Valli, ieri in Comune, ringrazia i vigili del fuoco.',
    [],
  ],
  ['a relative clause is no report', 'Chiara Valli ha annunciato un piano che costerà due milioni.', []],
  [
    'the subject of a relative clause',
    'Il ponte è stato progettato da Paolo Neri, che sostiene che i lavori dureranno.',
    ['indirect · i lavori dureranno · sostiene · Paolo Neri (explicit)'],
  ],
  [
    'joint speakers',
    'Chiara Valli e Paolo Neri hanno detto che il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · hanno detto · Chiara Valli (group) + Paolo Neri (group)'],
  ],
  [
    'an organisation by its acronym',
    'La Cgil ha annunciato che i treni non viaggeranno.',
    ['indirect · i treni non viaggeranno · ha annunciato · Cgil (explicit)'],
  ],
  [
    'a ministry',
    "Il ministero dell'Interno ha comunicato che tre persone sono ferite.",
    ["indirect · tre persone sono ferite · ha comunicato · Il ministero dell'Interno (explicit)"],
  ],
  [
    'unnamed sources',
    'Fonti di polizia hanno confermato che tre persone sono ferite.',
    ['indirect · tre persone sono ferite · hanno confermato · Fonti di polizia (explicit)'],
  ],
  [
    'somebody new is nobody mentioned before',
    'Chiara Valli è arrivata ieri. Un portavoce ha detto che il ponte resta chiuso.',
    ['indirect · il ponte resta chiuso · ha detto · Un portavoce (explicit)'],
  ],
  [
    'an apposition behind the name',
    'Chiara Valli, sindaca di Villara, ha detto che il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · ha detto · Chiara Valli (explicit)'],
  ],
  [
    'an apposition in front of the name',
    "Il ministro dell'Interno, Paolo Neri, ha detto che il ponte aprirà a maggio.",
    ['indirect · il ponte aprirà a maggio · ha detto · Paolo Neri (explicit)'],
  ],
  [
    'a title',
    'Il dottor Neri ha precisato che i lavori costeranno due milioni.',
    ['indirect · i lavori costeranno due milioni · ha precisato · Neri (explicit)'],
  ],
  [
    'the office means who holds it',
    'Paolo Neri, sindaco di Villara, è arrivato. Il sindaco ha precisato che il ponte costerà due milioni.',
    ['indirect · il ponte costerà due milioni · ha precisato · Paolo Neri (noun)'],
  ],
  [
    "quest'ultima means the woman",
    "Chiara Valli ha ricevuto Paolo Neri. Quest'ultima ha precisato che il ponte costerà due milioni.",
    ['indirect · il ponte costerà due milioni · ha precisato · Chiara Valli (pronoun)'],
  ],
  [
    'an agency',
    "Il ponte è sicuro, riporta l'Ansa.",
    ['indirect · Il ponte è sicuro · riporta · ANSA (explicit)'],
  ],
  ['a noun that looks like a verb', 'La denuncia che Paolo Neri ha presentato è stata archiviata.', []],
  [
    'secondo with an article',
    'Secondo lo studio, il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · Secondo · lo studio (explicit)'],
  ],
  [
    'secondo without a comma',
    'Secondo il sindaco il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · Secondo · il sindaco (explicit)'],
  ],
  [
    'secondo cui',
    'Il ponte è difeso da Elena Conti, secondo cui i lavori dureranno.',
    ['indirect · i lavori dureranno · secondo cui · Elena Conti (explicit)'],
  ],
  ['the idea according to which: nobody', 'La tesi secondo cui il ponte è sicuro non convince.', []],
  [
    'who passes a report on is no part of the words',
    'Chiara Valli ha stimato che il ponte è sicuro, ha riferito il Comune.',
    ['indirect · il ponte è sicuro · ha stimato · Chiara Valli (explicit)'],
  ],
  [
    'the person behind a body',
    'Il portavoce del Cremlino Dmitri Peskov ha detto che il ponte chiuderà.',
    ['indirect · il ponte chiuderà · ha detto · Dmitri Peskov (explicit)'],
  ],
  [
    'a party behind the name',
    'La sindaca, Chiara Valli (Pd), ha detto che il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · ha detto · Chiara Valli (explicit)'],
  ],
  [
    'a second infinitive',
    'Carlo Morelli ha ammesso di aver comprato la pistola ma nega di aver sparato.',
    [
      'indirect · aver comprato la pistola · ha ammesso · Carlo Morelli (explicit)',
      'indirect · aver sparato · nega · Carlo Morelli (carried) · !denied',
    ],
  ],
  [
    'whoever is spoken to does not speak',
    'Chiara Valli è arrivata. La presidente le ha chiesto se il ponte sia sicuro.',
    ['indirect · il ponte sia sicuro · ha chiesto · La presidente (explicit)'],
  ],
  [
    'the object of a relative clause is no speaker',
    "Un'accusa che Paolo Neri ribadisce: «Il ponte è sicuro da anni».",
    ['direct · Il ponte è sicuro da anni · ribadisce · Paolo Neri (explicit)'],
  ],
  [
    'a headline that says who speaks',
    'Villara: il ponte aprirà a maggio, promette la sindaca\n\nIl ponte è chiuso.',
    ['headline · il ponte aprirà a maggio · promette · la sindaca (explicit)'],
  ],
  [
    'a headline with a name',
    'Chiara Valli: il ponte aprirà a maggio\n\nIl ponte è chiuso.',
    ['headline · il ponte aprirà a maggio · - · Chiara Valli (explicit)'],
  ],
];

describe('Italian reports and speakers', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'it')).toEqual(found);
  });
});
