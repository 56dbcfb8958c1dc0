import { told } from './told.js';

/** Each row: what it shows, the words, and what must be found in them (see `told`). */
const CASES: [shows: string, text: string, found: string[]][] = [
  [
    'que',
    'Claire Vasseur a dit que le pont ouvrira en mai.',
    ['indirect · le pont ouvrira en mai · a dit · Claire Vasseur (explicit)'],
  ],
  [
    'an adverb between auxiliary and participle',
    'Claire Vasseur avait également affirmé que le pont ouvrirait en mai.',
    ['indirect · le pont ouvrirait en mai · avait également affirmé · Claire Vasseur (explicit)'],
  ],
  [
    'a present',
    'La maire Claire Vasseur soutient que le pont est sûr.',
    ['indirect · le pont est sûr · soutient · Claire Vasseur (explicit)'],
  ],
  [
    'whoever is told, as a clitic',
    'Claire Vasseur lui a répondu que le pont ouvrirait en mai.',
    ['indirect · le pont ouvrirait en mai · a répondu · Claire Vasseur (explicit)'],
  ],
  [
    'hearsay, in the conditional',
    "Le maire aurait déclaré que le pont n'était pas sûr.",
    ["indirect · le pont n'était pas sûr · aurait déclaré · Le maire (explicit)"],
  ],
  [
    'a reflexive',
    "Claire Vasseur s'est félicitée que le pont ouvre en mai.",
    ["indirect · le pont ouvre en mai · s'est félicitée · Claire Vasseur (explicit)"],
  ],
  [
    'convinced that',
    'Claire Vasseur se dit convaincue que le pont ouvrira en mai.',
    ['indirect · le pont ouvrira en mai · se dit convaincue · Claire Vasseur (explicit)'],
  ],
  [
    'a noun in the cue',
    "Claire Vasseur a fait part de son inquiétude que le pont n'ouvre pas en mai.",
    ["indirect · le pont n'ouvre pas en mai · a fait part de son inquiétude · Claire Vasseur (explicit)"],
  ],
  [
    'a hearer before que',
    'Claire Vasseur a expliqué lundi à la presse que le pont ouvrirait en mai.',
    ['indirect · le pont ouvrirait en mai · a expliqué · Claire Vasseur (explicit)'],
  ],
  [
    'an infinitive',
    'Claire Vasseur affirme avoir prévenu la préfecture.',
    ['indirect · avoir prévenu la préfecture · affirme · Claire Vasseur (explicit)'],
  ],
  [
    'a promise not to',
    'Claire Vasseur promet de ne pas augmenter les impôts.',
    ['indirect · ne pas augmenter les impôts · promet · Claire Vasseur (explicit)'],
  ],
  ['what somebody only hopes to do', 'Claire Vasseur espère gagner les élections.', []],
  ['an infinitive has its clause for itself', 'Claire Vasseur refuse de croire que le pont fermera.', []],
  ['what somebody once thought is a story', 'Claire Vasseur croyait que le pont était sûr.', []],
  [
    'what somebody thinks is a report',
    'Claire Vasseur croit que le pont est sûr.',
    ['indirect · le pont est sûr · croit · Claire Vasseur (explicit)'],
  ],
  [
    'verb and speaker behind',
    'Le pont ouvrira en mai, affirme Claire Vasseur.',
    ['indirect · Le pont ouvrira en mai · affirme · Claire Vasseur (explicit)'],
  ],
  [
    'verb and speaker in the middle',
    'Le pont, assure Claire Vasseur, ouvrira en mai.',
    [
      'indirect · Le pont · assure · Claire Vasseur (explicit) · g1',
      'indirect · ouvrira en mai · assure · Claire Vasseur (carried) · g1',
    ],
  ],
  [
    'where it was said belongs to the report',
    'Le pont ouvrira en mai, a écrit Claire Vasseur, maire de Villard, dans un message où elle explique pourquoi les travaux ont tant duré.',
    ['indirect · Le pont ouvrira en mai · a écrit · Claire Vasseur (explicit)'],
  ],
  ['nobody says behind the words what he says in front', 'Le pont ouvrira, et on parle déjà de mai.', []],
  [
    'a second verb of the same subject',
    "Claire Vasseur a dit que le pont ouvrirait en mai et a ajouté que l'entrée serait gratuite.",
    [
      'indirect · le pont ouvrirait en mai · a dit · Claire Vasseur (explicit)',
      "indirect · l'entrée serait gratuite · a ajouté · Claire Vasseur (carried)",
    ],
  ],
  [
    'a second verb without que ends the words',
    'Claire Vasseur a dit que le pont fermerait, et a annoncé une fête.',
    ['indirect · le pont fermerait · a dit · Claire Vasseur (explicit)'],
  ],
  [
    'a gerund of the same subject',
    'Claire Vasseur a nié tout retard, précisant que le pont ouvrirait en mai.',
    ['indirect · le pont ouvrirait en mai · précisant · Claire Vasseur (explicit)'],
  ],
  [
    'a second que goes on',
    "Claire Vasseur estime que le pont est sûr et qu'il ouvrira en mai.",
    ["indirect · le pont est sûr et qu'il ouvrira en mai · estime · Claire Vasseur (explicit)"],
  ],
  [
    'a semicolon ends the words',
    "Claire Vasseur expliqua que le pont était fermé ; c'est pour cela qu'il partit.",
    ['indirect · le pont était fermé · expliqua · Claire Vasseur (explicit)'],
  ],
  [
    'several semicolons make a list',
    'Claire Vasseur a dit que la ville compte trois ponts ; deux écoles ; une gare.',
    ['indirect · la ville compte trois ponts ; deux écoles ; une gare · a dit · Claire Vasseur (explicit)'],
  ],
  [
    'selon in front',
    'Selon Claire Vasseur, le pont ouvrira en mai.',
    ['indirect · le pont ouvrira en mai · Selon · Claire Vasseur (explicit)'],
  ],
  [
    'selon behind, with an unnamed source',
    'Le pont ouvrira en mai, selon une source proche du dossier.',
    ['indirect · Le pont ouvrira en mai · selon · une source proche du dossier (explicit)'],
  ],
  ['selon with a measure names nobody', 'Selon la saison, le pont ouvre à six heures ou à sept heures.', []],
  [
    "d'après",
    "D'après la préfecture, le pont ouvrira en mai.",
    ["indirect · le pont ouvrira en mai · D'après · la préfecture (explicit)"],
  ],
  [
    'à en croire',
    'À en croire Claire Vasseur, le pont ouvrira en mai.',
    ['indirect · le pont ouvrira en mai · À en croire · Claire Vasseur (explicit)'],
  ],
  [
    "comme l'a rappelé",
    "Comme l'a rappelé Claire Vasseur, le pont ouvrira en mai.",
    ["indirect · le pont ouvrira en mai · Comme l'a rappelé · Claire Vasseur (explicit)"],
  ],
  [
    'pour in front of somebody',
    'Pour Claire Vasseur, le pont est une chance.',
    ['indirect · le pont est une chance · Pour · Claire Vasseur (explicit)'],
  ],
  ['pour in front of something', 'Pour la paix, le pont est une chance.', []],
  ['pour ce qui est de', 'Pour ce qui est de la famille, le pont est une chance.', []],
  ['the impersonal passive', 'Il a été dit que le pont ouvrirait en mai.', []],
  ['on: nobody in particular', 'On lui a dit que le pont ouvrirait en mai.', []],
  ["the author's own opinion", 'Je crois que le pont ouvrira en mai.', []],
  ['denied: no report', "Claire Vasseur n'a pas dit que le pont était sûr.", []],
  ['a thing that shows', 'La hausse des prix montre que le pont coûte cher.', []],
  [
    'a study that shows, described between commas',
    "Une étude de la ville, conduite par l'État, montre que le pont est sûr.",
    ['indirect · le pont est sûr · montre · Une étude de la ville (explicit)'],
  ],
  [
    'a verb that takes no clause',
    'Claire Vasseur a félicité les ouvriers, puis applaudi les élus qui ont voté le pont.',
    [],
  ],
  ['a relative clause is no report', 'Claire Vasseur a annoncé un plan qui coûtera deux millions.', []],
  ['a plan announced', 'Le plan que Claire Vasseur a annoncé coûte deux millions.', []],
  [
    'the subject of a relative clause',
    'Le pont a été conçu par Paul Renard, qui dit que les travaux dureront.',
    ['indirect · les travaux dureront · dit · Paul Renard (explicit)'],
  ],
  [
    'a relative clause ends before the main verb',
    'Le maire de Villard, qui estime que le pont est sûr, a démissionné.',
    ['indirect · le pont est sûr · estime · Le maire de Villard (explicit)'],
  ],
  [
    'joint speakers',
    'Claire Vasseur et Paul Renard ont dit que le pont ouvrirait en mai.',
    ['indirect · le pont ouvrirait en mai · ont dit · Claire Vasseur (group) + Paul Renard (group)'],
  ],
  [
    'an organisation by its acronym',
    'La SNCF a annoncé que les trains rouleraient.',
    ['indirect · les trains rouleraient · a annoncé · SNCF (explicit)'],
  ],
  [
    'a ministry',
    "Le ministère de l'Intérieur a indiqué que trois personnes étaient blessées.",
    ["indirect · trois personnes étaient blessées · a indiqué · Le ministère de l'Intérieur (explicit)"],
  ],
  [
    'unnamed sources',
    'Des sources policières ont confirmé que trois personnes étaient blessées.',
    ['indirect · trois personnes étaient blessées · ont confirmé · Des sources policières (explicit)'],
  ],
  [
    'somebody new is nobody mentioned before',
    'Claire Vasseur est venue. Un porte-parole a indiqué que le pont restait fermé.',
    ['indirect · le pont restait fermé · a indiqué · Un porte-parole (explicit)'],
  ],
  [
    'an apposition behind the name',
    'Claire Vasseur, maire de Villard, a dit que le pont ouvrirait en mai.',
    ['indirect · le pont ouvrirait en mai · a dit · Claire Vasseur (explicit)'],
  ],
  [
    'an apposition in front of the name',
    "Le ministre de l'Intérieur, Paul Renard, a dit que le pont ouvrirait en mai.",
    ['indirect · le pont ouvrirait en mai · a dit · Paul Renard (explicit)'],
  ],
  [
    'a title',
    'Me Renard a précisé que les travaux coûteront deux millions.',
    ['indirect · les travaux coûteront deux millions · a précisé · Renard (explicit)'],
  ],
  [
    'the office means who holds it',
    'Paul Renard, maire de Villard, est venu. Le maire a précisé que le pont coûtera deux millions.',
    ['indirect · le pont coûtera deux millions · a précisé · Paul Renard (noun)'],
  ],
  [
    'elle means the woman',
    'Claire Vasseur a reçu Paul Renard. Elle a précisé que le pont coûtera deux millions.',
    ['indirect · le pont coûtera deux millions · a précisé · Claire Vasseur (pronoun)'],
  ],
  [
    'a clitic tells man from woman',
    'Claire Vasseur a reçu Paul Renard. « Le pont coûtera deux millions », a-t-elle précisé.',
    ['direct · Le pont coûtera deux millions · a-t-elle précisé · Claire Vasseur (pronoun)'],
  ],
  [
    'ce dernier is not the woman: left open',
    'Claire Vasseur a reçu Paul Renard. Ce dernier a précisé que le pont coûtera deux millions.',
    ['indirect · le pont coûtera deux millions · a précisé · Ce dernier (pronoun) · !speaker_unresolved'],
  ],
  ['a noun that looks like a verb', 'La demande que Claire Vasseur a signée a été rejetée.', []],
  [
    'selon with an article',
    'Selon le maire, le pont ouvrira en mai.',
    ['indirect · le pont ouvrira en mai · Selon · le maire (explicit)'],
  ],
  [
    'selon without a comma',
    'Selon le maire le pont ouvrira en mai.',
    ['indirect · le pont ouvrira en mai · Selon · le maire (explicit)'],
  ],
  [
    'selon with a name between commas',
    'Selon le gouverneur, Paul Renard, le pont ouvrira en mai.',
    ['indirect · le pont ouvrira en mai · Selon · Paul Renard (explicit)'],
  ],
  [
    'a title in front of that name',
    'Selon son avocate, Me Claire Vasseur, le pont ouvrira en mai.',
    ['indirect · le pont ouvrira en mai · Selon · Claire Vasseur (explicit)'],
  ],
  [
    'selon qui',
    'Paul Renard, selon qui le pont est sûr, a démissionné.',
    ['indirect · le pont est sûr · selon qui · Paul Renard (explicit)'],
  ],
  ['the idea according to which: nobody', "L'idée selon laquelle le pont est sûr ne convainc pas.", []],
  [
    'where somebody speaks is no part of the words',
    "Le pont ouvrira en mai, d'après une journaliste de l'AFP sur place.",
    ["indirect · Le pont ouvrira en mai · d'après · une journaliste de l'AFP (explicit)"],
  ],
  [
    'the words go on behind their source',
    'Le pont a coûté, selon un bilan provisoire, au moins deux millions.',
    [
      'indirect · Le pont a coûté · selon · un bilan provisoire (explicit) · g1',
      'indirect · au moins deux millions · selon · un bilan provisoire (carried) · g1',
    ],
  ],
  [
    'who passes a report on is no part of the words',
    'Claire Vasseur a estimé que le pont était sûr, a indiqué la mairie.',
    ['indirect · le pont était sûr · a estimé · Claire Vasseur (explicit)'],
  ],
  [
    'the person behind a body',
    'Le porte-parole du Kremlin Dmitri Peskov a dit que le pont fermerait.',
    ['indirect · le pont fermerait · a dit · Dmitri Peskov (explicit)'],
  ],
  [
    'the body of on',
    'Le verdict est attendu vendredi, a-t-on appris de source judiciaire.',
    ['indirect · Le verdict est attendu vendredi · a-t-on appris · source judiciaire (explicit)'],
  ],
  [
    'a second infinitive',
    "Karim Morel a reconnu avoir acheté l'arme mais nie avoir tiré.",
    [
      "indirect · avoir acheté l'arme · a reconnu · Karim Morel (explicit)",
      'indirect · avoir tiré · nie · Karim Morel (carried) · !denied',
    ],
  ],
  [
    'whoever is spoken to does not speak',
    'Claire Vasseur est venue. La présidente lui a demandé si le pont était sûr.',
    ['indirect · le pont était sûr · a demandé · La présidente (explicit)'],
  ],
  [
    'a headline that says who speaks',
    'Villard : le pont ouvrira en mai, promet la maire\n\nLe pont est fermé.',
    ['headline · le pont ouvrira en mai · promet · la maire (explicit)'],
  ],
  [
    'a headline with a name',
    'Claire Vasseur : le pont ouvrira en mai\n\nLe pont est fermé.',
    ['headline · le pont ouvrira en mai · - · Claire Vasseur (explicit)'],
  ],
  ['what somebody learned is no report', 'Claire Vasseur a appris que le pont fermera.', []],
];

describe('French reports and speakers', () => {
  it.each(CASES)('%s', (_shows, text, found) => {
    expect(told(text, 'fr')).toEqual(found);
  });
});
