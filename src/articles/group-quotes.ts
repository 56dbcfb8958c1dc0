import { invalid } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { tell } from '../platform/outbox/outbox.js';
import { Article } from './article.entity.js';
import { auditByArticle } from './decide-quotes.js';
import { lockQuotes } from './lock-quotes.js';
import type { Quote } from './quote.entity.js';

/** Quotes that are the parts of one interrupted quotation; a single one stands alone. */
export interface Quotation {
  quoteIds: string[];
}

/**
 * Says which quotes of an article are parts of one quotation. Others stay as they are, but who would be the only part left of a
 * quotation stands alone.
 * @returns ids of the quotes whose quotation is another one now
 * @throws Problem 422 for quotes that are not in the article, or are named twice.
 */
export async function groupQuotes(
  work: Work,
  articleId: string,
  quotations: readonly Quotation[],
): Promise<string[]> {
  const wanted = readWanted(quotations);
  const quotes = await lockGroupsOf(work, articleId, [...wanted.keys()]);
  refuseUnknown(quotations, quotes);
  const groups = newGroups(quotes, quotations, wanted);
  const changed = quotes.filter(({ id, group }) => groups.get(id) !== group);
  if (!changed.length) return [];
  const after = changed.map(({ id }) => ({ id, group: groups.get(id) }));
  await work.em.query(
    `UPDATE quotes q SET group_key = g."group", version = version + 1, updated_at = now()
     FROM jsonb_to_recordset($1) AS g(id uuid, "group" text) WHERE q.id = g.id`,
    [JSON.stringify(after)],
  );
  await auditByArticle(work, changed, 'quotes.grouped', (some) => ({
    before: some.map(({ id, group }) => ({ id, group })),
    after,
  }));
  for (const { id } of changed)
    await tell(work, 'quote.updated', id, {
      quoteId: id,
      articleId,
      fields: ['group'],
      by: work.actor.personId,
    });
  return changed.map(({ id }) => id);
}

/** To which of the quotations each named quote shall belong. */
function readWanted(quotations: readonly Quotation[]): Map<string, number> {
  const wanted = new Map<string, number>();
  quotations.forEach(({ quoteIds }, at) =>
    quoteIds.forEach((id, i) => {
      if (wanted.has(id.toLowerCase())) throw invalid(`/quotations/${at}/quoteIds/${i}`, 'twice');
      wanted.set(id.toLowerCase(), at);
    }),
  );
  return wanted;
}

/**
 * The named quotes and all parts of quotations, with their rows locked. The row of the article is locked first: names of groups are
 * given within it.
 */
async function lockGroupsOf(work: Work, articleId: string, ids: readonly string[]): Promise<Quote[]> {
  await work.em.findOneOrFail(Article, {
    where: { id: articleId },
    select: { id: true },
    lock: { mode: 'for_no_key_update' },
  });
  const rows: { id: string }[] = await work.em.query(
    'SELECT id FROM quotes WHERE article_id = $1 AND (group_key IS NOT NULL OR id = ANY ($2))',
    [articleId, ids],
  );
  return lockQuotes(
    work.em,
    rows.map(({ id }) => id),
  );
}

function refuseUnknown(quotations: readonly Quotation[], quotes: readonly Quote[]): void {
  const known = new Set(quotes.map(({ id }) => id));
  quotations.forEach(({ quoteIds }, at) =>
    quoteIds.forEach((id, i) => {
      if (!known.has(id.toLowerCase())) throw invalid(`/quotations/${at}/quoteIds/${i}`, 'unknown');
    }),
  );
}

/** The group of each quote as it shall be. Names go on from those of the article: g1, g2 …; what an earlier version brought along has others. */
function newGroups(
  quotes: readonly Quote[],
  quotations: readonly Quotation[],
  wanted: ReadonlyMap<string, number>,
): Map<string, string | null> {
  const last = Math.max(0, ...quotes.map(({ group }) => Number(/^g(\d+)$/.exec(group ?? '')?.[1] ?? 0)));
  const left = quotes.filter(({ id }) => !wanted.has(id));
  const groupOf = ({ id, group }: Quote): string | null => {
    const at = wanted.get(id);
    if (at !== undefined) return quotations[at]!.quoteIds.length > 1 ? `g${last + 1 + at}` : null;
    return left.filter((other) => other.group === group).length > 1 ? group : null;
  };
  return new Map(quotes.map((quote) => [quote.id, groupOf(quote)]));
}
