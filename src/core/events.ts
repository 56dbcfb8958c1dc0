import type { CorrectionKind } from './workflow/inputs.js';
import type { Role } from './workflow/roles.js';
import type { State } from './workflow/states.js';
import type { MoveName } from './workflow/transitions.js';

/** A claim, as every piece of news about it names it: `ref` is the spoken reference, `by` the person. */
interface AboutClaim {
  claimId: string;
  ref: string;
  by: string;
}

interface AboutEvidence extends AboutClaim {
  evidenceId: string;
}

interface AboutThread extends AboutClaim {
  threadId: string;
}

/** A comment on words of an article: `quoteId` is null where they are no quote. */
interface AboutNote {
  threadId: string;
  articleId: string;
  quoteId: string | null;
  by: string;
}

interface AboutPublication extends AboutClaim {
  edition: number;
  slug: string;
  /** Address of the public page. */
  url: string;
}

interface AboutFeed {
  feedId: string;
  by: string;
}

interface AboutWebhook {
  webhookId: string;
}

interface AboutImport {
  importId: string;
  by: string;
}

/** Every event of the outbox: its past-tense name, and the payload that goes with it. */
export interface EventPayloads {
  'article.added': { articleId: string; language: string; duplicateOf: string | null; by: string };
  'article.extracted': { articleId: string; quotes: number; by: string };
  'article.version_added': { articleId: string; earlierId: string; by: string };
  'article.updated': { articleId: string; fields: string[]; by: string };
  'feed.added': AboutFeed;
  'feed.updated': AboutFeed & { fields: string[] };
  'feed.removed': AboutFeed;
  'job.retried': { jobId: string; kind: string; by: string };
  'import.started': AboutImport;
  'import.paused': AboutImport;
  'import.resumed': AboutImport;
  'import.cancelled': AboutImport;
  'import.ended': AboutImport;
  'quote.updated': { quoteId: string; articleId: string; fields: string[]; by: string };
  'quote.decided': { quoteId: string; articleId: string; decision: 'accepted' | 'rejected'; by: string };
  'speaker.added': { speakerId: string; name: string; by: string };
  'speaker.updated': { speakerId: string; fields: string[]; by: string };
  'speaker.merged': { speakerId: string; targetId: string; by: string };
  'speaker.unmerged': { speakerId: string; targetId: string; by: string };
  'claim.created': AboutClaim;
  'claim.updated': AboutClaim & { fields: string[] };
  /** Every move but publication and retraction, which have news of their own below. */
  'claim.moved': AboutClaim & { move: MoveName; from: State; to: State };
  'evidence.added': AboutEvidence;
  'evidence.updated': AboutEvidence & { fields: string[] };
  'evidence.removed': AboutEvidence;
  /** `sha256` in hex. */
  'evidence.archived': AboutEvidence & { sha256: string; byHand: boolean };
  /** `code` says why, e.g. `page_missing`; `nextTryAt` when it is tried again, null where it is given up. */
  'evidence.archive_failed': AboutEvidence & { code: string; nextTryAt: string | null };
  /** `before` is null where nothing was known of the link; `ownerId` is who works on the claim. */
  'evidence.link_changed': AboutEvidence & { state: string; before: string | null; ownerId: string | null };
  'thread.opened': AboutThread & { kind: 'must' | 'should' | 'question' | 'praise' };
  'thread.commented': AboutThread & { commentId: string };
  'thread.resolved': AboutThread;
  'thread.reopened': AboutThread;
  /** The suggested words are in the claim: `by` who accepted them, of `suggestedBy`. */
  'thread.accepted': AboutThread & { suggestedBy: string; field: string };
  'note.opened': AboutNote & { kind: 'must' | 'should' | 'question' | 'praise' };
  'note.commented': AboutNote & { commentId: string };
  'note.resolved': AboutNote;
  'note.reopened': AboutNote;
  'claim_review.published': AboutPublication;
  'claim_review.corrected': AboutPublication & { kind: CorrectionKind; note: string };
  'claim_review.retracted': AboutPublication & { reason: string };
  'content.redacted': {
    redactionId: string;
    articleIds: string[];
    claimIds: string[];
    evidenceIds: string[];
    by: string;
  };
  'webhook.added': AboutWebhook & { by: string };
  'webhook.updated': AboutWebhook & { fields: string[]; by: string };
  'webhook.removed': AboutWebhook & { by: string };
  /** Told to that webhook alone. */
  'webhook.tested': AboutWebhook & { by: string };
  /** The desk has switched it off: `code` is `gone` or `failing`; `ownerId` who added it. */
  'webhook.disabled': AboutWebhook & { code: string; ownerId: string };
  'user.created': { userId: string; by: string | null };
  'user.roles_changed': { userId: string; roles: Role[]; by: string | null };
  'user.deactivated': { userId: string; by: string | null };
}

