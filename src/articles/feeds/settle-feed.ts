import { audit } from '../../platform/audit/audit.js';
import type { Work } from '../../platform/http/work.js';
import { tell } from '../../platform/outbox/outbox.js';
import { Feed } from './feed.entity.js';
import { feedPerson } from './feed-person.js';
import type { FetchedFeed } from './fetch-feed.js';
import type { ReadItem } from './read-item.js';
import { takeItem } from './take-item.js';

/** What a check has found. */
export interface Check extends Omit<FetchedFeed, 'items'> {
  taken: ReadItem[];
  /** More items wait for the next check. */
  more: boolean;
}

const DAY_MINUTES = 1440;
/** Not the feed's fault: the desk was told to stay in, and visits it as soon as it goes out again. */
const OURS = 'off';

/** Keeps what a check has found: articles, when it is checked next, and whether it stops. @returns how many articles were added */
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
  let added = 0;
  for (const item of check.taken) if (await takeItem({ ...work, actor }, feed, item)) added += 1;
  const failures = check.code && check.code !== OURS ? feed.failures + 1 : 0;
  const pause = Math.min(feed.everyMinutes * 2 ** Math.min(failures, 10), DAY_MINUTES);
  const keeps = check.code !== null;
  await work.em.update(
    Feed,
    { id: feed.id },
    {
      failures,
      code: check.code,
      status: check.status,
      // Otherwise what waits would never be sent again.
      etag: keeps ? feed.etag : check.more ? null : check.etag,
      lastModified: keeps ? feed.lastModified : check.more ? null : check.lastModified,
      checkedAt: () => 'statement_timestamp()',
      dueAt: new Date(Date.now() + Math.max(pause * 60, check.rest) * 1000),
    },
  );
  return added;
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
