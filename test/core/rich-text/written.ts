import type { Block, Inline } from '../../../src/core/rich-text/nodes.js';
import { readBlocks } from '../../../src/core/rich-text/read-blocks.js';

/** Expects a text to be read as this, in a short way of writing trees. */
export const check = (text: string, written: string): void =>
  expect(writeBlocks(readBlocks(text))).toBe(written);

const writeBlocks = (blocks: Block[]): string => blocks.map(writeBlock).join(' ');

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `p(${writeInlines(block.children)})`;
    case 'heading':
      return `h${block.level}(${writeInlines(block.children)})`;
    case 'quote':
      return `q(${writeBlocks(block.children)})`;
    case 'list':
      return `${block.first === null ? 'ul' : `ol${block.first}`}(${block.items.map((item) => `li(${writeBlocks(item)})`).join(' ')})`;
  }
}

export const writeInlines = (nodes: Inline[]): string => nodes.map(writeInline).join('');

function writeInline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'citation':
      return `E${node.number}`;
    case 'link':
      return `a<${node.url}>(${writeInlines(node.children)})`;
    case 'emphasis':
      return `em(${writeInlines(node.children)})`;
    case 'strong':
      return `strong(${writeInlines(node.children)})`;
  }
}
