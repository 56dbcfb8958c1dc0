import { createHash } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { Problem } from '../../platform/errors.js';
import type { Work } from '../../platform/http/work.js';
import { newId } from '../../platform/ids.js';
import { addArticle } from '../add-article.js';
import type { ReadArticle } from '../readers/read-article.js';
import { FeedItem } from './feed-item.entity.js';
import type { Feed } from './feed.entity.js';
import type { ReadItem } from './read-item.js';

interface Outcome {
  articleId: string | null;
  code: string | null;
}

/** Adds the article of an item, unless its text is here already, and keeps what became of the item. @returns whether one was added */
export async function takeItem(work: Work, feed: Feed, given: ReadItem): Promise<boolean> {
  const { key, title, link } = given.item;
  if (await work.em.existsBy(FeedItem, { feedId: feed.id, key })) return false;
  const outcome = given.read
    ? await add(work, feed, given, given.read)
    : { articleId: null, code: given.code ?? 'no_article' };
  await work.em.insert(FeedItem, {
    ...{ id: newId(), feedId: feed.id, key, title, link },
    ...outcome,
  });
  return outcome.code === null;
}

/** An item that cannot be stored is rolled back by itself, and never stops the others. */
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
