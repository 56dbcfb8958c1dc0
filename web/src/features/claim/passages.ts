import { citedIn } from '../../../../src/core/rich-text/citations.js';
import type { Block, Inline } from '../../../../src/core/rich-text/nodes.js';
import { readBlocks } from '../../../../src/core/rich-text/read-blocks.js';

/** A part of an explanation that a reader takes as one: a paragraph, or a quote or list with the words that belong to it. */
export interface Passage {
  blocks: Block[];
  /** Numbers of the evidence that it cites. */
  cited: number[];
  /** It says something and cites nothing for it. */
  lacks: boolean;
  /** What it says, without marks. */
  words: string;
  /** How it was written, with the marks before it. */
  source: string;
  /** Where it was written. */
  start: number;
  end: number;
}

/** The parts of an explanation, with what they cite. */
export function passagesOf(text: string): Passage[] {
  const parts: Block[][] = [];
  for (const block of readBlocks(text)) {
    const before = parts.at(-1);
    if (before && belongsTo(before.at(-1)!, block, text)) before.push(block);
    else parts.push([block]);
  }
  let behind = 0;
  return parts.map((blocks) => {
    const places = placesOf(blocks);
    const start = places[0]?.start ?? behind;
    const end = places.at(-1)?.end ?? behind;
    const source = text.slice(behind, end);
    behind = end;
    return {
      blocks,
      words: wordsOf(blocks),
      cited: citedIn(blocks),
      lacks: lacks(blocks),
      source,
      start,
      end,
    };
  });
}

/** True for a quote or list after its introduction, which ends with a colon, and for who said a quote, after a dash. */
function belongsTo(before: Block, block: Block, text: string): boolean {
  if (block.type === 'quote' || block.type === 'list')
    return before.type === 'paragraph' && text[before.end - 1] === ':';
  return before.type === 'quote' && block.type === 'paragraph' && /[-–—]/.test(text[block.start]!);
}

/** A heading needs no source. Each item of a list needs its own, unless its introduction has one. */
function lacks(blocks: Block[]): boolean {
  if (blocks[0]!.type === 'heading') return false;
  const last = blocks.at(-1)!;
  if (last.type === 'list' && citedIn(blocks.slice(0, -1)).length === 0)
    return last.items.some((item) => citedIn(item).length === 0);
  return citedIn(blocks).length === 0;
}

function placesOf(blocks: Block[]): { start: number; end: number }[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return placesOf(block.items.flat());
    return block.type === 'quote' ? placesOf(block.children) : [block];
  });
}

function wordsOf(nodes: readonly (Block | Inline)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'citation') return `[E${node.number}]`;
      if (node.type === 'list') return node.items.map(wordsOf).join(' ');
      const within = wordsOf(node.children);
      return node.type === 'paragraph' || node.type === 'quote' ? `${within} ` : within;
    })
    .join('');
}
