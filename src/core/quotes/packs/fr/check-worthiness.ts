import { list, type CheckWorthinessWords } from '../../language-pack.js';

export const checkWorthiness: CheckWorthinessWords = {
  quantities: list(`
    pour cent, pourcent, million, millions, milliard, milliards, millier, milliers, centaine, centaines, dizaine, dizaines, douzaine, mille, cent, moitié, tiers, quart, double, triple, doublé, triplé, majorité, plupart, plus de, moins de,
    davantage, record, maximum, minimum, hausse, baisse, augmentation, augmenté, augmente, diminué, diminution, recul, progression, chuté, grimpé, taux, nombre de, chiffre, chiffres, moyenne, total, premier, plus grand, plus élevé, plus bas`),
  consequence: list(`
    mort, morts, morte, tué, tués, tuée, décès, décédé, blessé, blessés, victimes, attaque, attentat, guerre, bombardement, armée, arme, armes, nucléaire, terrorisme, terroriste, terroristes, crime, crimes, meurtre, assassinat, viol, violences, corruption, fraude, détournement, pot-de-vin,
    impôt, impôts, taxe, taxes, budget, déficit, dette, inflation, chômage, emploi, emplois, licenciements, pauvreté, salaire, salaires, retraite, retraites, pension, santé, hôpital, vaccin, vaccins, virus, maladie, épidémie, cancer, loi, illégal, légal, tribunal, justice, prison, condamné, élection, élections, vote, référendum,
    climat, émissions, pollution, immigration, migrants, immigrés, frontière, frontières, pétrole, gaz, énergie, électricité, prix, commerce, économie, croissance, sécurité, police, interdit, interdiction, séisme, incendie, inondations`),
  disputed: list(`
    mensonge, mensonges, menti, ment, menteur, faux, fausse, fausses, accusé, accuse, accusent, accusation, nie, nié, dément, démenti, responsable, coupable, coupables, illégal, triché, truqué, volé, trahi, échoué, échec, jamais, tort, trompe, trompé, manipulation, manipulé, violé, détourné, complot, intox, infox, scandale, complice,
    refusé, voté contre, voté pour, caché, dissimulé, imposture`),
  opinion: list(`
    bon, bonne, mauvais, mauvaise, grand, beau, belle, important, importante, inacceptable, scandaleux, honteux, regrettable, formidable, magnifique, extraordinaire, catastrophe, catastrophique, désastre, triste, heureux, fier, fière, crois, pense, trouve, espère, souhaite, j'aime, déteste, avis, opinion, meilleur, meilleure, pire, injuste, absurde,
    ridicule, courageux, excellent, terrible, à mon avis, selon moi, dommage`),
  future: list(`
    va, vont, allons, vais, sera, seront, serons, aura, auront, aurons, fera, feront, ferons, pourra, pourront, devra, devront, prochain, prochaine, demain, bientôt, l'an prochain, à l'avenir, projet, prévoit, prévu`),
  normative: list(`
    doit, doivent, devons, devrait, devraient, devrions, faut, il faut, faudrait, il est nécessaire, nécessaire, obligé, obligation, il est temps, impératif, indispensable`),
  questions: list(`
    qui, quoi, quand, où, comment, pourquoi, combien, quel, quelle, quels, quelles, est-ce que, est-ce, qu'est-ce, pensez-vous, êtes-vous, avez-vous, pouvez-vous`),
  courtesy: list(`
    merci, merci beaucoup, bonjour, bonsoir, bienvenue, félicitations, bravo, pardon, désolé, désolée, s'il vous plaît, condoléances, au revoir, je vous remercie, salut, cher, chers`),
  factual: list(`
    est, sont, était, étaient, a, ont, avait, avaient, été, fut, eu, fait, a été, ont été, est devenu, devenu, causé, provoqué, signé, dépensé, voté, créé, perdu, gagné, construit, réduit, donné, pris, reçu, vendu, acheté, ouvert, fermé, lancé, mis, existe, représente, compte`),
  promises: list(`
    promets, je promets, nous promettons, je m'engage, nous nous engageons, m'engage, garantis, garantissons, je jure, jure, nous ferons, je ferai, engagement`),
  intentions: list(`
    veux, je veux, voulons, nous voulons, souhaite, souhaitons, comptons, j'ai l'intention, avons l'intention, intention, envisageons, envisage, prévoyons, espérons, décidé de, déterminé à, déterminés à`),
  stances: list(`
    soutiens, soutenons, soutient, condamne, condamnons, rejette, rejetons, refuse, refusons, approuve, approuvons, dénonce, dénonçons, oppose, opposons, salue, saluons, d'accord, favorable, contre, solidaire, solidaires`),
};
