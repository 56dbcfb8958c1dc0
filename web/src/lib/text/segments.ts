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
}

/** A stretch of text that looks alike from its first unit to its last. */
export interface Segment extends Span {
  /** The innermost cover; null: plain text. */
  id: string | null;
  /** False for the reporter's words inside a mixed quote. */
  quoted: boolean;
  /** The first stretch of its cover, which carries the name, and the last, which carries signs behind it. */
  first: boolean;
  last: boolean;
}

/**
 * Cuts the text between `from` and `to` wherever a cover or a part of one begins or ends. Where covers overlap, the shortest is shown.
 * Linear in the text's covers, which must be sorted by their start.
 */
export function cut({ start: from, end: to }: Span, covers: readonly Cover[]): Segment[] {
  const here = covers.filter(({ start, end }) => start < to && end > from);
  const edges = new Set([from, to]);
  for (const { start, end, parts = [] } of here)
    for (const span of [{ start, end }, ...parts])
      for (const edge of [span.start, span.end]) if (edge > from && edge < to) edges.add(edge);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1]!;
    const cover = innermost(here, start);
    return {
      start,
      end,
      id: cover?.id ?? null,
      quoted: !cover?.parts?.length || cover.parts.some((part) => part.start <= start && end <= part.end),
      first: cover !== undefined && start === Math.max(cover.start, from),
      last: cover !== undefined && end === Math.min(cover.end, to),
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
