import { createHash } from 'node:crypto';
import { audit } from '../platform/audit/audit.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { enqueue } from '../platform/jobs/enqueue.js';
import type { Job } from '../platform/jobs/job.entity.js';
import { tell } from '../platform/outbox/outbox.js';
import { addressKey } from './address-key.js';
import { Article } from './article.entity.js';
import { ArticleOriginal } from './article-original.entity.js';
import { describeArticle, type ArticleDetails } from './describe-article.js';
import { EXTRACTION, type ExtractionInput } from './extraction-job.js';
import { readArticle, type ArticleSource, type ReadArticle } from './readers/read-article.js';
import { storeQuotes } from './store-quotes.js';
import { studyInRequest } from './study-in-request.js';
import { studyText } from './study-text.js';

/** An article that was taken in. With a job, its quotes are still to come. */
export interface AddedArticle {
  id: string;
  job: Job | null;
}

/** How an article is taken in. */
export interface AddingOptions {
  /** Extract the quotes here and now, however long the text is: for the command line, where nobody else waits. */
  atOnce?: boolean;
  /** What was read before the transaction began. */
  read?: ReadArticle;
  /** The article that this is a newer version of. */
  earlierId?: string | null;
}

/**
 * Takes an article in: stores its text exactly, what it says about itself, and the quotes found in it.
 * @throws Problem 422, see `readArticle`.
 */
export async function addArticle(
  work: Work,
  input: ArticleSource & ArticleDetails,
  { atOnce = false, read: given, earlierId = null }: AddingOptions = {},
): Promise<AddedArticle> {
  const read = given ?? (await readArticle(input));
  const bytes = Buffer.from(read.text);
  const described = describeArticle(read, input);
  const article = {
    ...described,
    ...(await identify(work, bytes)),
    urlKey: described.url && addressKey(described.url),
    earlierId,
    practiceId: work.practiceId ?? null,
    createdBy: work.actor.id,
  };
  const study = atOnce
    ? studyText(read.text, article.language)
    : await studyInRequest(read.text, article.language);
  const job = study
    ? null
    : await enqueue(work, EXTRACTION, { articleId: article.id } satisfies ExtractionInput);
  await work.em.insert(Article, {
    ...article,
    reading: read.reading,
    places: read.places,
    jobId: job?.id ?? null,
    warnings: study?.warnings ?? [],
  });
  if (read.original) await work.em.insert(ArticleOriginal, { articleId: article.id, ...read.original });
  if (study) await storeQuotes(work, article.id, study.chunks);
  await record(work, article, study?.quotes ?? null);
  return { id: article.id, job };
}

/**
 * Its id, and whether the same text has come before; a practice round repeats nothing and is repeated by nothing. Two requests with
 * one text wait for each other, so that the second names the first.
 */
async function identify(
  work: Work,
  bytes: Buffer,
): Promise<{ id: string; sha256: Buffer; duplicateOf: string | null }> {
  const sha256 = createHash('sha256').update(bytes).digest();
  if (work.practiceId) return { id: newId(), sha256, duplicateOf: null };
  await work.em.query('SELECT pg_advisory_xact_lock($1)', [sha256.readBigInt64BE()]);
  const [first] = await work.em.query(
    'SELECT coalesce(duplicate_of, id) AS id FROM articles WHERE sha256 = $1 AND practice_id IS NULL ORDER BY created_at, id LIMIT 1',
    [sha256],
  );
  return { id: newId(), sha256, duplicateOf: first?.id ?? null };
}

type Recorded = Omit<ReturnType<typeof describeArticle>, 'text'> &
  Awaited<ReturnType<typeof identify>> & { text: string };

async function record(
  work: Work,
  { text: _text, found: _found, sha256, ...article }: Recorded,
  quotes: number | null,
): Promise<void> {
  await audit(work, {
    stream: `article:${article.id}`,
    action: 'article.added',
    after: { ...article, sha256: sha256.toString('hex'), quotes },
  });
  await tell(work, 'article.added', article.id, {
    articleId: article.id,
    language: article.language,
    duplicateOf: article.duplicateOf,
    by: work.actor.personId,
  });
}
