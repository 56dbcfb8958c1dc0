import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { blankCutEnd, blankJson, cutEnds, writtenForms } from '../platform/redaction/blank.js';
import type { Change, KeptBytes, LookedInto, Redaction } from '../platform/redaction/redaction.js';
import { saysAny, type Where } from '../platform/redaction/says-any.js';
import { REDACTED_KEY, redactedKeys } from './feeds/redacted-key.js';
import type { LookIntoBytes } from './look-into-bytes.js';
import type { GivenDocument } from './readers/read-document.js';

const ARTICLE_WORDS = [
  ...[
    'text',
    'title',
    'outlet',
    'agency',
    'author',
    'photo_credit',
    'url',
    'statement_place',
    'found',
    'dismiss_reason',
  ],
];
const QUOTE_WORDS = ['content', 'cue', 'relayed_by', 'selector', 'decision_reason'];
const KEY = { name: 'key', type: 'text', unique: true } as const;
const SPEAKER_WORDS = ['name', 'mention', 'anaphor'];

/**
 * Blanks an article with its quotes and notes, its items in feeds, and what the log says of them. Claims made of them, and the registry of
 * speakers, keep their words.
 */
export async function redactArticle(em: EntityManager, redaction: Redaction, id: string): Promise<void> {
  const values = [id];
  const notes = await notesOn(em, id);
  await redaction.columns('articles', ARTICLE_WORDS, { sql: 'id = $1', values });
  await redaction.columns('quotes', QUOTE_WORDS, { sql: 'article_id = $1', values });
  const ofIts = 'quote_id IN (SELECT id FROM quotes WHERE article_id = $1::uuid)';
  await redaction.columns('quote_speakers', SPEAKER_WORDS, { sql: ofIts, values });
  const items = { sql: 'article_id = $1', values };
  await redaction.columns('feed_items', ['title', 'link'], items);
  await redactKeys(em, redaction, items);
  await redaction.columns('threads', ['body', 'selector'], { sql: 'id = ANY ($1)', values: [notes] });
  await redaction.columns('comments', ['body'], { sql: 'thread_id = ANY ($1)', values: [notes] });
  // What the log says of a note stays with the version on which it was written.
  const said = `action LIKE 'note.%' AND after::jsonb ->> 'threadId' = ANY ($2)`;
  const log = { sql: `stream = 'article:' || $1::uuid OR ${said}`, values: [id, notes] };
  await redaction.partsOfLog(log, allButImport);
}

/** Earlier and newer versions of article $1, and itself. */
const VERSIONS = `WITH RECURSIVE versions AS (
    SELECT id, earlier_id FROM articles WHERE id = $1
    UNION SELECT a.id, a.earlier_id FROM articles a JOIN versions v ON a.id = v.earlier_id OR a.earlier_id = v.id
  ) SELECT id FROM versions`;

/** Notes go along to newer versions, also where their words do not: they are notes on the version then that says them. */
async function notesOn(em: EntityManager, id: string): Promise<string[]> {
  const rows: { id: string }[] = await em.query(
    `SELECT t.id FROM threads t JOIN articles a ON a.id = $1
     WHERE t.article_id = a.id OR t.quote_id IN (SELECT id FROM quotes WHERE article_id = a.id)
       OR t.start_offset IS NULL AND strpos(a.text, t.selector ->> 'exact') > 0 AND t.article_id IN (${VERSIONS})`,
    [id],
  );
  return rows.map((row) => row.id);
}

/** With which file it came is no words of it. */
const allButImport: Change = (said, blank) => {
  const { import: file } = (said ?? {}) as { import?: object };
  return file ? { ...(blankJson(said, blank) as object), import: file } : blankJson(said, blank);
};

/** Blanks what is left of these words in rows of imports that were kept as far as their first characters. */
export async function redactCutRows(redaction: Redaction, words: readonly string[]): Promise<void> {
  const where = {
    sql: `EXISTS (SELECT FROM unnest($1::text[]) cut WHERE right(rtrim("row", U&'\\FFFD'), length(cut)) = cut)`,
    values: [cutEnds(words)],
  };
  await redaction.columns('import_rejections', ['row'], where, blankCutEnd(words));
}

/** A number of Wikidata that says these words goes whole, for the half of one is none. */
export async function redactWikidata(
  em: EntityManager,
  redaction: Redaction,
  words: readonly string[],
): Promise<void> {
  const named: { id: string; wikidata: string }[] = await em.query(
    `SELECT id, wikidata_id AS wikidata FROM speakers
     WHERE EXISTS (SELECT FROM unnest($1::text[]) word WHERE strpos(wikidata_id, word) > 0) FOR UPDATE`,
    [words],
  );
  await em.query('UPDATE speakers SET wikidata_id = NULL, version = version + 1 WHERE id = ANY ($1)', [
    named.map(({ id }) => id),
  ]);
  for (const { id, wikidata } of named) redaction.lost('speakers', { id }, ['wikidata_id'], [wikidata]);
}

/** What feeds call their items goes whole where it says one of these words: half of it would tell nobody which item it was. */
export function redactNamedItems(
  em: EntityManager,
  redaction: Redaction,
  words: readonly string[],
): Promise<void> {
  return redactKeys(em, redaction, saysAny([KEY], words.flatMap(writtenForms)));
}

/** Items that their feed does not name: their key is a hash of words that are gone. */
export async function redactNamelessItems(em: EntityManager, redaction: Redaction): Promise<void> {
  await redactKeys(em, redaction, {
    sql: `key ~ '^[0-9a-f]{64}$' AND (id = ANY ($1) OR article_id = ANY ($2))`,
    values: ['feed_items', 'articles'].map((table) => redaction.keysOf(table).map(({ id }) => id)),
  });
}

