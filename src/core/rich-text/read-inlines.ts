import { findLinks, isEscapable } from './find-links.js';
import type { Inline } from './nodes.js';

/** How many emphases may be begun at once; with more, the oldest are text. That keeps nesting shallow and reading fast. */
const MOST_OPEN = 16;

/** An emphasis that has begun, `*` or `**`, and what follows it. */
interface Opened {
  sign: string;
  /** Signs that are not used yet. */
  left: number;
  /** Signs that stood there. */
  run: number;
  /** They might also have ended something. */
  closes: boolean;
  children: Inline[];
}

/** Reads a paragraph: emphasis, links, citations and, after a backslash, signs as they are. All else is text. */
export function readInlines(text: string, inLink = false): Inline[] {
  const brackets = findLinks(text);
  const stack: Opened[] = [{ sign: '', left: 0, run: 0, closes: false, children: [] }];
  const add = (node: Inline) => addTo(stack.at(-1)!.children, node);
  const words = /[^\\*_[]+/y;
  let at = 0;
  while (at < text.length) {
    const character = text[at]!;
    const bracket = character === '[' && !inLink ? brackets.get(at) : undefined;
    words.lastIndex = at;
    const [plain] = words.exec(text) ?? [];
    if (plain !== undefined) {
      add({ type: 'text', text: plain });
      at += plain.length;
    } else if (bracket) {
      add(
        bracket.type === 'link'
          ? { type: 'link', url: bracket.url, children: readInlines(bracket.label, true) }
          : { type: 'citation', number: bracket.number },
      );
      at = bracket.end;
    } else if (character === '*' || character === '_') {
      at = emphasis(text, at, stack);
    } else if (character === '\\' && (isEscapable(text[at + 1]) || text[at + 1] === '\n')) {
      add({ type: 'text', text: text[at + 1]! });
      at += 2;
    } else {
      add({ type: 'text', text: character });
      at += 1;
    }
  }
  collapse(stack, 1);
  return stack[0]!.children;
}

/** Reads a run of `*` or `_`, by the rules of CommonMark (6.2). @returns the place after it */
function emphasis(text: string, at: number, stack: Opened[]): number {
  const sign = text[at]!;
  let end = at + 1;
  while (text[end] === sign) end += 1;
  const run = end - at;
  const { opens, closes } = flanking(text, at, end);
  let left = run;
  while (closes && left > 0) {
    const opened = stack.findLastIndex(
      (one) =>
        one.sign === sign &&
        !((opens || one.closes) && (one.run + run) % 3 === 0 && (one.run % 3 !== 0 || run % 3 !== 0)),
    );
    if (opened < 0) break;
    collapse(stack, opened + 1);
    const opener = stack[opened]!;
    const used = opener.left > 1 && left > 1 ? 2 : 1;
    const node: Inline = { type: used === 2 ? 'strong' : 'emphasis', children: opener.children };
    opener.left -= used;
    left -= used;
    opener.children = [node];
    if (opener.left === 0) {
      stack.pop();
      addTo(stack.at(-1)!.children, node);
    }
  }
  // Nobody means anything by more than three.
  if (opens && left > 0 && run <= 3) {
    stack.push({ sign, left, run, closes, children: [] });
    if (stack.length > MOST_OPEN) forgetOldest(stack);
  } else addTo(stack.at(-1)!.children, { type: 'text', text: sign.repeat(left) });
  return end;
}

function flanking(text: string, start: number, end: number): { opens: boolean; closes: boolean } {
  const kind = (character: string | undefined) => {
    if (character === undefined || /\s/.test(character)) return 'space';
    return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'letter';
  };
  const before = kind(text[start - 1]);
  const after = kind(text[end]);
  const left = after !== 'space' && (after === 'letter' || before !== 'letter');
  const right = before !== 'space' && (before === 'letter' || after !== 'letter');
  if (text[start] === '*') return { opens: left, closes: right };
  return { opens: left && (!right || before === 'sign'), closes: right && (!left || after === 'sign') };
}

/** What was begun from this place on and never ended becomes text. */
function collapse(stack: Opened[], from: number): void {
  while (stack.length > from) {
    const { sign, left, children } = stack.pop()!;
    const into = stack.at(-1)!.children;
    addTo(into, { type: 'text', text: sign.repeat(left) });
    for (const child of children) addTo(into, child);
  }
}

function forgetOldest(stack: Opened[]): void {
  const [{ sign, left, children }] = stack.splice(1, 1) as [Opened];
  const into = stack[0]!.children;
  addTo(into, { type: 'text', text: sign.repeat(left) });
  for (const child of children) addTo(into, child);
}

function addTo(nodes: Inline[], node: Inline): void {
  const last = nodes.at(-1);
  if (node.type !== 'text') nodes.push(node);
  else if (last?.type === 'text') last.text += node.text;
  else if (node.text !== '') nodes.push({ ...node });
}
