import { createHash } from 'node:crypto';
import { Injectable, Inject, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../../platform/errors.js';
import { rawBodies, readForm, type UploadedFile } from '../../platform/http/body-parsers.js';
import { requestOf } from '../../platform/http/work.js';
import { newId } from '../../platform/ids.js';
import { ImportPart, PART_BYTES } from './import-part.entity.js';

/** A file of a form that was stored in parts while it came in; `bytes` is empty. */
export interface StoredFile extends UploadedFile {
  importId: string;
  length: number;
  sha256: string;
}

/** 2 GiB. */
const MOST_BYTES = 2 * 1024 ** 3;

/**
 * Stores the file of a form part by part while it comes in, before the request's own transaction begins: that one would be open for
 * minutes. Goes after the guards that say who may. Parts that no import comes to own are swept.
 */
@Injectable()
export class ReceiveFile implements CanActivate {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context);
    // What came without a file is refused like any other body.
    if (!request.isMultipart()) return true;
    request.body = await readForm(request, MOST_BYTES, async (part) => {
      const about = { fileName: part.filename, mediaType: part.mimetype, bytes: Buffer.alloc(0) };
      const file: StoredFile = { ...about, ...(await this.store(part.file)) };
      if (part.file.truncated) throw new Problem('too_large', { detail: 'The file is larger than 2 GiB.' });
      return file;
    });
    rawBodies.set(
      request,
      Buffer.from(JSON.stringify(request.body, (name, value) => (name === 'importId' ? undefined : value))),
    );
    return true;
  }

  private async store(
    pieces: AsyncIterable<Buffer>,
  ): Promise<{ importId: string; length: number; sha256: string }> {
    const importId = newId();
    const hash = createHash('sha256');
    let length = 0;
    for await (const bytes of inParts(pieces)) {
      hash.update(bytes);
      await this.dataSource.manager.insert(ImportPart, {
        importId,
        place: Math.floor(length / PART_BYTES),
        bytes,
      });
      length += bytes.length;
    }
    return { importId, length, sha256: hash.digest('hex') };
  }
}

/** The same bytes in parts of one size, the last one as long as it is. */
export async function* inParts(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
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
