/** A place in a text: UTF-16 code units, half-open (W3C TextPositionSelector). */
export interface Span {
  start: number;
  end: number;
}

/** What covers part of a text. */
export interface Cover extends Span {
  id: string;
  /** Words between marks inside it, when it is not all of them. */
  parts?: readonly Span[];
  /** Words inside it that the desk has put in. */
  insertions?: readonly Span[];
}

/** A stretch of text that looks alike from its first unit to its last. */
export interface Segment extends Span {
  /** The innermost cover; null: plain text. */
  id: string | null;
  /** False for the reporter's words inside a mixed quote. */
  quoted: boolean;
  inserted: boolean;
  /** The first stretch of its cover in this paragraph, which carries the name. */
  first: boolean;
}

/**
 * Cuts the text between `from` and `to` wherever a cover or a part of one begins or ends, and at `at`, where signs stand. Where covers
 * overlap, the shortest is shown.
 */
export function cut(
  { start: from, end: to }: Span,
  covers: readonly Cover[],
  at: readonly number[] = [],
): Segment[] {
  const edges = new Set([from, to]);
  const add = (edge: number) => edge > from && edge < to && edges.add(edge);
  for (const { start, end, parts = [], insertions = [] } of covers)
    for (const span of [{ start, end }, ...parts, ...insertions]) {
      add(span.start);
      add(span.end);
    }
  at.forEach(add);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!;
    const cover = innermost(covers, start);
    const within = (spans: readonly Span[] = []) =>
      spans.some((span) => span.start <= start && end <= span.end);
    return {
      start,
      end,
      id: cover?.id ?? null,
      quoted: !cover?.parts?.length || within(cover.parts),
      inserted: within(cover?.insertions),
      first: cover !== undefined && start === Math.max(cover.start, from),
    };
  });
}

function innermost(covers: readonly Cover[], at: number): Cover | undefined {
  let best: Cover | undefined;
  for (const cover of covers)
    if (cover.start <= at && cover.end > at && (!best || cover.end - cover.start <= best.end - best.start))
      best = cover;
  return best;
}

/** Gives each paragraph what stands in it, in one walk through both; both are in the order of the text. */
export function deal<Item extends Span>(lines: readonly Span[], items: readonly Item[]): Item[][] {
  let next = 0;
  let open: Item[] = [];
  return lines.map((line) => {
    open = open.filter(({ end }) => end > line.start);
    for (let item = items[next]; item && item.start < line.end; item = items[++next])
      if (item.end > line.start) open.push(item);
    return [...open];
  });
}

/** Paragraphs of a text: what lies between its line breaks. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

/** A browser reads the rest of a word for each line of it, and stops for minutes over a quote of two million letters. */
const LONG_WORD = 1000;
const PIECE = 100;

/** Where words without an end may be broken, so that they are laid out as fast as others; never in front of a mark on a letter. */
export function wordBreaks(text: string, { start, end }: Span): number[] {
  const at: number[] = [];
  for (let from = start, i = start; i < end; i += 1)
    if (text.charCodeAt(i) <= 0x20) from = i;
    else if (i - from >= LONG_WORD && !/[\p{M}\p{Cf}\p{Cs}]/u.test(text[i]!)) {
      at.push(i);
      from = i - LONG_WORD + PIECE;
    }
  return at;
}

/** A span without the white space at its ends; null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return words.trim() ? { start: from, end: from + words.trim().length } : null;
}

const CONTEXT = 70;

/** The quotes of a paragraph with a line of the words before and behind them, cut between words. */
export function passage(text: string, line: Span, covers: readonly Span[]): Span {
  const first = Math.min(...covers.map(({ start }) => start));
  const last = Math.max(...covers.map(({ end }) => end));
  const from = first - CONTEXT > line.start ? text.indexOf(' ', first - CONTEXT) + 1 : line.start;
  const to = last + CONTEXT < line.end ? text.lastIndexOf(' ', last + CONTEXT) : line.end;
  return { start: Math.max(Math.min(from, first), line.start), end: Math.min(Math.max(to, last), line.end) };
}
