import type { LanguagePack } from '../../language-pack.js';
import { checkWorthiness } from './check-worthiness.js';
import { claims } from './claims.js';
import { grammar } from './grammar.js';
import { layout } from './layout.js';
import { people } from './people.js';
import { reporting } from './reporting.js';

/** Spanish, of Spain and of America. */
export const spanish: LanguagePack = {
  code: 'es',
  name: 'Spanish',
  reporting,
  grammar,
  people,
  layout,
  checkWorthiness,
  claims,
};
