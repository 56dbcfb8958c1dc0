import { list, type ClaimWords } from '../../language-pack.js';

export const claims: ClaimWords = {
  pointers: list(
    "ce, cet, cette, ces, ceci, cela, ça, c', celui-ci, celle-ci, ceux-ci, celui-là, il, elle, ils, elles, eux, leur, leurs, ici, là, là-bas, y, hier, demain, aujourd'hui, maintenant, alors, cette année, ce jour-là",
  ),
  hedges: list(
    'peut-être, probablement, sans doute, vraisemblablement, apparemment, environ, à peu près, près de, quelque, semble, semblent, pourrait, pourraient, serait, seraient, aurait, auraient, présumé, éventuellement, plutôt, presque, selon toute vraisemblance',
  ),
  implying: list(
    'encore, toujours, ne plus, plus jamais, même, aussi, également, seulement, à nouveau, de nouveau, cesser, cessé, arrêté, continue, continuent, redevenir, revenu, retour, déjà',
  ),
  joints: list(
    "et, mais, tandis que, tandis qu', alors que, alors qu', parce que, parce qu', car, donc, bien que, cependant, pendant que, or",
  ),
};
