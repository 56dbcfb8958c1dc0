import type { PdfLine } from './pdf-lines.js';

/** Pages without what is printed above and below the text of each, and how much that was. */
export interface Trimmed {
  pages: PdfLine[][];
  pageNumbers: number;
  runningHeads: number;
}

/** Lines at the top and at the bottom of a page that may be no part of the text. */
const EDGE = 2;
/** A head stands at the same height everywhere; points. */
const SAME_HEIGHT = 6;
/** So many pages must have a head, and this share of all. */
const OFTEN = 3;
const SHARE = 0.4;
const NUMBER =
  /^[^\p{L}\d]*(?:p\.|page|pages|hal\.?|halaman|стр\.?|страница)?\s*(\d{1,4})(?:\s*(?:\/|of|dari|из)\s*\d{1,4})?[^\p{L}\d]*$/iu;

/** Takes away page numbers (which count as the pages do) and heads that most pages repeat but for their number. */
export function trimMargins(pages: readonly PdfLine[][]): Trimmed {
  const edges = pages.map(edgeLines);
  const numbers = new Set<PdfLine>();
  const heads = new Set<PdfLine>();
  edges.forEach((lines, i) => {
    for (const line of lines) {
      const number = Number(NUMBER.exec(line.text)?.[1]);
      if (counts(number, i, edges)) numbers.add(line);
      else if (isRepeated(line, edges)) heads.add(line);
    }
  });
  return {
    pages: pages.map((lines) => lines.filter((line) => !numbers.has(line) && !heads.has(line))),
    pageNumbers: numbers.size,
    runningHeads: heads.size,
  };
}

function edgeLines(lines: PdfLine[]): PdfLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return byHeight.filter((_, i) => i < EDGE || i >= byHeight.length - EDGE);
}

/** Whether a number at the edge of page `i` (from 0) is its own, or goes on counting from or to a neighbouring page. */
function counts(number: number, i: number, edges: readonly PdfLine[][]): boolean {
  if (Number.isNaN(number)) return false;
  const hasNumber = (page: PdfLine[] | undefined, wanted: number) =>
    page?.some(({ text }) => Number(NUMBER.exec(text)?.[1]) === wanted) ?? false;
  return number === i + 1 || hasNumber(edges[i - 1], number - 1) || hasNumber(edges[i + 1], number + 1);
}

function isRepeated(line: PdfLine, edges: readonly PdfLine[][]): boolean {
  const enough = Math.max(Math.min(OFTEN, edges.length), edges.length * SHARE);
  const key = withoutNumbers(line.text);
  const same = edges.filter((lines) =>
    lines.some(({ text, y }) => Math.abs(y - line.y) <= SAME_HEIGHT && withoutNumbers(text) === key),
  );
  return edges.length > 1 && same.length >= enough;
}

const withoutNumbers = (text: string) => text.replace(/\d+/g, '#');
