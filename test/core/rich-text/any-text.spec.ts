import fc from 'fast-check';
import type { Block, Inline } from '../../../src/core/rich-text/nodes.js';
import { readBlocks } from '../../../src/core/rich-text/read-blocks.js';

type Node = Block | Inline;

const within = (node: Node): Node[] => {
  if (node.type === 'list') return node.items.flat();
  return 'children' in node ? node.children : [];
};
const all = (nodes: Node[]): Node[] => nodes.flatMap((node) => [node, ...all(within(node))]);
const depth = (nodes: Node[]): number =>
  nodes.reduce((most, node) => Math.max(most, 1 + depth(within(node))), 0);

const PARTS = [
  'a',
  'b ',
  '*',
  '**',
  '_',
  '[',
  ']',
  '](https://a.example/(b))',
  '](javascript:a)',
  '(',
  ')',
  '\n',
];
const MARKS = [
  '\n\n',
  '> ',
  '- ',
  '1. ',
  '# ',
  '\\',
  '  ',
  '\t',
  '![',
  '[E1]',
  '<b>',
  '&lt;',
  '\r',
  '💡',
  '\u202e',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PARTS, ...MARKS), fc.string()), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('keeps every word, in its order, and links lead to the web only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const node of all(readBlocks(text))) {
          const words =
            node.type === 'text'
              ? node.text.split('\n')
              : node.type === 'citation'
                ? [`[E${node.number}]`]
                : [];
          for (const character of words.join('')) {
            at = text.indexOf(character, at) + 1;
            expect(at).toBeGreaterThan(0);
          }
          if (node.type === 'link') expect(node.url).toMatch(/^https?:\/\//i);
        }
        const kept = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '').length;
        const shown = all(readBlocks(text)).map((node) => {
          if (node.type === 'text') return node.text;
          if (node.type === 'citation') return `E${node.number}`;
          return node.type === 'link' ? node.url : '';
        });
        // Numbers of items are the only letters and digits that become something else.
        expect(kept(shown.join(''))).toBeGreaterThanOrEqual(kept(text.replaceAll(/\d{1,9}[.)]/g, '')));
      }),
      { numRuns: 2_000 },
    );
  });

  it('says of each paragraph where it was written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const node of all(readBlocks(text)))
          if (node.type === 'paragraph' || node.type === 'heading') {
            const written = text.slice(node.start, node.end);
            expect(written.trim()).not.toBe('');
            for (const inner of all(node.children))
              if (inner.type === 'citation') expect(written).toContain(`[E${inner.number}]`);
          }
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '[',
    '*a ',
    'a* ',
    '*_',
    '*[',
    '>',
    '> ',
    '- ',
    '1. ',
    '![',
    '[a](',
    '[a](https://a',
    '\\',
    '#',
    '- a\n',
    '> a\n',
  ])('of 50,000 signs, %j again and again, nests no deeper than a stack bears', (part) => {
    const text = part.repeat(50_000 / part.length);
    expect(depth(readBlocks(text))).toBeLessThanOrEqual(9 + 48);
  });

  it('nests no deeper where each emphasis that begins also ends', () => {
    const text = '*a **a '.repeat(4_000) + 'a** a* '.repeat(3_000);
    expect(depth(readBlocks(text))).toBeLessThanOrEqual(9 + 48);
  });
});
