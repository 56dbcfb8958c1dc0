import { Like } from 'typeorm';
import { audit } from '../../platform/audit/audit.js';
import { Problem } from '../../platform/errors.js';
import type { Work } from '../../platform/http/work.js';
import { newId } from '../../platform/ids.js';
import { tell } from '../../platform/outbox/outbox.js';
import { GONE } from '../../platform/redaction/blank.js';
import { FeedItem } from './feed-item.entity.js';
import { Feed } from './feed.entity.js';

/** What people say of a feed. */
export interface FeedDetails {
  url: string;
  outlet?: string | null;
  language?: string | null;
  everyMinutes?: number;
  active?: boolean;
}

/**
 * Why redactions until November 2026 stopped a feed, which is not switched on again: it no longer knows items that would bring back words
 * that are gone.
 */
const REDACTED = 'redacted';

const EVERY_MINUTES = 60;
const FIELDS = ['url', 'outlet', 'language', 'everyMinutes', 'active'] as const;

/** Watches a feed; whoever adds it is who its articles are added as. @returns its id */
export async function addFeed(work: Work, { url, ...given }: FeedDetails): Promise<string> {
  const { outlet = null, language = null, everyMinutes = EVERY_MINUTES, active = true } = given;
  const id = newId();
  const feed = { url, outlet, language, everyMinutes, active };
  await work.em.insert(Feed, { id, ...feed, createdBy: work.actor.id });
  await audit(work, { stream: `feed:${id}`, action: 'feed.added', after: feed });
  await tell(work, 'feed.added', id, { feedId: id, by: work.actor.personId });
  return id;
}

/**
 * Changes a feed. At another address, or switched on again, it begins afresh.
 * @throws Problem 412 if somebody was faster, 409 `feed_redacted` where switched on it would bring back what was redacted
 */
export async function editFeed(
  work: Work,
  id: string,
  version: number,
  given: Partial<FeedDetails>,
): Promise<void> {
  const feed = await lockFeed(work, id, version);
  const fields = FIELDS.filter((field) => given[field] !== undefined && given[field] !== feed[field]);
  if (!fields.length) return;
  if (given.active && !feed.active) await mustKnowItsItems(work, id);
  const pick = (from: Partial<FeedDetails>) =>
    Object.fromEntries(fields.map((field) => [field, from[field]]));
  const moved = fields.includes('url');
  const afresh = moved || (fields.includes('active') && given.active);
  const staysOff = feed.code === REDACTED && !given.active;
  await work.em.update(
    Feed,
    { id },
    {
      ...pick(given),
      ...(moved && { etag: null, lastModified: null }),
      ...(afresh && { failures: 0, code: staysOff ? REDACTED : null, status: null, dueAt: () => 'now()' }),
      version: version + 1,
      updatedAt: () => 'now()',
    },
  );
  await audit(work, {
    stream: `feed:${id}`,
    action: 'feed.updated',
    before: pick(feed),
    after: pick(given),
  });
  await tell(work, 'feed.updated', id, { feedId: id, fields, by: work.actor.personId });
}

/** Watches a feed no longer and forgets its items; its articles stay. @throws Problem 412 if somebody was faster */
export async function removeFeed(work: Work, id: string, version: number): Promise<void> {
  const { url, outlet, language, everyMinutes, active } = await lockFeed(work, id, version);
  await work.em.delete(Feed, { id });
  const before = { url, outlet, language, everyMinutes, active };
  await audit(work, { stream: `feed:${id}`, action: 'feed.removed', before });
  await tell(work, 'feed.removed', id, { feedId: id, by: work.actor.personId });
}

async function lockFeed(work: Work, id: string, version: number): Promise<Feed> {
  const feed = await work.em.findOne(Feed, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (feed?.version !== version) throw new Problem('stale');
  return feed;
}

async function mustKnowItsItems({ em }: Work, feedId: string): Promise<void> {
  if (await em.existsBy(FeedItem, { feedId, key: Like(`%${GONE}%`) }))
    throw new Problem('conflict', { errors: [{ pointer: '/active', code: 'feed_redacted' }] });
}
