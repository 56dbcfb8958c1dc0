import { Claim } from '../claims/claim.entity.js';
import { readPeople } from '../claims/facts.query.js';
import { auditedText } from '../evidence/audited-evidence.js';
import { invalid, Problem } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { Comment } from './comment.entity.js';
import { suggest, type SuggestedWords } from './suggestion.js';
import { recordThread } from './thread-news.js';
import { checkTarget, type ThreadTarget } from './thread-target.js';
import { Thread, type ThreadKind } from './thread.entity.js';

/** A remark on a claim, or other words for some of it, with or without a remark. */
export interface ThreadInput {
  kind: ThreadKind;
  body?: string;
  target?: ThreadTarget | null;
  suggestion?: SuggestedWords | null;
}

/** `now()` is when a transaction began; whoever waited for the thread's lock has to come after whoever held it. */
export const LOCKED_NOW = () => 'statement_timestamp()';

/**
 * Opens a thread on a claim, in whatever state it is; the claim's version stays.
 * @returns its id
 * @throws Problem 422 where the target does not exist or nothing is said, and as `suggest`
 */
export async function openThread(
  work: Work,
  claimId: string,
  { kind, body, target = null, suggestion: words }: ThreadInput,
): Promise<string> {
  if (!words && body === undefined) throw invalid('/body', 'required');
  const claim = await work.em.findOneByOrFail(Claim, { id: claimId });
  if (target) await checkTarget(work.em, claim, target);
  const suggestion = words ? suggest(claim, target, words) : null;
  const id = newId();
  const row = { id, claimId, kind, body: body ?? '', target: target as object | null, suggestion };
  await work.em.insert(Thread, { ...row, claimVersion: claim.version, openedBy: work.actor.personId });
  const suggested = suggestion && { words: auditedText(suggestion.replacement) };
  const after = { threadId: id, kind, body: auditedText(body), target, ...suggested };
  await recordThread(work, { id, claimId, articleId: null, quoteId: null }, 'opened', { kind }, { after });
  return id;
}

/** Adds a comment to a thread, open or resolved, and gives its id. */
export async function addComment(work: Work, threadId: string, body: string): Promise<string> {
  const thread = await lockThread(work, threadId);
  const id = newId();
  await work.em.insert(Comment, { id, threadId, authorId: work.actor.personId, body, createdAt: LOCKED_NOW });
  await writeThread(work, thread, {});
  const after = { threadId, commentId: id, body: auditedText(body) };
  await recordThread(work, thread, 'commented', { commentId: id }, { after });
  return id;
}

/**
 * Resolves a thread; one that is resolved already stays as it is.
 * @throws Problem 403 `only_opener_or_publisher` for a "must" of somebody else's: whoever has to mend it must not wave it through
 */
export async function resolveThread(work: Work, id: string): Promise<void> {
  const thread = await lockThread(work, id);
  if (thread.resolvedAt) return;
  if (thread.kind === 'must' && !mayResolveMust(work, thread))
    throw await onlyOpenerOrPublisher(work, thread);
  await writeThread(work, thread, { resolvedBy: work.actor.personId, resolvedAt: LOCKED_NOW });
  const before = { threadId: id, state: 'open' };
  await recordThread(work, thread, 'resolved', {}, { before, after: { threadId: id, state: 'resolved' } });
}

/**
 * Opens a resolved thread again; whoever may write threads may, because it only makes approval stricter. Words that were accepted stay in
 * the claim, and who suggested them in the ledger.
 */
export async function reopenThread(work: Work, id: string): Promise<void> {
  const thread = await lockThread(work, id);
  if (!thread.resolvedAt) return;
  await writeThread(work, thread, { resolvedBy: null, resolvedAt: null, acceptedAs: null });
  const before = { threadId: id, state: 'resolved', resolvedBy: thread.resolvedBy };
  await recordThread(work, thread, 'reopened', {}, { before, after: { threadId: id, state: 'open' } });
}

/** The thread with its row locked until the transaction ends. */
export async function lockThread(work: Work, id: string): Promise<Thread> {
  return work.em.findOneOrFail(Thread, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** What may be written on a thread besides its version. */
interface ThreadColumns {
  resolvedBy?: string | null;
  resolvedAt?: null | (() => string);
  acceptedAs?: number | null;
}

/** Writes a thread that is locked. */
export async function writeThread(work: Work, thread: Thread, columns: ThreadColumns): Promise<void> {
  await work.em.update(
    Thread,
    { id: thread.id },
    { ...columns, version: thread.version + 1, updatedAt: LOCKED_NOW },
  );
}

/** A service account resolves only what the person who answers for it has opened. */
function mayResolveMust({ actor }: Work, thread: Thread): boolean {
  return actor.personId === thread.openedBy || (actor.roles.includes('publisher') && !actor.service);
}

async function onlyOpenerOrPublisher(work: Work, thread: Thread): Promise<Problem> {
  const people = await readPeople(work.em, { practiceId: work.practiceId ?? null });
  const who = people
    .filter(({ id, roles, service }) => !service && (id === thread.openedBy || roles.includes('publisher')))
    .map(({ id, name }) => ({ id, name }));
  return new Problem('role_missing', {
    detail: 'A "must" is resolved by the person who opened it, or by a publisher.',
    errors: [
      { code: 'only_opener_or_publisher', params: { openedBy: thread.openedBy, roles: ['publisher'] }, who },
    ],
  });
}
