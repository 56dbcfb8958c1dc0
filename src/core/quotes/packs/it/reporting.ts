import { list, type ReportingWords } from '../../language-pack.js';
import {
  formsOfThings,
  infinitiveForms,
  nonFiniteForms,
  reflexiveForms,
  reportingVerbs,
  sayingFirst,
  sayingForms,
  thinkingForms,
} from './verbs.js';

/** Verbs that pass on what another said: "come ha ricordato X", "come spiega X". */
const AS_SAID = list(`
  detto, dichiarato, spiegato, ricordato, annunciato, sottolineato, precisato, affermato, rivelato, riferito, raccontato, confermato, scritto, riportato, rilevato,
  spiega, ricorda, sottolinea, precisa, afferma, rivela, riferisce, racconta, conferma, scrive, riporta, rileva, osserva, nota`);

const AS_PASSED_ON = list(
  'riferito, riportato, dichiarato, affermato, spiegato, appreso, comunicato, emerso, ricostruito, annunciato, scritto, reso noto',
);

/** Phrases that end in a preposition, with it and with what it becomes before an article: "a detta di", "a detta della". */
function withArticles(...phrases: string[]): string[] {
  return phrases.flatMap((phrase) => {
    const stem = phrase.replace(/di$/, 'de');
    return [phrase, ...list("l, llo, lla, i, gli, lle, ll'").map((ending) => `${stem}${ending}`)];
  });
}

