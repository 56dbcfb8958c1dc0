import { list } from '../../language-pack.js';
import { formsOf, verbs, type Verb } from '../../verb-forms.js';
import { conjugations, participles, present } from './conjugations.js';

/** Report a quotation, or a clause with "que". */
const SAYING = `
  dire, redire, déclarer, affirmer, assurer, expliquer, indiquer, préciser, ajouter, annoncer, estimer, juger, souligner,
  rappeler, raconter, confier, reconnaître, admettre, avouer, concéder, confirmer, démentir, nier, répondre, rétorquer,
  répliquer, riposter, objecter, demander, interroger, questionner,
  poursuivre: poursuit / poursuivent / poursuivait / poursuivit / poursuivant, continuer, conclure, résumer, insister,
  marteler: martèle / martèlent / martelait / martela / martelant, répéter, réitérer, réaffirmer, clamer, proclamer, scander,
  crier, hurler, lancer, glisser, souffler, chuchoter, murmurer, lâcher, balancer, asséner, tonner, fulminer, tempêter,
  pester, avertir, prévenir, alerter, menacer, accuser, dénoncer, critiquer, fustiger, condamner, déplorer, regretter, saluer,
  promettre, jurer, garantir, certifier, attester, témoigner, relater, rapporter, révéler, dévoiler, divulguer,
  communiquer, informer, signaler, notifier, noter, observer, relever, remarquer, constater, commenter, analyser, détailler,
  argumenter, argüer: argue / arguent / arguait / argua / arguant, alléguer, arguer, prétendre, soutenir,
  maintenir, plaider, prôner, préconiser, recommander, conseiller, suggérer, proposer, exhorter, appeler, réclamer, exiger,
  ordonner, supplier, implorer, écrire, tweeter, twitter, poster, lire: lit / lisait / lut,
  évoquer, mentionner, citer, énumérer, décrire, décrypter, nuancer, tempérer, relativiser, minimiser,
  ironiser, plaisanter, railler, moquer, blaguer, persifler, badiner, sourire: sourit / souriait, rire: rit / riait, soupirer,
  gémir, sangloter, pleurer, grogner, grommeler: grommelle / grommelait, bougonner, maugréer, balbutier, bredouiller,
  bégayer: bégaie / bégayait, articuler, prononcer, formuler, énoncer, exposer, exprimer, abonder, renchérir, surenchérir,
  enchaîner, reprendre, trancher, tancer, cingler, philosopher, prophétiser, pronostiquer, prédire, augurer, anticiper,
  parier, calculer, chiffrer, évaluer, théoriser, spéculer, conjecturer, extrapoler, disserter, discourir, pérorer, haranguer,
  invoquer, justifier, rassurer, encourager, remercier, complimenter, applaudir, dédramatiser,
  assener: assène / assènent, stipuler, réfuter, rejeter: rejette / rejettent / rejetait / rejeta, récuser,
  balayer: balaie / balaye / balayait / balaya, écarter, désapprouver, approuver, valider, acquiescer, opiner, 
  détromper, corriger, rectifier, apostropher, interpeller, admonester, sermonner, gronder, vociférer, brailler, beugler,
  fanfaronner, pavoiser, ricaner, pouffer, siffler, susurrer, ressasser, seriner, radoter, protester`;

/** The same with "se" in front: "se féliciter". */
const SAYING_OF_ONESELF = `
  interroger, écrier, exclamer, emporter, indigner, insurger, agacer, énerver, étonner, alarmer, inquiéter, féliciter,
  réjouir, plaindre, vanter, défendre, désoler, lamenter, excuser, justifier, souvenir, rappeler, remémorer, amuser, exprimer,
  enthousiasmer, émouvoir: émeut / émouvait, enorgueillir, targuer, gargariser, désespérer, offusquer, scandaliser, récrier,
  gausser, épancher, confier`;

/** Report a clause alone: what somebody hopes, wants or decides. */
const WANTING = `
  espérer, craindre, redouter, souhaiter, insinuer, prévoir, décider, convenir, accepter, consentir, refuser, postuler, escompter, ambitionner,
  vouloir dire: veut dire / voulait dire`;

/** The same of what somebody thinks or shows: a report while he does, a story where he did ("croyait", "pensant"). */
const THINKING = `
  croire, penser, considérer, supposer, soupçonner, suspecter, imaginer, présumer, douter, montrer, démontrer, prouver, sous-entendre, impliquer,
  déduire, inférer`;

/** The same with "se" in front. */
const THINKING_BY_ONESELF = `
  douter, attendre, engager, opposer, persuader, convaincre: convainc`;

