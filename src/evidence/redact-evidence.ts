import type { EntityManager } from 'typeorm';
import type { Redaction } from '../platform/redaction/redaction.js';

/** Shorter words of a title or a note may stand anywhere by chance. */
const TELLING = 12;

/** Where no address may be shown any more: https://www.rfc-editor.org/rfc/rfc2606#section-2 */
export const NOWHERE = 'https://redacted.invalid/';

/** Blanks what a piece of evidence says, also in versions, publications and the log; its stance, kind and place stay. */
export async function redactEvidence(em: EntityManager, redaction: Redaction, id: string): Promise<void> {
  const [piece] = await em.query('SELECT url, title, passage, note FROM evidence WHERE id = $1', [id]);
  const said = (Object.values(piece) as (string | null)[]).filter((words) => (words?.length ?? 0) >= TELLING);
  await redaction.words(said as string[]);
  const words = ['title', 'publisher', 'passage', 'locator', 'note', 'sensitive_reason', 'archive_reason'];
  await redaction.columns('evidence', words, { sql: 'id = $1', values: [id] });
  const copied = ['url', 'final_url', 'headers', 'file_name', 'text', 'found', 'wayback_url'];
  await redaction.columns('captures', copied, { sql: 'evidence_id = $1', values: [id] });
  await em.query('DELETE FROM evidence_links WHERE evidence_id = $1', [id]);
  const visited = ['url', 'moved_to', 'etag', 'text'];
  await redaction.columns('evidence_links', visited, { sql: 'evidence_id = $1', values: [id] });
  await em.query(
    `UPDATE evidence SET url = $2, url_key = $2, archive_state = 'impossible', archive_reason = 'Its copy was redacted.' WHERE id = $1`,
    [id, NOWHERE],
  );
}

/**
 * What follows for copies that have lost words: they are no longer found by them, and the bytes that they were read from have to go.
 * @returns under which SHA-256 the bytes lie; they go once the transaction is committed, for a bucket knows none
 */
export async function followBlankedCopies(em: EntityManager, redaction: Redaction): Promise<Buffer[]> {
  const ids = redaction.keysOf('captures').map((key) => key.id);
  const copies: { sha256: Buffer | null }[] = await em.query(
    'SELECT DISTINCT sha256 FROM captures WHERE id = ANY ($1)',
    [ids],
  );
  await em.query('UPDATE captures SET words = archive_words(text) WHERE id = ANY ($1)', [ids]);
  return copies.flatMap(({ sha256 }) => sha256 ?? []);
}
