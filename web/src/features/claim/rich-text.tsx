import { Fragment, type ReactNode } from 'react';
import type { Block, Inline } from '../../../../src/core/rich-text/nodes.js';

interface Around {
  /** Levels of headings that the whole text uses, the highest first. */
  levels: readonly number[];
  /** Numbers of the evidence that readers are shown. */
  shown: ReadonlySet<number>;
}

/** Parts of a text in Markdown, as the public page draws them. */
export function RichText({ blocks, ...around }: Around & { blocks: readonly Block[] }): ReactNode {
  return blocks.map((block, index) => <Fragment key={index}>{blockIn(block, around)}</Fragment>);
}

function blockIn(block: Block, around: Around): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p>{inlines(block.children, around)}</p>;
    case 'heading': {
      const Heading = `h${Math.min(6, 3 + around.levels.indexOf(block.level))}` as 'h3';
      return <Heading>{inlines(block.children, around)}</Heading>;
    }
    case 'quote':
      return (
        <blockquote>
          <RichText blocks={block.children} {...around} />
        </blockquote>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <RichText blocks={item} {...around} />
        </li>
      ));
      return block.first === null ? <ul>{items}</ul> : <ol start={block.first}>{items}</ol>;
    }
  }
}

const inlines = (nodes: readonly Inline[], around: Around): ReactNode =>
  nodes.map((node, index) => <Fragment key={index}>{inlineIn(node, around)}</Fragment>);

function inlineIn(node: Inline, around: Around): ReactNode {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'citation':
      return around.shown.has(node.number) ? `[${node.number}]` : `[E${node.number}]`;
    case 'emphasis':
      return <em>{inlines(node.children, around)}</em>;
    case 'strong':
      return <strong>{inlines(node.children, around)}</strong>;
    case 'link':
      return (
        <a href={node.url} target="_blank" rel="noopener noreferrer">
          {inlines(node.children, around)}
        </a>
      );
  }
}
