import type { EntityManager } from 'typeorm';
import { namedPerson } from '../../people/named-person.query.js';
import type { Statement } from '../../platform/database/reader.js';
import type { ListQuery } from '../../platform/http/paging.js';

const FEED_JSON = `json_build_object('id', f.id, 'version', f.version, 'url', f.url, 'title', f.title, 'outlet', f.outlet, 'language', f.language,
  'everyMinutes', f.every_minutes, 'active', f.active, 'checkedAt', iso(f.checked_at), 'nextAt', CASE WHEN f.active THEN iso(f.due_at) END,
  'failures', f.failures, 'code', f.code, 'status', f.status, 'createdAt', iso(f.created_at), 'updatedAt', iso(f.updated_at),
  'createdBy', ${namedPerson('f.created_by')},
  'articles', (SELECT count(*) FROM feed_items i WHERE i.feed_id = f.id AND i.article_id IS NOT NULL AND i.code IS NULL),
  'waiting', (SELECT count(*) FROM feed_items i WHERE i.feed_id = f.id AND i.next_try_at IS NOT NULL))`;

/** One feed ($1). */
export const FEED_NOW: Statement = {
  name: 'feed',
  text: `SELECT ${FEED_JSON}::text AS json, f.version FROM feeds f WHERE f.id = $1`,
};

/** One feed ($1), for a 412. */
export const CURRENT_FEED = `SELECT ${FEED_JSON} AS current FROM feeds f WHERE f.id = $1`;

/** Feeds, newest first. */
export const FEEDS: ListQuery = {
  name: 'feeds',
  json: FEED_JSON,
  from: 'feeds f',
  where: [],
  values: [],
  order: [
    { sql: 'f.created_at', type: 'timestamptz' },
    { sql: 'f.id', type: 'uuid' },
  ],
  descending: true,
};

/** What became of the items of a feed, those that were taken last first. */
export const itemsOf = (feedId: string): ListQuery => ({
  name: 'feed-items',
  json: `json_build_object('id', i.id, 'title', i.title, 'link', i.link, 'articleId', i.article_id, 'code', i.code,
    'ownWords', i.own_words, 'nextTryAt', iso(i.next_try_at), 'takenAt', iso(i.taken_at))`,
  from: 'feed_items i',
  where: ['i.feed_id = $1'],
  values: [feedId],
  order: [
    { sql: 'i.taken_at', type: 'timestamptz' },
    { sql: 'i.id', type: 'uuid' },
  ],
  descending: true,
});

/** The feed that watches an address, if there is one. */
export async function watchedAs(em: EntityManager, url: string): Promise<string | null> {
  const [feed] = await em.query('SELECT id FROM feeds WHERE url = $1 ORDER BY created_at LIMIT 1', [url]);
  return feed?.id ?? null;
}
