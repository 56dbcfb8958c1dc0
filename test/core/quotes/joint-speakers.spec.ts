import { told } from './told.js';

/** Two people who speak jointly, in the ways of each language: its code, the words, and what must be found in them (see `told`). */
const JOINTLY: [language: string, text: string, found: string[]][] = [
  [
    'de',
    'Sowohl Petra Lindner als auch Karl Vogt sagten, dass die Brücke gesperrt bleibt.',
    ['indirect · die Brücke gesperrt bleibt · sagten · Petra Lindner (group) + Karl Vogt (group)'],
  ],
  [
    'de',
    '„Die Brücke bleibt zu“, sagten sowohl Petra Lindner als auch Karl Vogt.',
    ['direct · Die Brücke bleibt zu · sagten · Petra Lindner (group) + Karl Vogt (group)'],
  ],
  [
    'de',
    'Nicht nur Petra Lindner, sondern auch Karl Vogt sagte, dass die Brücke gesperrt bleibt.',
    ['indirect · die Brücke gesperrt bleibt · sagte · Petra Lindner (group) + Karl Vogt (group)'],
  ],
  [
    'de',
    'Laut Petra Lindner wie auch Karl Vogt bleibt die Brücke gesperrt.',
    ['indirect · bleibt die Brücke gesperrt · Laut · Petra Lindner (group) + Karl Vogt (group)'],
  ],
  [
    'es',
    'Tanto Ana Ruiz como Luis Vega dijeron que el puente seguirá cerrado.',
    ['indirect · el puente seguirá cerrado · dijeron · Ana Ruiz (group) + Luis Vega (group)'],
  ],
  [
    'es',
    'Tanto la alcaldesa Ana Ruiz como el concejal Luis Vega dijeron que el puente seguirá cerrado.',
    ['indirect · el puente seguirá cerrado · dijeron · Ana Ruiz (group) + Luis Vega (group)'],
  ],
  [
    'es',
    'Ana Ruiz así como Luis Vega dijeron que el puente seguirá cerrado.',
    ['indirect · el puente seguirá cerrado · dijeron · Ana Ruiz (group) + Luis Vega (group)'],
  ],
  [
    'es',
    '“El puente seguirá cerrado”, dijeron tanto Ana Ruiz como Luis Vega.',
    ['direct · El puente seguirá cerrado · dijeron · Ana Ruiz (group) + Luis Vega (group)'],
  ],
  [
    'es',
    'No solo Ana Ruiz sino también Luis Vega dijo que el puente seguirá cerrado.',
    ['indirect · el puente seguirá cerrado · dijo · Ana Ruiz (group) + Luis Vega (group)'],
  ],
  [
    'it',
    'Sia Anna Rossi che Luca Bianchi hanno detto che il ponte resta chiuso.',
    ['indirect · il ponte resta chiuso · hanno detto · Anna Rossi (group) + Luca Bianchi (group)'],
  ],
  [
    'it',
    'Sia Anna Rossi sia Luca Bianchi hanno detto che il ponte resta chiuso.',
    ['indirect · il ponte resta chiuso · hanno detto · Anna Rossi (group) + Luca Bianchi (group)'],
  ],
  [
    'it',
    'Anna Rossi così come Luca Bianchi hanno detto che il ponte resta chiuso.',
    ['indirect · il ponte resta chiuso · hanno detto · Anna Rossi (group) + Luca Bianchi (group)'],
  ],
  [
    'en',
    'Ana Reed as well as Luis Cole said the bridge would stay closed.',
    ['indirect · the bridge would stay closed · said · Ana Reed (group) + Luis Cole (group)'],
  ],
  [
    'en',
    'Not only Ana Reed but also Luis Cole said the bridge would stay closed.',
    ['indirect · the bridge would stay closed · said · Ana Reed (group) + Luis Cole (group)'],
  ],
  [
    'en',
    '“The bridge stays closed,” said Ana Reed as well as Luis Cole.',
    ['direct · The bridge stays closed, · said · Ana Reed (group) + Luis Cole (group)'],
  ],
  [
    'pt',
    'Tanto Ana Reis como Luís Costa disseram que a ponte continua fechada.',
    ['indirect · a ponte continua fechada · disseram · Ana Reis (group) + Luís Costa (group)'],
  ],
  [
    'pt',
    'Ana Reis bem como Luís Costa disseram que a ponte continua fechada.',
    ['indirect · a ponte continua fechada · disseram · Ana Reis (group) + Luís Costa (group)'],
  ],
  [
    'fr',
    'Tant Anne Roux que Luc Petit ont dit que le pont reste fermé.',
    ['indirect · le pont reste fermé · ont dit · Anne Roux (group) + Luc Petit (group)'],
  ],
  [
    'fr',
    'Aussi bien Anne Roux que Luc Petit ont dit que le pont reste fermé.',
    ['indirect · le pont reste fermé · ont dit · Anne Roux (group) + Luc Petit (group)'],
  ],
  [
    'fr',
    'Anne Roux ainsi que Luc Petit ont dit que le pont reste fermé.',
    ['indirect · le pont reste fermé · ont dit · Anne Roux (group) + Luc Petit (group)'],
  ],
  [
    'ru',
    'Как Анна Лапина, так и Пётр Орлов заявили, что мост закрыт.',
    ['indirect · мост закрыт · заявили · Анна Лапина (group) + Пётр Орлов (group)'],
  ],
  [
    'ru',
    'Не только Анна Лапина, но и Пётр Орлов заявили, что мост закрыт.',
    ['indirect · мост закрыт · заявили · Анна Лапина (group) + Пётр Орлов (group)'],
  ],
  [
    'tr',
    'Hem Ayşe Demir hem de Mehmet Kaya köprünün kapalı kalacağını söyledi.',
    ['indirect · köprünün kapalı kalacağını · söyledi · Ayşe Demir (group) + Mehmet Kaya (group)'],
  ],
  [
    'id',
    'Tidak hanya Rina Hartati tetapi juga Budi Santoso mengatakan bahwa jembatan ditutup.',
    ['indirect · jembatan ditutup · mengatakan · Rina Hartati (group) + Budi Santoso (group)'],
  ],
  [
    'id',
    'Baik Rina Hartati maupun Budi Santoso mengatakan bahwa jembatan ditutup.',
    ['indirect · jembatan ditutup · mengatakan · Rina Hartati (group) + Budi Santoso (group)'],
  ],
  [
    'es',
    'La alcaldesa Ana Ruiz y el concejal Luis Vega dijeron que el puente seguirá cerrado.',
    ['indirect · el puente seguirá cerrado · dijeron · Ana Ruiz (group) + Luis Vega (group)'],
  ],
  [
    'es',
    'Ana Ruiz y el concejal Luis Vega dijeron que el puente seguirá cerrado.',
    ['indirect · el puente seguirá cerrado · dijeron · Ana Ruiz (group) + Luis Vega (group)'],
  ],
  [
    'tr',
    'Ayşe Demir ve Mehmet Kaya köprünün kapalı kalacağını söyledi.',
    ['indirect · köprünün kapalı kalacağını · söyledi · Ayşe Demir (group) + Mehmet Kaya (group)'],
  ],
  [
    'ru',
    'Анна Лапина и Пётр Орлов заявили, что мост закрыт.',
    ['indirect · мост закрыт · заявили · Анна Лапина (group) + Пётр Орлов (group)'],
  ],
  [
    'de',
    'Petra Lindner und der Bürgermeister Karl Vogt sagten, dass die Brücke gesperrt bleibt.',
    ['indirect · die Brücke gesperrt bleibt · sagten · Petra Lindner (group) + Karl Vogt (group)'],
  ],
];

it.each(JOINTLY)('both are speakers (%s): %s', (language, text, found) => {
  expect(told(text, language)).toEqual(found);
});

it('words that join people join nothing else', () => {
  expect(told('Ana Ruiz dijo que tanto Vale como Madrid seguirán sin puente.', 'es')).toEqual([
    'indirect · tanto Vale como Madrid seguirán sin puente · dijo · Ana Ruiz (explicit)',
  ]);
  expect(told('“It is as well as can be,” said Ana Reed.', 'en')).toEqual([
    'direct · It is as well as can be, · said · Ana Reed (explicit)',
  ]);
});
