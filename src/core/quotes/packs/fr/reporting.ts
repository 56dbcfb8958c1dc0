import { list, type ReportingWords } from '../../language-pack.js';
import {
  formsOfThings,
  gerunds,
  infinitiveForms,
  learningForms,
  nonFiniteForms,
  reportingVerbs,
  sayingForms,
  thinkingForms,
} from './verbs.js';

/** Verbs that pass on what another said: "comme l'a rappelé X", "ainsi que l'explique X". */
const AS_SAID = list(`
  dit, déclaré, expliqué, rappelé, annoncé, souligné, précisé, indiqué, affirmé, révélé, rapporté, raconté, confirmé, noté, fait remarquer, écrit, relevé, montré,
  explique, rappelle, annonce, souligne, précise, indique, affirme, révèle, rapporte, raconte, confirme, note, relève, montre, résume, observe`);

/** Stand in front of "de" and words of their own. */
const OF = list('qualifier, traiter, parler, accuser, menacer, promettre, refuser, proposer');

export const reporting: ReportingWords = {
  verbs: reportingVerbs,
  afterSubject: sayingForms,
  beforeSubject: [...sayingForms.filter((form) => !gerunds.includes(form)), ...learningForms],
  withComplementizer: thinkingForms,
  participles: nonFiniteForms,
  withInfinitive: infinitiveForms,
  alsoNouns: list(`
    annonce, annoncent, note, notes, demande, demandes, menace, menaces, critique, critiques, juge, lance, doute, doutes, conseille, défense, cite, remarque, souffle, alerte, réplique, riposte, résume, rapporte, crainte, espère, cherche, témoigne, observe, relève, relance, condamne,
    certifie, signe, marche, rit, cri, crie, prouve, acte, calcule, marque, convient, prédit, écrit, décrit, dit, répète, redoute, plaide, excuse, plainte, contredit, parie, réclame, chiffre, lâche, précise, balance, glisse, signale, poste, plaisante`),
  ofThings: formsOfThings,
  withoutClause: list(`
    décrire, citer, évoquer, mentionner, énumérer, saluer, remercier, encourager, complimenter, applaudir, fustiger, critiquer, condamner, accuser, interpeller, apostropher, sermonner, gronder, tancer, railler, moquer, décrypter, détailler, lire, invoquer, exprimer, formuler, énoncer, exposer, prononcer, appeler, balayer, écarter, corriger, rectifier, lancer, questionner, approuver, désapprouver, valider, rejeter, récuser`),
  passive: [],
  sourceOpening: ['pour'],
  measures: list(`
    loi, règle, règles, règlement, code, article, constitution, convention, traité, norme, normes, tradition, coutume, usage, croyance, légende, religion, cas, circonstances, situation, besoin, besoins, saison, saisons, météo, humeur, goût, goûts, âge, taille, poids, niveau, nombre, quantité, région, régions, pays, lieu, endroit, année, années, date, période, moment, heure, jour, type, types, mode, modes, modèle, méthode, méthodes, manière, façon, modalités, procédure, protocole, principe, principes, critère, critères, calendrier, plan, plans, scénario, logique, théorie, formule, expression, toute vraisemblance, vraisemblance, apparence, apparences, prévu, degré, axe, ordre, catégorie, catégories, disponibilités, moyens, conditions`).filter(
    (word) => !word.includes(' '),
  ),
  occasions: list(`
    message, messages, communiqué, lettre, courrier, courriel, mail, tribune, tweet, post, publication, vidéo, discours, allocution, déclaration, entretien, interview, conférence, point, réunion, séance, audition, audience, débat, émission, reportage, documentaire, livre, ouvrage, article, billet, note, rapport, document, texte, témoignage, réponse, réaction, story, podcast`),
  quoting: ['citer'],
  source: [
    ...list(`
      peut on lire dans, pouvait on lire dans, est il écrit dans, selon, d'après, à en croire, a en croire, si l'on en croit, aux dires de, aux dires du, aux dires des, aux dires d', au dire de, de l'avis de, de l'avis du, de l'avis des,
      de l'avis d', de l'aveu de, de l'aveu du, de l'aveu d', de l'aveu même de, de l'aveu même du, aux yeux de, aux yeux du, aux yeux des, citant, dixit, suivant`),
    ...AS_SAID.flatMap((verb) => [
      `comme l'a ${verb}`,
      `comme l'avait ${verb}`,
      `comme le ${verb}`,
      `comme l'${verb}`,
      `ainsi que l'a ${verb}`,
    ]),
  ],
  denying: list('nier, démentir, réfuter, récuser'),
  clitics: [],
  relays: list(`
    cité par, citée par, cités par, citées par, rapporté par, rapportée par, rapportés par, rapportées par, relayé par, relayée par, relayés par, relayées par, repris par,
    reprise par, transmis par, recueilli par, recueillis par, interrogé par, interrogée par, selon, d'après, via`),
  nouns: list(`
    crainte, craintes, espoir, souhait, conviction, certitude, sentiment, regret, regrets, volonté, intention, inquiétude, inquiétudes, préoccupation, satisfaction, déception,
    surprise, étonnement, colère, indignation, opposition, soutien, confiance, doute, doutes, accord, désaccord, avis, opinion, hypothèse, idée, fait,
    convaincu, convaincue, convaincus, convaincues, persuadé, persuadée, persuadés, persuadées, certain, certaine, certains, confiant, confiante, confiants, sûr, sûre, sûrs, inquiet, inquiète,
    inquiets, favorable, favorables, prêt, prête, prêts, disposé, disposée, opposé, opposée, déçu, déçue, surpris, ravi, ravie, heureux, heureuse, choqué, choquée, consterné, consternée,
    étonné, étonnée, préoccupé, préoccupée, optimiste, optimistes, pessimiste, pessimistes, déterminé, déterminée, serein, sereine, fier, fière, soulagé, soulagée, attristé, attristée`),
  complementizers: list(`que, qu', si, s'il, s'ils, combien, pourquoi, comment`),
  standIns: list(`
    cela, ça, ceci, rien, tout, quoi, la même chose, le contraire, autant, lequel, laquelle, lesquels, lesquelles, non, oui, adieu, bonjour, merci, quelque chose`),
  naming: {
    '': list('appeler, nommer'),
    de: OF,
    d: OF,
    contre: list('mettre en garde, avertir, protester'),
    à: list('appeler, inviter, exhorter'),
  },
  bareComplement: [],
  withHearer: [],
  lookingBack: {
    withVerb: list("c'est ce qu, c'est ce que, voilà ce qu, voilà ce que, ainsi"),
    alone: list(
      "ainsi parle, parole de, dixit, les mots de, les mots sont de, l'aveu est de, la formule est de",
    ),
  },
  verbBeforeSubject: true,
  interruptsInMarks: true,
  commaComplement: false,
};
