import type { Client } from 'pg';

/** The stream that holds every redaction: why, by whom, and which events it blanked. */
export const REDACTIONS = 'redactions';

/** An event that a redaction has blanked, as the log of redactions names it. */
export interface RedactedEvent {
  stream: string;
  seq: string;
  /** `contentHash` of what it left, in hex. */
  left: string;
}

/** The redacted events of the log, or of the stream $1 alone, each as the last redaction left it. */
export const REDACTED_EVENTS = `SELECT DISTINCT ON (x.stream, x.seq) x.stream, x.seq, x.left FROM audit_events r,
    jsonb_to_recordset(r.after -> 'events') AS x(stream text, seq text, "left" text)
  WHERE r.stream = '${REDACTIONS}' AND r.after ? 'events' AND ($1::text IS NULL OR x.stream = $1) 
  ORDER BY x.stream, x.seq, r.seq DESC`;

/** What redactions left of events, under `stream seq`. */
export async function readRedactedEvents(client: Client): Promise<Map<string, Buffer>> {
  const { rows } = await client.query<RedactedEvent>(REDACTED_EVENTS, [null]);
  return new Map(rows.map(({ stream, seq, left }) => [`${stream} ${seq}`, Buffer.from(left, 'hex')]));
}
