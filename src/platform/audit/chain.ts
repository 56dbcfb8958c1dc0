import { createHash } from 'node:crypto';
import { GONE } from '../redaction/blank.js';

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
  /** Null where the event is older than salts are, or was redacted. */
  salt: Buffer | null;
  /** Null where the event is older than salts are. */
  content_hash: Buffer | null;
  prev_hash: Buffer;
  hash: Buffer;
}

/** The columns of a `ChainedEvent`; alias `e` is the event. */
export const CHAINED_COLUMNS = `e.stream, e.seq, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, e.actor_id::text,
    e.key_id::text, e.request_id, e.action, e.before::text, e.after::text, e.salt, e.content_hash, e.prev_hash, e.hash`;

/** What the first event of a stream follows. */
export const firstHash = (stream: string): Buffer => sha256(Buffer.from(stream, 'utf8'));

/**
 * Whether an event is what its hashes say. The words of a redacted event are gone: its place in the chain holds through the hash of
 * what it said, and what stands there now must be what the redaction left, with blanked words in it.
 * @param left hash of the content that a redaction left, `contentHash` without a salt; undefined where there was none
 */
export function holds(event: ChainedEvent, left?: Buffer): boolean {
  const { salt, content_hash: content } = event;
  if (left) {
    if (!left.equals(contentHash(event, null))) return false;
    // Other words are no redaction, whatever the log of redactions says about them.
    if (![event.before, event.after].some((words) => words?.includes(GONE))) return false;
    // The hash of an event from before there were salts is made of words that are gone.
    return content === null || event.hash.equals(hashOf(event));
  }
  if (content && !(salt && content.equals(contentHash(event, salt)))) return false;
  return event.hash.equals(hashOf(event));
}

/** What stands for the content in the chain. */
export function contentHash(
  { before, after }: Pick<ChainedEvent, 'before' | 'after'>,
  salt: Buffer | null,
): Buffer {
  return sha256(salt ?? Buffer.alloc(0), frames([before, after]));
}

/** The same bytes as the trigger `audit_chain` hashes. */
export function hashOf(event: Omit<ChainedEvent, 'hash'>): Buffer {
  const about = [event.stream, event.seq, event.at, event.actor_id, event.key_id];
  const what = [event.request_id, event.action];
  return event.content_hash
    ? sha256(event.prev_hash, frames([...about, ...what]), event.content_hash)
    : sha256(event.prev_hash, frames([...about, ...what, event.before, event.after]));
}

/** Each field as its length in bytes, a colon and its text; `-` for null. */
function frames(fields: (string | null)[]): Buffer {
  const framed = fields.map((field) => (field === null ? '-' : `${Buffer.byteLength(field)}:${field}`));
  return Buffer.from(framed.join(''), 'utf8');
}

const sha256 = (...parts: Buffer[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
