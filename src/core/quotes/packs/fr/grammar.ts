import { list, type GrammarWords } from '../../language-pack.js';

const DAYS = list('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche');

/** "mardi", "mardi soir", "ce mardi", "mardi dernier". */
const dayTimes = DAYS.flatMap((day) => [
  day,
  `ce ${day}`,
  `${day} dernier`,
  ...list('matin, midi, soir, après-midi').flatMap((part) => [`${day} ${part}`, `ce ${day} ${part}`]),
]);

export const grammar: GrammarWords = {
  pronouns: list(
    "il, elle, ils, elles, on, eux, lui, celui-ci, celle-ci, ceux-ci, ce dernier, cette dernière, ces derniers, ces dernières, l'intéressé, l'intéressée",
  ),
  masculine: list("il, ils, lui, eux, celui-ci, ceux-ci, ce dernier, ces derniers, l'intéressé"),
  feminine: list("elle, elles, celle-ci, cette dernière, ces dernières, l'intéressée"),
  plural: list('ils, elles, eux, ceux-ci, ces derniers, ces dernières'),
  objectPronouns: list("lui, leur, me, m', te, t', nous, vous, y, en, le, la, les, l'"),
  infinitiveEndings: list('er, ir, avoir, voir, uloir, dre, ire, aire, ivre, ettre, aître, clure, être'),
  infinitiveParticles: list("de, d', à"),
  firstPerson: list(
    "je, j', moi, me, mon, ma, mes, mien, mienne, miens, nous, notre, nos, nôtre, nôtres, moi-même, nous-mêmes",
  ),
  prepositions: list(`
    de, d', à, au, aux, du, en, dans, par, pour, sur, avec, sans, sous, chez, vers, entre, depuis, pendant, durant, lors de, lors d', lors du, lors des, lors, devant, derrière, après, avant, contre,
    malgré, parmi, outre, dès, jusque, jusqu', envers, hormis, hors, via, auprès, face, grâce, suite, concernant, moyennant, à travers, au-delà, au sujet de, à propos de, à propos du, à l'issue de,
    à l'occasion de, à l'occasion d', au cours de, au cours d', au cours du, en marge de, en marge du, à la suite de, en réponse à, en présence de, interrogé, interrogée, interrogés, joint, jointe, contacté, contactée, sollicité, sollicitée, invité, invitée`),
  inBodies: list('à, au, aux, dans, chez, de, du côté de, du côté du, auprès de, auprès du'),
  nounPrepositions: {
    beforeVerb: list('de, du, dans, pour, chez, en, sur, contre, source au, sources au'),
    behindVerb: list('source au, sources au, source à, sources à, source dans, sources dans'),
  },
  locatives: list('à, au, aux, en, dans, chez, vers, depuis, près de'),
  subordinators: list(`
    quand, lorsque, lorsqu', comme, puisque, puisqu', parce que, parce qu', alors que, alors qu', tandis que, tandis qu', bien que, bien qu', quoique, après que, après qu', avant que, avant qu', dès que, dès qu',
    pendant que, pendant qu', depuis que, depuis qu', afin que, afin qu', pour que, pour qu', sans que, sans qu', jusqu'à ce que, de sorte que, si bien que, à moins que, pourvu que, tant que, aussitôt que, même si, ainsi que,
    plus que, plus qu', moins que, moins qu', plutôt que, plutôt qu', autant que, mieux que, autre que, autres que, tel que, telle que, tels que, telles que, ne serait-ce que, au moment où, là où, où, car`),
  conjunctions: list('et, ou, mais, ni, or, donc, puis, voire'),
  joining: {
    tant: list('que'),
    'aussi bien': list('que'),
    'non seulement': list('mais aussi, mais également, mais'),
    '': list('ainsi que, de même que, tout comme'),
  },
  adverbs: list(`
    également, aussi, encore, déjà, ensuite, enfin, toujours, souvent, notamment, alors, ainsi, pourtant, cependant, néanmoins, toutefois, récemment, clairement, simplement, publiquement, plutôt, même,
    longuement, vivement, fermement, fortement, officiellement, finalement, immédiatement, aussitôt, rapidement, régulièrement, précédemment, auparavant, initialement, sobrement, sèchement, ouvertement, explicitement, implicitement,
    d'abord, d'ailleurs, par ailleurs, en outre, au contraire, à nouveau, de nouveau, en effet, de son côté, pour sa part, quant à lui, quant à elle, à son tour, une nouvelle fois, à plusieurs reprises, tout de même, non sans humour,
    autrement dit, à vrai dire, pour ainsi dire, c'est-à-dire, soi-disant, bien, très, trop, assez, presque, surtout, seulement, justement, volontiers, prudemment, ironiquement, amèrement, tranquillement, calmement, franchement, solennellement, catégoriquement, formellement, unanimement, maintes fois,
    un jour, tout, tous, toutes, un peu, tant, tout à l'heure, tout d'abord, dans la foulée, en substance, en privé, sur place, sur son compte twitter, sans détour, sans ambages, sans surprise, malicieusement, timidement, fièrement, sincèrement, volontairement, essentiellement, principalement, vraisemblablement, visiblement, manifestement, lui-même, elle-même, eux-mêmes, elles-mêmes, prudent, prudente`),
  auxiliaries: list(`
    a, ont, avait, avaient, aura, auront, aurait, auraient, ait, aient, ayant, avoir, ai, avons, eut, eurent,
    s'est, se sont, s'était, s'étaient, se serait, s', se, vient de, vient d', viennent de, venait de, venait d', tient à, tiennent à, tenait à, a tenu à, ont tenu à, avait tenu à, a voulu, a fini par, a d'abord voulu,
    tout en, n'a pas manqué de, n'a cessé de, n'a eu de cesse de, ne cesse de, ne manque pas de, n'hésite pas à, n'a pas hésité à, continue de, continue à, va jusqu'à, est allé jusqu'à, est allée jusqu'à, aime à, se plaît à, se borne à, s'est borné à, se contente de, s'est contenté de, s'est contentée de`),
  demonstratives: list('ce, cet, cette, ces, dernier, dernière, même'),
  determiners: list(`
    le, la, les, l', un, une, des, du, plusieurs, quelques, certains, certaines, chaque, aucun, aucune, son, sa, ses, leur, leurs, nos, notre, votre, vos, mon, ma, mes, deux, trois, quatre, cinq, tout, toute, tous, toutes,
    de nombreux, de nombreuses, d'autres, beaucoup de, bon nombre de, nombre de, la plupart des, une dizaine de, un certain nombre de, l'un des, l'une des`),
  indefinite: list(
    "un, une, des, plusieurs, quelques, certains, certaines, chaque, deux, trois, quatre, cinq, de nombreux, de nombreuses, d'autres, beaucoup de, l'un des, l'une des, on",
  ),
  relatives: list("qui, que, qu', dont, lequel, laquelle, lesquels, lesquelles, auquel, duquel, où"),
  negations: list(
    "ne, n', pas, non, jamais, aucun, aucune, ni, sans, nullement, guère, rien, personne, point",
  ),
  qualifiers: list(
    'seulement, presque, soi-disant, prétendument, à peine, quasi, quasiment, censé, censée, censés, supposé, supposée, simplement, plutôt que',
  ),
  passiveAuxiliaries: list(
    'est, sont, était, étaient, été, fut, furent, sera, seront, serait, seraient, soit, soient, être, étant',
  ),
  infinitives: list(
    "ne, n', pour, sans, à, de, d', pourrait, pourraient, peut, peuvent, doit, doivent, faut, fallait, devrait, devraient, si, afin de, afin d', pas, jamais, avant de, après",
  ),
  times: [
    ...dayTimes,
    ...list(`
      hier, hier soir, hier matin, cette fois, cette fois-ci, ce jour-là, ces derniers jours, ces derniers temps, depuis lors, aujourd'hui, demain, ce matin, ce soir, cet après-midi, cette semaine, cette nuit, la semaine dernière, la semaine passée, le mois dernier, le mois passé, l'an dernier, l'année dernière, avant-hier,
      dans la soirée, dans la matinée, dans l'après-midi, dans la nuit, en fin de journée, en fin de matinée, en début de semaine, en début de soirée, peu après, peu avant, plus tard, plus tôt, un peu plus tard, quelques heures plus tard, le lendemain, la veille, le même jour, ce week-end, récemment, lundi, entre-temps`).filter(
      (time) => !DAYS.includes(time),
    ),
  ],
  stopWords: list(`
    le, la, les, l', un, une, des, du, de, d', au, aux, à, et, ou, mais, or, ni, car, donc, si, ce, cet, cette, ces, cela, ça, c', ceci, il, elle, ils, elles, on, nous, vous, je, j', tu, qui, que, qu', quoi, quel, quelle, quels, quelles, dont, où,
    dans, en, sur, sous, par, pour, avec, sans, chez, vers, entre, depuis, pendant, après, avant, contre, selon, malgré, outre, dès, lors, lorsque, lorsqu', quand, comme, comment, pourquoi, combien, puis, ensuite, enfin, ainsi, aussi, alors, encore, déjà,
    pourtant, cependant, toutefois, néanmoins, toujours, jamais, plus, moins, très, trop, bien, mal, peu, beaucoup, tout, tous, toute, toutes, chaque, plusieurs, certains, certaines, quelques, aucun, aucune, autre, autres, même, mêmes, tel, telle,
    son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes, est, sont, était, étaient, a, ont, avait, avaient, sera, serait, fait, faut, peut, être, avoir, y, n', ne, s', se, t', oui, non, parce, puisque, tandis, bref, voilà, voici, reste, seul, seule, seuls, seules,
    face, grâce, suite, quant, afin, ailleurs, hier, aujourd'hui, demain, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, cent, mille, premier, première, deuxième, interrogé, interrogée, contacté, contactée, malheureusement, heureusement, évidemment, certes, personne, rien, impossible, difficile, merci, bonjour,
    ceux, celui, celle, celles, ceux-ci, dernier, dernière, côté, près, faute, autant, surtout, notamment, résultat, conséquence, objectif, preuve, d'après, franchement, désormais, maintenant, parfois, souvent, ici, là, tant, moi, toi, lui, eux, monsieur, madame, ayant, étant, vu`),
};
