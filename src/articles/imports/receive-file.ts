import { Injectable, Inject, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../../platform/errors.js';
import { rawBodies, readForm, type UploadedFile } from '../../platform/http/body-parsers.js';
import { requestOf } from '../../platform/http/work.js';
import { MOST_IMPORTED, storeParts, type FileToImport } from './store-parts.js';

/** A file of a form that was stored in parts while it came in; `bytes` is empty. */
export type ReceivedFile = UploadedFile & FileToImport;

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
    request.body = await readForm(request, MOST_IMPORTED, async (part) => {
      const about = { fileName: part.filename ?? '', mediaType: part.mimetype, bytes: Buffer.alloc(0) };
      const file: ReceivedFile = { ...about, ...(await storeParts(this.dataSource.manager, part.file)) };
      if (part.file.truncated) throw new Problem('too_large', { detail: 'The file is larger than 2 GiB.' });
      return file;
    });
    rawBodies.set(
      request,
      Buffer.from(JSON.stringify(request.body, (name, value) => (name === 'importId' ? undefined : value))),
    );
    return true;
  }
}
