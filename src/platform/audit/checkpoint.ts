import { createHash, type KeyObject } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { isSignedWith, publicKeyOf, signedLines } from './signed-log.js';

/** Where a chain of the log stands: the place of its last event, and that event's hash. */
export interface ChainHead {
  seq: number;
  hash: Buffer;
}

/** Where every chain stood at a moment. Kept outside of the database, it shows what even the owner of the tables has cut off or rewritten since. */
export interface Checkpoint {
  /** RFC 3339. */
  at: string;
  heads: Map<string, ChainHead>;
}

/** A file that is no checkpoint of this desk, or not all of one. The message is one plain sentence. */
export class CheckpointError extends Error {}

const FORMAT = 'claimdesk-checkpoint/1';
const BATCH = 5000;

const HEADS = `SELECT stream, seq::int, encode(hash, 'hex') AS hash FROM audit_heads
  WHERE stream COLLATE "C" > $1 ORDER BY stream COLLATE "C" LIMIT ${BATCH}`;

/** A checkpoint of now as JSON Lines: a head, the place and hash of every chain, and a signature as at the end of a `signedLog`. */
export function checkpointText(client: Client, key: KeyObject): AsyncGenerator<string> {
  return signedLines(checkpointLines(client, publicKeyOf(key)), key);
}

async function* checkpointLines(client: Client, publicKey: string): AsyncGenerator<object> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const { rows } = await client.query<{ at: string }>('SELECT iso(now()) AS at');
    yield { format: FORMAT, at: rows[0]!.at, publicKey };
    for (let last = ''; ;) {
      const { rows: heads } = await client.query<{ stream: string }>(HEADS, [last]);
      yield* heads;
      if (heads.length < BATCH) return;
      last = heads.at(-1)!.stream;
    }
  } finally {
    await client.query('ROLLBACK');
  }
}

/** The file of the newest checkpoint in the folder of AUDIT_CHECKPOINTS, by their names; null where there is none. */
export async function newestCheckpoint(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const newest = names
    .filter((name) => /^\d{4}-.*\.jsonl$/.test(name))
    .sort()
    .at(-1);
  return newest === undefined ? null : join(folder, newest);
}

interface Line {
  format?: string;
  at?: string;
  publicKey?: string;
  stream?: string;
  seq?: number;
  hash?: string;
  signature?: string;
}

/**
 * Reads a checkpoint from its lines.
 * @param trusted the public key of the desk that it must be from
 * @throws CheckpointError
 */
export async function readCheckpoint(lines: AsyncIterable<string>, trusted: string): Promise<Checkpoint> {
  const digest = createHash('sha256');
  let head: Line | null = null;
  let signature: string | undefined;
  const heads = new Map<string, ChainHead>();
  for await (const text of lines) {
    const line = parse(text);
    if (!line || signature !== undefined) throw new CheckpointError('This is no checkpoint of Claimdesk.');
    signature = line.signature;
    if (signature !== undefined) continue;
    digest.update(`${text}\n`);
    if (head) heads.set(line.stream!, { seq: line.seq!, hash: Buffer.from(line.hash!, 'hex') });
    else if (line.format === FORMAT) head = line;
    else throw new CheckpointError('This is no checkpoint of Claimdesk.');
  }
  if (!head || signature === undefined) throw new CheckpointError('The checkpoint is cut off.');
  if (head.publicKey !== trusted) throw new CheckpointError('The checkpoint was signed by another desk.');
  if (!isSignedWith(trusted, digest.digest(), signature))
    throw new CheckpointError('The checkpoint was altered: its signature does not fit.');
  return { at: head.at!, heads };
}

function parse(text: string): Line | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
