import type { EntityManager } from 'typeorm';
import type { LookIntoBytes } from '../articles/look-into-bytes.js';
import { blankText, COPY_REDACTED, NOWHERE } from '../platform/redaction/blank.js';
import type { LookedInto, Redaction } from '../platform/redaction/redaction.js';
import type { BlobStore } from '../platform/storage/blob-store.js';
import { latestCapture } from './archive/archive.query.js';
import { redactKeptPiece } from './redact-kept-piece.js';

/** Shorter words of a title or a note may stand anywhere by chance. */
const TELLING = 12;

/** Pieces whose copy is the same bytes as that of one that is redacted. */
export interface SharedCopy {
  evidenceId: string;
  sha256: Buffer;
}

/**
 * Blanks what a piece of evidence says, also in versions, publications and the log; its stance, kind and place stay.
 * @returns other pieces that keep the same bytes, since nobody has named them and their words stay
 */
export async function redactEvidence(
  em: EntityManager,
  redaction: Redaction,
  id: string,
): Promise<SharedCopy[]> {
  const [piece] = await em.query('SELECT url, title, passage, note FROM evidence WHERE id = $1', [id]);
  const said = (Object.values(piece) as (string | null)[]).filter((words) => (words?.length ?? 0) >= TELLING);
  await redaction.words(said as string[]);
  await redactKeptPiece(em, redaction, id);
  const words = [
    'title',
    'publisher',
    'passage',
    'passage_context',
    'locator',
    'note',
    'sensitive_reason',
    'archive_reason',
  ];
  await redaction.columns('evidence', words, { sql: 'id = $1', values: [id] });
  const copied = ['url', 'final_url', 'headers', 'file_name', 'text', 'found', 'wayback_url'];
  await redaction.columns('captures', copied, { sql: 'evidence_id = $1', values: [id] });
  await redaction.log({ sql: `stream = 'evidence:' || $1`, values: [id] });
  await em.query('DELETE FROM evidence_links WHERE evidence_id = $1', [id]);
  const visited = ['url', 'moved_to', 'etag', 'text'];
  await redaction.columns('evidence_links', visited, { sql: 'evidence_id = $1', values: [id] });
  await em.query(
    `UPDATE evidence SET url = $2, url_key = $2, archive_state = 'impossible', archive_reason = $3 WHERE id = $1`,
    [id, NOWHERE, COPY_REDACTED],
  );
  return em.query(
    `SELECT DISTINCT o.evidence_id AS "evidenceId", o.sha256 FROM captures k JOIN captures o ON o.sha256 = k.sha256
       JOIN evidence e ON e.id = o.evidence_id AND e.archive_reason IS DISTINCT FROM $3
     WHERE k.evidence_id = $1 AND e.id <> $1 AND NOT o.id = ANY ($2) ORDER BY 1`,
    [id, redaction.keysOf('captures').map((key) => key.id), COPY_REDACTED],
  );
}

/** Public copies that the desk has asked the Internet Archive for, by capture: nobody here can delete them. */
export async function readPublicCopies(em: EntityManager): Promise<Map<string, string>> {
  const rows: { id: string; url: string }[] = await em.query(
    'SELECT id, wayback_url AS url FROM captures WHERE wayback_url IS NOT NULL ORDER BY id',
  );
  return new Map(rows.map(({ id, url }) => [id, url]));
}

/** Copies by their bytes, with every capture that names them but $1. */
const COPIES = `SELECT sha256, min(media_type) AS "mediaType", min(file_name) AS "fileName", array_agg(DISTINCT evidence_id) AS evidence,
    array_agg(id) AS captures, bool_and(text_problem IS NOT DISTINCT FROM 'redacted') AS redacted
  FROM captures WHERE state = 'archived' AND NOT id = ANY ($1) GROUP BY sha256 ORDER BY sha256`;

