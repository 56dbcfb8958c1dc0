import type { LanguagePack } from '../../language-pack.js';
import { checkWorthiness } from './check-worthiness.js';
import { claims } from './claims.js';
import { grammar } from './grammar.js';
import { layout } from './layout.js';
import { people } from './people.js';
import { reporting } from './reporting.js';
import { writing } from './writing.js';

/** Portuguese, of Portugal and of Brazil, in both spellings. */
export const portuguese: LanguagePack = {
  code: 'pt',
  name: 'Portuguese',
  reporting,
  grammar,
  people,
  layout,
  checkWorthiness,
  claims,
  writing,
};
