import type { ClaimReviewProblem } from '../claim-review/check-claim-review.js';
import type { Role } from './roles.js';
import type { State } from './states.js';

/** Whoever asks for a move. For a service account `id` is the person who answers for it. */
export interface Actor {
  id: string;
  roles: readonly Role[];
  service: boolean;
}

/** Somebody at the desk, as listed under "who could do it". */
export interface Person extends Actor {
  name: string;
}

/** One piece of evidence, as far as a move asks about it. */
export interface EvidenceFact {
  id: string;
  stance: 'supports' | 'refutes' | 'qualifies' | 'context';
  archive: { state: 'pending' | 'archived' | 'failed' | 'impossible'; reason: string | null };
}

/** One review thread; `answered` is true once somebody other than its opener has commented on it. */
export interface ThreadFact {
  id: string;
  kind: 'must' | 'should' | 'question' | 'praise';
  state: 'open' | 'resolved';
  openedBy: string;
  answered: boolean;
}

/** One checklist item for the person who asks; `done` is what is stored, before the input of the move. */
export interface ChecklistFact {
  id: string;
  auto: boolean;
  done: boolean;
}

/** One person's row of an edition's ledger. */
export interface LedgerFact {
  personId: string;
  fields: readonly string[];
}

/** What the public sees of a claim: the last published edition, perhaps withdrawn since. */
export interface PublicationFact {
  edition: number;
  slug: string;
  retracted: boolean;
}

/** Everything that decides a move, as plain data; read in one transaction with the claim's row locked. */
export interface ClaimFacts {
  id: string;
  state: State;
  /** It was made in a practice round. */
  practice: boolean;
  /** Counts from 1; the work since the last publication. */
  edition: number;
  statement: string;
  claimant: 'named' | 'unnamed' | null;
  statedOn: string | null;
  statedOnUnknown: boolean;
  assigneeId: string | null;
  submittedBy: string | null;
  /** Null until somebody chose one; `value` is null for a rating without a number ("unproven"). */
  rating: { value: number | null } | null;
  summary: string | null;
  evidence: readonly EvidenceFact[];
  /** Quotes of this claim whose speaker no person has confirmed. */
  unconfirmedSpeakers: readonly { quoteId: string; name: string | null }[];
  threads: readonly ThreadFact[];
  authorChecklist: readonly ChecklistFact[];
  reviewerChecklist: readonly ChecklistFact[];
  /** Who changed something public in this edition. */
  ledger: readonly LedgerFact[];
  /** Who approved this edition, without void approvals. */
  approvals: readonly string[];
  approvalsNeeded: number;
  publication: PublicationFact | null;
  retractionRequest: { by: string; reason: string } | null;
  parkedFrom: State | null;
  mergedFrom: State | null;
  /** The claim that the input's `targetId` names; null when there is none such or none was named. */
  mergeTarget: { id: string; ref: string; state: State } | null;
  /** What `checkClaimReview` says about the ClaimReview as it would be published now. */
  claimReviewProblems: readonly ClaimReviewProblem[];
  /** Settings still missing among `name`, `url`, `logo` and `publicUrl`; empty in demo mode. */
  organisationMissing: readonly string[];
  /** Spoken reference of the claim that already has the address this one would be published at. */
  slugTakenBy: string | null;
  /** RFC 3339; null without an embargo. */
  embargoUntil: string | null;
}

/** The publication that the public can read now: one that is not retracted. */
export function livePublication(facts: ClaimFacts): PublicationFact | null {
  return facts.publication && !facts.publication.retracted ? facts.publication : null;
}

/** True while the next edition of a published claim is being worked on. */
export function isCorrection(facts: ClaimFacts): boolean {
  const live = livePublication(facts);
  return live !== null && facts.edition > live.edition;
}

/**
 * The number of the edition that follows the last publication. An edition lasts from one publication to the
 * next, so work that goes on after an abandoned or retracted correction keeps its number and its ledger:
 * nobody can come to approve their own words by way of a detour.
 */
export function nextEdition(facts: {
  edition: number;
  publication: Pick<PublicationFact, 'edition'> | null;
}): number {
  return facts.publication ? facts.publication.edition + 1 : facts.edition;
}
