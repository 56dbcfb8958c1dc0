import { audit } from '../../platform/audit/audit.js';
import { Problem } from '../../platform/errors.js';
import type { Work } from '../../platform/http/work.js';
import { newId } from '../../platform/ids.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import { tell } from '../../platform/outbox/outbox.js';
import { IMPORT, type ImportInput } from './begin-import.js';
import { ImportPart } from './import-part.entity.js';
import { Import } from './import.entity.js';

/**
 * Begins an import of the rows that another one has rejected. It reads the same file, so that lines keep their numbers.
 * @returns its id
 * @throws Problem 409 `not_now` before the other has ended, `nothing_rejected`, or `file_gone` where its file is no longer kept
 */
export async function retryImport(work: Work, earlierId: string): Promise<string> {
  const earlier = await work.em.findOneOrFail(Import, {
    where: { id: earlierId },
    lock: { mode: 'pessimistic_read' },
  });
  if (!earlier.endedAt)
    throw refuse('not_now', 'The import has not come to its end. Cancel it first, or wait.');
  if (!earlier.rowsRejected) throw refuse('nothing_rejected', 'No row of this import was rejected.');
  if (!(await work.em.existsBy(ImportPart, { importId: earlier.fileId, place: 0 })))
    throw refuse('file_gone', 'Its file is no longer kept. Import the rows of rejected.jsonl as a new file.');
  const { fileId, fileName, format, options, bytes, sha256 } = earlier;
  const id = newId();
  const job = await enqueue(work, IMPORT, { importId: id } satisfies ImportInput);
  await work.em.insert(Import, {
    ...{ id, retryOf: earlierId, fileId, fileName, format, options, bytes, sha256 },
    jobId: job.id,
    createdBy: work.actor.id,
  });
  const after = { retryOf: earlierId, fileName, rows: earlier.rowsRejected };
  await audit(work, { stream: `import:${id}`, action: 'import.started', after });
  await tell(work, 'import.started', id, { importId: id, by: work.actor.personId });
  return id;
}

const refuse = (code: string, detail: string) => new Problem('conflict', { detail, errors: [{ code }] });
