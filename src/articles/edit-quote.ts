import { In } from 'typeorm';
import type { QuoteKind, QuoteWarning } from '../core/quotes/quote-row.js';
import { Problem, invalid } from '../platform/errors.js';
import type { Work } from '../platform/http/work.js';
import { tell } from '../platform/outbox/outbox.js';
import { giveUndoToken, type Undo } from '../platform/undo/undo-tokens.js';
import { findDependents } from './cascade.js';
import { auditByArticle } from './decide-quotes.js';
import { lockQuotes } from './lock-quotes.js';
import { Quote } from './quote.entity.js';
import type { QuoteChanges } from './quote-changes.js';
import type { QuoteSpeaker } from './quote-speaker.entity.js';
import {
  chooseSpeakers,
  readSpeakers,
  replaceSpeakers,
  storeSpeakers,
  type ChosenSpeaker,
  type GivenSpeaker,
} from './quote-speakers.js';
import { readQuotedWords } from './quoted-words.js';

export const SPEAKERS_UNDO = 'quotes.speakers';

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

/** What came of a change. */
export interface EditedQuote {
  /** The quotes that hang on its speakers, where those were to change; with `apply` they have changed too. */
  dependents: string[];
  /** Takes the change of speakers back, where there was one. */
  undo?: Undo;
}

/** Who had said it before speakers were changed, whose word that was, at which version, and the version that the change gave the quote. */
export interface FormerSpeakers {
  id: string;
  formerVersion: number;
  version: number;
  speakerConfirmedBy: string | null;
  warnings: QuoteWarning[];
  speakers: QuoteSpeaker[];
}

/**
 * Changes bounds, kind or speakers of a quote.
 * @throws Problem 404 where it has just gone, 412 if somebody was faster, 422 for bounds, kinds and speakers that can't be, and what a `QuoteChangeListener` throws.
 */
export async function editQuote(
  work: Work,
  changes: QuoteChanges,
  id: string,
  edit: QuoteEdit,
  terms: EditTerms,
): Promise<EditedQuote> {
  const dependents = edit.speakers ? await findDependents(work.em, id) : [];
  const quotes = await lockQuotes(work.em, terms.cascade === 'apply' ? [id, ...dependents] : [id]);
  const quote = quotes.find((row) => row.id === id);
  if (!quote) throw new Problem('not_found');
  const affected = quotes.map((row) => row.id);
  if (quote.version !== terms.version) throw new Problem('stale');
  if (terms.cascade === 'preview') return { dependents };
  const fields = Object.keys(edit).filter((field) => edit[field as keyof QuoteEdit] !== undefined);
  if (!fields.length) return { dependents };
  const before = await describeQuotes(work, quotes);
  await changeWords(work, quote, edit);
  const undo =
    edit.speakers &&
    (await changeSpeakers(work, changes, affected, await chooseSpeakers(work, edit.speakers)));
  await countUp(work, affected);
  await record(work, quotes, before, { action: 'quotes.updated', fields });
  return { dependents, undo };
}

/** Lets quotes, whose rows are locked, have their former speakers: a guess is a guess again, and a question that was open is. */
export async function restoreSpeakers(
  work: Work,
  changes: QuoteChanges,
  quotes: readonly Quote[],
  former: readonly FormerSpeakers[],
): Promise<void> {
  const ids = quotes.map(({ id }) => id);
  const before = await describeQuotes(work, quotes);
  await storeSpeakers(
    work,
    ids,
    former.flatMap(({ speakers }) => speakers),
  );
  for (const { id, speakerConfirmedBy, warnings } of former)
    await work.em.update(Quote, { id }, { speakerConfirmedBy, warnings });
  await changes.speakersChanged(work, ids);
  await countUp(work, ids);
  await record(work, quotes, before, { action: 'quotes.speakers_undone', fields: ['speakers'] });
}

async function countUp(work: Work, ids: string[]): Promise<void> {
  await work.em.update(Quote, { id: In(ids) }, { version: () => 'version + 1', updatedAt: () => 'now()' });
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
): Promise<Undo> {
  const former = await readFormerSpeakers(work, ids);
  await replaceSpeakers(work, ids, chosen);
  const speakerConfirmedBy = work.actor.service ? null : work.actor.id;
  await work.em.update(Quote, { id: In(ids) }, { speakerConfirmedBy });
  await settleOpenQuestion(work, ids);
  await changes.speakersChanged(work, ids);
  return giveUndoToken(work, SPEAKERS_UNDO, former);
}

async function readFormerSpeakers({ em }: Work, ids: string[]): Promise<FormerSpeakers[]> {
  const speakers = await readSpeakers(em, ids);
  const quotes = await em.findBy(Quote, { id: In(ids) });
  return quotes.map(({ id, version, speakerConfirmedBy, warnings }) => ({
    id,
    formerVersion: version,
    version: version + 1,
    speakerConfirmedBy,
    warnings,
    speakers: speakers.get(id)!,
  }));
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
  { action, fields }: { action: string; fields: string[] },
): Promise<void> {
  const now = await work.em.find(Quote, {
    where: { id: In(quotes.map(({ id }) => id)) },
    order: { id: 'ASC' },
  });
  const after = await describeQuotes(work, now);
  await auditByArticle(work, quotes, action, () => ({ before, after }));
  for (const { id, articleId } of quotes)
    await tell(work, 'quote.updated', id, { quoteId: id, articleId, fields, by: work.actor.personId });
}
