import { Inject, Injectable } from '@nestjs/common';
import { invalid } from '../platform/errors.js';
import type { UploadedFile } from '../platform/http/body-parsers.js';
import type { Preparation } from '../platform/http/route-rules.js';
import type { DeskRequest } from '../platform/http/work.js';
import { CopyBefore, type CopyByHand } from './archive/copy-by-hand.js';
import { LONGEST_TITLE } from './evidence.entity.js';

interface Sent {
  file?: UploadedFile;
  url?: string;
  title?: string | null;
}

/** Reads and brings the file that a piece of evidence comes with, if it does; without an address it must be called something. */
@Injectable()
export class DocumentBefore implements Preparation {
  constructor(@Inject(CopyBefore) private readonly copies: CopyBefore) {}

  /** @throws Problem 422 `missing` where nothing says what it is called, and what `CopyBefore` throws */
  async prepare(request: DeskRequest): Promise<CopyByHand | null> {
    const { file, url, title } = request.body as Sent;
    if (file && url === undefined) nameOf(title, file);
    return this.copies.prepare(request);
  }
}

/** A document is called as its file where it has no title. @throws Problem 422 `missing` */
export function nameOf(title: string | null | undefined, { fileName }: UploadedFile): string {
  const name = title?.trim() || fileName?.trim();
  if (!name) throw invalid('/title', 'missing');
  return [...name].slice(0, LONGEST_TITLE).join('');
}
