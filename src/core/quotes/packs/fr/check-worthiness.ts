import { list } from '../../language-pack.js';
import type { CheckWorthinessWords } from '../../statement-words.js';
import { inflected, type Conjugations } from '../../verb-forms.js';

/** What somebody does or did, and what was done. */
const DONE: Conjugations = {
  cer: 'ce cent çait çaient cé cée cés cées',
  ger: 'ge gent geait geaient gé gée gés gées',
  érer: 'ère èrent érait éraient éré érée érés érées',
  er: 'e ent ait aient é ée és ées',
  ir: 'it issent issait issaient i ie is ies',
};
/** What somebody will do, or would. */
const AHEAD: Conjugations = {
  érer: 'érera éreront érerait',
  er: 'era eront erait',
  ir: 'ira iront irait',
};

const CHANGES = `
  augmenter, monter, grimper, doubler, tripler, quadrupler, multiplier, baisser, diminuer, chuter, tomber, reculer, progresser, bondir, exploser,
  dépasser, dégringoler, plafonner, stagner, grossir`;
const EVENTS = `
  créer, signer, dépenser, voter, gagner, acheter, payer, verser, donner, investir, adopter, abroger, lancer, fonder, embaucher, licencier,
  renvoyer, causer, provoquer, entraîner, tuer, assassiner, attaquer, envahir, bombarder, arrêter, emprisonner, libérer, expulser, enregistrer,
  livrer, envoyer, arriver, passer, habiter, travailler, entrer, voyager, visiter, occuper, utiliser, exporter, importer, annuler, retirer,
  présenter, publier, enquêter, nommer, démissionner, ordonner, autoriser, coûter, exister, représenter, privatiser, nationaliser, financer,
  employer, déployer, couler, brûler, inonder, confirmer, démontrer, prouver, durer, commencer, terminer, raser, supprimer, instaurer, installer,
  imposer, limiter, fermer, tirer, blesser, violer, infliger, facturer, toucher, collecter, prélever, importer, condamner`;
const ACCUSATIONS = `
  accuser, tromper, manipuler, cacher, dissimuler, falsifier, voler, trahir, tricher, truquer, échouer, nier, exagérer, menacer, insulter,
  injurier, abuser, détourner, saboter, boycotter, diffamer, calomnier, piller, ruiner, gaspiller, ignorer, abandonner, refuser, bafouer,
  étouffer, escroquer, blanchir`;

