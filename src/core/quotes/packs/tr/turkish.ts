import type { LanguagePack } from '../../language-pack.js';
import { checkWorthiness } from './check-worthiness.js';
import { claims } from './claims.js';
import { grammar } from './grammar.js';
import { layout } from './layout.js';
import { people } from './people.js';
import { reporting } from './reporting.js';

/** Turkish. */
export const turkish: LanguagePack = {
  code: 'tr',
  name: 'Turkish',
  reporting,
  grammar,
  people,
  layout,
  checkWorthiness,
  claims,
  writing: {
    apostropheEndings: true,
    dottedI: true,
    nameEndings: ['sı', 'si', 'su', 'sü', 'ı', 'i', 'u', 'ü'],
  },
};
