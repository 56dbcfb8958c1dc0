import type { PageNode } from './page.js';

/** Elements that begin and end a line of their own: HTML, 15.3 (https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3). */
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN
   NAV OL P PRE SECTION SUMMARY TABLE TD TH TR UL`.split(/\s+/),
);
const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'TITLE',
  'IFRAME',
  'OBJECT',
  'SVG',
]);
const TEXT_NODE = 3;

/** The words that a reader would see, one paragraph a line, white space within a line made single. Without recursion. */
export function readableText(root: PageNode): string {
  const lines: string[] = [];
  let line = '';
  const breakLine = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words) lines.push(words);
    line = '';
  };
  for (const step of walk(root)) {
    if (step.text !== undefined) line += step.text;
    else breakLine();
  }
  breakLine();
  return lines.join('\n');
}

/** Texts and line breaks in the order of the document. */
function* walk(root: PageNode): Generator<{ text?: string }> {
  let node: PageNode | null = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT_NODE) yield { text: node.nodeValue ?? '' };
    else if (BLOCKS.has(name)) yield {};
    if (node.firstChild && !UNSEEN.has(name)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && BLOCKS.has(node.nodeName.toUpperCase())) yield {};
    }
    node = node && node !== root ? node.nextSibling : null;
  }
}
