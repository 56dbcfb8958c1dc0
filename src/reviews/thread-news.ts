import { aboutClaim } from '../claims/change-content.js';
import { Claim } from '../claims/claim.entity.js';
import { audit } from '../platform/audit/audit.js';
import type { Work } from '../platform/http/work.js';
import { tell } from '../platform/outbox/outbox.js';
import type { Thread, ThreadKind } from './thread.entity.js';

/** What becomes of a thread, and what is told of it beside what it is about. */
interface Happenings {
  opened: { kind: ThreadKind };
  commented: { commentId: string };
  resolved: object;
  reopened: object;
}

/** What tells where a thread hangs. */
export type Hanging = Pick<Thread, 'id' | 'claimId' | 'articleId' | 'quoteId'>;

/** Logs and tells what has become of a thread: under its claim, or as a note under its article. */
export async function recordThread<What extends keyof Happenings>(
  work: Work,
  thread: Hanging,
  what: What,
  told: Happenings[What],
  log: { before?: object; after: object },
): Promise<void> {
  const { id, claimId, articleId } = thread;
  const kind = claimId ? 'thread' : 'note';
  const stream = claimId ? `claim:${claimId}` : `article:${articleId}`;
  await audit(work, { stream, action: `${kind}.${what}`, ...log });
  const about = claimId ? await aboutThread(work, thread) : aboutNote(work, thread);
  await tell(work, `${kind}.${what}`, id, { ...about, ...told } as never);
}

/** How every event about a thread of a claim names it. */
export async function aboutThread(work: Work, { id, claimId }: Hanging) {
  const claim = await work.em.findOneByOrFail(Claim, { id: claimId! });
  return { ...aboutClaim(work, claim), threadId: id };
}

const aboutNote = ({ actor }: Work, { id, articleId, quoteId }: Hanging) => ({
  ...{ threadId: id, articleId, quoteId, by: actor.personId },
});
