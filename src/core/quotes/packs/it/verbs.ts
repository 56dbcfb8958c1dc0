import { list } from '../../language-pack.js';
import { formsOf, verbs, type Verb } from '../../verb-forms.js';
import { conjugations, participles, present } from './conjugations.js';

/** Report a quotation, or a clause with "che". */
const SAYING = `
  dire, ridire, dichiarare, affermare, assicurare, spiegare, indicare, precisare, aggiungere, annunciare, annunziare, sottolineare, ricordare, raccontare, confidare, confessare,
  riconoscere, ammettere, confermare, smentire, negare, rispondere, ribattere, replicare, controbattere, obiettare, domandare, chiedere, interrogare, proseguire: prosegue / proseguono / proseguì / proseguirono / proseguiva / proseguendo,
  continuare, concludere, riassumere: riassume / riassumono / riassunse, insistere, ripetere, ribadire, rimarcare, rilevare, evidenziare, puntualizzare, chiarire, specificare, dettagliare, chiosare, glossare,
  esclamare, gridare, urlare, strillare, sbottare: sbotta / sbottò / sbottava / è sbottato / è sbottata, tuonare, attaccare, incalzare, rincarare, sbraitare, inveire, minacciare, accusare, denunciare, criticare, condannare, deplorare, stigmatizzare, lamentare, protestare,
  avvertire, avvisare, ammonire, allertare, mettere in guardia, promettere, giurare, garantire, certificare, attestare, testimoniare, riferire, riportare, rivelare, svelare, comunicare, informare, segnalare, notificare, rendere noto: rende noto / rendono noto / rese noto / ha reso noto / hanno reso noto / rendendo noto,
  notare, osservare, constatare, commentare, analizzare, argomentare, sostenere, pretendere, asserire, asseverare, postulare, rivendicare, auspicare, augurare, suggerire, consigliare, proporre, raccomandare, esortare, invitare, sollecitare,
  esigere: esige / esigono / esigeva, ordinare, supplicare, implorare, scrivere, twittare, postare, pubblicare, annotare, registrare, leggere, evocare, menzionare, citare, elencare, descrivere: descrive / descrivono / descrisse / descriveva, definire, minimizzare, ironizzare, scherzare, sdrammatizzare, canzonare,
  sorridere, ridere, sospirare, singhiozzare, sussurrare, bisbigliare, mormorare, borbottare, balbettare, farfugliare, confutare, contestare, respingere: respinge / respingono / respinse / respingeva, rigettare, bocciare, bollare, liquidare, archiviare, ridimensionare,
  articolare, formulare, enunciare, esporre, esprimere: esprime / esprimono / espresse / espressero / esprimeva / esprimendo, manifestare, esplicitare, illustrare, rimproverare, rinfacciare, recriminare, redarguire, bacchettare, sferzare, punzecchiare, pungolare, apostrofare,
  predire: predice / predissero / predisse, pronosticare, prevedere, anticipare, scommettere, calcolare, stimare, quantificare, valutare, teorizzare, ipotizzare, speculare, congetturare, disquisire, arringare, invocare, giustificare, rassicurare, tranquillizzare, incoraggiare, ringraziare, elogiare, lodare, plaudire: plaude / plaudono, applaudire,
  sentenziare, tagliare corto, sintetizzare, riepilogare, esordire, premettere, intervenire: interviene / intervengono / intervenne / è intervenuto / è intervenuta / sono intervenuti, interloquire, rilanciare, controreplicare, aprire, chiudere, enfatizzare, sfogare, meravigliare, rammaricare, rallegrare, compiacere: compiace / compiacciono / compiaceva, congratulare, felicitare, vantare, difendere, scusare, indignare, infuriare, allarmare, preoccupare: preoccupa / preoccupano / preoccupava, stupire, augurare, dolere: duole / doleva,
  esternare, divulgare, diffondere, vaticinare, profetizzare, precisare, riaffermare, riconfermare, ventilare, adombrare, alludere, insinuare, ricostruire, rievocare, narrare, rammentare, rimembrare, ragguagliare, delucidare, certificare, avvalorare, convalidare, corroborare, suffragare`;

/** Report a clause alone: what somebody hopes, wants or decides. */
const WANTING = `
  sperare, temere, desiderare, preferire, stabilire, decidere, deliberare, convenire, concordare, accettare, aspettare, attendere, impegnare, opporre, accertare, appurare, verificare,
  prescrivere: prescrive / prescrivono / prescriveva, disporre, contemplare, escludere, paventare, rimpiangere: rimpiange / rimpiangeva`;

/** The same of what somebody thinks or shows: a report while he does, a story where he did ("credeva", "pensando"). */
const THINKING = `
  credere, pensare, ritenere: ritiene / ritengono, considerare, giudicare, reputare, supporre, presumere: presume / presumono, sospettare, immaginare, dubitare, mostrare, dimostrare, provare,
  evincere, desumere: desume, dedurre, implicare, sottintendere`;

