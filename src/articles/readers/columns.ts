import type { PdfItem } from './pdf-lines.js';

/** A gap of this much of a letter's height may lie between two columns. */
const GAP = 0.8;
/** So many rows must have it at the same place; what is shorter may be a table or a form. */
const ROWS = 6;
/** Characters that half of the rows have on each side: cells of a table have fewer. */
const PROSE = 18;
/** Share of the rows that may go across: titles, and lines of one column above and below. */
const ACROSS = 0.4;
/** A page of more pieces is left as the file has it: gaps are compared with each other. */
const MOST_ITEMS = 10_000;
/** Columns within columns. */
const DEEPEST = 4;

/** Puts the pieces of a page that is set in columns into the order in which it is read, where the file goes from line to line across them. */
export function inColumns(items: readonly PdfItem[], depth = 0): PdfItem[][] {
  const rows = rowsOf(items.filter(({ str }) => str.trim() !== ''));
  const gutter = depth < DEEPEST && items.length <= MOST_ITEMS ? findGutter(rows) : null;
  if (gutter === null) return [[...items]];
  const bands = bandsOf(rows, gutter);
  return bands.flatMap(({ across, rows: band }) => {
    if (across) return [band.flat()];
    const inside = new Set(band.flat());
    const side = (isLeft: boolean) =>
      items.filter((item) => inside.has(item) && left(item) < gutter === isLeft);
    return [...inColumns(side(true), depth + 1), ...inColumns(side(false), depth + 1)];
  });
}

const left = ({ transform }: PdfItem) => transform[4]!;
const right = (item: PdfItem) => left(item) + item.width;

/** Pieces at one height, from left to right; the highest first. */
function rowsOf(items: readonly PdfItem[]): PdfItem[][] {
  const rows: PdfItem[][] = [];
  for (const item of [...items].sort((a, b) => b.transform[5]! - a.transform[5]!)) {
    const last = rows.at(-1)?.[0];
    if (last && last.transform[5]! - item.transform[5]! <= last.height / 2) rows.at(-1)!.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.sort((a, b) => left(a) - left(b)));
}

/** Where a gap runs down the page with prose on both sides; null where none does. */
function findGutter(rows: readonly PdfItem[][]): number | null {
  const gaps = rows.flatMap((row) =>
    row.slice(1).flatMap((item, at) => {
      const before = Math.max(...row.slice(0, at + 1).map(right));
      return left(item) - before > GAP * item.height ? [{ from: before, to: left(item) }] : [];
    }),
  );
  let best = { at: 0, count: 0 };
  for (const { to } of gaps) {
    // Just before a column, where the left margin of all its lines is the same.
    const at = to - 0.5;
    const count = gaps.filter((gap) => gap.from < at && at < gap.to).length;
    if (count > best.count) best = { at, count };
  }
  const beside = rows.filter((row) => !goesAcross(row, best.at) && row.some((item) => left(item) < best.at));
  const both = beside.filter((row) => row.some((item) => left(item) > best.at));
  const across = rows.filter((row) => goesAcross(row, best.at)).length;
  const isProse = [true, false].every(
    (isLeft) => median(both.map((row) => lengthOf(row, best.at, isLeft))) >= PROSE,
  );
  return best.count >= ROWS && across <= ACROSS * rows.length && isProse ? best.at : null;
}

const goesAcross = (row: readonly PdfItem[], at: number) =>
  row.some((item) => left(item) < at && right(item) > at);

const lengthOf = (row: readonly PdfItem[], at: number, isLeft: boolean) =>
  row.filter((item) => left(item) < at === isLeft).reduce((sum, { str }) => sum + str.length, 0);

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Rows that follow each other, beside the gutter or across it. */
function bandsOf(rows: readonly PdfItem[][], gutter: number): { across: boolean; rows: PdfItem[][] }[] {
  const bands: { across: boolean; rows: PdfItem[][] }[] = [];
  for (const row of rows) {
    const across = goesAcross(row, gutter);
    if (bands.at(-1)?.across === across) bands.at(-1)!.rows.push(row);
    else bands.push({ across, rows: [row] });
  }
  return bands;
}
