import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { firstHash, holds, type ChainedEvent } from './chain.js';

/** The form of the log of one stream; in the first, events have neither salt nor hash of their content. */
const ONE_STREAM = 'claimdesk-log/2';
/** The form of the log of every stream: each event says which is its. */
const EVERY_STREAM = 'claimdesk-audit/1';
const FORMATS = ['claimdesk-log/1', ONE_STREAM, EVERY_STREAM];

/** What the first line of a log says. */
export interface LogHead {
  format: string;
  /** Absent in the log of every stream. */
  stream?: string;
  /** What it is about, as people name it. */
  about: string;
  exportedAt: string;
  /** Ed25519, raw, base64. */
  publicKey: string;
}

/**
 * A chained event with the name of who acted, which is for readers and not part of the hash; `left`: what is left of it after a
 * redaction, see `holds`, in hex.
 */
export type NamedEvent = ChainedEvent & { actor: string | null; left: string | null };

/** Reads the next events of the stream after this place; none at the end. */
export type ReadEvents = (afterSeq: string) => Promise<NamedEvent[]>;

/** What was found in a log: how many events, how many of them without their words, and in words what is wrong with it. */
export interface LogReport {
  head: LogHead | null;
  events: number;
  redacted: number;
  problems: string[];
}

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key in PKCS #8 and in SubjectPublicKeyInfo. */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** The key that signs this desk's logs, made of its secret: the same in every process, and for nothing else. */
export function logKey(secret: Buffer): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'claimdesk-log/1', 32));
  return createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}

/** The public half as it is told to others: raw, base64. */
export function publicKeyOf(key: KeyObject): string {
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return der.subarray(PUBLIC_PREFIX.length).toString('base64');
}

/**
 * The log of one stream as JSON Lines: a head, each event with all that its hash is made of, and a signature (Ed25519, RFC 8032) of the
 * SHA-256 of every byte before the last line. Whoever has the file can recompute the chain without the desk. Read batch by batch, so
 * that its length costs no memory.
 */
export function signedLog(
  head: Omit<LogHead, 'format' | 'publicKey'>,
  key: KeyObject,
  read: ReadEvents,
): AsyncGenerator<string> {
  return signedLines(
    logLines({ format: ONE_STREAM, ...head, publicKey: publicKeyOf(key) }, batches(read)),
    key,
  );
}

async function* batches(read: ReadEvents): AsyncGenerator<NamedEvent[]> {
  for (let events = await read('0'); events.length > 0; events = await read(events.at(-1)!.seq)) yield events;
}

/** The same of every stream, one after the other, each from its first event. */
export function signedAudit(
  head: Pick<LogHead, 'about' | 'exportedAt'>,
  key: KeyObject,
  events: AsyncIterable<NamedEvent[]>,
): AsyncGenerator<string> {
  return signedLines(logLines({ format: EVERY_STREAM, ...head, publicKey: publicKeyOf(key) }, events), key);
}

async function* logLines(head: LogHead, batchesOf: AsyncIterable<NamedEvent[]>): AsyncGenerator<object> {
  yield head;
  for await (const events of batchesOf)
    for (const { prev_hash: _, stream, salt, content_hash, hash, ...event } of events)
      yield {
        ...(head.stream === undefined && { stream }),
        ...event,
        ...{ salt: inHex(salt), content_hash: inHex(content_hash), hash: inHex(hash) },
      };
}

/** Values as JSON Lines, and a last line that signs all bytes before it. */
export async function* signedLines(values: AsyncIterable<object>, key: KeyObject): AsyncGenerator<string> {
  const digest = createHash('sha256');
  for await (const value of values) {
    const text = `${JSON.stringify(value)}\n`;
    digest.update(text);
    yield text;
  }
  yield `${JSON.stringify({ signature: sign(null, digest.digest(), key).toString('base64') })}\n`;
}

/**
 * Recomputes the chains and the signature of a log from its lines alone. Memory stays constant but for an entry a stream.
 * @param trusted the desk's public key as it was got elsewhere; without it the log only proves that it is whole
 */
export async function verifyLog(lines: AsyncIterable<string>, trusted?: string): Promise<LogReport> {
  const digest = createHash('sha256');
  const report: LogReport = { head: null, events: 0, redacted: 0, problems: [] };
  const { problems } = report;
  /** Where each chain stands. */
  const chains = new Map<string, { seq: number; hash: Buffer }>();
  let signature: string | undefined;
  for await (const text of lines) {
    if (signature !== undefined) problems.push('there is something after the signature');
    const line = parse(text);
    if (!line) {
      problems.push(`line ${report.events + 2} is not JSON, or no line of a log`);
      return report;
    }
    if (typeof line.signature === 'string') {
      signature = line.signature;
      continue;
    }
    digest.update(`${text}\n`);
    if (!report.head) {
      if (!FORMATS.includes(line.format!)) break;
      report.head = line as unknown as LogHead;
      continue;
    }
    report.events += 1;
    const stream = report.head.stream ?? String(line.stream);
    const before = chains.get(stream) ?? { seq: 0, hash: firstHash(stream) };
    const event = eventOf(line, stream, before.hash);
    const where = report.head.stream === undefined ? ` of ${stream}` : '';
    if (event.seq !== String(before.seq + 1)) problems.push(`event ${before.seq + 1}${where} is missing`);
    if (!holds(event, bytesOf(line.left) ?? undefined))
      problems.push(`event ${event.seq}${where} was altered`);
    if (line.left) report.redacted += 1;
    chains.set(stream, { seq: Number(event.seq), hash: event.hash });
  }
  const { head } = report;
  if (!head) return { ...report, problems: ['this is no log of Claimdesk'] };
  if (trusted !== undefined && head.publicKey !== trusted) problems.push('it was signed with another key');
  if (signature === undefined) problems.push('it is cut off: the signature is missing');
  else if (!isSignedWith(head.publicKey, digest.digest(), signature))
    problems.push('the signature does not fit');
  return report;
}

type Line = Partial<Record<string, string | null>>;

const inHex = (bytes: Buffer | null): string | null => bytes && bytes.toString('hex');
const bytesOf = (hex: string | null | undefined): Buffer | null => (hex ? Buffer.from(hex, 'hex') : null);

function eventOf(line: Line, stream: string, prev_hash: Buffer): ChainedEvent {
  const bytes = { salt: bytesOf(line.salt), content_hash: bytesOf(line.content_hash) };
  return {
    ...(line as unknown as ChainedEvent),
    ...{ ...bytes, stream, prev_hash },
    hash: bytesOf(line.hash) ?? Buffer.alloc(0),
  };
}

/** True if a signature in base64 is that of the holder of a public key, for the SHA-256 of all lines before it. */
export function isSignedWith(publicKey: string, digest: Buffer, signature: string): boolean {
  const raw = Buffer.from(publicKey, 'base64');
  if (raw.length !== 32) return false;
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, raw]), format: 'der', type: 'spki' });
  return verify(null, digest, key, Buffer.from(signature, 'base64'));
}

/** Every field of a line is a text or null; whatever else there is was not written by a desk. */
function parse(text: string): Line | null {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
    const fits = Object.values(value).every((field) => field === null || typeof field === 'string');
    return fits ? (value as Line) : null;
  } catch {
    return null;
  }
}