export const reporting: ReportingWords = {
  verbs: reportingVerbs,
  afterSubject: sayingForms,
  beforeSubject: sayingFirst,
  withComplementizer: thinkingForms,
  participles: nonFiniteForms,
  withInfinitive: infinitiveForms,
  alsoNouns: list(`
    legge, nota, critica, accusa, denuncia, domanda, lamenta, protesta, replica, conferma, smentita, minaccia, proposta, scommessa, stima, cita, condanna, conta, prova, scusa, sollecita, indica, invita, spera, teme, pretesa, risposta, offesa, promessa, sorpresa, calcola, registra, prove, dati,
    attacco, chiusa, archivia, posta, nega, disputa, augura, marca, firma, commenta, analisi, leggenda, lancia, mostra, mostre, causa`),
  ofThings: formsOfThings,
  reflexive: reflexiveForms,
  withoutClause: list(`
    descrivere, definire, citare, elencare, menzionare, evocare, elogiare, lodare, plaudire, applaudire, ringraziare, criticare, condannare, deplorare, stigmatizzare, attaccare, bacchettare, sferzare, punzecchiare, pungolare, apostrofare, rimproverare, bollare, liquidare, bocciare, archiviare, respingere, rigettare, leggere, invocare, formulare, enunciare, esporre, interrogare, incoraggiare, redarguire, quantificare, registrare, aprire, chiudere, diffondere, pubblicare, canzonare, arringare, esortare, tranquillizzare`),
  passive: [],
  sourceOpening: ['per'],
  measures: list(`
    legge, leggi, norma, norme, regola, regole, regolamento, codice, articolo, costituzione, convenzione, trattato, tradizione, usanza, consuetudine, credenza, leggenda, religione, caso, casi, circostanze, situazione, bisogno, bisogni, necessità, stagione, stagioni, meteo, umore, gusto, gusti, età, taglia, peso, livello, numero, quantità, zona, zone, paese, luogo, anno, data, periodo, momento, ora, giorno, tipo, tipi, modo, modalità, modello, metodo, metodi, procedura, protocollo, principio, principi, criterio, criteri, calendario, piano, piani, scenario, logica, teoria, formula, espressione, programma, programmi, ordine, categoria, disponibilità, condizioni, grado`),
  occasions: list(`
    messaggio, messaggi, comunicato, nota, lettera, mail, email, tweet, post, video, discorso, dichiarazione, intervista, conferenza, riunione, incontro, seduta, udienza, audizione, dibattito, trasmissione, puntata, reportage, documentario, libro, articolo, editoriale, intervento, rapporto, relazione, documento, testo, testimonianza, risposta, replica, storia, podcast, diretta`),
  quoting: ['citare'],
  source: [
    ...list(`
      si legge nel, si legge nella, si legge in, si legge nell', si legge sul, si leggeva nel, si leggeva nella, secondo, a sentire, citando, secondo quanto riferisce, secondo quanto riporta, secondo quanto scrive, secondo quanto spiega, secondo quanto afferma`),
    ...withArticles(
      'stando a',
      'a detta di',
      'a giudizio di',
      'a parere di',
      'nelle parole di',
      'agli occhi di',
    ),
    ...withArticles(
      'a quanto si apprende da',
      'secondo quanto si apprende da',
      'ad avviso di',
      'a dire di',
      'nelle intenzioni di',
    ),
    ...AS_PASSED_ON.flatMap((verb) =>
      withArticles(`secondo quanto ${verb} da`, `stando a quanto ${verb} da`),
    ),
    ...AS_SAID.flatMap((verb) =>
      /[tao]{1}to$|etto$|itto$/.test(verb) ? [`come ha ${verb}`, `come aveva ${verb}`] : [`come ${verb}`],
    ),
  ],
  denying: list('negare, smentire, confutare, escludere, respingere'),
  clitics: [],
  relays: [
    ...list('citat, ripres, riportat, raccolt, intervistat, sentit, interpellat, rilanciat, diffus').flatMap(
      (stem) => [...'oaie'].flatMap((ending) => withArticles(`${stem}${ending} da`)),
    ),
    ...list('tramite, attraverso, secondo'),
  ],
  nouns: list(`
    timore, timori, speranza, auspicio, convinzione, certezza, sensazione, rammarico, rincrescimento, volontà, intenzione, preoccupazione, preoccupazioni, soddisfazione, delusione, sorpresa, stupore, rabbia, indignazione, contrarietà, sostegno, appoggio, fiducia, dubbio, dubbi, perplessità, accordo, disaccordo, parere, opinione, idea, ipotesi, fatto, apprezzamento, cordoglio, solidarietà,
    convinto, convinta, convinti, convinte, certo, certa, certi, fiducioso, fiduciosa, fiduciosi, sicuro, sicura, sicuri, preoccupato, preoccupata, preoccupati, favorevole, favorevoli, pronto, pronta, pronti, disposto, disposta, disposti, disponibile, disponibili, contrario, contraria, contrari, deluso, delusa, delusi, sorpreso, sorpresi, felice, felici, sconcertato, sconcertata, stupito, stupita, ottimista, ottimisti, pessimista, determinato, determinata, sereno, serena, orgoglioso, orgogliosa, soddisfatto, soddisfatta, soddisfatti, dispiaciuto, dispiaciuta, perplesso, perplessa, scettico, scettica, rammaricato, rammaricata`),
  complementizers: list("che, ch', se, perché, come"),
  standIns: list(`
    ciò, questo, quello, niente, nulla, tutto, cosa, la stessa cosa, lo stesso, il contrario, altrettanto, cui, il quale, la quale, i quali, le quali, no, sì, addio, grazie, qualcosa`),
  naming: {
    '': list('definire'),
    come: list('descrivere, definire'),
    di: list('parlare, accusare, promettere, minacciare'),
    contro: list('mettere in guardia, protestare'),
  },
  ownWords: list('elogiare, lodare, applaudire, criticare'),
  bareComplement: [],
  withHearer: [],
  lookingBack: {
    withVerb: list('lo, l, è quanto, è ciò che, questo, questo quanto, parole che, così, così come, come'),
    alone: list(
      "così, parola di, parole di, a dirlo è, a dirlo è stato, a dirlo è stata, a dirlo sono, a parlare è, a sostenerlo è, a spiegarlo è, a lanciare l'allarme è, ne è convinto, ne è convinta",
    ),
  },
  verbBeforeSubject: true,
  commaComplement: false,
};
