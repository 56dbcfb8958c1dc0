import type { LanguagePack } from '../../language-pack.js';
import { checkWorthiness } from './check-worthiness.js';
import { claims } from './claims.js';
import { grammar } from './grammar.js';
import { layout } from './layout.js';
import { people } from './people.js';
import { reporting } from './reporting.js';

/** Italian. */
export const italian: LanguagePack = {
  code: 'it',
  name: 'Italian',
  reporting,
  grammar,
  people,
  layout,
  checkWorthiness,
  claims,
  writing: {
    elisions: [
      ...[
        'l',
        'un',
        'd',
        'c',
        's',
        'm',
        't',
        'v',
        'n',
        'ch',
        'quest',
        'quell',
        'sant',
        'tutt',
        'mezz',
        'bell',
        'nessun',
        'qualcun',
        'anch',
        'com',
        'dov',
      ],
      ...['dell', 'nell', 'all', 'dall', 'sull', 'coll', 'gl', 'quand', 'senz', 'vent', 'trent', 'cinquant'],
    ],
  },
};
