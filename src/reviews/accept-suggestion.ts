import { changeContent, contribute, lockClaim } from '../claims/change-content.js';
import { demandFor } from '../claims/edit-claim.js';
import { auditedText } from '../evidence/audited-evidence.js';
import { audit } from '../platform/audit/audit.js';
import { Problem } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { tell } from '../platform/outbox/outbox.js';
import { lockThread, LOCKED_NOW, writeThread } from './change-thread.js';
import { withSuggestion, type TextField } from './suggestion.js';
import { aboutThread } from './thread-news.js';

/**
 * Puts suggested words into the claim as it is now and settles their thread. It is an edit by who accepts, and who has suggested the words
 * enters the ledger too: neither can approve them.
 * @param version of the thread that was read
 * @throws Problem 403 for verdicts by others than checkers, 412 stale, 409 `no_suggestion`, `settled` or `words_changed`, and as `changeContent`
 */
export async function acceptSuggestion(work: Work, id: string, version: number): Promise<void> {
  const thread = await lockThread(work, id);
  const { suggestion, openedBy } = thread;
  const field = thread.target?.field as TextField;
  if (suggestion) demandFor(work.actor, [field]);
  if (thread.version !== version) throw new Problem('stale');
  if (!suggestion) throw new Problem('conflict', { errors: [{ code: 'no_suggestion' }] });
  if (thread.resolvedAt) throw new Problem('conflict', { errors: [{ code: 'settled' }] });

  const claimId = thread.claimId!;
  const before = (await lockClaim(work.em, claimId))[field];
  let text = '';
  const edit = {
    fields: [field],
    action: 'claim.updated',
    before: { [field]: before },
    after: () => ({ [field]: text }),
  };
  const claim = await changeContent(work, claimId, edit, async (locked) => {
    text = withSuggestion(locked, field, suggestion);
    locked[field] = text;
  });
  await contribute(work, claim, [field], openedBy);
  const settled = { resolvedBy: work.actor.personId, resolvedAt: LOCKED_NOW, acceptedAs: claim.version };
  await writeThread(work, thread, settled);
  await audit(work, {
    stream: `claim:${claimId}`,
    action: 'thread.accepted',
    before: { threadId: id, state: 'open' },
    after: {
      threadId: id,
      state: 'resolved',
      words: auditedText(suggestion.replacement),
      suggestedBy: openedBy,
    },
  });
  const about = await aboutThread(work, thread);
  await tell(work, 'thread.accepted', id, { ...about, suggestedBy: openedBy, field });
}
