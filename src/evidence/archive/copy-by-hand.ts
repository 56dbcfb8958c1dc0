import { createHash } from 'node:crypto';
import { IsNull } from 'typeorm';
import { Problem, invalid } from '../../platform/errors.js';
import type { UploadedFile } from '../../platform/http/body-parsers.js';
import type { Work } from '../../platform/http/work.js';
import { newId } from '../../platform/ids.js';
import type { BlobStore } from '../../platform/storage/blob-store.js';
import { Evidence } from '../evidence.entity.js';
import { Capture } from './capture.entity.js';
import { readCopy } from './read-copy.js';
import { keepCopy } from './settle-capture.js';

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

/**
 * Keeps a copy that a person has made, where the desk could not: what it is is seen from its bytes.
 * @throws Problem 422 `empty` or `file_type`, 404 once the piece is removed
 */
export async function copyByHand(
  work: Work,
  store: BlobStore,
  evidenceId: string,
  { fileName, mediaType: said, bytes }: UploadedFile,
): Promise<void> {
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
  const sha256 = createHash('sha256').update(bytes).digest();
  const piece = await work.em.findOneOrFail(Evidence, {
    where: { id: evidenceId },
    lock: { mode: 'pessimistic_write' },
  });
  if (piece.removedAt) throw new Problem('not_found');
  await store.put(sha256, bytes, read.mediaType, work.em);
  const capture = await openCapture(work, piece);
  const copiedBy = work.actor.personId;
  const fetched = { status: null, headers: null, finalUrl: null };
  await keepCopy(work, capture, piece, { ...read, ...fetched, bytes, sha256, fileName, copiedBy });
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
