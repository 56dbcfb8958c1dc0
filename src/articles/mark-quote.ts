import type { QuoteKind } from '../core/quotes/quote-row.js';
import type { Span } from '../core/text/span.js';
import { audit } from '../platform/audit/audit.js';
import { invalid } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { tell } from '../platform/outbox/outbox.js';
import { Quote } from './quote.entity.js';
import { chooseSpeakers, replaceSpeakers, type GivenSpeaker } from './quote-speakers.js';
import { readQuotedWords } from './quoted-words.js';

/** Words that a person marks in an article. */
export interface MarkedQuote extends Span {
  kind?: QuoteKind;
  speakers?: GivenSpeaker[];
}

/**
 * Adds a quote that a person has marked. It is accepted from the start: there is nothing suggested about it.
 * @throws Problem 422 for bounds and speakers that can't be.
 */
export async function markQuote(
  work: Work,
  articleId: string,
  { start, end, kind, speakers = [] }: MarkedQuote,
): Promise<string> {
  if (kind === 'headline') throw invalid('/kind', 'hint_only');
  const words = await readQuotedWords(work.em, articleId, { start, end }, kind);
  const chosen = await chooseSpeakers(work, speakers);
  const id = newId();
  const by = work.actor.id;
  const confirmed = chosen.length > 0 && !work.actor.service ? by : null;
  await work.em.insert(Quote, {
    ...words,
    id,
    articleId,
    origin: 'marked',
    decision: 'accepted',
    decidedBy: by,
    decidedAt: () => 'now()',
    speakerConfirmedBy: confirmed,
    createdBy: by,
  });
  await replaceSpeakers(work, [id], chosen);
  await audit(work, {
    stream: `article:${articleId}`,
    action: 'quote.marked',
    after: { id, start, end, kind: words.kind, speakers: chosen },
  });
  await tell(work, 'quote.decided', id, {
    quoteId: id,
    articleId,
    decision: 'accepted',
    by: work.actor.personId,
  });
  return id;
}
