import type { LanguagePack } from '../../language-pack.js';
import { checkWorthiness } from './check-worthiness.js';
import { claims } from './claims.js';
import { grammar } from './grammar.js';
import { layout } from './layout.js';
import { people } from './people.js';
import { reporting } from './reporting.js';
import { writing } from './writing.js';

/** German. */
export const german: LanguagePack = {
  code: 'de',
  name: 'German',
  reporting,
  grammar,
  people,
  layout,
  checkWorthiness,
  claims,
  writing,
};
