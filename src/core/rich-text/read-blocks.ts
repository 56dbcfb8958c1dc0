import type { Block } from './nodes.js';
import { readInlines } from './read-inlines.js';

/** How deep quotes and lists go into each other; what would be deeper stays as it was typed. */
const DEEPEST = 8;

/** A line without the marks of what it stands in. */
interface Line {
  /** Where it begins in the whole text. */
  at: number;
  text: string;
}

/** A block and the line after it. */
interface Read {
  block: Block;
  next: number;
}

/**
 * Reads a text as Markdown: paragraphs, headings (`#`), quotes, lists, and what `readInlines` knows. All else of CommonMark is text. Each
 * line is read once for each level it stands on, so no text takes long.
 */
export function readBlocks(text: string): Block[] {
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { at: start, text: line.endsWith('\r') ? line.slice(0, -1) : line };
  });
  return blocksOf(lines, 0);
}

function blocksOf(lines: Line[], depth: number): Block[] {
  const blocks: Block[] = [];
  let i = 0;
  while (i < lines.length) {
    if (isBlank(lines[i]!)) {
      i += 1;
      continue;
    }
    const { block, next } =
      readHeading(lines, i) ??
      readQuote(lines, i, depth) ??
      readList(lines, i, depth) ??
      readParagraph(lines, i, depth);
    blocks.push(block);
    i = next;
  }
  return blocks;
}

function readHeading(lines: Line[], i: number): Read | undefined {
  const heading = headingOf(lines[i]!.text);
  if (!heading) return undefined;
  const { level, from, words } = heading;
  const start = lines[i]!.at + from;
  return {
    block: { type: 'heading', level, start, end: start + words.length, children: readInlines(words) },
    next: i + 1,
  };
}

/** The level of a heading, and where in the line its words stand. */
function headingOf(text: string): { level: number; from: number; words: string } | undefined {
  const [marks, signs] = /^[ \t]*(#{1,6})[ \t]+/.exec(text) ?? [];
  if (marks === undefined) return undefined;
  const words = withoutClosing(text.slice(marks.length).trimEnd());
  return words === '' ? undefined : { level: signs!.length, from: marks.length, words };
}

/** A heading may end with signs as it begins: `## Trade ##`. */
function withoutClosing(words: string): string {
  let end = words.length;
  while (words[end - 1] === '#') end -= 1;
  if (end === 0) return '';
  return end < words.length && /[ \t]/.test(words[end - 1]!) ? words.slice(0, end).trimEnd() : words;
}

const QUOTE = /^[ \t]*> ?/;

function readQuote(lines: Line[], i: number, depth: number): Read | undefined {
  if (depth === DEEPEST || !QUOTE.test(lines[i]!.text)) return undefined;
  const inside: Line[] = [];
  let next = i;
  for (; next < lines.length; next += 1) {
    const line = lines[next]!;
    const [marks] = QUOTE.exec(line.text) ?? [];
    if (marks !== undefined) inside.push({ at: line.at + marks.length, text: line.text.slice(marks.length) });
    else if (goesOn(inside.at(-1)!, line, depth)) inside.push(line);
    else break;
  }
  return { block: { type: 'quote', children: blocksOf(inside, depth + 1) }, next };
}

/** The mark of an item: `- `, `* `, `+ `, `1. `, `1) `. */
interface Mark {
  /** Items with another sign belong to another list. */
  sign: string;
  number: number | null;
  /** Columns up to the words: what stands so far in belongs to the item. */
  width: number;
  empty: boolean;
}

function markOf(text: string): Mark | undefined {
  const [whole, indent, mark] = /^([ \t]*)([-+*]|\d{1,9}[.)])(?:[ \t]+|$)/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const empty = whole.length === text.length;
  const ordered = mark!.length > 1;
  return {
    sign: mark!.at(-1)!,
    number: ordered ? Number(mark!.slice(0, -1)) : null,
    width: empty ? columns(indent! + mark!) + 1 : columns(whole),
    empty,
  };
}

function readList(lines: Line[], i: number, depth: number): Read | undefined {
  const first = markOf(lines[i]!.text);
  if (depth === DEEPEST || !first) return undefined;
  const items: Block[][] = [];
  let next = i;
  for (;;) {
    const mark = next < lines.length ? markOf(lines[next]!.text) : undefined;
    if (mark?.sign !== first.sign) break;
    const inside = [cut(lines[next]!, mark.width)];
    for (next += 1; next < lines.length; next += 1) {
      const line = lines[next]!;
      if (isBlank(line)) inside.push(line);
      else if (indentOf(line.text) >= mark.width) inside.push(cut(line, mark.width));
      else if (goesOn(inside.at(-1)!, line, depth)) inside.push(line);
      else break;
    }
    items.push(blocksOf(inside, depth + 1));
  }
  return { block: { type: 'list', first: first.number, items }, next };
}

function readParagraph(lines: Line[], i: number, depth: number): Read {
  let next = i + 1;
  while (next < lines.length && !isBlank(lines[next]!) && !beginsBlock(lines[next]!, depth)) next += 1;
  const own = lines.slice(i, next).map(({ at, text }) => {
    const words = text.replace(/^[ \t]+/, '');
    return { at: at + text.length - words.length, text: words };
  });
  const last = own.at(-1)!;
  return {
    block: {
      type: 'paragraph',
      start: own[0]!.at,
      end: last.at + last.text.length,
      children: readInlines(own.map(({ text }) => text).join('\n')),
    },
    next,
  };
}

/** A line that does not carry the marks of the quote or item before it, but goes on with the paragraph at its end. */
function goesOn(before: Line, line: Line, depth: number): boolean {
  if (isBlank(before) || isBlank(line) || beginsBlock(line, depth) || markOf(line.text)) return false;
  const inmost = before.text.replace(/^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t]))*/, '');
  return !headingOf(inmost) && !markOf(inmost)?.empty;
}

/** True if a line ends the paragraph before it: a number does only where it begins a list, for years begin lines too. */
function beginsBlock(line: Line, depth: number): boolean {
  if (headingOf(line.text)) return true;
  if (depth === DEEPEST) return false;
  const mark = markOf(line.text);
  return QUOTE.test(line.text) || (mark !== undefined && !mark.empty && (mark.number ?? 1) === 1);
}

const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** How far in a mark, or the white space at the beginning, ends; a tab goes to the next multiple of four. */
function columns(text: string): number {
  let width = 0;
  for (const character of text) width = after(width, character);
  return width;
}

const after = (width: number, character: string): number =>
  width + (character === '\t' ? 4 - (width % 4) : 1);

const indentOf = (text: string): number => columns(/^[ \t]*/.exec(text)![0]);

/** A line without its first columns. */
function cut({ at, text }: Line, width: number): Line {
  let from = 0;
  for (let wide = 0; from < text.length && wide < width; from += 1) wide = after(wide, text[from]!);
  return { at: at + from, text: text.slice(from) };
}
