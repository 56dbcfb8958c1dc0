import { stepsOf, type Places, type ReadingStep } from '../reading.js';
import { mendHyphen, wordsOf } from './mend-hyphen.js';
import { trimMargins } from './page-margins.js';
import type { PdfLine } from './pdf-lines.js';

/** A gap between lines this much larger than usual begins a paragraph. */
const GAP = 1.4;
/** A first line set in by this much of a letter's height begins one too. */
const INDENT = 0.8;
/** So does the line behind one that ends a sentence this far (share of the column) from the margin. */
const SHORT = 0.85;
/** And letters that are larger or smaller by this share: a heading. */
const OTHER_SIZE = 0.12;
const SENTENCE_END = /[.!?…:;。！？]["'”’»)\]]*$/u;
const BULLET = /^(?:[•▪‣◦]|\d{1,2}[.)]\s)/u;
const IDEOGRAPH = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

/** The text of a document of pages in paragraphs, one a line, and where each page stands in it. */
export function mendPages(printed: readonly PdfLine[][]): {
  text: string;
  pages: Places['pages'];
  steps: ReadingStep[];
} {
  const { pages, pageNumbers, runningHeads } = trimMargins(printed);
  const words = wordsOf(pages.flat().map(({ text }) => text));
  const leading = usualLeading(pages);
  const places: Places['pages'] = [];
  const counts = { joined_lines: 0, joined_hyphens: 0 };
  let text = '';
  let paragraph: PdfLine[] = [];
  pages.forEach((lines, i) => {
    lines.forEach((line, n) => {
      const last = paragraph.at(-1);
      const breaks = !last || startsParagraph(line, last, paragraph, n === 0 ? null : leading);
      const mend = breaks ? null : mendHyphen(last.text, line.text, words);
      if (mend === 'join') {
        text = text.slice(0, -1);
        counts.joined_hyphens += 1;
      } else if (!breaks) {
        counts.joined_lines += 1;
        text += (mend ?? needsNoSpace(last.text, line.text)) ? '' : ' ';
      } else if (text) text += '\n';
      if (n === 0) places.push({ start: text.length, end: text.length, page: i + 1 });
      text += line.text;
      places.at(-1)!.end = text.length;
      if (breaks) paragraph = [];
      paragraph.push(line);
    });
  });
  const steps = stepsOf({
    ...counts,
    left_out_page_numbers: pageNumbers,
    left_out_running_heads: runningHeads,
    pages_without_text: pages.filter((lines) => !lines.length).length,
  });
  return { text, pages: places, steps };
}

const needsNoSpace = (before: string, after: string) =>
  IDEOGRAPH.test(before.at(-1)!) && IDEOGRAPH.test(after[0]!);

/** @param leading usual distance of lines; null across pages, where distance tells nothing */
function startsParagraph(
  line: PdfLine,
  last: PdfLine,
  paragraph: readonly PdfLine[],
  leading: number | null,
): boolean {
  if (Math.abs(line.height - last.height) > OTHER_SIZE * last.height || BULLET.test(line.text)) return true;
  const ended = SENTENCE_END.test(last.text);
  const down = last.y - line.y;
  if (leading === null || down <= 0)
    return ended && (isShort(last, [...paragraph, line]) || isSetIn(line, paragraph));
  return down > GAP * leading || isSetIn(line, paragraph) || (ended && isShort(last, [...paragraph, line]));
}

/** The first line of a paragraph may be set in itself, so the others tell where the margin is. */
function isSetIn(line: PdfLine, paragraph: readonly PdfLine[]): boolean {
  const margin = Math.min(...paragraph.slice(-3).map(({ left }) => left));
  return (
    paragraph.length > 1 && line.left - margin > INDENT * line.height && line.left - margin < 10 * line.height
  );
}

function isShort(line: PdfLine, column: readonly PdfLine[]): boolean {
  const left = Math.min(...column.map((other) => other.left));
  const right = Math.max(...column.map((other) => other.right));
  return line.right - left < SHORT * (right - left);
}

/** The distance that most lines have from the one above. */
function usualLeading(pages: readonly PdfLine[][]): number {
  const often = new Map<number, number>();
  for (const lines of pages)
    for (let i = 1; i < lines.length; i += 1) {
      const down = Math.round((lines[i - 1]!.y - lines[i]!.y) * 2) / 2;
      if (down > 0) often.set(down, (often.get(down) ?? 0) + 1);
    }
  return [...often].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? Infinity;
}
