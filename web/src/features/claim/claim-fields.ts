import type { Schemas } from '../../lib/api/client';
import { mergeTexts } from '../../lib/text/merge';
import type { Dossier } from './claim-query';

type Changes = Schemas['EditClaim'];

/** Fields of a claim that are edited on the screen, in the shape in which they are sent. */
export const FIELDS = [
  'statement',
  'language',
  'translations',
  'implied',
  'claimant',
  'statedOn',
  'statedOnUnknown',
  'statedAt',
  'asOf',
  'topics',
  'assigneeId',
  'dueAt',
  'priority',
  'rating',
  'reading',
  'summary',
  'explanation',
  'unknowns',
  'embargoUntil',
  'evidenceOrder',
] as const satisfies readonly (keyof Changes)[];
export type Field = (typeof FIELDS)[number];
export type Value<Name extends Field> = Exclude<Changes[Name], undefined>;

/** Fields that hold running text, which two people can change in different places. */
export const TEXTS: ReadonlySet<Field> = new Set([
  'statement',
  'reading',
  'summary',
  'explanation',
  'unknowns',
  'statedAt',
]);

/** What a field holds now, as it would be sent. */
export function valueOf<Name extends Field>(claim: Dossier, field: Name): Value<Name> {
  return read(claim, field) as Value<Name>;
}

function read(claim: Dossier, field: Field): unknown {
  if (field === 'rating') return claim.rating && { scaleId: claim.rating.scaleId, value: claim.rating.value };
  if (field !== 'claimant') return claim[field];
  const { claimant } = claim;
  if (!claimant) return null;
  const who = claimant.speakerId ? { speakerId: claimant.speakerId } : { unnamed: true };
  return claimant.description ? { ...who, description: claimant.description } : who;
}

/** True if two values of a field say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** What becomes of a value that two people have changed. */
export type Joined = { value: unknown; conflict: false } | { conflict: true };

/** Joins two changes of one field: texts word by word, translations each by itself. Of two choices mine, the later one, holds; the history keeps both. */
export function joinValues(field: Field, base: unknown, mine: unknown, theirs: unknown): Joined {
  if (TEXTS.has(field)) {
    const merged = mergeTexts(text(base), text(mine), text(theirs));
    return merged.conflict ? merged : { value: merged.text, conflict: false };
  }
  if (field !== 'translations') return { value: mine, conflict: false };
  const [was, own, other] = [record(base), record(mine), record(theirs)];
  const value: Record<string, string> = {};
  for (const language of Object.keys({ ...other, ...own })) {
    const merged = mergeTexts(text(was[language]), text(own[language]), text(other[language]));
    if (merged.conflict) return merged;
    if (merged.text !== '') value[language] = merged.text;
  }
  return { value, conflict: false };
}

/** The words of a value: of translations, those in one language. */
export function inWords(field: Field, value: unknown, language: string): string {
  return text(field === 'translations' ? record(value)[language] : value);
}

/** A value with these words in it: of translations, in one language; the others stay. */
export function withWords(field: Field, value: unknown, language: string, words: string): unknown {
  if (field !== 'translations') return words;
  const { [language]: _, ...rest } = record(value);
  return words === '' ? rest : { ...rest, [language]: words };
}

/** Of translations, the language to be settled first: in which both have changed the same words, or, where it was brought, that differs. */
export function contested(field: Field, base: unknown, mine: unknown, theirs: unknown): string {
  if (field !== 'translations') return '';
  const [was, own, other] = [record(base), record(mine), record(theirs)];
  const language = Object.keys({ ...own, ...other }).find(
    (one) => mergeTexts(text(was[one]), text(own[one]), text(other[one])).conflict,
  );
  return language ?? differing(mine, theirs);
}

/** What stands in the field of a claim, with what was written in the field of another one in its place: of translations, the one that was changed. */
export function putInto(field: Field, mine: unknown, base: unknown, there: unknown): unknown {
  if (field !== 'translations') return mine;
  const language = differing(mine, base);
  return { ...record(there), [language]: record(mine)[language] };
}

/** The first language in which translations differ. */
export function differing(mine: unknown, theirs: unknown): string {
  const [own, other] = [record(mine), record(theirs)];
  return Object.keys({ ...own, ...other }).find((language) => own[language] !== other[language]) ?? '';
}

const record = (value: unknown): Record<string, string> => (value ?? {}) as Record<string, string>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
