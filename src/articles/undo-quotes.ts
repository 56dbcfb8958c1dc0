import type { Work } from '../platform/http/work.js';
import { takeUndoToken } from '../platform/undo/undo-tokens.js';
import { DECISION_UNDO, restoreDecisions } from './decide-many.js';
import type { DecidedQuote } from './decide-quotes.js';
import { SPEAKERS_UNDO, restoreSpeakers, type FormerSpeakers } from './edit-quote.js';
import { lockQuotes } from './lock-quotes.js';
import { knownQuotes, withPracticeOf } from './practice-of-words.js';
import type { QuoteChanges } from './quote-changes.js';

const KINDS = [DECISION_UNDO, SPEAKERS_UNDO];

/** Takes decisions, or a change of speakers, back. Quotes that somebody has changed since stay as they are. */
export async function undoQuotes(
  asker: Work,
  changes: QuoteChanges,
  token: string,
): Promise<{ undone: string[]; skipped: { id: string; code: string }[] }> {
  const { kind, payload: before } = await takeUndoToken<(DecidedQuote | FormerSpeakers)[]>(
    asker,
    KINDS,
    token,
  );
  const ids = before.map(({ id }) => id);
  const work = await withPracticeOf(asker, ids, []);
  const quotes = await lockQuotes(work.em, await knownQuotes(work, ids));
  const versions = new Map(quotes.map(({ id, version }) => [id, version]));
  const untouched = before.filter(({ id, version }) => versions.get(id) === version);
  const undone = new Set(untouched.map(({ id }) => id));
  const those = quotes.filter(({ id }) => undone.has(id));
  if (those.length) {
    if (kind === DECISION_UNDO) await restoreDecisions(work, those, untouched as DecidedQuote[]);
    else await restoreSpeakers(work, changes, those, untouched as FormerSpeakers[]);
    await stepBack(work, untouched);
  }
  const skipped = before.filter(({ id }) => !undone.has(id)).map(({ id }) => ({ id, code: 'changed_since' }));
  return { undone: [...undone], skipped };
}

const STEP_BACK = `UPDATE undo_tokens t SET payload = (
    SELECT jsonb_agg(CASE WHEN undone.id IS NULL THEN q ELSE q || jsonb_build_object('version', undone.version + 1) END)
    FROM jsonb_array_elements(t.payload) q LEFT JOIN jsonb_to_recordset($3) AS undone(id text, version integer, "formerVersion" integer)
      ON undone.id = q->>'id' AND undone."formerVersion" = (q->>'version')::integer)
  WHERE t.id IN (SELECT id FROM undo_tokens WHERE user_id = $1 AND kind = ANY ($2) AND used_at IS NULL AND expires_at > now()
    AND payload <> '[]' FOR UPDATE SKIP LOCKED)`;

/**
 * What was taken back stands again as the actor's action before it left it, so that one can be taken back next. A token that is being
 * used at this moment is passed over: its request waits for the rows of the quotes.
 */
async function stepBack(work: Work, undone: readonly (DecidedQuote | FormerSpeakers)[]): Promise<void> {
  const versions = undone.map(({ id, version, formerVersion }) => ({ id, version, formerVersion }));
  await work.em.query(STEP_BACK, [work.actor.id, KINDS, JSON.stringify(versions)]);
}
