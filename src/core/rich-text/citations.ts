import type { Block, Inline } from './nodes.js';

/** Reads a text without Markdown: citations, and all else as it is. */
export function readPlain(text: string): Inline[] {
  return text
    .split(/\[E([1-9]\d{0,3})\]/)
    .map((part, i): Inline =>
      i % 2 ? { type: 'citation', number: Number(part) } : { type: 'text', text: part },
    )
    .filter((node) => node.type !== 'text' || node.text !== '');
}

/** The text for places where no source can be looked up: feeds, search results, posts. */
export function withoutCitations(text: string): string {
  return text.replace(/ ?\[E[1-9]\d{0,3}\](?:[,;]? ?\[E[1-9]\d{0,3}\])*/g, '');
}

/** The numbers that are cited in these nodes, each once, in the order of the text. */
export function citedIn(nodes: readonly (Block | Inline)[]): number[] {
  return [...new Set(nodes.flatMap(numbersOf))];
}

function numbersOf(node: Block | Inline): number[] {
  if (node.type === 'citation') return [node.number];
  if (node.type === 'text') return [];
  return citedIn(node.type === 'list' ? node.items.flat() : node.children);
}
