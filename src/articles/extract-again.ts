import type { ReadAs } from '../core/quotes/read-as.js';
import { Problem } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { enqueue } from '../platform/jobs/enqueue.js';
import type { JobState } from '../platform/jobs/job.entity.js';
import { Article } from './article.entity.js';
import { EXTRACTION, type ExtractionInput } from './extraction-job.js';
import { readAgain } from './read-again.js';
import { recordExtraction } from './record-extraction.js';
import { studyInRequest } from './study-in-request.js';

/** How many quotes were found, and what became of the suggestions. */
export interface ExtractedAgain {
  quotes: number;
  added: number;
  changed: number;
  removed: number;
}

/**
 * Extracts the quotes of an article again, see `readAgain`. Nothing is written where nothing is different.
 * @param version the one that the caller has read
 * @param as what a person says that the text is; null: its labels tell
 * @returns null where a job does it, since the text is long
 * @throws Problem 412 if somebody was faster, 409 `being_read` while a job extracts them, `not_read_yet` where a job was to extract them
 * and to carry over those of the earlier version, and has failed.
 */
export async function extractAgain(
  work: Work,
  articleId: string,
  version: number,
  as: ReadAs | null,
): Promise<ExtractedAgain | null> {
  const { em } = work;
  const [{ text, language }] = await em.query('SELECT text, language FROM articles WHERE id = $1', [
    articleId,
  ]);
  const study = await studyInRequest(text, language, as);
  await lockAsRead(work, articleId, version);
  if (!study) {
    const { id } = await enqueue(work, EXTRACTION, { articleId, again: { as } } satisfies ExtractionInput);
    await em.update(
      Article,
      { id: articleId },
      { jobId: id, version: version + 1, updatedAt: () => 'now()' },
    );
    return null;
  }
  const { quotes } = study;
  const read = await readAgain(work, articleId, study);
  const { added, changed, removed } = read;
  if (added + changed.length + removed.length > 0) {
    await em.update(Article, { id: articleId }, { version: version + 1, updatedAt: () => 'now()' });
    await recordExtraction(work, articleId, { quotes, as, ...read });
  }
  return { quotes, added, changed: changed.length, removed: removed.length };
}

async function lockAsRead({ em }: Work, articleId: string, version: number): Promise<void> {
  const article = await em.findOneOrFail(Article, {
    where: { id: articleId },
    lock: { mode: 'for_no_key_update' },
  });
  if (article.version !== version) throw new Problem('stale');
  const [job]: { state: JobState }[] = await em.query('SELECT state FROM jobs WHERE id = $1', [
    article.jobId,
  ]);
  if (job?.state === 'queued' || job?.state === 'running')
    throw new Problem('conflict', {
      detail: 'Its quotes are being found at this moment.',
      errors: [{ pointer: '', code: 'being_read' }],
    });
  if (job?.state === 'failed' && article.earlierId)
    throw new Problem('conflict', {
      detail:
        'Its job has failed, and with it what was to come from the earlier version. Start that job again.',
      errors: [{ pointer: '', code: 'not_read_yet' }],
    });
}
