import type { Schemas } from '../../lib/api/client';
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
  'summary',
  'explanation',
  'unknowns',
  'embargoUntil',
] as const satisfies readonly (keyof Changes)[];
export type Field = (typeof FIELDS)[number];
export type Value<Name extends Field> = Exclude<Changes[Name], undefined>;

/** Fields that hold running text, which two people can change in different places. */
export const TEXTS: ReadonlySet<Field> = new Set(['statement', 'summary', 'explanation', 'unknowns']);

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
