import { In } from 'typeorm';
import type { QuoteKind } from '../core/quotes/quote-row.js';
import { Problem, invalid } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { tell } from '../platform/outbox/outbox.js';
import { findDependents } from './cascade.js';
import { auditByArticle } from './decide-quotes.js';
import { lockQuotes } from './lock-quotes.js';
import { Quote } from './quote.entity.js';
import type { QuoteChanges } from './quote-changes.js';
import {
  chooseSpeakers,
  readSpeakers,
  replaceSpeakers,
  type ChosenSpeaker,
  type GivenSpeaker,
} from './quote-speakers.js';
import { readQuotedWords } from './quoted-words.js';

/** What people change about a quote; absent stays. */
export interface QuoteEdit {
  start?: number;
  end?: number;
  kind?: QuoteKind;
  speakers?: GivenSpeaker[];
}

/** What becomes of the quotes that hang on this one's speakers: they stay, are only named, or change too. */
export type Cascade = 'none' | 'preview' | 'apply';

/** How the caller wants a quote changed. */
export interface EditTerms {
  /** The version that the caller has read. */
  version: number;
  cascade: Cascade;
}

/**
 * Changes bounds, kind or speakers of a quote.
 * @returns ids of the quotes that hang on its speakers, where those were to change; with `apply` they have changed too.
 * @throws Problem 412 if somebody was faster, 422 for bounds, kinds and speakers that can't be, and what a `QuoteChangeListener` throws.
 */
export async function editQuote(
  work: Work,
  changes: QuoteChanges,
  id: string,
  edit: QuoteEdit,
  terms: EditTerms,
): Promise<string[]> {
  const dependents = edit.speakers ? await findDependents(work.em, id) : [];
  const affected = terms.cascade === 'apply' ? [id, ...dependents] : [id];
  const quotes = await lockQuotes(work.em, affected);
  const quote = quotes.find((row) => row.id === id)!;
  if (quote.version !== terms.version) throw new Problem('stale');
  if (terms.cascade === 'preview') return dependents;
  const fields = Object.keys(edit).filter((field) => edit[field as keyof QuoteEdit] !== undefined);
  if (!fields.length) return dependents;
  const before = await describeQuotes(work, quotes);
  await changeWords(work, quote, edit);
  if (edit.speakers) await changeSpeakers(work, changes, affected, await chooseSpeakers(work, edit.speakers));
  await work.em.update(
    Quote,
    { id: In(affected) },
    { version: () => 'version + 1', updatedAt: () => 'now()' },
  );
  await record(work, quotes, before, fields);
  return dependents;
}

async function changeWords(
  work: Work,
  quote: Quote,
  { start = quote.start, end = quote.end, kind }: QuoteEdit,
): Promise<void> {
  if (kind === 'headline' && quote.kind !== 'headline') throw invalid('/kind', 'hint_only');
  const moved = start !== quote.start || end !== quote.end;
  if (!moved && (kind ?? quote.kind) === quote.kind) return;
  const words = await readQuotedWords(work.em, quote.articleId, { start, end }, kind ?? quote.kind);
  const kept = quote.warnings.filter(
    ({ code, at }) => code !== 'bidi_controls' && at.start <= end + 1 && at.end >= start - 1,
  );
  await work.em.update(Quote, { id: quote.id }, { ...words, warnings: [...kept, ...words.warnings] });
}

async function changeSpeakers(
  work: Work,
  changes: QuoteChanges,
  ids: string[],
  chosen: ChosenSpeaker[],
): Promise<void> {
  await replaceSpeakers(work, ids, chosen);
  const speakerConfirmedBy = work.actor.service ? null : work.actor.id;
  await work.em.update(Quote, { id: In(ids) }, { speakerConfirmedBy });
  await settleOpenQuestion(work, ids);
  await changes.speakersChanged(work, ids);
}

/** Who said it is no longer open once somebody has said. */
async function settleOpenQuestion(work: Work, ids: string[]): Promise<void> {
  await work.em.query(
    `UPDATE quotes SET warnings = coalesce((SELECT jsonb_agg(w) FROM jsonb_array_elements(warnings) w
       WHERE w->>'code' <> 'speaker_unresolved'), '[]') WHERE id = ANY ($1)`,
    [ids],
  );
}

interface DescribedQuote {
  id: string;
  articleId: string;
  start: number;
  end: number;
  kind: QuoteKind;
  speakers: ChosenSpeaker[];
}

async function describeQuotes(work: Work, quotes: readonly Quote[]): Promise<DescribedQuote[]> {
  const ids = quotes.map(({ id }) => id);
  const speakers = await readSpeakers(work.em, ids);
  return quotes.map(({ id, articleId, start, end, kind }) => ({
    id,
    articleId,
    start,
    end,
    kind,
    speakers: speakers.get(id)!.map(({ speakerId, name }) => ({ speakerId, name })),
  }));
}

async function record(
  work: Work,
  quotes: readonly Quote[],
  before: DescribedQuote[],
  fields: string[],
): Promise<void> {
  const now = await work.em.find(Quote, {
    where: { id: In(quotes.map(({ id }) => id)) },
    order: { id: 'ASC' },
  });
  const after = await describeQuotes(work, now);
  await auditByArticle(work, quotes, 'quotes.updated', () => ({ before, after }));
  for (const { id, articleId } of quotes)
    await tell(work, 'quote.updated', id, { quoteId: id, articleId, fields, by: work.actor.personId });
}
