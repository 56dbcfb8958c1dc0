import { createHmac } from 'node:crypto';
import type { Client } from 'pg';

/** The stream that holds every redaction: why, by whom, and which events it blanked. */
export const REDACTIONS = 'redactions';

/** What opens a redaction in it, with its reason and both persons; then `content.blanked` names what it blanked. */
export const ORDERED = 'content.redacted';

/** An event that a redaction has blanked, as the log of redactions names it. */
export interface RedactedEvent {
  stream: string;
  seq: string;
  /** `contentHash` of what it left, in hex. */
  left: string;
}

/** A redacted event with its redaction: what a person compares with the orders that they know. */
export interface OrderedRedaction extends RedactedEvent {
  /** `proofOf` it; null in redactions from before there were proofs. */
  proof: string | null;
  /** Of the redaction in its own stream. */
  place: number;
  at: string;
  reason: string | null;
  /** Names of who ordered it, or their ids where nobody has them. */
  admin: string | null;
  publisher: string | null;
}

/** HMAC-SHA-256 in hex. Its key is the salt of the redaction, kept with the order and nowhere in the database: nobody else can write it. */
export function proofOf(salt: Buffer, { stream, seq, left }: RedactedEvent): string {
  return createHmac('sha256', salt)
    .update(`left ${JSON.stringify([stream, seq, left])}`)
    .digest('hex');
}

/** The redacted events of the log, or of the stream $1 alone, each as the last redaction left it. What nobody has ordered before is none. */
export const REDACTED_EVENTS = `SELECT DISTINCT ON (x.stream, x.seq) x.stream, x.seq, x.left, x.proof, r.seq::int AS place, iso(r.at) AS at,
    o.after ->> 'reason' AS reason, o.after ->> 'adminId' AS admin_id, o.after ->> 'publisherId' AS publisher_id
  FROM audit_events r
    JOIN audit_events o ON o.stream = r.stream AND o.seq < r.seq AND o.action = '${ORDERED}' AND o.after ->> 'id' = r.after ->> 'id',
    jsonb_to_recordset(r.after -> 'events') AS x(stream text, seq text, "left" text, proof text)
  WHERE r.stream = '${REDACTIONS}' AND r.after ? 'events' AND ($1::text IS NULL OR x.stream = $1)
  ORDER BY x.stream, x.seq, r.seq DESC, o.seq`;

const WITH_NAMES = `SELECT x.stream, x.seq, x.left, x.proof, x.place, x.at, x.reason, COALESCE(a.name, x.admin_id) AS admin,
    COALESCE(p.name, x.publisher_id) AS publisher
  FROM (${REDACTED_EVENTS}) x LEFT JOIN users a ON a.id::text = x.admin_id LEFT JOIN users p ON p.id::text = x.publisher_id
  ORDER BY x.place, x.stream, x.seq::bigint`;

/** Every redacted event, in the order of the redactions. */
export async function readRedactions(client: Client): Promise<OrderedRedaction[]> {
  return (await client.query<OrderedRedaction>(WITH_NAMES, [null])).rows;
}

/** What redactions left of events, under `stream seq`. */
export function leftOf(redactions: readonly RedactedEvent[]): Map<string, Buffer> {
  return new Map(redactions.map(({ stream, seq, left }) => [`${stream} ${seq}`, Buffer.from(left, 'hex')]));
}
