import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/ids.js';
import { ImportPart, PART_BYTES } from './import-part.entity.js';

/** A file that is stored, for an import that is still to begin. */
export interface StoredParts {
  importId: string;
  /** Bytes. */
  length: number;
  sha256: string;
}

/** A stored file under the name that says its kind. */
export type FileToImport = StoredParts & { fileName: string };

/** Bytes of the largest file: 2 GiB. */
export const MOST_IMPORTED = 2 * 1024 ** 3;

/** Stores a file part by part while it is read. Parts that no import comes to own are swept. */
export async function storeParts(em: EntityManager, pieces: AsyncIterable<Buffer>): Promise<StoredParts> {
  const importId = newId();
  const hash = createHash('sha256');
  let length = 0;
  for await (const bytes of inParts(pieces)) {
    hash.update(bytes);
    await em.insert(ImportPart, { importId, place: Math.floor(length / PART_BYTES), bytes });
    length += bytes.length;
  }
  return { importId, length, sha256: hash.digest('hex') };
}

/** The same bytes in parts of one size, the last one as long as it is. */
async function* inParts(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < PART_BYTES) continue;
    const bytes = Buffer.concat(held);
    let at = 0;
    for (; at + PART_BYTES <= length; at += PART_BYTES) yield bytes.subarray(at, at + PART_BYTES);
    held = [bytes.subarray(at)];
    length -= at;
  }
  if (length) yield Buffer.concat(held);
}
