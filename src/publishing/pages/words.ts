/** Every word that the public pages say by themselves, in one language. */
export interface Words {
  /** BCP 47. */
  language: string;
  /** Long dates, e.g. 26 November 2015. */
  day: Intl.DateTimeFormat;
  /** Long dates with the time in UTC. */
  moment: Intl.DateTimeFormat;
  /** Names of languages. */
  languages: Intl.DisplayNames;
  /** What speakers of it call it. */
  ownName: string;
  readIn: string;
  /** What is not translated is in this language. */
  restIn: (language: string) => string;
  skip: string;
  factCheck: string;
  claimChecked: string;
  who: string;
  unnamed: string;
  when: string;
  dateUnknown: string;
  where: string;
  asOf: string;
  implied: string;
  published: string;
  updated: string;
  by: string;
  whatWasSaid: string;
  originalWords: string;
  whereItAppeared: string;
  asChecked: string;
  reading: string;
  firstKnown: string;
  /** How the words were given, by kind of quote. */
  quoteKinds: Record<string, string>;
  whatWeFound: string;
  unknowns: string;
  evidence: string;
  /** Name of a citation. */
  source: (number: number) => string;
  stances: Record<'supports' | 'refutes' | 'qualifies' | 'context', string>;
  kinds: Record<string, string>;
  later: string;
  archived: string;
  /** Before the day of the copy. */
  archivedOn: string;
  archivePending: string;
  /** Of a document without an address. */
  notOnTheWeb: string;
  notArchived: string;
  howWeChecked: string;
  method: string;
  twoPeople: string;
  rated: (rating: string, value: number, worst: number, best: number, scale: string) => string;
  offScale: (rating: string, worst: number, best: number, scale: string) => string;
  publisher: string;
  versions: string;
  version: (edition: number) => string;
  current: string;
  firstPublished: string;
  publishedAgain: string;
  correctionKinds: Record<'minor' | 'clarification' | 'correction' | 'update', string>;
  noCorrections: string;
  preview: string;
  previewNothing: string;
  previewSame: string;
  previewNext: (next: number, published: number) => string;
  previewRetracted: string;
  embargoUntil: string;
  toPublic: string;
  embedName: (organisation: string) => string;
  read: string;
  earlierVersion: (edition: number) => string;
  toCurrent: string;
  retracted: string;
  retractedOn: string;
  retractedWhat: string;
  reason: string;
  corrections: string;
  correctionsIntro: (organisation: string) => string;
  correctionsPolicy: string;
  correctionsPolicyText: string[];
  reportError: string;
  reportErrorText: (organisation: string) => string;
  correctionsNone: string;
  correctionsList: string;
  older: string;
  notFound: string;
  notFoundText: string;
  feed: string;
  data: string;
}
