import { told } from './told.js';

/** A language without a pack. Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'comma inside the marks, office and body in front of the name',
    '„Silnici opravíme do zimy,“ řekl novinářům předseda ODS Jan Novák.',
    ['direct · Silnici opravíme do zimy, · řekl · Jan Novák (explicit)'],
  ],
  [
    'comma behind the marks',
    '„Silnici opravíme do zimy“, uvedla mluvčí Eva Malá.',
    ['direct · Silnici opravíme do zimy · uvedla · Eva Malá (explicit)'],
  ],
  [
    'straight marks, and a name behind a place',
    '"Silnici opravíme do zimy," řekl v Praze ministr Jan Novák.',
    ['direct · Silnici opravíme do zimy, · řekl · Jan Novák (explicit)'],
  ],
  [
    'a verb alone goes on with whoever spoke',
    '„Silnici opravíme,“ řekl Jan Novák. „Peníze máme,“ dodal.',
    [
      'direct · Silnici opravíme, · řekl · Jan Novák (explicit)',
      'direct · Peníze máme, · dodal · Jan Novák (pronoun)',
    ],
  ],
  [
    'a pronoun and an adverbial behind the verb',
    '„Silnici opravíme,“ řekl Jan Novák. „Peníze máme,“ zlobil se na schůzi.',
    [
      'direct · Silnici opravíme, · řekl · Jan Novák (explicit)',
      'direct · Peníze máme, · zlobil · Jan Novák (pronoun)',
    ],
  ],
  [
    'words that may name somebody leave the speaker open',
    'Přišel Jan Novák. „Silnici opravíme,“ řekla jeho zástupkyně.',
    ['direct · Silnici opravíme, · řekla · - · !speaker_unresolved'],
  ],
  [
    'whoever the sentence before is about',
    'Za silnici se postavil starosta Jan Novák. „Opravíme ji celou,“ prohlásil.',
    ['direct · Opravíme ji celou, · prohlásil · Jan Novák (pronoun)'],
  ],
  [
    'name and verb in front of a colon',
    'Starosta Jan Novák slíbil: „Silnici opravíme.“',
    ['direct · Silnici opravíme. · slíbil · Starosta Jan Novák (explicit)'],
  ],
  [
    'verb and name in front of a colon',
    'Na schůzi odpověděl Jan Novák: „Silnici opravíme.“',
    ['direct · Silnici opravíme. · - · Jan Novák (explicit)'],
  ],
  [
    'a question, and a name of one word beside the verb',
    '„Kdo to zaplatí?“ zeptal se Novák.',
    ['direct · Kdo to zaplatí? · zeptal · Novák (explicit)'],
  ],
  [
    'a quotation within a quotation',
    '„Volal mi a řekl: ‚Přijď hned.‘ Tak jsem šla,“ popsala Eva Malá.',
    ['direct · Volal mi a řekl: ‚Přijď hned.‘ Tak jsem šla, · popsala · Eva Malá (explicit)'],
  ],
  [
    'interrupted, twice the same speaker',
    '„Silnici,“ řekl Jan Novák, „opravíme do zimy.“',
    [
      'direct · Silnici, · řekl · Jan Novák (explicit) · g1',
      'direct · opravíme do zimy. · řekl · Jan Novák (carried) · g1',
    ],
  ],
  [
    'a title with a relative clause is no quotation',
    'Román „Ztracené město“, který vyšel v pondělí, má úspěch.',
    [],
  ],
  [
    'a title that opens its sentence is no quotation',
    '„Bílé noci“ jsou nová deska. „Černý les“, která vyšla loni, se neprodávala.',
    [],
  ],
  [
    'irony and nicknames are no quotations',
    'Takzvaná „šedá ekonomika“ roste. Petr „Tygr“ Novák skončil.',
    [],
  ],
  [
    'a few of somebody’s words within a sentence',
    'Advokát Petr Malý označil trest za „zcela přehnaný a nespravedlivý“.',
    ['direct · zcela přehnaný a nespravedlivý · - · Advokát Petr Malý (explicit)'],
  ],
  [
    'the name of a network ends the sentence before',
    '„Silnici opravíme,“ napsal Jan Novák na síti X. „Peníze máme,“ dodal.',
    [
      'direct · Silnici opravíme, · napsal · Jan Novák (explicit)',
      'direct · Peníze máme, · dodal · Jan Novák (pronoun)',
    ],
  ],
  [
    'that, behind a verb that the article uses beside marks',
    '„Silnici opravíme,“ řekl Jan Novák. Ministryně řekla, že peníze dorazí v březnu.',
    [
      'direct · Silnici opravíme, · řekl · Jan Novák (explicit)',
      'indirect · peníze dorazí v březnu · řekla · - · !speaker_unresolved',
    ],
  ],
  [
    'that, behind a name and a verb',
    'Ekonom Jan Novák očekává, že ceny v zimě klesnou.',
    ['indirect · ceny v zimě klesnou · očekává · Ekonom Jan Novák (explicit)'],
  ],
  [
    'that, behind a verb alone that goes on with a report',
    '„Silnici opravíme,“ řekl Jan Novák. Dodal, že peníze obec má.',
    [
      'direct · Silnici opravíme, · řekl · Jan Novák (explicit)',
      'indirect · peníze obec má · Dodal · Jan Novák (pronoun)',
    ],
  ],
  [
    'that, behind a report in the same sentence',
    '„Silnici opravíme,“ řekl Jan Novák s tím, že peníze obec má.',
    [
      'direct · Silnici opravíme, · řekl · Jan Novák (explicit)',
      'indirect · peníze obec má · s tím · Jan Novák (carried)',
    ],
  ],
  [
    'no report without a name or a verb of the article',
    'Je pravda, že zima byla teplá. Stalo se, že most spadl.',
    [],
  ],
  [
    'according to a name in another case',
    'Jan Novák přijel. Podle Nováka ceny v zimě klesnou.',
    ['indirect · ceny v zimě klesnou · Podle · Jan Novák (explicit)'],
  ],
  [
    'according to a pronoun, within the sentence',
    '„Silnici opravíme,“ řekl Jan Novák. Lidé se podle něj nemusejí bát.',
    [
      'direct · Silnici opravíme, · řekl · Jan Novák (explicit)',
      'indirect · Lidé se · podle · Jan Novák (pronoun) · g1',
      'indirect · nemusejí bát · podle · Jan Novák (carried) · g1',
    ],
  ],
  [
    'a name in the dative is the same person',
    '„Je to dobrá zpráva,“ řekl Jan Novák. Novákovi volal ministr. „Čekal jsem to,“ dodal Novák.',
    [
      'direct · Je to dobrá zpráva, · řekl · Jan Novák (explicit)',
      'direct · Čekal jsem to, · dodal · Jan Novák (explicit)',
    ],
  ],
  [
    'an office that opens a sentence is no part of the name',
    'Zpěvačka Lenka Malá se vrací. „Bála jsem se,“ řekla zpěvačka. „Hlas mám,“ dodala Lenka Malá.',
    [
      'direct · Bála jsem se, · řekla · - · !speaker_unresolved',
      'direct · Hlas mám, · dodala · Lenka Malá (explicit)',
    ],
  ],
];

describe('Czech, which has no pack', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'cs')).toEqual(found);
  });
});
