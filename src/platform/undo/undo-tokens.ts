import { In } from 'typeorm';
import { Problem, invalid } from '../errors.js';
import type { Work } from '../http/work.js';
import { isId, newId } from '../ids.js';
import { UndoToken } from './undo-token.entity.js';

/** A token as an answer carries it. */
export interface Undo {
  undoToken: string;
  /** RFC 3339; after it the token is of no use. */
  undoUntil: string;
}

/** Gives the actor leave to take an action back within ten minutes; `payload` is what taking it back needs. */
export async function giveUndoToken(work: Work, kind: string, payload: object): Promise<Undo> {
  const id = newId();
  const [row] = await work.em.query(
    `INSERT INTO undo_tokens (id, user_id, kind, payload, expires_at) VALUES ($1, $2, $3, $4, now() + interval '10 minutes')
     RETURNING iso(expires_at) AS until`,
    [id, work.actor.id, kind, JSON.stringify(payload)],
  );
  return { undoToken: id, undoUntil: row.until as string };
}

/**
 * Takes a token of the actor's own, of one of these kinds, and gives back its payload; it is used up if the transaction commits. Two
 * requests with one token wait for each other.
 * @throws Problem 422 where the actor has no such token, 409 `conflict` once it is used or has expired.
 */
export async function takeUndoToken<Payload>(
  work: Work,
  kinds: readonly string[],
  token: string,
): Promise<{ kind: string; payload: Payload }> {
  const row =
    isId(token) &&
    (await work.em.findOne(UndoToken, {
      where: { id: token, userId: work.actor.id, kind: In([...kinds]) },
      lock: { mode: 'pessimistic_write' },
    }));
  if (!row) throw invalid('/undoToken', 'unknown');
  if (row.usedAt) throw new Problem('conflict', { errors: [{ pointer: '/undoToken', code: 'used' }] });
  if (row.expiresAt <= new Date())
    throw new Problem('conflict', { errors: [{ pointer: '/undoToken', code: 'expired' }] });
  await work.em.update(UndoToken, { id: row.id }, { usedAt: () => 'now()' });
  return { kind: row.kind, payload: row.payload as Payload };
}
