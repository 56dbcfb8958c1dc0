import { list, type ClaimWords } from '../../language-pack.js';

export const claims: ClaimWords = {
  pointers: list(
    "questo, questa, questi, queste, quest', quello, quella, quelli, quelle, ciò, lui, lei, loro, esso, essa, essi, esse, qui, qua, lì, là, ieri, domani, oggi, ora, adesso, allora, quest'anno, quel giorno, suo, sua, suoi, sue",
  ),
  hedges: list(
    'forse, probabilmente, presumibilmente, verosimilmente, apparentemente, circa, intorno a, quasi, pressappoco, qualche, sembra, sembrano, pare, potrebbe, potrebbero, sarebbe, sarebbero, avrebbe, avrebbero, presunto, presunta, eventualmente, piuttosto, a quanto pare, sembrerebbe',
  ),
  implying: list(
    'ancora, sempre, non più, mai più, persino, perfino, anche, soltanto, di nuovo, nuovamente, smesso, cessato, continua, continuano, ritornare, tornato, tornata, ritorno, già, addirittura',
  ),
  joints: list(
    'e, ed, ma, mentre, perché, poiché, quindi, dunque, sebbene, benché, tuttavia, però, anche se',
  ),
};
