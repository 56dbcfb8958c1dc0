/** A claim that is being written, kept on this device over Esc and a reload. */
export interface Draft {
  statement: string;
  language: string;
  /** The statement in another language; empty: none. */
  translation: string;
  translationLanguage: string;
  claimant: string;
  claimantRole: string;
  claimantUnnamed: boolean;
  statedOn: string;
  statedOnUnknown: boolean;
  statedAt: string;
  asOf: string;
  topics: string[];
  implied: boolean;
  /** Quotes in which it is said; none for words selected beside them. */
  quoteIds: string[];
}

const LANGUAGE = 'claimdesk.statement-language';

/** The language that statements were last written in on this browser. */
export const lastLanguage = (): string | null => localStorage.getItem(LANGUAGE);
export const rememberLanguage = (language: string): void => localStorage.setItem(LANGUAGE, language);