/** Of several words, with the forms they take. */
const PHRASES = `
  fare sapere, far sapere: fa sapere / fanno sapere / fece sapere / fecero sapere / faceva sapere / facendo sapere, fare notare, far notare: fa notare / fanno notare / fece notare / faceva notare / facendo notare,
  far presente: fa presente / fanno presente / faceva presente, fare riferimento, lasciare intendere, lasciar intendere: lascia intendere / lasciava intendere, dare a intendere: dà a intendere / danno a intendere / dava a intendere / dato a intendere, lasciare capire: lascia capire, far capire: fa capire / fanno capire / faceva capire, tenere a precisare, tenere a sottolineare,
  mettere in chiaro, mettere in evidenza, mettere l'accento, prendere la parola, puntare il dito, lanciare l'allarme, dare per scontato: dà per scontato / danno per scontato / dava per scontato / dato per scontato,
  rincarare la dose, andare all'attacco: va all'attacco, andare giù duro: va giù duro, entrare nel merito: entra nel merito, porre l'accento, passare all'attacco: passa all'attacco,
  non escludere: non esclude / non escludono / non escludeva / non ha escluso / non hanno escluso, non nascondere: non nasconde / non nascondeva / non ha nascosto / non hanno nascosto, non dubitare: non dubita / non dubitano,
  essere convinto: è convinto / è convinta / sono convinti / sono convinte / era convinto / era convinta, essere sicuro: è sicuro / è sicura / sono sicuri / era sicuro / era sicura, essere certo: è certo / è certa / sono certi / era certo / era certa,
  essere dell'idea: è dell'idea / sono dell'idea / era dell'idea, essere del parere: è del parere / sono del parere, essere dell'avviso: è dell'avviso, avere l'impressione: ha l'impressione, essere perentorio: è perentorio, essere categorico: è categorico / è categorica`;

const saying = verbs(SAYING, conjugations);
const thinking = [...verbs(WANTING, conjugations), ...verbs(THINKING, present)];
const phrases = verbs(PHRASES, conjugations);

/** Participles and infinitives, which want an auxiliary: "ha dichiarato", "si è detto", "ha voluto precisare". */
const sayingBehind = verbs(lemmasOf(SAYING, PHRASES), participles);
const thinkingBehind = verbs(lemmasOf(WANTING, THINKING), participles);

/** Forms that are a gerund, which stands behind its subject alone: "precisando che". */
const isGerund = (form: string) => /^\S+[ae]ndo( |$)/.test(form);
const finite = new Set(
  [...saying, ...thinking, ...phrases].flatMap(({ lemma, forms }) => forms.filter((form) => form !== lemma)),
);

/** Of all these, verbs whose clause may be an infinitive: "ha detto di …". */
const WITH_INFINITIVE = new Set(
  list(`
    dire, affermare, assicurare, dichiarare, riconoscere, ammettere, confessare, negare, smentire, giurare, promettere, sostenere, confermare, garantire, chiedere, proporre, minacciare, annunciare, spiegare, precisare, raccontare, aggiungere, ribadire, augurare, impegnare, lamentare, raccomandare, suggerire, consigliare, auspicare`),
);

const OF_THINGS = new Set(
  list(`
    mostrare, dimostrare, provare, suggerire, indicare, confermare, implicare, rivelare, evidenziare, sottolineare, ricordare, segnalare, illustrare, spiegare, sottintendere, attestare, certificare, testimoniare, prevedere, presumere, supporre, garantire, esigere, prescrivere, stabilire, lasciare intendere, lasciare capire, far capire`),
);

/** Verbs that report of oneself behind "si", which makes "one says" of all others. */
const OF_ONESELF = new Set(
  list(`
    lamentare, augurare, rammaricare, rallegrare, congratulare, compiacere, felicitare, vantare, scusare, sfogare, meravigliare, stupire, indignare, infuriare, allarmare, preoccupare, domandare, chiedere, interrogare, difendere, giustificare, impegnare, dolere, aspettare, attendere, opporre, confidare`),
);

const CALLING = 'parlare';

export const reportingVerbs: readonly Verb[] = [
  ...saying,
  ...thinking,
  ...phrases,
  ...sayingBehind,
  ...thinkingBehind,
  ...verbs(CALLING, conjugations),
  ...verbs(CALLING, participles),
];
export const sayingForms = formsOf(saying, phrases, sayingBehind);
export const sayingFirst = sayingForms.filter((form) => !isGerund(form));
export const infinitiveForms = formsOf(reportingVerbs.filter(({ lemma }) => WITH_INFINITIVE.has(lemma)));
/** Forms that things do as well: "l'aumento dimostra che". */
export const formsOfThings = formsOf(reportingVerbs.filter(({ lemma }) => OF_THINGS.has(lemma)));
export const reflexiveForms = formsOf(reportingVerbs.filter(({ lemma }) => OF_ONESELF.has(lemma)));
export const thinkingForms = formsOf(thinking, thinkingBehind);
export const nonFiniteForms = formsOf(sayingBehind, thinkingBehind).filter((form) => !finite.has(form));

/** The lemmas of lists, one after the other, as `verbs` reads them. */
function lemmasOf(...lists: string[]): string {
  return verbs(lists.join(','))
    .map(({ lemma }) => lemma)
    .join(',');
}