export type EventType = keyof EventPayloads;

/** What each event says, in one line: the catalogue that documents and the outbox's own check read. */
export const EVENT_CATALOGUE: Readonly<Record<EventType, string>> = {
  'article.added': 'A published text was taken in.',
  'article.extracted':
    'The quotes of a long text were found, or those of any text again; a short text has its quotes when it is added.',
  'article.version_added': 'A newer version of an article was taken in.',
  'article.updated': 'What is known about an article was changed.',
  'feed.added': 'A feed is watched.',
  'feed.updated': 'A feed was changed, or has stopped by itself.',
  'feed.removed': 'A feed is no longer watched; its articles stay.',
  'job.retried': 'A job that had failed was begun anew.',
  'import.started': 'A file of articles was handed in.',
  'import.paused': 'The import of a file was paused.',
  'import.resumed': 'The import of a file goes on.',
  'import.cancelled': 'The import of a file was cancelled; what it had added stays.',
  'import.ended': 'Every row of a file was added, left out or rejected.',
  'quote.updated': 'Bounds, kind or speakers of a quote were changed.',
  'quote.decided': 'A person accepted or rejected a quote.',
  'speaker.added': 'Somebody who is quoted entered the registry.',
  'speaker.updated': 'What is known about a speaker was changed.',
  'speaker.merged': 'Two entries of the registry are one speaker.',
  'speaker.unmerged': 'Two entries of the registry are two speakers again.',
  'claim.created': 'A claim was drafted.',
  'claim.updated': 'Fields of a claim were changed.',
  'claim.moved': 'A claim made a move of the workflow.',
  'evidence.added': 'A piece of evidence was added to a claim.',
  'evidence.updated': 'A piece of evidence was changed.',
  'evidence.removed': 'A piece of evidence was taken off a claim.',
  'evidence.archived': 'There is a copy of the page behind a piece of evidence now.',
  'evidence.archive_failed': 'No copy of the page behind a piece of evidence could be made, or not yet.',
  'evidence.link_changed': 'The link of a piece of evidence fares otherwise than before.',
  'thread.opened': 'A comment was opened on a claim.',
  'thread.commented': 'Somebody answered a comment.',
  'thread.resolved': 'A comment was settled.',
  'thread.reopened': 'A settled comment was opened again.',
  'thread.accepted': 'Suggested words were taken into a claim.',
  'note.opened': 'A comment was opened on a quote, or on other words of an article.',
  'note.commented': 'Somebody answered a comment on words of an article.',
  'note.resolved': 'A comment on words of an article was settled.',
  'note.reopened': 'A settled comment on words of an article was opened again.',
  'claim_review.published': 'A fact-check became public.',
  'claim_review.corrected': 'A corrected edition took the place of a public fact-check.',
  'claim_review.retracted': 'A public fact-check was withdrawn.',
  'content.redacted': 'Words were blanked by order; copies elsewhere have to follow.',
  'webhook.added': 'An address is told of events.',
  'webhook.updated': 'A webhook was changed, or its secret.',
  'webhook.removed': 'An address is told of events no more.',
  'webhook.tested': 'Somebody wants to see whether messages arrive.',
  'webhook.disabled': 'A webhook was switched off, since it is gone or nothing was delivered for five days.',
  'user.created': 'Somebody joined the desk.',
  'user.roles_changed': 'Somebody was given other roles.',
  'user.deactivated': 'Somebody left the desk; their sessions and keys ended.',
};

/** The names alone, in the order of the catalogue. */
export const EVENT_TYPES = Object.keys(EVENT_CATALOGUE) as EventType[];
