import { setImmediate as breathe } from 'node:timers/promises';
import type { QuoteRow } from '../core/quotes/quote-row.js';
import type { Work } from '../platform/http/work.js';
import type { Decision } from './quote.entity.js';
import { renewQuotes, storeQuotes } from './store-quotes.js';
import type { Study } from './study-text.js';

/** What came of reading a text again. */
export interface ReadAgain {
  /** How many suggestions were not there. */
  added: number;
  /** Suggestions that are read otherwise: kind, cue, speakers or quotation. */
  changed: string[];
  /** Suggestions that are not found any more. */
  removed: { id: string; start: number; end: number }[];
}

type FoundRow = QuoteRow & { id: string };

/** A quote that is there. */
interface Held {
  id: string;
  start: number;
  end: number;
  group: string | null;
  decision: Decision;
  /** People have decided or worked on it. */
  settled: boolean;
}

/** Where a found row stands: by which quote that is there, or by none; `null` where it gives way. */
interface Place {
  held: Held | undefined;
  group: string | null;
}

/**
 * Quotes of article $1. Settled is what anybody has decided, marked, changed, commented on or put into a claim or a newer
 * version, and what a practice round is about.
 */
const HELD = `SELECT q.id, q.start_offset AS start, q.end_offset AS "end", q.group_key AS "group", q.decision,
    q.decision <> 'suggested' OR q.origin = 'marked' OR q.version > q.extracted_version
      OR EXISTS (SELECT FROM appearances p WHERE p.quote_id = q.id)
      OR EXISTS (SELECT FROM threads t WHERE t.quote_id = q.id)
      OR EXISTS (SELECT FROM carried_quotes c WHERE c.quote_id = q.id OR c.article_id = q.article_id AND c.new_quote_id = q.id)
      OR EXISTS (SELECT FROM articles a JOIN practices r ON r.id = a.practice_id
        WHERE a.id = q.article_id AND (q.id = r.speaker_to_settle OR q.id = ANY (r.marks_to_repair))) AS settled
  FROM quotes q WHERE q.article_id = $1 ORDER BY q.start_offset, q.id`;

/** Ids of the quotes of an article that people have settled. */
export async function settledOf({ em }: Work, articleId: string): Promise<ReadonlySet<string>> {
  const held: Held[] = await em.query(HELD, [articleId]);
  return new Set(held.flatMap(({ id, settled }) => (settled ? id : [])));
}

/**
 * Lets the suggestions of an article be those of a study. Whatever is found at the same place as before keeps its id,
 * and what people have settled stays as it is: new suggestions give way to it, unless it was rejected.
 */
export async function readAgain(
  work: Work,
  articleId: string,
  { chunks, quotes }: Study,
): Promise<ReadAgain> {
  const held = await lockHeld(work, articleId);
  const read: ReadAgain = { added: 0, changed: [], removed: [] };
  if (!held.length) {
    await storeQuotes(work, articleId, chunks);
    return { ...read, added: quotes };
  }
  const places = await findPlaces(chunks, held);
  for (const [n, chunk] of chunks.entries()) {
    const rows = rowsOf(chunk).map((row, i) => ({ row, place: places[n]![i]! }));
    const added = rows.flatMap(({ row, place }) =>
      place && !place.held ? { ...row, group: place.group } : [],
    );
    const again = rows.flatMap(({ row, place }) =>
      place?.held && !place.held.settled ? { ...row, id: place.held.id, group: place.group } : [],
    );
    if (added.length) await storeQuotes(work, articleId, [Buffer.from(JSON.stringify(added))]);
    read.added += added.length;
    read.changed.push(...(await renewQuotes(work, again)));
  }
  const found = new Set(places.flat().map((place) => place?.held));
  read.removed = held
    .filter((quote) => !quote.settled && !found.has(quote))
    .map(({ id, start, end }) => ({ id, start, end }));
  await removeQuotes(
    work,
    read.removed.map(({ id }) => id),
  );
  return read;
}

/**
 * The article first, so that two runs come one behind the other; the quotes before it is looked whether somebody has made a claim of one:
 * after that nobody can, until this is through.
 */
async function lockHeld({ em }: Work, articleId: string): Promise<Held[]> {
  await em.query('SELECT 1 FROM articles WHERE id = $1 FOR NO KEY UPDATE', [articleId]);
  await em.query('SELECT 1 FROM quotes WHERE article_id = $1 ORDER BY id FOR UPDATE', [articleId]);
  return em.query(HELD, [articleId]) as Promise<Held[]>;
}

const rowsOf = (chunk: Uint8Array): FoundRow[] => JSON.parse(Buffer.from(chunk).toString()) as FoundRow[];

/** The place of each row, by chunk; of the rows themselves only the outlines are kept, for those of a long text are many. */
async function findPlaces(chunks: readonly Uint8Array[], held: readonly Held[]): Promise<(Place | null)[][]> {
  const free = new Map<string, Held[]>();
  for (const quote of [...held].sort((a, b) => Number(a.settled) - Number(b.settled)))
    free.set(spanOf(quote), [...(free.get(spanOf(quote)) ?? []), quote]);
  const standsThere = overlapsWith(
    held.filter(({ settled, decision }) => settled && decision !== 'rejected'),
  );
  const places: (Place | null)[][] = [];
  for (const chunk of chunks) {
    await breathe();
    const placed = rowsOf(chunk).map(({ start, end, group }): Place | null => {
      const there = free.get(spanOf({ start, end }))?.shift();
      return there || !standsThere({ start, end }) ? { held: there, group } : null;
    });
    places.push(placed);
  }
  nameGroups(
    places.flat().filter((place) => place !== null),
    held,
  );
  return places;
}

const spanOf = ({ start, end }: Pick<Held, 'start' | 'end'>) => `${start}-${end}`;

/** Whether a span overlaps one of some quotes; to be asked in the order of the text. */
function overlapsWith(quotes: readonly Held[]): (span: { start: number; end: number }) => boolean {
  let next = 0;
  let furthest = 0;
  return ({ start, end }) => {
    for (; next < quotes.length && quotes[next]!.start < end; next += 1)
      furthest = Math.max(furthest, quotes[next]!.end);
    return furthest > start;
  };
}

/** A quotation that was there keeps its name, another gets one that no quotation of the article has; of one part there is none. */
function nameGroups(places: readonly Place[], held: readonly Held[]): void {
  const quotations = new Map<string, Place[]>();
  for (const place of places)
    if (place.group !== null) quotations.set(place.group, [...(quotations.get(place.group) ?? []), place]);
  const names = new Set(held.flatMap(({ group }) => group ?? []));
  const taken = new Set<string>();
  let last = 0;
  const newName = () => {
    do last += 1;
    while (names.has(`g${last}`));
    return `g${last}`;
  };
  for (const parts of quotations.values()) {
    const known = parts.flatMap((part) => part.held?.group ?? []).find((one) => !taken.has(one));
    const name = known ?? newName();
    taken.add(name);
    const own = parts.filter((part) => !part.held?.settled || part.held.group === name);
    const besides = held.filter(
      (one) => one.settled && one.group === name && !own.some((part) => part.held === one),
    );
    for (const part of parts) part.group = own.length + besides.length > 1 ? name : null;
  }
}

async function removeQuotes({ em }: Work, ids: readonly string[]): Promise<void> {
  if (!ids.length) return;
  await em.query('DELETE FROM quote_speakers WHERE quote_id = ANY ($1)', [ids]);
  await em.query('DELETE FROM quotes WHERE id = ANY ($1)', [ids]);
}
