import { told } from './told.js';

/** Each row: what it shows, the language, the words, and what must be found in them (see `told`). */
type Case = [shows: string, language: string, text: string, found: string[]];

/** How, where and when somebody spoke stands between the two parts of their words. */
const GOES_ON: Case[] = [
  [
    'with a laugh (Indonesian)',
    'id',
    '“Saya kira,” kata Budi Santoso sambil tertawa, “jembatan itu aman.”',
    [
      'direct · Saya kira, · kata · Budi Santoso (explicit) · g1',
      'direct · jembatan itu aman. · kata · Budi Santoso (carried) · g1',
    ],
  ],
  [
    'with a laugh (English)',
    'en',
    '“I think,” said Ann Cole with a laugh, “that the bridge is safe.”',
    [
      'direct · I think, · said · Ann Cole (explicit) · g1',
      'direct · that the bridge is safe. · said · Ann Cole (carried) · g1',
    ],
  ],
  [
    'whom somebody told it, where and when',
    'en',
    '“The bridge is safe,” Ann Cole told reporters in Vale on Monday, “and it will stay open.”',
    [
      'direct · The bridge is safe, · told · Ann Cole (explicit) · g1',
      'direct · and it will stay open. · told · Ann Cole (carried) · g1',
    ],
  ],
  [
    'with a laugh (German)',
    'de',
    '„Ich glaube“, sagte Petra Lindner mit einem Lachen, „das ist falsch.“',
    [
      'direct · Ich glaube · sagte · Petra Lindner (explicit) · g1',
      'direct · das ist falsch. · sagte · Petra Lindner (carried) · g1',
    ],
  ],
  [
    'with a laugh (French)',
    'fr',
    '« Je crois », a dit Claire Vasseur en riant, « que le pont est sûr. »',
    [
      'direct · Je crois · a dit · Claire Vasseur (explicit) · g1',
      'direct · que le pont est sûr. · a dit · Claire Vasseur (carried) · g1',
    ],
  ],
  [
    'with a laugh, the report inside the marks (French)',
    'fr',
    '« Je crois, a dit Claire Vasseur en riant, que le pont est sûr. »',
    [
      'direct · Je crois · a dit · Claire Vasseur (explicit) · g1',
      'direct · que le pont est sûr. · a dit · Claire Vasseur (carried) · g1',
    ],
  ],
  [
    'among laughter, the stop outside the marks (Spanish)',
    'es',
    '“Creo”, dijo Ana Ruiz entre risas, “que el puente es seguro”.',
    [
      'direct · Creo · dijo · Ana Ruiz (explicit) · g1',
      'direct · que el puente es seguro · dijo · Ana Ruiz (carried) · g1',
    ],
  ],
  [
    'among laughter (Portuguese)',
    'pt',
    '“Acho”, disse Ana Lima entre risos, “que a ponte é segura”.',
    [
      'direct · Acho · disse · Ana Lima (explicit) · g1',
      'direct · que a ponte é segura · disse · Ana Lima (carried) · g1',
    ],
  ],
  [
    'with a smile (Italian)',
    'it',
    '«Credo», ha detto Anna Riva con un sorriso, «che il ponte sia sicuro».',
    [
      'direct · Credo · ha detto · Anna Riva (explicit) · g1',
      'direct · che il ponte sia sicuro · ha detto · Anna Riva (carried) · g1',
    ],
  ],
  [
    'with a laugh, between dashes inside the marks (Russian)',
    'ru',
    '«Думаю, — сказал Иван Орлов со смехом, — что мост безопасен».',
    [
      'direct · Думаю, · сказал · Иван Орлов (explicit) · g1',
      'direct · что мост безопасен · сказал · Иван Орлов (carried) · g1',
    ],
  ],
  [
    'but the title of a work behind a comma is no speech',
    'en',
    '“The bridge is safe,” said Ann Cole of the film, “Big House”.',
    ['direct · The bridge is safe, · said · Ann Cole (explicit)'],
  ],
];

