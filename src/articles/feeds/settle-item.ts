import { createHash } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Problem } from '../../platform/errors.js';
import type { Work } from '../../platform/http/work.js';
import { JobAgain } from '../../platform/jobs/job-handlers.js';
import { addArticle } from '../add-article.js';
import type { ReadArticle } from '../readers/read-article.js';
import { FeedItem } from './feed-item.entity.js';
import { feedPerson } from './feed-person.js';
import { Feed } from './feed.entity.js';
import type { ReadItem } from './read-item.js';

/** What an article is made of. */
const READ = ['link', 'title', 'words'] as const;

interface Outcome {
  articleId: string | null;
  code: string | null;
}

/**
 * Keeps what became of an item: the moment of another try, or its article, added as the person who added the feed unless its text is
 * here already, or why there is none. Nothing where it was settled or removed meanwhile.
 * @param before as it was read
 * @throws JobAgain where it was redacted meanwhile: what was read of it would bring its words back
 */
export async function settleItem(work: Work, before: FeedItem, given: ReadItem): Promise<object> {
  const itemId = before.id;
  const lock = { mode: 'pessimistic_write' as const };
  const item = await work.em.findOne(FeedItem, { where: { id: itemId }, lock });
  if (!item?.nextTryAt) return { itemId };
  if (READ.some((name) => item[name] !== before[name])) throw new JobAgain();
  if (given.again) {
    const { code, again, counts } = given;
    const tries = item.tries + (counts ? 1 : 0);
    await work.em.update(FeedItem, { id: itemId }, { code, tries, nextTryAt: again });
    return { itemId, articleId: null, code };
  }
  const outcome = await takeItem(work, item, given);
  const ownWords = given.ownWords && outcome.articleId !== null && outcome.code === null;
  await work.em.update(FeedItem, { id: itemId }, { ...outcome, ownWords, words: null, nextTryAt: null });
  return { itemId, ...outcome };
}

async function takeItem(work: Work, { feedId }: FeedItem, given: ReadItem): Promise<Outcome> {
  const feed = await work.em.findOneByOrFail(Feed, { id: feedId });
  const actor = await feedPerson(work.em, feed.createdBy);
  if (!actor) return { articleId: null, code: 'person_left' };
  return given.read
    ? add({ ...work, actor }, feed, given, given.read)
    : { articleId: null, code: given.code ?? 'no_article' };
}

/** An item that cannot be stored is rolled back by itself. */
async function add(work: Work, feed: Feed, { details }: ReadItem, read: ReadArticle): Promise<Outcome> {
  try {
    return await work.em.transaction(async (em) => {
      const known = await sameText({ ...work, em }, read.text);
      if (known) return { articleId: known, code: 'duplicate' };
      const { outlet, language } = feed;
      const { id } = await addArticle({ ...work, em }, { ...details, outlet, language }, { read });
      return { articleId: id, code: null };
    });
  } catch (error) {
    if (error instanceof Problem)
      return { articleId: null, code: error.extras.errors?.[0]?.code ?? error.code };
    new Logger('feeds').error(error);
    return { articleId: null, code: 'internal' };
  }
}

/** The article that has this text. Two that bring one text wait for each other, as in `addArticle`. */
async function sameText({ em }: Work, text: string): Promise<string | null> {
  const sha256 = createHash('sha256').update(text).digest();
  await em.query('SELECT pg_advisory_xact_lock($1)', [sha256.readBigInt64BE()]);
  const [first] = await em.query(
    'SELECT id FROM articles WHERE sha256 = $1 AND practice_id IS NULL ORDER BY created_at, id LIMIT 1',
    [sha256],
  );
  return first?.id ?? null;
}
