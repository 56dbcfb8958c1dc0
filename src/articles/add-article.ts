import { createHash } from 'node:crypto';
import { readLayout, type Layout } from '../core/text/layout.js';
import { audit } from '../platform/audit/audit.js';
import { Problem } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { enqueue } from '../platform/jobs/enqueue.js';
import type { Job } from '../platform/jobs/job.entity.js';
import { tell } from '../platform/outbox/outbox.js';
import { Article, type Found, type FoundPart } from './article.entity.js';
import { ArticleOriginal } from './article-original.entity.js';
import { askInRequest } from './ask-text.js';
import { detectLanguage } from './detect-language.js';
import { EXTRACTION, type ExtractionInput } from './extraction-job.js';
import { readArticle, type ArticleSource, type ReadArticle } from './readers/read-article.js';
import { storeQuotes } from './store-quotes.js';
import { studyText, type Study } from './study-text.js';

/** What people know about an article; null or absent where they don't. */
export interface ArticleDetails {
  title?: string | null;
  outlet?: string | null;
  agency?: string | null;
  author?: string | null;
  url?: string | null;
  publishedOn?: string | null;
  statementDate?: string | null;
  statementPlace?: string | null;
  language?: string | null;
}

/** An article that was taken in. With a job, its quotes are still to come. */
export interface AddedArticle {
  id: string;
  job: Job | null;
}

/** UTF-8 bytes. The quotes of longer texts are extracted by a job. */
const LONG_TEXT = 200_000;

/**
 * Takes an article in: stores its text exactly, what it says about itself, and the quotes found in it.
 * @param atOnce extract the quotes here and now, however long the text is: for the command line, where nobody else waits
 * @throws Problem 422, see `readArticle`.
 */
export async function addArticle(
  work: Work,
  input: ArticleSource & ArticleDetails,
  { atOnce = false }: { atOnce?: boolean } = {},
): Promise<AddedArticle> {
  const read = await readArticle(input);
  const bytes = Buffer.from(read.text);
  const article = {
    ...describeArticle(read, input),
    ...(await identify(work, bytes)),
    practiceId: work.practiceId ?? null,
    createdBy: work.actor.id,
  };
  const study = atOnce
    ? studyText(read.text, article.language)
    : await studyInRequest(read.text, article.language, bytes.length);
  const job = study
    ? null
    : await enqueue(work, EXTRACTION, { articleId: article.id } satisfies ExtractionInput);
  await work.em.insert(Article, { ...article, jobId: job?.id ?? null, warnings: study?.warnings ?? [] });
  if (read.original) await work.em.insert(ArticleOriginal, { articleId: article.id, ...read.original });
  if (study) await storeQuotes(work, article.id, study.chunks);
  await record(work, article, study?.quotes ?? null);
  return { id: article.id, job };
}

/** The study of a text that is short enough to wait for; null where a job must do it. */
async function studyInRequest(text: string, language: string, bytes: number): Promise<Study | null> {
  if (bytes > LONG_TEXT) return null;
  try {
    return await askInRequest('study', text.length, [text, language]);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** Everything about an article but what makes it this one: what people say wins over the page, the page over the text. */
function describeArticle(read: ReadArticle, input: ArticleDetails) {
  const { language, confidence } = languageOf(read, input);
  const layout = readLayout(read.text, language);
  const found = { ...foundInText(layout), ...read.found };
  return {
    text: read.text,
    textLength: read.text.length,
    format: read.format,
    language,
    languageConfidence: confidence,
    title: input.title ?? found.title?.text ?? null,
    outlet: input.outlet ?? found.outlet?.text ?? null,
    agency: input.agency ?? layout.agency?.name ?? null,
    author: input.author ?? found.author?.text ?? null,
    photoCredit: layout.photoCredit?.text ?? null,
    url: input.url ?? found.url?.text ?? null,
    publishedOn: input.publishedOn ?? read.found.publishedOn?.text ?? layout.date?.date ?? null,
    statementDate: input.statementDate ?? null,
    statementPlace: input.statementPlace ?? null,
    found,
  };
}

/** Below this a guess is no better than what the page says of itself, which is often its software's default. */
const SURE = 0.7;

function languageOf(
  read: ReadArticle,
  { language }: ArticleDetails,
): { language: string; confidence: number } {
  if (language) return { language, confidence: 1 };
  const guess = detectLanguage(read.text);
  const said = read.found.language?.text;
  return said && guess.confidence < SURE ? { language: said, confidence: SURE } : guess;
}

function foundInText({
  title,
  agency,
  photoCredit,
  dateline,
  date,
}: Layout): Partial<Record<FoundPart, Found>> {
  const parts = { title, agency, photoCredit, dateline, publishedOn: date };
  const places = Object.entries(parts).flatMap(([part, place]) =>
    place ? [[part, { start: place.start, end: place.end, text: place.text, how: place.how }]] : [],
  );
  return Object.fromEntries(places);
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
