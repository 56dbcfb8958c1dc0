import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'guillemets and inversion',
    'Claire Vasseur est venue mardi. « Le pont ouvrira en mai », explique-t-elle.',
    ['direct · Le pont ouvrira en mai · explique-t-elle · Claire Vasseur (pronoun)'],
  ],
  [
    'guillemets without spaces',
    '«Le pont ouvrira en mai», a expliqué Claire Vasseur.',
    ['direct · Le pont ouvrira en mai · a expliqué · Claire Vasseur (explicit)'],
  ],
  [
    'English marks',
    '“Le pont ouvrira en mai”, a expliqué Claire Vasseur.',
    ['direct · Le pont ouvrira en mai · a expliqué · Claire Vasseur (explicit)'],
  ],
  [
    'marks within marks',
    '« Le pont est “sûr” », a expliqué Claire Vasseur.',
    ['direct · Le pont est “sûr” · a expliqué · Claire Vasseur (explicit)'],
  ],
  [
    'a verb that no list has',
    '« Le pont est sûr », bisse Claire Vasseur.',
    ['direct · Le pont est sûr · bisse · Claire Vasseur (explicit)'],
  ],
  [
    'behind a colon',
    "La maire a prévenu : « Le pont n'ouvrira pas en mai. »",
    ["direct · Le pont n'ouvrira pas en mai. · a prévenu · La maire (explicit)"],
  ],
  [
    'behind selon and a colon',
    'Selon Claire Vasseur : « Le pont ouvrira en mai ».',
    ['direct · Le pont ouvrira en mai · Selon · Claire Vasseur (explicit)'],
  ],
  [
    'an interrupted quotation',
    '« Le pont est sûr », a dit Claire Vasseur, « et il ouvrira en mai ».',
    [
      'direct · Le pont est sûr · a dit · Claire Vasseur (explicit) · g1',
      'direct · et il ouvrira en mai · a dit · Claire Vasseur (carried) · g1',
    ],
  ],
  [
    'an apposition within the interruption',
    '« Le pont est sûr », a dit Claire Vasseur, maire de Villard, « et il ouvrira en mai ».',
    [
      'direct · Le pont est sûr · a dit · Claire Vasseur (explicit) · g1',
      'direct · et il ouvrira en mai · a dit · Claire Vasseur (carried) · g1',
    ],
  ],
  [
    'the report within the marks, between commas',
    '« Le pont, a dit Claire Vasseur, ouvrira en mai. »',
    [
      'direct · Le pont · a dit · Claire Vasseur (explicit) · g1',
      'direct · ouvrira en mai. · a dit · Claire Vasseur (carried) · g1',
    ],
  ],
  [
    'the report within the marks ends a sentence',
    '« Le pont est sûr, a dit M. Renard. Il ouvrira en mai. »',
    [
      'direct · Le pont est sûr · a dit · Renard (explicit) · g1',
      'direct · Il ouvrira en mai. · a dit · Renard (carried) · g1',
    ],
  ],
  [
    'the report ends within the marks',
    'Claire Vasseur est venue. « Le pont ouvrira en mai, assure-t-elle. »',
    ['direct · Le pont ouvrira en mai · assure-t-elle · Claire Vasseur (pronoun)'],
  ],
  [
    'what people say is no report within the marks',
    '« Le pont, dit-on, ouvrira en mai », a expliqué Claire Vasseur.',
    ['direct · Le pont, dit-on, ouvrira en mai · a expliqué · Claire Vasseur (explicit)'],
  ],
  [
    'two quotations of one report',
    '« Le pont est sûr » et « il ouvrira en mai », a dit Claire Vasseur.',
    [
      'direct · Le pont est sûr · a dit · Claire Vasseur (explicit)',
      'direct · il ouvrira en mai · a dit · Claire Vasseur (explicit)',
    ],
  ],
  [
    'partly between marks',
    'Claire Vasseur a dit que le pont était « une honte » pour la ville.',
    ['mixed · le pont était « une honte » pour la ville · a dit · Claire Vasseur (explicit)'],
  ],
  [
    'a negation outside the marks',
    "Claire Vasseur a déclaré que le pont n'était pas « une priorité ».",
    [
      "mixed · le pont n'était pas « une priorité » · a déclaré · Claire Vasseur (explicit) · !negation_outside_marks",
    ],
  ],
  [
    'a qualifier outside the marks',
    'Claire Vasseur a déclaré que le pont était seulement « une idée ».',
    [
      'mixed · le pont était seulement « une idée » · a déclaré · Claire Vasseur (explicit) · !negation_outside_marks',
    ],
  ],
  [
    'a dialogue dash',
    '— Le pont est sûr, dit Claire Vasseur. Il ouvrira en mai.',
    [
      'direct · Le pont est sûr, · dit · Claire Vasseur (explicit) · g1',
      'direct · Il ouvrira en mai. · dit · Claire Vasseur (carried) · g1',
    ],
  ],
  ['scare quotes', 'Le « pont de la honte » ouvrira en mai.', []],
  ['the title of a work', 'Claire Vasseur a écrit avec sa sœur la chanson « Le Pont » en 2004.', []],
  [
    'a nickname',
    'Jean « Nono » Morel a dit que le pont ouvrirait en mai.',
    ['indirect · le pont ouvrirait en mai · a dit · Jean « Nono » Morel (explicit)'],
  ],
  [
    'an agency relays',
    "« Le pont est sûr », a dit Claire Vasseur, citée par l'AFP.",
    ['direct · Le pont est sûr · a dit · Claire Vasseur (explicit)'],
  ],
  [
    'on: a body behind a quotation',
    '« Le pont est sûr », confirme-t-on à la mairie.',
    ['direct · Le pont est sûr · confirme-t-on · la mairie (explicit)'],
  ],
  [
    'on: nobody named is left open',
    'Claire Vasseur est venue. « Le pont est sûr », dit-on.',
    ['direct · Le pont est sûr · dit-on · on (pronoun) · !speaker_unresolved'],
  ],
  [
    'a pronoun in front of the verb',
    "« C'est faux », lui répond le maire.",
    ["direct · C'est faux · répond · le maire (explicit)"],
  ],
  [
    'the next sentence says who spoke',
    "« Le pont ouvrira en mai. » C'est ce qu'a déclaré Claire Vasseur.",
    ['direct · Le pont ouvrira en mai. · a déclaré · Claire Vasseur (explicit)'],
  ],
  [
    'two paragraphs of one quotation',
    '« Le pont est sûr.\n\n« Il ouvrira en mai », a dit Claire Vasseur.',
    [
      'direct · Le pont est sûr. · a dit · Claire Vasseur (explicit) · g1 · !unclosed_mark',
      'direct · Il ouvrira en mai · a dit · Claire Vasseur (carried) · g1',
    ],
  ],
  [
    'an interview',
    'Claire Vasseur, maire de Villard, répond.\n\nQuestion : Le pont est-il sûr ?\nRéponse : Nous le croyons.\nQuestion : Quand ouvrira-t-il ?\nRéponse : Nous espérons en mai.',
    [
      'direct · Nous le croyons. · - · Claire Vasseur (noun)',
      'direct · Nous espérons en mai. · - · Claire Vasseur (noun)',
    ],
  ],
  [
    'one word of a reflexive',
    "Le ministre s'est dit « attentif » au dossier.",
    ["direct · attentif · s'est dit · Le ministre (explicit)"],
  ],
  [
    'whoever is quoted has said it, not the paper',
    'Le Matin cite Anne Petit : « Le pont ouvrira. »',
    ['direct · Le pont ouvrira. · cite · Anne Petit (explicit)'],
  ],
  [
    'whom somebody in a source speaks for belongs to the source',
    'Selon Anne Petit du syndicat, le pont ouvrira.',
    ['indirect · le pont ouvrira · Selon · Anne Petit (explicit)'],
  ],
  [
    'what somebody calls a thing are their own words',
    'Paul Renard a qualifié le plan de « désastre ». Le plan, qualifié de « désastre », a échoué.',
    ['direct · désastre · a qualifié · Paul Renard (explicit)'],
  ],
  [
    'an age between the name and who it is',
    'Paul Renard, 54 ans, maire de Lyon, affirme que le pont est dangereux.',
    ['indirect · le pont est dangereux · affirme · Paul Renard (explicit)'],
  ],
];

describe('French quotations', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'fr')).toEqual(found);
  });
});
