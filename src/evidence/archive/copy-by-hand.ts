import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Problem, invalid } from '../../platform/errors.js';
import type { UploadedFile } from '../../platform/http/body-parsers.js';
import type { Preparation } from '../../platform/http/route-rules.js';
import type { DeskRequest, Work } from '../../platform/http/work.js';
import { newId } from '../../platform/ids.js';
import { Evidence } from '../evidence.entity.js';
import { Capture } from './capture.entity.js';
import { CopyStore } from './copy-store.js';
import { readCopy, type CopyText } from './read-copy.js';
import { keepCopy, type CaptureCopy } from './settle-capture.js';

/** Pictures of a page, by their first bytes: https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
const PICTURES: [mediaType: string, first: RegExp][] = [
  ['image/png', /^\x89PNG\r\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
];
const KINDS = ['.html', '.pdf', '.docx', '.txt', '.png', '.jpg', '.gif', '.webp'];
/** Files that cannot be read for want of words in them, not because they are something else. */
const WITHOUT_WORDS = new Set(['no_text', 'empty', 'encrypted']);

/** A copy that a person has made. */
export type CopyByHand = CopyText & Pick<CaptureCopy, 'bytes' | 'sha256' | 'fileName'>;

/** Reads such a copy and brings its bytes before the transaction begins: either may take its time. */
@Injectable()
export class CopyBefore implements Preparation {
  constructor(@Inject(CopyStore) private readonly copies: CopyStore) {}

  /** @throws Problem 422 `empty` or `file_type` */
  async prepare({ body }: DeskRequest): Promise<CopyByHand | null> {
    const { file } = body as { file?: UploadedFile };
    if (!file) return null;
    const copy = await readByHand(file);
    await this.copies.bring(copy);
    return copy;
  }
}

/** What it is is seen from its bytes. */
async function readByHand({ fileName, mediaType: said, bytes }: UploadedFile): Promise<CopyByHand> {
  if (bytes.length === 0) throw invalid('/file', 'empty');
  const picture = PICTURES.find(([, first]) => first.test(bytes.toString('latin1', 0, 16)))?.[0];
  const read = picture
    ? { text: '', textProblem: 'picture', mediaType: picture, found: {} }
    : await readCopy({ bytes, mediaType: said, fileName });
  if (!picture && read.textProblem && read.textProblem !== 'cut' && !WITHOUT_WORDS.has(read.textProblem))
    throw new Problem('invalid', {
      detail: `Send one of ${KINDS.join(', ')}.`,
      errors: [{ pointer: '/file', code: 'file_type', params: { of: KINDS } }],
    });
  return { ...read, bytes, sha256: createHash('sha256').update(bytes).digest(), fileName };
}

/**
 * Keeps a copy that a person has made, where the desk could not.
 * @throws Problem 404 once the piece is removed
 */
export async function copyByHand(
  work: Work,
  store: CopyStore,
  evidenceId: string,
  copy: CopyByHand,
): Promise<void> {
  const piece = await work.em.findOneOrFail(Evidence, {
    where: { id: evidenceId },
    lock: { mode: 'pessimistic_write' },
  });
  if (piece.removedAt) throw new Problem('not_found');
  await store.keep(work.em, copy);
  const capture = await openCapture(work, piece);
  const copiedBy = work.actor.personId;
  const fetched = { status: null, headers: null, finalUrl: null };
  await keepCopy(work, capture, piece, { ...copy, ...fetched, copiedBy });
}

/** The capture that is still open, which is settled by this, or a new one. */
async function openCapture(work: Work, { id: evidenceId, url }: Evidence): Promise<Capture> {
  const open = await work.em.findOne(Capture, {
    where: { evidenceId, url: url ?? IsNull(), state: 'pending' },
    lock: { mode: 'pessimistic_write' },
  });
  if (open) return open;
  const id = newId();
  await work.em.insert(Capture, { id, evidenceId, url });
  return work.em.findOneByOrFail(Capture, { id });
}
