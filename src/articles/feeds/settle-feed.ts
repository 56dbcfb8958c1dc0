import { audit } from '../../platform/audit/audit.js';
import type { Work } from '../../platform/http/work.js';
import { newId } from '../../platform/ids.js';
import { tell } from '../../platform/outbox/outbox.js';
import { Feed } from './feed.entity.js';
import { feedPerson } from './feed-person.js';
import { FeedItem } from './feed-item.entity.js';
import type { FetchedFeed } from './fetch-feed.js';
import type { ParsedItem } from './parse-items.js';

/** What a check has found. */
export interface Check extends Omit<FetchedFeed, 'said'> {
  title: string | null;
  /** New items, oldest first. */
  fresh: ParsedItem[];
  /** More items wait for the next check. */
  more: boolean;
}

const DAY_MINUTES = 1440;
/** Not the feed's fault: the desk was told to stay in, and visits it as soon as it goes out again. */
const OURS = 'off';

/** Keeps what a check has found: new items, when it is checked next, and whether it stops. @returns how many items were found */
export async function settleFeed(work: Work, checked: Feed, check: Check): Promise<number> {
  const lock = { mode: 'pessimistic_write' as const };
  const feed = await work.em.findOne(Feed, { where: { id: checked.id }, lock });
  if (!feed?.active || feed.url !== checked.url) return 0;
  const actor = await feedPerson(work.em, feed.createdBy);
  if (!actor) {
    await stop(work, feed, 'person_left', check.status);
    return 0;
  }
  if (check.code === 'gone') {
    await stop({ ...work, actor }, feed, 'gone', check.status);
    return 0;
  }
  await noteItems(work, feed.id, check.fresh);
  const failures = check.code === OURS ? feed.failures : check.code ? feed.failures + 1 : 0;
  const pause = Math.min(feed.everyMinutes * 2 ** Math.min(failures, 10), DAY_MINUTES);
  const keeps = check.code !== null;
  await work.em.update(
    Feed,
    { id: feed.id },
    {
      failures,
      title: check.title,
      code: check.code,
      status: check.status,
      // Otherwise what waits would never be sent again.
      etag: keeps ? feed.etag : check.more ? null : check.etag,
      lastModified: keeps ? feed.lastModified : check.more ? null : check.lastModified,
      checkedAt: () => 'statement_timestamp()',
      dueAt: new Date(Date.now() + Math.max(pause * 60, check.rest) * 1000),
    },
  );
  return check.fresh.length;
}

/** Another check may have noted some of them meanwhile. */
async function noteItems({ em }: Work, feedId: string, items: ParsedItem[]): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map(({ key, title, link, html, publishedAt }) => ({
    ...{ id: newId(), feedId, key, title, link, words: html },
    ...{ publishedOn: publishedAt?.slice(0, 10) ?? null, nextTryAt: () => 'now()' },
  }));
  await em.createQueryBuilder().insert().into(FeedItem).values(rows).orIgnore().execute();
}

/** Switches a feed off, and keeps why. */
async function stop(work: Work, feed: Feed, code: string, status: number | null): Promise<void> {
  const { id, version } = feed;
  await work.em.update(
    Feed,
    { id },
    {
      ...{ version: version + 1, active: false, code, status },
      checkedAt: () => 'statement_timestamp()',
      updatedAt: () => 'now()',
    },
  );
  await audit(work, { stream: `feed:${id}`, action: 'feed.stopped', after: { active: false, code } });
  await tell(work, 'feed.updated', id, { feedId: id, fields: ['active'], by: work.actor.personId });
}
