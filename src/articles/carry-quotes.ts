import { In, IsNull, Not } from 'typeorm';
import { followQuote, tellMoved, type Followed } from '../core/text/follow-quote.js';
import type { Span, TextSpan } from '../core/text/span.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { CarriedQuote, OUTCOMES, type Outcome } from './carried-quote.entity.js';
import type { QuoteChanges } from './quote-changes.js';
import { Quote } from './quote.entity.js';
import { QuoteSpeaker } from './quote-speaker.entity.js';
import { readSpeakers } from './quote-speakers.js';
import { quotedWordsIn } from './quoted-words.js';
import { settledOf } from './read-again.js';

/** How many quotes had each outcome. */
export type CarriedCounts = Record<Outcome, number>;

/** A quote of the earlier version, where it is now, and which row it becomes; a row that the extraction has found there, if there is one. */
interface Landing {
  old: Quote;
  place: Followed | null;
  found: Quote | null;
  id: string | null;
}

/** Quotes that people speak of in a note, decided or not. */
const SPOKEN_OF =
  'SELECT DISTINCT quote_id AS id FROM threads WHERE article_id = $1 AND quote_id IS NOT NULL';

/**
 * Carries the quotes on which people have decided, or spoken, over to a newer version whose quotes have been extracted. Unchanged words keep the
 * decision; words that are only alike become a suggestion again, for a person to look at: it is carried on too, though nobody has looked yet.
 * Kind and speakers stay as people left them. What the extraction suggests at the same place gives way.
 */
export async function carryQuotes(
  work: Work,
  changes: QuoteChanges,
  articleId: string,
  earlierId: string,
): Promise<CarriedCounts> {
  const { em } = work;
  const [{ text, language }] = await em.query('SELECT text, language FROM articles WHERE id = $1', [
    articleId,
  ]);
  const order = { start: 'ASC', id: 'ASC' } as const;
  const carriedThere = await em.findBy(CarriedQuote, { articleId: earlierId, newQuoteId: Not(IsNull()) });
  const spokenOf: { id: string }[] = await em.query(SPOKEN_OF, [earlierId]);
  const weighed = await em.find(Quote, {
    where: [
      { articleId: earlierId, decision: Not('suggested') },
      { articleId: earlierId, id: In(spokenOf.map(({ id }) => id)) },
      { id: In(carriedThere.map(({ newQuoteId }) => newQuoteId!)) },
    ],
    order,
  });
  const found = await em.find(Quote, { where: { articleId }, order });
  const landings = land(text, weighed, found);
  const settled = await settledOf(work, articleId);
  await clearPlaces(
    work,
    landings,
    found.filter(({ id }) => !settled.has(id)),
  );
  for (const landing of landings)
    if (landing.place) await takeOver(work, landing, { articleId, text, language });
  await giveSpeakers(work, text, landings);
  const rows = landings.map(({ old, place, id }) => ({
    quoteId: old.id,
    articleId,
    outcome: place?.outcome ?? ('vanished' as const),
    newQuoteId: id,
  }));
  if (rows.length) await em.insert(CarriedQuote, rows);
  await changes.carried(work, { articleId, earlierId, text });
  return countOutcomes(rows);
}

const countOutcomes = (rows: readonly { outcome: Outcome }[]): CarriedCounts =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, rows.filter((row) => row.outcome === outcome).length]),
  ) as CarriedCounts;

const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function land(text: string, weighed: readonly Quote[], found: readonly Quote[]): Landing[] {
  const taken = new Set<string>();
  const places = tellMoved(weighed.map(({ selector, start }) => followQuote(text, selector, start)));
  return weighed.map((old, number): Landing => {
    const place = places[number]!;
    const at = place && `${place.start}-${place.end}`;
    if (!place || taken.has(at!)) return { old, place: null, found: null, id: null };
    taken.add(at!);
    const here = found.find((quote) => !taken.has(quote.id) && isSameQuote(quote, place)) ?? null;
    if (here) taken.add(here.id);
    return { old, place, found: here, id: here?.id ?? newId() };
  });
}

/** Unchanged words have the bounds that people gave them; changed ones those of the extraction, which knows where a quote begins. */
const isSameQuote = (quote: Quote, place: Followed): boolean =>
  place.outcome === 'changed'
    ? 2 * overlap(quote, place) > Math.max(quote.end - quote.start, place.end - place.start)
    : quote.start === place.start && quote.end === place.end;

/** Takes away what the extraction suggests where a carried quote stands. */
async function clearPlaces(
  { em }: Work,
  landings: readonly Landing[],
  found: readonly Quote[],
): Promise<void> {
  const kept = new Set(landings.flatMap((landing) => landing.found?.id ?? []));
  const places = landings.flatMap(({ place }) => place ?? []);
  const covered = found
    .filter((quote) => !kept.has(quote.id) && places.some((place) => overlap(quote, place) > 0))
    .map(({ id }) => id);
  if (!covered.length) return;
  await em.delete(QuoteSpeaker, { quoteId: In(covered) });
  await em.delete(Quote, { id: In(covered) });
}

async function takeOver(
  { em, actor }: Work,
  { old, place, found, id }: Landing,
  { articleId, text, language }: { articleId: string; text: string; language: string },
): Promise<void> {
  const { kind, decision, decisionReason, decidedBy, decidedAt, speakerConfirmedBy } = old;
  const kept =
    place!.outcome === 'changed'
      ? { speakerConfirmedBy }
      : { decision, decisionReason, decidedBy, decidedAt, speakerConfirmedBy };
  if (found) {
    const words = kind === found.kind ? {} : wordsOf(text, language, found, kind);
    await em.update(Quote, { id: id! }, { ...words, ...kept });
    return;
  }
  const by = place!.start - old.start;
  await em.insert(Quote, {
    ...quotedWordsIn(text, language, place!, kind),
    ...kept,
    id: id!,
    articleId,
    origin: old.origin,
    group: old.group && `carried-${old.group}`,
    cue: shifted(text, old.cue, by),
    relayedBy: shifted(text, old.relayedBy, by),
    createdBy: actor.id,
  } as never);
}

function wordsOf(text: string, language: string, found: Quote, kind: Quote['kind']) {
  const { quotedParts } = quotedWordsIn(text, language, found, kind);
  return { kind, quotedParts };
}

/** A place of the earlier text, where the same words stand as far from the quote as they did; else null. */
function shifted<Place extends TextSpan>(text: string, place: Place | null, by: number): Place | null {
  if (!place || text.slice(place.start + by, place.end + by) !== place.text) return null;
  return { ...place, start: place.start + by, end: place.end + by };
}

async function giveSpeakers({ em }: Work, text: string, landings: readonly Landing[]): Promise<void> {
  const landed = landings.filter(({ place }) => place);
  const speakers = await readSpeakers(
    em,
    landed.map(({ old }) => old.id),
  );
  const rows = landed.flatMap(({ old, place, id }) =>
    speakers.get(old.id)!.map((speaker) => ({
      ...speaker,
      quoteId: id!,
      mention: shifted(text, speaker.mention, place!.start - old.start),
      anaphor: shifted(text, speaker.anaphor, place!.start - old.start),
    })),
  );
  await em.delete(QuoteSpeaker, { quoteId: In(landed.map(({ id }) => id!)) });
  if (rows.length) await em.insert(QuoteSpeaker, rows as never);
}
