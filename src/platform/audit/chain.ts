import { createHash } from 'node:crypto';

/** One event of the log, every field as the text that its hash is made of. */
export interface ChainedEvent {
  stream: string;
  seq: string;
  at: string;
  actor_id: string | null;
  key_id: string | null;
  request_id: string | null;
  action: string;
  before: string | null;
  after: string | null;
  prev_hash: Buffer;
  hash: Buffer;
}

/** The columns of a `ChainedEvent`; alias `e` is the event. */
export const CHAINED_COLUMNS = `e.stream, e.seq, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, e.actor_id::text,
    e.key_id::text, e.request_id, e.action, e.before::text, e.after::text, e.prev_hash, e.hash`;

/** What the first event of a stream follows. */
export const firstHash = (stream: string): Buffer => sha256(Buffer.from(stream, 'utf8'));

/** The same frames as the trigger `audit_chain` hashes: each field as its length in bytes, a colon and its text; `-` for null. */
export function hashOf(event: Omit<ChainedEvent, 'hash'>): Buffer {
  const fields = [
    ...[event.stream, event.seq, event.at, event.actor_id, event.key_id],
    ...[event.request_id, event.action, event.before, event.after],
  ];
  const frames = fields.map((field) => (field === null ? '-' : `${Buffer.byteLength(field)}:${field}`));
  return sha256(event.prev_hash, Buffer.from(frames.join(''), 'utf8'));
}

const sha256 = (...parts: Buffer[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
