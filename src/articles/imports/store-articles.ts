import { auditMany } from '../../platform/audit/audit.js';
import type { Work } from '../../platform/http/work.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import { tellMany } from '../../platform/outbox/outbox.js';
import { ArticleOriginal } from '../article-original.entity.js';
import { EXTRACTION, type ExtractionInput } from '../extraction-job.js';
import { storeQuotesOfMany } from '../store-quotes.js';
import type { ImportOptions } from './import-options.js';
import type { PreparedArticle } from './prepare-row.js';

/** An article of a file, and the line that it stands on. */
export interface ArticleOfLine {
  line: number;
  article: PreparedArticle;
}

type Stored = PreparedArticle & { duplicateOf: string | null; jobId: string | null; line: number };

const STORE = `INSERT INTO articles (id, text, text_length, sha256, format, language, language_confidence, title, outlet, agency, author,
    photo_credit, url, url_key, reading, published_on, statement_date, statement_place, places, found, warnings, duplicate_of, job_id, created_by)
  SELECT id, text, "textLength", decode(sha256, 'hex'), format, language, "languageConfidence", title, outlet, agency, author,
    "photoCredit", url, "urlKey", reading, "publishedOn", "statementDate", "statementPlace", places, found, warnings, "duplicateOf", "jobId", $1
  FROM jsonb_to_recordset($2) AS g(id uuid, text text, "textLength" integer, sha256 text, format text, language text,
    "languageConfidence" real, title text, outlet text, agency text, author text, "photoCredit" text, url text, "urlKey" text, reading jsonb, "publishedOn" date,
    "statementDate" date, "statementPlace" text, places jsonb, found jsonb, warnings jsonb, "duplicateOf" uuid, "jobId" uuid)`;

/** As many rows of quotes as one study hands over at once: enough statements to be quick, none that takes long. */
const QUOTES_AT_ONCE = 500;

/**
 * Stores the articles of a batch in a few statements, each with its audit event and its news, as if it had come by itself.
 * @returns how many were stored; the others were here already
 */
export async function storeArticles(
  work: Work,
  importId: string,
  articles: readonly ArticleOfLine[],
  { duplicates }: ImportOptions,
): Promise<number> {
  const fresh = await withoutRepeated(work, articles, duplicates);
  if (!fresh.length) return 0;
  for (const article of fresh)
    if (!article.study)
      article.jobId = (
        await enqueue(work, EXTRACTION, { articleId: article.id } satisfies ExtractionInput)
      ).id;
  const rows = fresh.map(({ study, original: _, line: __, ...article }) => ({
    ...article,
    warnings: study?.warnings ?? [],
  }));
  await work.em.query(STORE, [work.actor.id, JSON.stringify(rows)]);
  await storeOriginals(work, fresh);
  await storeQuotes(work, fresh);
  await record(work, importId, fresh);
  return fresh.length;
}

/** Two transactions with one text wait for each other; they ask in one order, so that none waits for another in a circle. */
async function withoutRepeated(
  work: Work,
  articles: readonly ArticleOfLine[],
  duplicates: ImportOptions['duplicates'],
): Promise<Stored[]> {
  const hashes = articles.map(({ article }) => article.sha256);
  await work.em.query(
    `SELECT pg_advisory_xact_lock(k) FROM (SELECT ('x' || left(h, 16))::bit(64)::bigint AS k FROM unnest($1::text[]) h ORDER BY 1) keys`,
    [hashes],
  );
  const known: { hash: string; id: string }[] = await work.em.query(
    `SELECT DISTINCT ON (a.sha256) encode(a.sha256, 'hex') AS hash, coalesce(a.duplicate_of, a.id) AS id FROM articles a
     WHERE a.sha256 IN (SELECT decode(h, 'hex') FROM unnest($1::text[]) h) AND a.practice_id IS NULL
     ORDER BY a.sha256, a.created_at, a.id`,
    [hashes],
  );
  const first = new Map(known.map(({ hash, id }) => [hash, id]));
  return articles.flatMap(({ line, article }) => {
    const duplicateOf = first.get(article.sha256) ?? null;
    if (!duplicateOf) first.set(article.sha256, article.id);
    return duplicateOf && duplicates === 'skip' ? [] : [{ ...article, line, duplicateOf, jobId: null }];
  });
}

async function storeOriginals(work: Work, articles: readonly Stored[]): Promise<void> {
  const originals = articles.flatMap(({ id, original }) =>
    original === null ? [] : [{ articleId: id, ...original }],
  );
  if (originals.length) await work.em.insert(ArticleOriginal, originals);
}

async function storeQuotes(work: Work, articles: readonly Stored[]): Promise<void> {
  let parts: { articleId: string; chunk: Uint8Array }[] = [];
  let quotes = 0;
  for (const { id, study } of articles)
    for (const chunk of study?.chunks ?? []) {
      parts.push({ articleId: id, chunk });
      quotes += Math.min(study!.quotes, QUOTES_AT_ONCE);
      if (quotes < QUOTES_AT_ONCE) continue;
      await storeQuotesOfMany(work, parts);
      parts = [];
      quotes = 0;
    }
  if (parts.length) await storeQuotesOfMany(work, parts);
}

async function record(work: Work, importId: string, articles: readonly Stored[]): Promise<void> {
  await auditMany(
    work,
    articles.map(
      ({ text: _, found: __, original: ___, reading: ____, places: _____, study, line, ...article }) => ({
        stream: `article:${article.id}`,
        action: 'article.added',
        after: { ...article, quotes: study?.quotes ?? null, import: { id: importId, line } },
      }),
    ),
  );
  await tellMany(
    work,
    'article.added',
    articles.map(({ id, language, duplicateOf }) => ({
      subjectId: id,
      payload: { articleId: id, language, duplicateOf, by: work.actor.personId },
    })),
  );
}
