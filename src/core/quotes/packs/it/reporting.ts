import { list, type ReportingWords } from '../../language-pack.js';
import {
  infinitiveForms,
  nonFiniteForms,
  reportingVerbs,
  sayingFirst,
  sayingForms,
  thinkingForms,
} from './verbs.js';

/** Verbs that pass on what another said: "come ha ricordato X", "come spiega X". */
const AS_SAID = list(`
  detto, dichiarato, spiegato, ricordato, annunciato, sottolineato, precisato, affermato, rivelato, riferito, raccontato, confermato, scritto, riportato, rilevato,
  spiega, ricorda, sottolinea, precisa, afferma, rivela, riferisce, racconta, conferma, scrive, riporta, rileva, osserva, nota`);

export const reporting: ReportingWords = {
  verbs: reportingVerbs,
  afterSubject: sayingForms,
  beforeSubject: sayingFirst,
  withComplementizer: thinkingForms,
  participles: nonFiniteForms,
  withInfinitive: infinitiveForms,
  alsoNouns: list(`
    nota, critica, accusa, denuncia, domanda, lamenta, protesta, replica, conferma, smentita, minaccia, proposta, scommessa, stima, cita, condanna, conta, prova, scusa, sollecita, indica, invita, spera, teme, pretesa, risposta, offesa, promessa, sorpresa, calcola, registra, prove, dati,
    attacco, chiusa, archivia, posta, nega, disputa, augura, marca, firma, commenta, analisi, leggenda, lancia, mostra, mostre, causa`),
  passive: [],
  sourceOpening: ['per'],
  source: [
    ...list(`
      secondo, stando a, stando al, stando alla, stando ai, stando alle, stando agli, stando a quanto riferito da, stando a quanto riferito dal, stando a quanto riferito dalla, a detta di, a detta del, a detta della, a detta dei, a detta degli, a detta delle,
      a giudizio di, a giudizio del, a giudizio della, a giudizio dei, ad avviso di, ad avviso del, ad avviso della, a parere di, a parere del, a parere della, nelle parole di, nelle parole del, nelle parole della, a sentire, citando, agli occhi di, agli occhi del, agli occhi della,
      secondo quanto riferito da, secondo quanto riferito dal, secondo quanto riferito dalla, secondo quanto riportato da, secondo quanto riportato dal, secondo quanto riportato dalla, secondo quanto riferisce, secondo quanto riporta, secondo quanto si apprende da, secondo quanto appreso da,
      secondo quanto dichiarato da, secondo quanto dichiarato dal, secondo quanto dichiarato dalla, secondo quanto affermato da, secondo quanto affermato dal, secondo quanto scrive, secondo quanto spiegato da, secondo quanto spiegato dal, secondo quanto spiegato dalla`),
    ...AS_SAID.flatMap((verb) =>
      /[tao]{1}to$|etto$|itto$/.test(verb) ? [`come ha ${verb}`, `come aveva ${verb}`] : [`come ${verb}`],
    ),
  ],
  clitics: [],
  relays: list(`
    citato da, citata da, citati da, citate da, citato dal, citato dalla, citata dal, citata dalla, ripreso da, ripresa da, riprese da, riportato da, riportata da, riportate da, riportati da, raccolto da, raccolta da, raccolte da, intervistato da, intervistata da, intervistato dal, intervistata dal, sentito da, sentita da, tramite, attraverso, secondo`),
  nouns: list(`
    timore, timori, speranza, auspicio, convinzione, certezza, sensazione, rammarico, rincrescimento, volontà, intenzione, preoccupazione, preoccupazioni, soddisfazione, delusione, sorpresa, stupore, rabbia, indignazione, contrarietà, sostegno, appoggio, fiducia, dubbio, dubbi, perplessità, accordo, disaccordo, parere, opinione, idea, ipotesi, fatto, apprezzamento, cordoglio, solidarietà,
    convinto, convinta, convinti, convinte, certo, certa, certi, fiducioso, fiduciosa, fiduciosi, sicuro, sicura, sicuri, preoccupato, preoccupata, preoccupati, favorevole, favorevoli, pronto, pronta, pronti, disposto, disposta, disposti, disponibile, disponibili, contrario, contraria, contrari, deluso, delusa, delusi, sorpreso, sorpresi, felice, felici, sconcertato, sconcertata, stupito, stupita, ottimista, ottimisti, pessimista, determinato, determinata, sereno, serena, orgoglioso, orgogliosa, soddisfatto, soddisfatta, soddisfatti, dispiaciuto, dispiaciuta, perplesso, perplessa, scettico, scettica, rammaricato, rammaricata`),
  complementizers: list("che, ch', se, perché, quanto, come"),
  standIns: list(`
    lo, ciò, questo, quello, niente, nulla, tutto, cosa, la stessa cosa, lo stesso, il contrario, altrettanto, cui, il quale, la quale, i quali, le quali, no, sì, addio, grazie, qualcosa, la sua`),
  bareComplement: [],
  withHearer: [],
  commaComplement: false,
};
