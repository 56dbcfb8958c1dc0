import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { QuoteChanges, type NewerVersion } from '../articles/quote-changes.js';
import { followQuote } from '../core/text/follow-quote.js';
import { describe } from '../core/text/text-quote-selector.js';
import { audit } from '../platform/audit/audit.js';
import type { Work } from '../platform/http/work.js';
import { Thread } from './thread.entity.js';

/** Takes notes along to a newer version of their article. */
@Injectable()
export class CarryNotesListener implements OnModuleInit {
  constructor(@Inject(QuoteChanges) private readonly quotes: QuoteChanges) {}

  onModuleInit(): void {
    this.quotes.onCarried(carryNotes);
  }
}

/** A note on a vanished quote keeps it, which stays in the earlier version. */
const ON_QUOTES = `UPDATE threads t SET article_id = $2, version = version + 1, updated_at = statement_timestamp(),
    quote_id = coalesce((SELECT c.new_quote_id FROM carried_quotes c WHERE c.quote_id = t.quote_id AND c.article_id = $2), t.quote_id)
  WHERE article_id = $1 AND quote_id IS NOT NULL RETURNING id`;

/** A note goes with its quote, or with its words where they still stand; what has lost its place comes along too, and says so. */
async function carryNotes(work: Work, { articleId, earlierId, text }: NewerVersion): Promise<void> {
  const { em } = work;
  const [onQuotes]: [{ id: string }[]] = await em.query(ON_QUOTES, [earlierId, articleId]);
  const onWords = await em.find(Thread, {
    where: { articleId: earlierId, selector: Not(IsNull()) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const { id, selector, start, version } of onWords) {
    const place = start === null ? null : followQuote(text, selector!, start);
    // What stood beside words that have vanished leads nowhere any more.
    const words = place
      ? { start: place.start, end: place.end, selector: describe(text, place) }
      : { start: null, end: null, selector: { ...selector!, prefix: '', suffix: '' } };
    await em.update(
      Thread,
      { id },
      { ...words, articleId, version: version + 1, updatedAt: () => 'statement_timestamp()' },
    );
  }
  const notes = [...onQuotes, ...onWords].map(({ id }) => id);
  if (notes.length)
    await audit(work, {
      stream: `article:${articleId}`,
      action: 'notes.carried',
      after: { earlierId, notes },
    });
}
