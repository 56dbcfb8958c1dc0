import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { GONE } from '../redaction/blank.js';

/** A publication as it stands, with what its log said of it when it was written. */
interface LoggedPublication {
  id: string;
  claimId: string;
  edition: number;
  version: number;
  slug: string;
  claimReview: string;
  page: string;
  kind: string | null;
  note: string | null;
  publishedBy: string;
  publishedAt: Date;
  actorId: string | null;
  logged: Record<string, unknown>;
}

const BATCH = 100;

const PUBLICATIONS = `SELECT p.id, p.claim_id AS "claimId", p.edition, p.version, p.slug, p.claim_review AS "claimReview", p.page,
    p.correction_kind AS kind, p.note, p.published_by AS "publishedBy", p.published_at AS "publishedAt", e.actor_id AS "actorId", e.after AS logged
  FROM publications p JOIN audit_events e ON e.stream = 'publication:' || p.id AND e.seq = 1 AND e.after IS NOT NULL
  WHERE p.id > $1 ORDER BY p.id LIMIT ${BATCH}`;

const GONE_PUBLICATIONS = `SELECT e.stream FROM audit_events e WHERE e.stream LIKE 'publication:%' AND e.seq = 1
  AND NOT EXISTS (SELECT FROM publications p WHERE e.stream = 'publication:' || p.id) ORDER BY e.stream`;

/**
 * What the public reads is in the log by its fingerprints: finds publications that say something else by now, or are gone. Memory stays
 * constant.
 * @returns their streams
 */
export async function notAsLogged(client: Client): Promise<string[]> {
  const { rows: gone } = await client.query<{ stream: string }>(GONE_PUBLICATIONS);
  const found = gone.map(({ stream }) => stream);
  for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await client.query<LoggedPublication>(PUBLICATIONS, [last]);
    for (const row of rows) if (!isAsLogged(row)) found.push(`publication:${row.id}`);
    if (rows.length < BATCH) return found;
    last = rows.at(-1)!.id;
  }
}

function isAsLogged({
  logged,
  claimReview,
  page,
  actorId,
  publishedBy,
  publishedAt,
  ...row
}: LoggedPublication): boolean {
  const { kind = null } = logged;
  const stands: Record<string, unknown> = { ...row, publishedAt: publishedAt.toISOString() };
  const named = ['edition', 'version', 'slug', ...(kind === null ? [] : ['note'])];
  // Logs of earlier times do not name these.
  named.push(...['claimId', 'publishedAt'].filter((name) => name in logged));
  const hashes = [logged.claimReviewSha256, logged.pageSha256];
  // Redactions of earlier times counted the version on.
  const countedOn = (name: string) =>
    name === 'version' &&
    row.version > Number(logged.version) &&
    hashes.some((hash) => isBlanked(hash) && !hashIn(hash));
  return (
    actorId === publishedBy &&
    row.kind === kind &&
    named.every((name) => stands[name] === logged[name] || isBlanked(logged[name]) || countedOn(name)) &&
    fits(claimReview, logged.claimReviewSha256) &&
    fits(page, logged.pageSha256)
  );
}

/** Where a redaction has changed the text, the log says the hash of what it left; redactions of earlier times said nothing of it. */
function fits(text: string, logged: unknown): boolean {
  const hash = hashIn(logged);
  return hash ? hash === createHash('sha256').update(text).digest('hex') : isBlanked(logged);
}

const hashIn = (logged: unknown): string | undefined => /[0-9a-f]{64}$/.exec(String(logged))?.[0];

const isBlanked = (logged: unknown): boolean => typeof logged === 'string' && logged.includes(GONE);
