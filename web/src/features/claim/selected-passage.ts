import type { Schemas } from '../../lib/api/client';
import type { Span } from '../../lib/text/segments';

/** Where the selected words stand in an element that shows a text and nothing else; null where none are selected there. */
export function selectedIn(root: Element): Span | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const start = before.toString().length + words.length - words.trimStart().length;
  return words.trim() ? { start, end: start + words.trim().length } : null;
}

/** Characters of context on either side, as the desk keeps of a quote. */
const CONTEXT = 32;
const HALVES = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

/** A passage by which its place is found again, though its words may stand in the text twice. */
export function passageAt(
  text: string,
  { start, end }: Span,
): Required<Pick<Schemas['EvidenceChange'], 'passage' | 'passageContext'>> {
  const prefix = text.slice(Math.max(0, start - CONTEXT), start).replace(HALVES, '');
  const suffix = text.slice(end, end + CONTEXT).replace(HALVES, '');
  return { passage: text.slice(start, end), passageContext: { prefix, suffix } };
}
