import type { EventType } from '../core/events.js';
import type { Actor } from '../platform/http/actor.js';
import { demand, may, type Permission } from './permissions.js';

type KindOf<Type> = Type extends `${infer Kind}.${string}` ? Kind : never;

/** What events are about: the first part of their types. */
export type EventKind = KindOf<EventType>;

/**
 * By which permission one reads what an event of a kind tells of. Words that were blanked are told, as ids, to whoever is told anything:
 * copies anywhere have to follow.
 */
const READ_BY: { readonly [Kind in EventKind]: Permission } = {
  article: 'articles:read',
  feed: 'articles:read',
  import: 'articles:read',
  job: 'jobs:read',
  quote: 'quotes:read',
  speaker: 'speakers:read',
  claim: 'claims:read',
  claim_review: 'claims:read',
  evidence: 'evidence:read',
  thread: 'threads:read',
  note: 'threads:read',
  content: 'events:read',
  webhook: 'webhooks:read',
  user: 'people:read',
};

const KINDS = Object.keys(READ_BY) as EventKind[];

/** The kinds of events that the actor may be told: those whose subjects it may read. */
export function toldKinds(actor: Pick<Actor, 'roles' | 'scopes'>): EventKind[] {
  return KINDS.filter((kind) => may(actor, READ_BY[kind]));
}

/**
 * Whoever has others told of events, tells no more than they may read.
 * @param wanted types, `kind.*` or `*`
 * @throws Problem 403
 */
export function demandTold(actor: Actor, wanted: readonly string[]): void {
  const kinds = wanted.includes('*')
    ? KINDS
    : KINDS.filter((kind) => wanted.some((one) => one.startsWith(`${kind}.`)));
  for (const kind of kinds) demand(actor, READ_BY[kind]);
}