export const checkWorthiness: CheckWorthinessWords = {
  quantities: [
    ...list(`
    pour cent, pourcent, pourcentage, point, points, million, millions, milliard, milliards, millier, milliers, centaine, centaines, dizaine,
    dizaines, douzaine, mille, cent, cents, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt, trente, quarante,
    cinquante, soixante, moitié, la moitié, tiers, un tiers, deux tiers, quart, un quart, trois quarts, le double, le triple, majorité, minorité,
    plupart, plus de, plus d', moins de, moins d', davantage, au moins, au plus, au maximum, jusqu'à, record, records, maximum, minimum, hausse,
    hausses, baisses, augmentation, augmentations, diminution, recul, progression, croissance, excédent, taux, part de, nombre de, nombre d',
    nombre des, quantité de, chiffre, chiffres, niveau de, niveaux de, moyenne, en moyenne, moyen, total, au total, par habitant, par personne,
    par tête, par an, par mois, par jour, chaque année, chaque jour, annuel, annuelle, annuels, annuellement, mensuel, quotidien, zéro, seul,
    seule, le seul, la seule, pour la première fois, première fois, le premier, la première, premier, jamais vu, plus grand, plus grande,
    plus élevé, plus élevée, plus bas, plus basse, plus haut, plus fort, plus faible, plus riche, plus pauvre, plus rapide, plus cher, plus chère,
    plus nombreux, le plus, la plus, les plus, le moins, un sur, une sur, sur dix, fois plus, fois moins, consécutif, consécutive, euros, euro,
    dollars, dollar, francs, livres, tonnes, tonne, kilos, kilomètres, mètres, hectares, litres, barils, degrés, mégawatts, près de, aucun des,
    croît, croissent, crû, accru, accrue, accroît, réduit, réduisent, réduite, réduits, réduites, atteint, atteignent, atteignait, atteinte,
    descend, descendent, descendu, perd, perdent, perdait, perdu, perdue, perdus`),
    ...inflected(CHANGES, DONE),
  ],
  consequence: list(`
    mort, morts, morte, mortes, mortel, mortelle, mortalité, tué, tués, tuée, décès, décédé, décédés, décédée, meurtre, meurtres, assassinat,
    assassinats, homicide, homicides, féminicide, féminicides, blessé, blessés, blessée, victime, victimes, attaque, attaques, attentat,
    attentats, fusillade, fusillades, bombardement, bombardements, bombe, bombes, missile, missiles, guerre, guerres, invasion, militaire,
    militaires, armée, troupes, soldats, arme, armes, armement, nucléaire, nucléaires, otages, otage, réfugiés, génocide, terrorisme, terroriste,
    terroristes, crime, crimes, criminel, criminels, criminalité, délinquance, délit, délits, drogue, drogues, trafic, viol, viols, violences,
    violence, enlèvement, torture, corruption, corrompu, pot-de-vin, pots-de-vin, détournement, fraude, fraudes, blanchiment, scandale, impôt,
    impôts, taxe, taxes, tva, droits de douane, budget, budgets, déficit, déficits, dette, dettes, dépense, dépenses, subvention, subventions,
    argent public, emploi, emplois, chômage, chômeurs, licenciements, pauvreté, pauvres, faim, salaire, salaires, smic, revenu, revenus, retraite,
    retraites, pension, pensions, pouvoir d'achat, inflation, prix, loyer, loyers, expulsions, récession, crise, faillite, faillites, économie,
    commerce, exportations, importations, santé, hôpital, hôpitaux, vaccin, vaccins, vaccination, virus, épidémie, pandémie, maladie, maladies,
    cancer, cancers, avortement, ivg, pollution, toxique, toxiques, pesticides, climat, changement climatique, réchauffement, émissions, pétrole,
    gaz, charbon, énergie, électricité, sécheresse, inondation, inondations, séisme, incendie, incendies, tempête, loi, lois, décret, légal,
    illégal, illégale, illégaux, illégalement, constitution, anticonstitutionnel, tribunal, tribunaux, cour, juge, juges, procureur, parquet,
    jugement, police, policiers, gendarmes, prison, prisons, détenus, prévenu, prévenus, mis en examen, condamnation, condamnations, plainte,
    plaintes, procès, traité, accord, sanctions, sanction, résolution, élection, élections, référendum, scrutin, vote, votes, électeurs, urnes,
    réforme, interdiction, immigration, immigrés, migrants, clandestins, frontière, frontières, asile, oqtf, visas, discrimination,
    discriminations, racisme, raciste, esclavage, surveillance, espionnage, cyberattaque, fuite de données`),
  disputed: [
    ...list(`
    mensonge, mensonges, menteur, menteuse, menteurs, accusation, accusations, faute, coupable, coupables, faux, fausse, fausses, infox, intox,
    fake news, fausse information, fausses informations, tromperie, fraude, frauduleux, vol, vols, échec, échecs, jamais, tort, erroné, erronée,
    trompeur, trompeuse, illégal, illégale, illégalement, trahison, ce n'est pas vrai, c'est faux, pas vrai, aucune preuve, sans preuve,
    sans autorisation, mythe, complot, complots, scandale, corrompu, abus, menaces, diffamation, propagande, incompétent, incompétence,
    responsable de, responsable d', responsables de, à cause de, à cause du, à cause des, causé par, causée par, en raison de, voté contre,
    voté pour, a voté contre, promesse non tenue, promesses non tenues, contredit, au contraire, excuses, s'est excusé, reconnu, complice,
    complices, imposture, manipulation, manipulations, démenti, enfreint, ment, mentent, menti, mentait, mentaient, dément, démentent, corrompus,
    admet, admis, promis, soutient, soutenu`),
    ...inflected(ACCUSATIONS, DONE),
  ],
  opinion: list(`
    bon, bonne, bons, bonnes, bien, mauvais, mauvaise, mal, grand, grande, beau, belle, beaux, joli, jolie, laid, important, importante,
    importants, importantes, inacceptable, intolérable, scandaleux, scandaleuse, honteux, honteuse, honte, regrettable, formidable, magnifique,
    merveilleux, extraordinaire, catastrophe, catastrophique, désastre, désastreux, triste, tristes, heureux, heureuse, fier, fière, fiers,
    content, contente, crois, croyons, pense, pensons, trouve, trouvons, espère, espérons, souhaite, j'aime, j'adore, déteste, avis, opinion,
    malheureusement, heureusement, hélas, meilleur, meilleure, meilleurs, mieux, pire, pires, juste, injuste, absurde, ridicule, courageux,
    courageuse, intelligent, stupide, bête, génial, brillant, excellent, excellente, parfait, parfaite, terrible, terribles, horrible, affreux,
    tragique, tragédie, dangereux, dangereuse, ému, émue, inquiet, inquiète, inquiétant, reconnaissant, respect, incroyable, à mon avis,
    à mes yeux, selon moi, de mon point de vue, il me semble, franchement, sincèrement, honnêtement, dommage, sympathique`),
  future: [
    ...list(`
    va, vont, allons, vais, allez, sera, seront, serai, serons, serait, seraient, aura, auront, aurai, aurons, aurait, fera, feront, ferai,
    ferons, ferait, ira, iront, pourra, pourront, pourrons, devra, devront, devrons, viendra, prendra, mettra, dira, verra, tiendra, réduira,
    construira, prochain, prochaine, demain, bientôt, l'an prochain, l'année prochaine, le mois prochain, la semaine prochaine, à l'avenir,
    prochainement, un jour, projet, prévoit, prévoient, prévu, prévue, prévus, est sur le point de, prêt à, prêts à, si nous gagnons`),
    ...inflected(`${CHANGES}, ${EVENTS}`, AHEAD),
  ],
  normative: list(`
    doit, doivent, devons, dois, devrait, devraient, devrions, faut, il faut, faudrait, il faudrait, il est nécessaire, nécessaire, obligé,
    obligés, obligation, devoir, il est temps, il est urgent, impératif, indispensable, mérite, méritent, on ne peut pas, nous ne pouvons pas,
    exigeons, exige que, avons besoin, a besoin, besoin de, pourvu que, assez de`),
  questions: list(`
    qui, quoi, que, quand, où, comment, pourquoi, combien, quel, quelle, quels, quelles, est-ce que, est-ce, qu'est-ce, pensez-vous, êtes-vous,
    avez-vous, pouvez-vous, croyez-vous, voulez-vous, est-il, est-elle, y a-t-il, faut-il`),
  rhetorical: list(`
    n'est-ce pas, pas vrai, qui ne, qui n', qui s'en soucie, à quoi bon, à quoi sert, à quoi ça sert, jusqu'à quand, depuis quand,
    comment se fait-il, comment peut-on, comment ose, comment osent, quelle sorte de, faut-il rappeler`),
  courtesy: list(`
    merci, merci beaucoup, bonjour, bonsoir, bonne nuit, bienvenue, félicitations, bravo, pardon, excusez-moi, désolé, désolée, s'il vous plaît,
    s'il te plaît, condoléances, au revoir, je vous remercie, nous vous remercions, je remercie, salut, salutations, mesdames et messieurs,
    mesdames, messieurs, chers amis, cher, chers, mes chers compatriotes, bonne chance, bon courage, bon appétit, enchanté, ravi d'être ici,
    je vous en prie, applaudissements, bonne année, joyeux noël`),
  factual: [
    ...list(`
    est, sont, était, étaient, a, ont, avait, avaient, été, fut, furent, eu, a été, ont été, avait été, il y a, il y avait, il y a eu, compte,
    comptent, d'après, selon, statistiques, étude, études, rapport, rapports, sondage, sondages, preuve, preuves, en fait, en réalité, le fait,
    depuis, l'an dernier, l'année dernière, le mois dernier, la semaine dernière, pendant, durant, parce que, parce qu', car, donc,
    par conséquent, en conséquence, résultat, s'agit de, reste, demeure, constitue, dispose, rejette, rejeté, rejetée, suspend, suspendu,
    suspendue, construit, construisent, construite, construits, détruit, détruisent, détruite, détruits, produit, produisent, produite, produits,
    vend, vendent, vendu, vendue, vendus, reçoit, reçoivent, reçu, reçue, reçus, ouvre, ouvrent, ouvert, ouverte, ouverts, meurt, meurent,
    mouraient, né, née, nés, naît, vit, vivent, vécu, sorti, sortis, sort, découvre, découvert, découverte, élu, élue, élus, élit, permet, permis,
    permettait, contient, contiennent, interdit, interdite, interdits, prend, prennent, pris, prise, met, mettent, mis, mise, obtient, obtenu,
    obtenue, devient, devenu, devenue, deviennent, fait, font, faisait, faite, faits, a lieu, eu lieu, vient, viennent, venu, venus, bat, battu,
    battus, conclut, conclu, détient, détenu, détenus`),
    ...inflected(EVENTS, DONE),
  ],
  promises: list(`
    promets, je promets, nous promettons, promesse, je m'engage, nous nous engageons, m'engage, engagement, garantis, je garantis, garantissons,
    jure, jurons, je vous assure, nous ferons, je ferai, nous allons, je vais, je ne laisserai, nous ne laisserons, nous créerons,
    nous construirons, nous baisserons, nous supprimerons, nous lutterons, nous défendrons, nous continuerons, vous avez ma parole, ma parole`),
  intentions: list(`
    veux, je veux, voulons, nous voulons, veut, veulent, voudrais, voudrions, souhaite, souhaitons, souhaitent, comptons, j'ai l'intention,
    avons l'intention, a l'intention, intention, notre objectif, mon objectif, envisageons, envisage, prévoyons, espérons, cherchons à, essayons,
    essaierons, tenterons, décidé à, déterminé à, déterminés à, aimerais, aimerions`),
  stances: list(`
    soutiens, soutenons, condamne, condamnons, rejette, rejetons, refuse, refusons, approuve, approuvons, désapprouve, dénonce, dénonçons,
    m'oppose, nous opposons, opposons, salue, saluons, d'accord, pas d'accord, favorable, favorables, défavorable, opposé à, opposés à, contre,
    suis contre, sommes contre, suis pour, sommes pour, en faveur de, solidaire, solidaires, solidarité, défends, défendons, applaudis, regrette,
    regrettons, déplore, déplorons, revendiquons, aux côtés de`),
};