/** Finds copies, as far as their bytes say words, be it where no reader sees them; what was seen before, or a redaction has deleted, is passed over. */
export async function lookIntoCopies(
  em: EntityManager,
  store: BlobStore,
  inBytes: LookIntoBytes,
  found: LookedInto,
): Promise<void> {
  const copies: {
    sha256: Buffer;
    mediaType: string | null;
    fileName: string | null;
    evidence: string[];
    captures: string[];
    redacted: boolean;
  }[] = await em.query(COPIES, [found.seen]);
  for (const { sha256, mediaType, fileName, evidence, captures, redacted } of copies) {
    found.seen.push(...captures);
    const bytes = await store.get(sha256);
    if (!bytes && redacted) continue;
    // Bytes that are lost, or are not those that were kept, may say anything.
    const look = bytes ? await inBytes.look({ bytes, mediaType, fileName }) : 'unread';
    if (look === 'unread') found.unread.push(...evidence.map((id) => ({ id, sha256 })));
    if (look === 'says')
      found.saying.push(
        ...captures.map((id) => ({ table: 'captures', key: { id }, column: 'sha256', sha256 })),
      );
  }
}

/**
 * What follows for copies that have lost words: they are no longer found by them, the bytes that they were read from have to go, and whose
 * copy that was has none any more. The page itself may say the words still: it is not compared with such a copy any more, nor with the copy of
 * a piece whose page was found to say them, so that they are not kept anew.
 * Published pages no longer say that there is a copy.
 * @param shared bytes that stay, as others keep them too
 * @returns the pieces that have lost something by it, and under which SHA-256 the bytes lie, which go once the transaction is committed, for a
 * bucket knows none
 */
export async function followBlankedCopies(
  em: EntityManager,
  redaction: Redaction,
  shared: readonly SharedCopy[],
): Promise<{ evidenceIds: string[]; bytes: Buffer[] }> {
  const ids = redaction.keysOf('captures').map((key) => key.id);
  const visited = redaction.keysOf('evidence_links').map((key) => key.evidence_id);
  const [copies]: [{ id: string; evidenceId: string; sha256: Buffer | null }[]] = await em.query(
    `UPDATE captures SET words = archive_words(text), text_problem = 'redacted' WHERE id = ANY ($1) OR evidence_id = ANY ($2)
     RETURNING id, evidence_id AS "evidenceId", sha256`,
    [ids, visited],
  );
  const lost = copies.flatMap(({ id, sha256 }) => (ids.includes(id) && sha256 ? [sha256] : []));
  const gone = lost.filter((sha256) => !shared.some((other) => other.sha256.equals(sha256)));
  await em.query(`UPDATE captures SET text_problem = 'redacted' WHERE sha256 = ANY ($1)`, [gone]);
  await blankFingerprints(redaction, gone);
  const [pieces]: [{ id: string }[]] = await em.query(
    `UPDATE evidence e SET archive_state = 'impossible', archive_reason = $2, archive_at = now()
     WHERE archive_state = 'archived' AND (SELECT sha256 FROM (${latestCapture('e')}) latest) = ANY ($1) RETURNING id`,
    [gone, COPY_REDACTED],
  );
  const changed = [...pieces.map(({ id }) => id), ...(visited as string[])];
  await em.query(
    'UPDATE evidence_links SET text = NULL, etag = NULL, last_modified = NULL, compared_with = NULL WHERE evidence_id = ANY ($1)',
    [changed],
  );
  return { evidenceIds: [...copies.map(({ evidenceId }) => evidenceId), ...changed], bytes: gone };
}

/** Where it is said of a copy under which SHA-256 it lies. What was told of it keeps the form of one. */
async function blankFingerprints(redaction: Redaction, gone: readonly Buffer[]): Promise<void> {
  const values = [gone.map((sha256) => sha256.toString('hex'))];
  const instead = (given: (sha256: Buffer) => string) => (text: string) =>
    gone.reduce((left, sha256) => left.replaceAll(sha256.toString('hex'), given(sha256)), text);
  const blank = instead((sha256) => blankText(sha256.toString('hex')));
  const salted = instead((sha256) => redaction.salted(sha256).toString('hex'));
  for (const [table, column, left] of [
    ['publications', 'page', blank],
    ['claim_versions', 'snapshot', blank],
    ['outbox_events', 'payload', salted],
    ['jobs', 'result', salted],
  ] as const) {
    const sql = `EXISTS (SELECT FROM unnest($1::text[]) hex WHERE strpos(${column}::text, hex) > 0)`;
    await redaction.columns(table, [column], { sql, values }, left);
  }
  for (const sha256 of gone) redaction.forgetInLog(sha256);
}
