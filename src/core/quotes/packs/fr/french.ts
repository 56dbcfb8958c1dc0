import type { LanguagePack } from '../../language-pack.js';
import { checkWorthiness } from './check-worthiness.js';
import { claims } from './claims.js';
import { grammar } from './grammar.js';
import { layout } from './layout.js';
import { people } from './people.js';
import { reporting } from './reporting.js';

/** French. */
export const french: LanguagePack = {
  code: 'fr',
  name: 'French',
  reporting,
  grammar,
  people,
  layout,
  checkWorthiness,
  claims,
  writing: {
    elisions: ['l', 'd', 'qu', 's', 'n', 'j', 'm', 't', 'c', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu'],
    enclitics: ['il', 'elle', 'on', 'ils', 'elles', 't-il', 't-elle', 't-on', 'je', 'ce'],
  },
};
