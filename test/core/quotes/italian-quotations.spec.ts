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
];

describe('Italian quotations', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'it')).toEqual(found);
  });
});
