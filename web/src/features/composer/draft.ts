/** A claim that is being written. */
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

const STORE = 'claimdesk.draft.';
const LANGUAGE = 'claimdesk.statement-language';

/** The draft that was left behind for these words; null for none. */
export function keptDraft(key: string): Draft | null {
  return JSON.parse(localStorage.getItem(STORE + key) ?? 'null') as Draft | null;
}

/** Keeps what is typed over Esc and a reload. */
export function keepDraft(key: string, draft: Draft): void {
  localStorage.setItem(STORE + key, JSON.stringify(draft));
}

export function dropDraft(key: string): void {
  localStorage.removeItem(STORE + key);
}

/** The language that statements were last written in on this browser. */
export const lastLanguage = (): string | null => localStorage.getItem(LANGUAGE);
export const rememberLanguage = (language: string): void => localStorage.setItem(LANGUAGE, language);
