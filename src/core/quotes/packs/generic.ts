import { list, type LanguagePack } from '../language-pack.js';

/** "That", where no other language has another common word that looks like it. */
const that = list(
  'že, że, iż, dat, att, at, että, hogy, că, ότι, πως, що, што, че, kad, et, që, дека, rằng, bahawa, कि, که, کہ, أن, إن',
);
const accordingTo = list(
  'podle, podľa, według, zdaniem, volgens, enligt, ifølge, potrivit, според, σύμφωνα με, за словами, menurut',
);
const prepositions = list(`
  v, ve, na, po, s, z, ze, za, pro, při, před, přes, bez, od, do, k, ke, u, w, we, przy, dla, przed, у, в, з, на, по, до, від, при,
  på, till, från, efter, med, til, ved, met, voor, op, bij, naar, pentru, în, din, με, σε, στο, στη, στην, για, από`);

/** For languages without a pack of their own: marks, names and layout, and the smallest words of many languages; no verbs. */
export const generic: LanguagePack = {
  code: 'und',
  name: 'any language',
  reporting: {
    verbs: [],
    afterSubject: [],
    beforeSubject: [],
    withComplementizer: [],
    passive: [],
    source: accordingTo,
    sourceBehind: ['szerint', 'mukaan', 'sõnul'],
    clitics: [],
    relays: [],
    nouns: [],
    complementizers: that,
    standIns: [],
    bareComplement: [],
    withHearer: [],
    commaComplement: false,
  },
  grammar: {
    pronouns: [],
    dropsSubject: true,
    firstPerson: [],
    prepositions: [...prepositions, ...accordingTo],
    locatives: [],
    subordinators: [],
    conjunctions: list('a, i, och, og, en, ja, és, și, και, та, і, и, và'),
    adverbs: [],
    demonstratives: [],
    determiners: list('de, het, een, ett, den, det, ο, η, το, οι, τον, την, του, της, των, az, egy'),
    relatives: [],
    negations: [],
    infinitives: [],
    times: [],
    stopWords: [],
  },
  people: {
    roles: [],
    sources: [],
    titles: list('dr, prof, ing, pan, pán, paní, pani, пан, пані, herr, fru, mevrouw, ông, bà'),
    organisations: ['nato', 'who', 'imf'],
    particles: ['de', 'van', 'von', 'der', 'da', 'di', 'bin', 'al'],
    both: [],
  },
  layout: {
    abbreviations: ['dr', 'prof', 'st', 'mr', 'mrs', 'č', 'str', 'tj', 'např'],
    questionLabels: ['q'],
    answerLabels: ['a'],
    photoCredits: ['foto', 'photo'],
    months: [],
  },
  checkWorthiness: {
    quantities: ['%'],
    consequence: [],
    disputed: [],
    opinion: [],
    future: [],
    normative: [],
    questions: [],
    courtesy: [],
    factual: [],
    promises: [],
    intentions: [],
    stances: [],
  },
  writing: { nameEndings: list('ovi, ému, ého, ímu, ího, ým, ím, ou, em, om, a, á, é, u, y, e, i') },
  claims: { pointers: [], hedges: [], implying: [], joints: [] },
};