/** One sentence, one speaker, two verbs. */
const FURTHER: Case[] = [
  [
    'a second quotation behind a participle',
    'en',
    'Ann Cole said that “the law is dead”, adding: “It won’t come back.”',
    [
      'mixed · “the law is dead” · said · Ann Cole (explicit)',
      'direct · It won’t come back. · adding · Ann Cole (carried)',
    ],
  ],
  [
    'the first without marks',
    'en',
    'Ann Cole said that the law was dead, adding: “It won’t come back.”',
    [
      'indirect · the law was dead · said · Ann Cole (explicit)',
      'direct · It won’t come back. · adding · Ann Cole (carried)',
    ],
  ],
  [
    'the first a quotation, the second a clause with marks',
    'en',
    '“Prices doubled,” Ann Cole said, adding that “nobody helped”.',
    [
      'direct · Prices doubled, · said · Ann Cole (explicit)',
      'mixed · “nobody helped” · adding · Ann Cole (carried)',
    ],
  ],
  [
    'the first without marks, the second what somebody calls it',
    'en',
    'Ann Cole said the plan was dead, calling it “a joke”.',
    [
      'indirect · the plan was dead · said · Ann Cole (explicit)',
      'direct · a joke · calling · Ann Cole (carried)',
    ],
  ],
  [
    'an apposition is no first report',
    'en',
    'Ann Cole, a farmer, said: “Nobody helped.”',
    ['direct · Nobody helped. · said · Ann Cole (explicit)'],
  ],
  [
    'ajoutant (French)',
    'fr',
    'Claire Vasseur a dit que « la loi est morte », ajoutant : « Elle ne reviendra pas. »',
    [
      'mixed · « la loi est morte » · a dit · Claire Vasseur (explicit)',
      'direct · Elle ne reviendra pas. · ajoutant · Claire Vasseur (carried)',
    ],
  ],
  [
    'y añadió (Spanish)',
    'es',
    'Ana Ruiz dijo que “la ley está muerta” y añadió: “No volverá”.',
    [
      'mixed · “la ley está muerta” · dijo · Ana Ruiz (explicit)',
      'direct · No volverá · añadió · Ana Ruiz (carried)',
    ],
  ],
  [
    'e acrescentou (Portuguese)',
    'pt',
    'Ana Lima disse que “a lei está morta” e acrescentou: “Não voltará”.',
    [
      'mixed · “a lei está morta” · disse · Ana Lima (explicit)',
      'direct · Não voltará · acrescentou · Ana Lima (carried)',
    ],
  ],
  [
    'e ha aggiunto (Italian)',
    'it',
    'Anna Riva ha detto che «la legge è morta» e ha aggiunto: «Non tornerà».',
    [
      'mixed · «la legge è morta» · ha detto · Anna Riva (explicit)',
      'direct · Non tornerà · ha aggiunto · Anna Riva (carried)',
    ],
  ],
  [
    'и добавил (Russian)',
    'ru',
    'Иван Орлов сказал, что «закон мёртв», и добавил: «Он не вернётся».',
    [
      'mixed · «закон мёртв» · сказал · Иван Орлов (explicit)',
      'direct · Он не вернётся · добавил · Иван Орлов (carried)',
    ],
  ],
  [
    'dan menambahkan (Indonesian)',
    'id',
    'Budi Santoso mengatakan harga naik dan menambahkan: “Tak ada yang membantu.”',
    [
      'indirect · harga naik · mengatakan · Budi Santoso (explicit)',
      'direct · Tak ada yang membantu. · menambahkan · Budi Santoso (carried)',
    ],
  ],
  [
    'und fügte hinzu (German)',
    'de',
    'Petra Lindner sagte, die Brücke sei sicher, und fügte hinzu: „Sie bleibt offen.“',
    [
      'indirect · die Brücke sei sicher · sagte · Petra Lindner (explicit)',
      'direct · Sie bleibt offen. · fügte · Petra Lindner (carried)',
    ],
  ],
];

/** Words without marks behind the colon of a verb. */
const COLON: Case[] = [
  [
    'Indonesian',
    'id',
    'Budi Santoso menegaskan: pemerintah tidak akan mundur.',
    ['indirect · pemerintah tidak akan mundur · menegaskan · Budi Santoso (explicit)'],
  ],
  [
    'English',
    'en',
    'Ann Cole said: the law is dead and will not come back.',
    ['indirect · the law is dead and will not come back · said · Ann Cole (explicit)'],
  ],
  [
    'French',
    'fr',
    'Claire Vasseur a déclaré : la loi est morte.',
    ['indirect · la loi est morte · a déclaré · Claire Vasseur (explicit)'],
  ],
  [
    'Spanish',
    'es',
    'Ana Ruiz afirmó: la ley está muerta.',
    ['indirect · la ley está muerta · afirmó · Ana Ruiz (explicit)'],
  ],
  [
    'Portuguese',
    'pt',
    'Ana Lima afirmou: a lei está morta.',
    ['indirect · a lei está morta · afirmou · Ana Lima (explicit)'],
  ],
  [
    'Italian',
    'it',
    'Anna Riva ha detto: la legge è morta.',
    ['indirect · la legge è morta · ha detto · Anna Riva (explicit)'],
  ],
  [
    'Russian',
    'ru',
    'Иван Орлов подчеркнул: закон мёртв.',
    ['indirect · закон мёртв · подчеркнул · Иван Орлов (explicit)'],
  ],
];

describe('a quotation goes on behind how it was said', () => {
  it.each(GOES_ON)('%s', (_shows, language, text, found) => {
    expect(told(text, language)).toEqual(found);
  });
});

describe('a second verb of the same speaker', () => {
  it.each(FURTHER)('%s', (_shows, language, text, found) => {
    expect(told(text, language)).toEqual(found);
  });
});

describe('a colon instead of marks', () => {
  it.each(COLON)('%s', (_shows, language, text, found) => {
    expect(told(text, language)).toEqual(found);
  });
});
