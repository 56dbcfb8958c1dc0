import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'guillemets',
    '«Il ponte aprirà a maggio», ha spiegato Chiara Valli.',
    ['direct · Il ponte aprirà a maggio · ha spiegato · Chiara Valli (explicit)'],
  ],
  [
    'straight marks',
    '"Il ponte aprirà a maggio", ha spiegato Chiara Valli.',
    ['direct · Il ponte aprirà a maggio · ha spiegato · Chiara Valli (explicit)'],
  ],
  [
    'marks within marks',
    '“Il ponte è ‘sicuro’”, ha spiegato Chiara Valli.',
    ['direct · Il ponte è ‘sicuro’ · ha spiegato · Chiara Valli (explicit)'],
  ],
  [
    'behind a colon',
    'La sindaca ha avvertito: «Il ponte non aprirà a maggio».',
    ['direct · Il ponte non aprirà a maggio · ha avvertito · La sindaca (explicit)'],
  ],
  [
    'an interrupted quotation',
    '«Il ponte è sicuro», ha detto Chiara Valli, «e aprirà a maggio».',
    [
      'direct · Il ponte è sicuro · ha detto · Chiara Valli (explicit) · g1',
      'direct · e aprirà a maggio · ha detto · Chiara Valli (carried) · g1',
    ],
  ],
  [
    'dashes within the marks',
    '«Il ponte – ha detto Chiara Valli – aprirà a maggio».',
    [
      'direct · Il ponte · ha detto · Chiara Valli (explicit) · g1',
      'direct · aprirà a maggio · ha detto · Chiara Valli (carried) · g1',
    ],
  ],
  [
    'a full stop behind the second dash',
    '«Il ponte è sicuro - ha detto Chiara Valli -. Aprirà a maggio».',
    [
      'direct · Il ponte è sicuro · ha detto · Chiara Valli (explicit) · g1',
      'direct · Aprirà a maggio · ha detto · Chiara Valli (carried) · g1',
    ],
  ],
  [
    'a dialogue dash',
    '— Il ponte è sicuro — disse Chiara Valli. — Aprirà a maggio.',
    [
      'direct · Il ponte è sicuro · disse · Chiara Valli (explicit) · g1',
      'direct · Aprirà a maggio. · disse · Chiara Valli (carried) · g1',
    ],
  ],
  [
    'partly between marks',
    'Chiara Valli ha detto che il ponte è «una vergogna» per la città.',
    ['mixed · il ponte è «una vergogna» per la città · ha detto · Chiara Valli (explicit)'],
  ],
  [
    'a negation outside the marks',
    'Chiara Valli ha dichiarato che il ponte non è «una priorità».',
    [
      'mixed · il ponte non è «una priorità» · ha dichiarato · Chiara Valli (explicit) · !negation_outside_marks',
    ],
  ],
  [
    'a qualifier outside the marks',
    "Chiara Valli ha dichiarato che il ponte è soltanto «un'idea».",
    [
      "mixed · il ponte è soltanto «un'idea» · ha dichiarato · Chiara Valli (explicit) · !negation_outside_marks",
    ],
  ],
  ['scare quotes', 'Il "ponte della vergogna" aprirà a maggio.', []],
  ['the title of a work', 'Chiara Valli scrisse insieme a Paolo la canzone "Il ponte" nel 2004.', []],
  [
    'a nickname',
    'Gianni "Nino" Morelli ha detto che il ponte aprirà a maggio.',
    ['indirect · il ponte aprirà a maggio · ha detto · Gianni "Nino" Morelli (explicit)'],
  ],
  [
    'an agency relays',
    "«Il ponte è sicuro», ha detto Chiara Valli, citata dall'Ansa.",
    ['direct · Il ponte è sicuro · ha detto · Chiara Valli (explicit)'],
  ],
  [
    'così',
    '«Riapriremo il ponte entro maggio». Così la sindaca di Villara, Chiara Valli, al termine del Consiglio.',
    ['direct · Riapriremo il ponte entro maggio · Così · Chiara Valli (explicit)'],
  ],
  [
    'così that is no report',
    '«Riapriremo il ponte entro maggio». Così facendo si perde tempo.',
    ['direct · Riapriremo il ponte entro maggio · - · - · !speaker_unresolved'],
  ],
  [
    'lo ha detto',
    '"Riapriremo il ponte entro maggio". Lo ha detto il ministro Paolo Neri, parlando alla Camera.',
    ['direct · Riapriremo il ponte entro maggio · ha detto · Paolo Neri (explicit)'],
  ],
  [
    'a dateline',
    'VILLARA, 4 LUG - "Riapriremo il ponte entro maggio". Lo ha detto Paolo Neri.',
    ['direct · Riapriremo il ponte entro maggio · ha detto · Paolo Neri (explicit)'],
  ],
  [
    'one word of a reflexive',
    'Il ministro, ieri a Villara, si è detto «attento» alla vicenda.',
    ['direct · attento · si è detto · Il ministro (explicit)'],
  ],
  [
    'the subject in front of the colon',
    'Chiara Valli è arrivata. Paolo Neri ha chiesto un incontro: «Non accetteremo ritardi», ha avvertito.',
    ['direct · Non accetteremo ritardi · ha avvertito · Paolo Neri (explicit)'],
  ],
  [
    'a description in front of the colon',
    'Dura la replica di Paolo Neri, capogruppo dei Verdi: «Il ponte non aprirà».',
    ['direct · Il ponte non aprirà · - · Paolo Neri (explicit)'],
  ],
  [
    'a pronoun in front of the verb',
    '«Non è sicuro», gli risponde il pm Luca Serra.',
    ['direct · Non è sicuro · risponde · Luca Serra (explicit)'],
  ],
  [
    'a platform is no speaker',
    '«Il ponte non aprirà», ha commentato su X la segretaria Elena Conti.',
    ['direct · Il ponte non aprirà · ha commentato · Elena Conti (explicit)'],
  ],
  [
    'per and the name of an office',
    "Per la sua legale, l'avvocata Chiara Valli, «si processa una comparsa».",
    ['direct · si processa una comparsa · Per · Chiara Valli (explicit)'],
  ],
  [
    'two paragraphs of one quotation',
    '«Il ponte è sicuro.\n\n«Aprirà a maggio», ha detto Chiara Valli.',
    [
      'direct · Il ponte è sicuro. · ha detto · Chiara Valli (explicit) · g1 · !unclosed_mark',
      'direct · Aprirà a maggio · ha detto · Chiara Valli (carried) · g1',
    ],
  ],
  [
    'an interview',
    'Chiara Valli, sindaca di Villara, risponde.\n\nDomanda: Il ponte è sicuro?\nRisposta: Noi crediamo di sì.\nDomanda: Quando aprirà?\nRisposta: Speriamo a maggio.',
    [
      'direct · Noi crediamo di sì. · - · Chiara Valli (noun)',
      'direct · Speriamo a maggio. · - · Chiara Valli (noun)',
    ],
  ],
  [
    'what somebody calls a thing are their own words',
    'Riva ha definito il piano «un disastro». Il piano, definito «un disastro», è fallito.',
    ['direct · un disastro · ha definito · Riva (explicit)'],
  ],
  [
    'an age between the name and who it is',
    'Paolo Neri, 54 anni, sindaco di Lecce, afferma che il ponte è pericoloso.',
    ['indirect · il ponte è pericoloso · afferma · Paolo Neri (explicit)'],
  ],
];

describe('Italian quotations', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'it')).toEqual(found);
  });
});