/** Of several words, with the forms they take. */
const PHRASES = `
  faire savoir, faire valoir, faire remarquer, faire observer, faire part de, faire état de, faire comprendre, faire le point,
  laisser entendre, laisser à penser, laisser penser, donner à entendre: donne à entendre, prendre la parole, mettre en avant, mettre en garde, mettre en cause, tirer la sonnette d'alarme,
  avoir beau dire: a beau dire, être catégorique: est catégorique / était catégorique, être formel: est formel / est formelle / sont formels,
  ne pas exclure: n'exclut pas / n'excluait pas / n'excluent pas / n'a pas exclu / n'ont pas exclu,
  ne pas cacher: ne cache pas / ne cachait pas / ne cachent pas / n'a pas caché / n'ont pas caché,
  ne pas douter: ne doute pas / ne doutait pas / ne doutent pas,
  être convaincu: est convaincu / est convaincue / sont convaincus / était convaincu / était convaincue,
  être persuadé: est persuadé / est persuadée / sont persuadés / était persuadé / était persuadée,
  être certain: est certain / est certaine / sont certains, être d'avis: est d'avis / sont d'avis / était d'avis,
  avoir la conviction: a la conviction / ont la conviction, avoir l'impression: a l'impression / ont l'impression, avoir bon espoir: a bon espoir / ont bon espoir`;

const saying = [...verbs(SAYING, conjugations), ...reflexive(SAYING_OF_ONESELF, conjugations)];
const thinking = [
  ...verbs(WANTING, conjugations),
  ...verbs(THINKING, present),
  ...reflexive(THINKING_BY_ONESELF, conjugations),
];
const phrases = verbs(PHRASES, conjugations);

/** Participles and infinitives, which want an auxiliary: "a déclaré", "s'est félicité", "a tenu à préciser". */
const sayingBehind = verbs(lemmasOf(SAYING, SAYING_OF_ONESELF, PHRASES), participles);
const thinkingBehind = verbs(lemmasOf(WANTING, THINKING, THINKING_BY_ONESELF), participles);

/** Of all these, verbs whose clause may be an infinitive: "affirme avoir …". */
const WITH_INFINITIVE = new Set(
  list(`
    dire, redire, affirmer, assurer, déclarer, reconnaître, admettre, avouer, nier, démentir, jurer, promettre, estimer, prétendre, confirmer, certifier, garantir, regretter, se vanter, se féliciter, se réjouir, s'engager, menacer, proposer, demander, recommander, préconiser, suggérer, exiger, ordonner`),
);

const OF_THINGS = new Set(
  list(`
    montrer, démontrer, prouver, suggérer, indiquer, confirmer, impliquer, révéler, supposer, prévoir, souligner, rappeler, signaler, illustrer, expliquer, vouloir dire, sous-entendre, attester, témoigner, laisser penser, laisser entendre, garantir, exiger, postuler`),
);

/** Reports only behind the words: "…, a-t-on appris de source judiciaire", never "elle a appris que …". */
const learning = verbs('apprendre', conjugations);
const learningBehind = verbs('apprendre', participles);

/** Say what somebody calls a thing; they report nothing else. */
const CALLING = 'qualifier, traiter, parler, nommer, inviter';
const calling = [...verbs(CALLING, conjugations), ...verbs(CALLING, participles)];

export const reportingVerbs: readonly Verb[] = [
  ...calling,
  ...learning,
  ...learningBehind,
  ...saying,
  ...thinking,
  ...phrases,
  ...sayingBehind,
  ...thinkingBehind,
];
export const sayingForms = formsOf(saying, phrases, sayingBehind).filter((form) => form !== 'maintenant');
export const learningForms = formsOf(learning, learningBehind);
export const infinitiveForms = formsOf(reportingVerbs.filter(({ lemma }) => WITH_INFINITIVE.has(lemma)));
/** Forms that things do as well: "la hausse montre que". */
export const formsOfThings = formsOf(reportingVerbs.filter(({ lemma }) => OF_THINGS.has(lemma)));
export const thinkingForms = formsOf(thinking, thinkingBehind);
/** Present and participle are one form, which needs no auxiliary: "dit". */
const finite = new Set(
  [...saying, ...thinking, ...phrases].flatMap(({ lemma, forms }) =>
    forms.filter((form) => form !== withoutSe(lemma)),
  ),
);
/** Gerunds, which stand behind their subject alone: "précisant que". */
export const gerunds = formsOf(saying, thinking, phrases).filter((form) => /^\S+ant( |$)/.test(form));
export const nonFiniteForms = formsOf(sayingBehind, thinkingBehind, learningBehind).filter(
  (form) => !finite.has(form),
);

/** Reads verbs that take "se": their forms are written without it, which counts as an auxiliary. */
function reflexive(entries: string, endings: typeof conjugations): Verb[] {
  return verbs(entries, endings).map(({ lemma, forms }) => ({ lemma: withSe(lemma), forms }));
}

function withSe(verb: string): string {
  return /^[aeiouéèêh]/.test(verb) ? `s'${verb}` : `se ${verb}`;
}

function withoutSe(lemma: string): string {
  return lemma.replace(/^(s'|se )/, '');
}

/** The lemmas of lists, one after the other, as `verbs` reads them. */
function lemmasOf(...lists: string[]): string {
  return verbs(lists.join(','))
    .map(({ lemma }) => lemma)
    .join(',');
}
