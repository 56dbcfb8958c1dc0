import type { Span } from './segments.js';

/*
 * Places in the document and offsets in the stored text. A stretch of text is an element with `data-start` that holds exactly one text
 * node of its own as the last child; what is spoken or drawn besides lies in elements before it.
 */

/** The offset in the text of a boundary point in the document; null outside of any stretch. */
export function offsetOf(node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const stretch = node.parentElement?.closest<HTMLElement>('[data-start]');
    if (!stretch) return null;
    const start = Number(stretch.dataset.start);
    return textOf(stretch) === node ? start + offset : start;
  }
  const child = node.childNodes[offset] ?? node.childNodes[node.childNodes.length - 1];
  const inner = child instanceof Element ? child : node instanceof Element ? node : null;
  const stretch =
    inner?.closest<HTMLElement>('[data-start]') ?? inner?.querySelector<HTMLElement>('[data-start]');
  if (!stretch) return null;
  const length = textOf(stretch)?.data.length ?? 0;
  return Number(stretch.dataset.start) + (node.childNodes[offset] ? 0 : length);
}

/** The offset of the text under a point of the window; null beside it. */
export function offsetAt(root: Element, x: number, y: number): number | null {
  const point =
    'caretPositionFromPoint' in document
      ? pointOfCaret(document.caretPositionFromPoint(x, y))
      : pointOfRange((document as Document).caretRangeFromPoint(x, y));
  return point && root.contains(point.node) ? offsetOf(point.node, point.offset) : null;
}

interface Point {
  node: Node;
  offset: number;
}

const pointOfCaret = (position: CaretPosition | null): Point | null =>
  position && { node: position.offsetNode, offset: position.offset };

const pointOfRange = (range: Range | null): Point | null =>
  range && { node: range.startContainer, offset: range.startOffset };

/** The words that a person has selected inside `root`. */
export function selectedSpan(root: Element): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** The range of the document that shows these words; null where they are not drawn. */
export function rangeOf(root: Element, { start, end }: Span): Range | null {
  const from = pointOf(root, start);
  const to = pointOf(root, end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** 1 where the paragraph at an offset is drawn from left to right, -1 where from right to left. */
export function directionAt(root: Element | null, at: number): 1 | -1 {
  const paragraph = root && pointOf(root, at)?.node.parentElement?.closest('[dir]');
  return paragraph && getComputedStyle(paragraph).direction === 'rtl' ? -1 : 1;
}

/** Where an offset is drawn; at an edge, in the stretch that ends there if `ending`. */
function pointOf(root: Element, at: number, ending = false): { node: Text; offset: number } | null {
  const stretches = root.querySelectorAll<HTMLElement>('[data-start]');
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const start = Number(stretches[middle]!.dataset.start);
    if (start < at || (start === at && !ending)) low = middle;
    else high = middle - 1;
  }
  const stretch = stretches[low];
  const node = stretch && textOf(stretch);
  return node
    ? { node, offset: Math.min(Math.max(at - Number(stretch.dataset.start), 0), node.data.length) }
    : null;
}

function textOf(stretch: HTMLElement): Text | null {
  return stretch.lastChild instanceof Text ? stretch.lastChild : null;
}
