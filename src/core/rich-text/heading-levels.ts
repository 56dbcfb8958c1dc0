import type { Block } from './nodes.js';

/** The levels of headings that a text uses, the highest first: writers begin with any. */
export function headingLevels(blocks: readonly Block[]): number[] {
  return [...new Set(blocks.flatMap(levelsOf))].sort();
}

function levelsOf(block: Block): number[] {
  if (block.type === 'heading') return [block.level];
  if (block.type === 'quote') return headingLevels(block.children);
  return block.type === 'list' ? headingLevels(block.items.flat()) : [];
}
