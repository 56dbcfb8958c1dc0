import { readPlain } from '../../core/rich-text/citations.js';
import { headingLevels } from '../../core/rich-text/heading-levels.js';
import type { Block, Inline } from '../../core/rich-text/nodes.js';
import { readBlocks } from '../../core/rich-text/read-blocks.js';
import type { PublicPage } from '../public-page.js';
import { numberOf } from './evidence-list.js';
import { Markup, markup, type Content } from './markup.js';
import { tongue, webLink } from './prose.js';
import type { Words } from './words.js';

/** What stands around a text. */
interface Around {
  words: Words;
  /** Attributes of its paragraphs. */
  attributes: Markup;
  /** Evidence that is on the page; other numbers lead nowhere. */
  shown: ReadonlySet<number>;
  /** Levels of headings that the text uses, the highest first. */
  levels: number[];
}

const around = (page: PublicPage, words: Words): Around => ({
  words,
  attributes: tongue(page.language, words),
  shown: new Set(page.evidence.map(numberOf)),
  levels: [],
});

/** Markdown as HTML, below a heading of the second level. A line break in a paragraph is kept by the style sheet. */
export function richText(text: string, page: PublicPage, words: Words): Markup[] {
  const blocks = readBlocks(text);
  return blocksIn(blocks, { ...around(page, words), levels: headingLevels(blocks) });
}

/** Text without Markdown as paragraphs: an empty line ends one. Citations lead to their source. */
export function plainText(text: string, page: PublicPage, words: Words): Markup[] {
  const place = around(page, words);
  return text
    .split(/(?:\r?\n[^\S\n]*){2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => markup`<p${place.attributes}>${inlines(readPlain(paragraph), place)}</p>`);
}

const blocksIn = (blocks: Block[], place: Around): Markup[] => blocks.map((block) => blockIn(block, place));

function blockIn(block: Block, place: Around): Markup {
  const { attributes } = place;
  switch (block.type) {
    case 'paragraph':
      return markup`<p${attributes}>${inlines(block.children, place)}</p>`;
    case 'heading': {
      const name = new Markup(`h${Math.min(6, 3 + place.levels.indexOf(block.level))}`);
      return markup`<${name}${attributes}>${inlines(block.children, place)}</${name}>`;
    }
    case 'quote':
      return markup`<blockquote${attributes}>${blocksIn(block.children, place)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => markup`<li>${blocksIn(item, place)}</li>`);
      return block.first === null
        ? markup`<ul${attributes}>${items}</ul>`
        : markup`<ol start="${block.first}"${attributes}>${items}</ol>`;
    }
  }
}

const inlines = (nodes: Inline[], place: Around): Content => nodes.map((node) => inlineIn(node, place));

function inlineIn(node: Inline, place: Around): Content {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'citation':
      return citation(node.number, place);
    case 'emphasis':
      return markup`<em>${inlines(node.children, place)}</em>`;
    case 'strong':
      return markup`<strong>${inlines(node.children, place)}</strong>`;
    case 'link':
      return webLink(node.url, markup`${inlines(node.children, place)}`);
  }
}

const citation = (number: number, { shown, words }: Around): Content =>
  shown.has(number)
    ? markup`<a class="cite" href="#e${number}" aria-label="${words.source(number)}">[${number}]</a>`
    : `[E${number}]`;
