import { told } from './told.js';

const CASES: [shows: string, language: string, text: string, found: string[]][] = [
  [
    'a report that ends in a colon, its words below',
    'en',
    'John Smith said:\n“We are ready to open.”',
    ['direct · We are ready to open. · said · John Smith (explicit)'],
  ],
  [
    'the verb at the end of its clause',
    'tr',
    'Bakan Deniz Karaca şunları söyledi:\n"Köprü yarın açılacak."',
    ['direct · Köprü yarın açılacak. · söyledi · Deniz Karaca (explicit)'],
  ],
  [
    'every paragraph of what was announced',
    'id',
    'Budi Santoso mengatakan:\n“Kami siap membantu.”\n“Harga akan turun.”',
    [
      'direct · Kami siap membantu. · mengatakan · Budi Santoso (explicit)',
      'direct · Harga akan turun. · - · Budi Santoso (carried)',
    ],
  ],
  [
    'a sentence between the colon and the quotation',
    'en',
    'John Smith said:\nIt was late.\n“The bridge will be opened on Monday by the mayor of the town.”',
    ['direct · The bridge will be opened on Monday by the mayor of the town. · - · -'],
  ],
];

describe('what a colon announces', () => {
  it.each(CASES)('%s', (_shows, language, text, found) => {
    expect(told(text, language).map((row) => row.replace(/ · !.*/, ''))).toEqual(found);
  });
});