/** Their feeds still know these items, and do not bring them again. */
async function redactKeys(em: EntityManager, redaction: Redaction, { sql, values }: Where): Promise<void> {
  const items: { id: string; feedId: string; key: string; secret: Buffer }[] = await em.query(
    `SELECT id, feed_id AS "feedId", key, (SELECT signing_secret FROM settings) AS secret FROM feed_items
     WHERE ${sql} AND key !~ '${REDACTED_KEY}'`,
    values,
  );
  for (const { id, feedId, key, secret } of items) {
    await em.query('UPDATE feed_items SET key = $2 WHERE id = $1', [id, redactedKeys(secret, feedId)(key)]);
    redaction.lost('feed_items', { id }, ['key'], [key]);
  }
}

/** Keeps of files of imports that have brought such words in no hash by which the words could be guessed. */
export async function saltFileHashes(redaction: Redaction): Promise<void> {
  const sql = `sha256 IN (SELECT i.sha256 FROM imports i WHERE i.id = ANY ($1) OR i.id::text IN (
    SELECT after -> 'import' ->> 'id' FROM audit_events WHERE stream = ANY ($2) AND action = 'article.added'))`;
  const rejected = redaction.keysOf('import_rejections').map((key) => key.import_id);
  const streams = redaction.keysOf('articles').map(({ id }) => `article:${String(id)}`);
  await redaction.saltHashes('imports', 'sha256', { sql, values: [rejected, streams] });
}

/** Earlier and newer versions of an article, which hold much of its words. */
export async function otherVersions(em: EntityManager, id: string): Promise<string[]> {
  const rows: { id: string }[] = await em.query(`${VERSIONS} WHERE id <> $1 ORDER BY id`, [id]);
  return rows.map((row) => row.id);
}

const ORIGINAL = `SELECT o.file_name AS "fileName", o.bytes,
    o.media_type || coalesce('; charset=' || (a.reading -> 'encoding' ->> 'name'), '') AS "mediaType"
  FROM article_originals o JOIN articles a ON a.id = o.article_id WHERE a.id = $1`;

/** Finds what articles were read from, as far as it says words, be it where no reader sees them; what was seen before is passed over. */
export async function lookIntoOriginals(
  em: EntityManager,
  inBytes: LookIntoBytes,
  found: LookedInto,
): Promise<void> {
  const originals: { id: string }[] = await em.query(
    'SELECT article_id AS id FROM article_originals WHERE NOT article_id = ANY ($1) ORDER BY 1',
    [found.seen],
  );
  for (const { id } of originals) {
    found.seen.push(id);
    const [original]: GivenDocument[] = await em.query(ORIGINAL, [id]);
    const look = await inBytes.look(original!);
    const kept = originalOf(id, original!.bytes);
    if (look === 'unread') found.unread.push({ id, sha256: kept.sha256 });
    if (look === 'says') found.saying.push(kept);
  }
}

const originalOf = (id: string, bytes: Buffer): KeptBytes => ({
  table: 'article_originals',
  key: { article_id: id },
  column: 'bytes',
  sha256: createHash('sha256').update(bytes).digest(),
});

/** Deletes what articles were read from. */
export async function deleteOriginals(
  em: EntityManager,
  redaction: Redaction,
  originals: readonly KeptBytes[],
): Promise<void> {
  for (const original of originals) redaction.bytes(original);
  const ids = originals.map(({ key }) => key.article_id);
  await em.query('DELETE FROM article_originals WHERE article_id = ANY ($1)', [ids]);
  await em.query('UPDATE articles SET version = version + 1 WHERE id = ANY ($1)', [ids]);
}

/** Other articles with the same text. */
export async function duplicatesOf(em: EntityManager, id: string): Promise<string[]> {
  const rows: { id: string }[] = await em.query(
    'SELECT d.id FROM articles a JOIN articles d ON d.sha256 = a.sha256 AND d.id <> a.id WHERE a.id = $1 ORDER BY d.id',
    [id],
  );
  return rows.map((row) => row.id);
}

/**
 * What follows for articles that have lost words: what they were read from goes, files of imports too, begun or not, the hash is that of the
 * text as it is now, what is no address any more goes, and what quotes were weighed by and who else could have spoken is forgotten, since both
 * repeat words.
 */
export async function followBlankedArticles(em: EntityManager, redaction: Redaction): Promise<void> {
  const ids = redaction.keysOf('articles').map(({ id }) => id);
  await em.query('DELETE FROM article_originals WHERE article_id = ANY ($1)', [ids]);
  await em.query(
    'DELETE FROM import_parts p WHERE NOT EXISTS (SELECT FROM imports i WHERE i.file_id = p.import_id AND i.ended_at IS NULL)',
  );
  await em.query(
    `UPDATE articles SET sha256 = sha256(convert_to(text, 'UTF8')), url = CASE WHEN url ~ '^https?://' THEN url END,
       url_key = NULL, reading = jsonb_set(reading, '{attachments}', '[]') WHERE id = ANY ($1)`,
    [ids],
  );
  const items = redaction.keysOf('feed_items').map(({ id }) => id);
  await em.query(`UPDATE feed_items SET link = NULL WHERE id = ANY ($1) AND link !~ '^https?://'`, [items]);
  const quotes = redaction.keysOf('quotes').map(({ id }) => id);
  await em.query(
    `UPDATE quotes SET check_worthiness = check_worthiness || '{"reasons": [], "why": []}' WHERE id = ANY ($1)`,
    [quotes],
  );
  await em.query(`UPDATE quote_speakers SET candidates = '[]' WHERE quote_id = ANY ($1)`, [quotes]);
}
