import { audit } from '../../platform/audit/audit.js';
import { Problem } from '../../platform/errors.js';
import type { Work } from '../../platform/http/work.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { tell } from '../../platform/outbox/outbox.js';
import { IMPORT, type ImportInput } from './begin-import.js';
import { Import } from './import.entity.js';

/** What people can do to an import that has not come to its end. */
export type ImportMove = 'pause' | 'resume' | 'cancel';

const PAST = { pause: 'paused', resume: 'resumed', cancel: 'cancelled' } as const;

/**
 * Pauses, resumes or cancels an import. What is in the desk stays there. A job that is at work ends after its batch.
 * @param version the one that the caller has read
 * @throws Problem 409 `conflict` where the import is past that; 412 if somebody was faster.
 */
export async function moveImport(work: Work, id: string, version: number, move: ImportMove): Promise<void> {
  const found = await work.em.findOneOrFail(Import, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (found.version !== version) throw new Problem('stale');
  const { state: jobState } = await work.em.findOneByOrFail(Job, { id: found.jobId });
  const failed = found.state === 'running' && jobState === 'failed';
  const open = {
    pause: found.state === 'running' && !failed,
    resume: found.state === 'paused' || failed,
    cancel: found.state === 'running' || found.state === 'paused',
  };
  if (!open[move])
    throw new Problem('conflict', {
      detail: 'The import is past that.',
      errors: [{ code: 'not_now', params: { state: failed ? 'failed' : found.state } }],
    });
  const job = move === 'resume' ? await enqueue(work, IMPORT, { importId: id } satisfies ImportInput) : null;
  await work.em.update(
    Import,
    { id },
    {
      version: version + 1,
      state: move === 'resume' ? 'running' : PAST[move],
      ...(job && { jobId: job.id }),
      ...(move === 'cancel' && { endedAt: () => 'now()' }),
      updatedAt: () => 'now()',
    },
  );
  const at = { line: found.line, read: found.rowsRead, added: found.rowsAdded };
  await audit(work, { stream: `import:${id}`, action: `import.${PAST[move]}`, after: at });
  await tell(work, `import.${PAST[move]}`, id, { importId: id, by: work.actor.personId });
}
