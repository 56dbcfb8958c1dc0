import { list } from '../../language-pack.js';
import type { ClaimWords } from '../../statement-words.js';

const persons = list(`
    il, elle, ils, elles, eux, lui, leur, leurs, son, sa, ses, ces gens, ces personnes, cet homme, cette femme, les deux, tous, tout le monde,
    quelqu, personne, celui, ceux`);
const places = list(`
    ici, là, là-bas, là-haut, ce pays, cette ville, ce village, cet endroit, dans ce pays, dans cette ville, chez nous, sur place`);
const times = list(`
    hier, demain, aujourd'hui, aujourd’hui, maintenant, alors, désormais, récemment, bientôt, jadis, autrefois, avant-hier, après-demain,
    ce matin, ce soir, cette nuit, cette semaine, ce mois-ci, cette année, cette année-là, ce jour-là, à cette époque, à ce moment-là,
    la semaine dernière, le mois dernier, l'année dernière, l'an dernier, la semaine prochaine, le mois prochain, l'année prochaine,
    l'an prochain, jusqu'ici, jusqu'à présent, actuellement, en ce moment, dernièrement, plus tard, la veille, le lendemain, lundi, mardi,
    mercredi, jeudi, vendredi, samedi, dimanche`);

const implications = {
  repeated: list(`
    à nouveau, de nouveau, encore une fois, une fois de plus, nouvelle fois, rouvre, rouvert, redevenir, redevient, redevenu, revenu, revient,
    retour, rétabli, reprend, repris, recommence, réélu, réélue`),
  ended: list(`
    ne plus, n plus, plus jamais, cesser, cesse, cessé, arrêté, arrête, arrêter, ancien, ancienne, anciens, ex, abandonné, abandonne, annulé,
    supprimé, quitté, plus aucun`),
  continuing: list(`
    encore, toujours, continue, continuent, continué, reste, restent, demeure, maintient, poursuit, persiste`),
  added: list(`
    aussi, également, de plus, en outre, par ailleurs, non seulement, de même, y compris`),
  exclusive: list(`
    seulement, uniquement, seul, seule, seuls, rien que, exclusivement, sauf, excepté, personne d`),
  unexpected: list(`
    même, malgré, pourtant, enfin, finalement, déjà, bien que, étonnamment, surtout, réussi à, parvenu à, parvient à, échoué à`),
};

export const claims: ClaimWords = {
  pointers: [
    ...list(`
    ce, cet, cette, ces, ceci, cela, ça, c, celui-ci, celle-ci, ceux-ci, celles-ci, celui-là, celle-là, le même, la même, les mêmes, tel, telle,
    tels, ce dernier, cette dernière, y, en`),
    ...persons,
    ...places,
    ...times,
  ],
  hedges: list(`
    peut-être, probablement, sans doute, vraisemblablement, apparemment, manifestement, semble, semblent, semblait, paraît, paraissent, pourrait,
    pourraient, serait, seraient, aurait, auraient, peut, peuvent, présumé, présumée, présumés, supposé, supposément, soi-disant, prétendu,
    prétendument, éventuellement, possible, possiblement, plutôt, relativement, en général, généralement, d'habitude, souvent, parfois,
    la plupart du temps, en grande partie, à mon avis, je crois, je pense, nous pensons, nous croyons, à ma connaissance, autant que je sache,
    il se peut, on dit, selon toute vraisemblance, en quelque sorte, plus ou moins, soupçonné, soupçonnée, estimé, estimée`),
  roundings: list(`
    environ, à peu près, près de, quelque, presque, autour de, aux alentours de, approximativement, une petite, une bonne, jusqu à`),
  implying: Object.values(implications).flat(),
  joints: list(`
    et, mais, comme, ou, tandis que, tandis qu', alors que, alors qu', parce que, parce qu', puisque, puisqu', car, donc, bien que, cependant,
    pendant que, or, si bien que, quoique, pourtant`),
  persons,
  places,
  times,
  implications,
  predicates: list(`
    est, sont, était, étaient, fut, furent, ait, soit, soient, sera, seront, serait, seraient, suis, sommes, a, ont, avait, avaient, aura, auront, aurait, auraient,
    ai, avons, peut, peuvent, pouvait, pourra, pourront, pourrait, pourraient, doit, doivent, devait, devra, devrait, veut, veulent, voulait, va,
    vont, allait, faut, fallait, fait, font, faisait, dit, disent, vient, viennent, venait, met, mettent, mit, prend, prennent, prit, perd,
    perdent, vend, vendent, reçoit, reçoivent, coûte, coûtent, coûtait, paie, paient, payait, ferme, ferment, ouvre, ouvrent, construit,
    construisent, détruit, meurt, meurent, vit, vivent, sait, savent, savait, connaît, tient, tiennent, reste, restent, restait, tombe, tombent,
    monte, montent, montait, baisse, baissent, augmente, augmentent, travaille, travaillent, achète, achètent, produit, produisent, croit,
    croient, existe, existent, passe, passent, augmentait, augmentaient, augmentèrent, chute, chutent, double, doublent, demande, demandent,
    laisse, laissent, porte, portent, coule, brûle, passait, restaient, manque, manquent, gagne, gagnent, vote, votent, ment, mentent, cache,
    cachent, refuse, refusent, part, partent, arrive, arrivent, compte, comptent, représente, représentent`),
  verbEndings: list(`
    èrent, aient, eront, iront, isait, issait, oyait`),
};
