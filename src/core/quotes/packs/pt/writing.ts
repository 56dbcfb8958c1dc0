import { list, type WritingRules } from '../../language-pack.js';

export const writing: WritingRules = {
  enclitics: list('lhe, lhes, me, se, te, lha, lho'),
};
