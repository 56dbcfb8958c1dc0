import fc from 'fast-check';
import { plainText, richText } from '../../src/publishing/pages/rich-text.js';
import { wordsFor } from '../../src/publishing/pages/words-for.js';
import type { PublicPage } from '../../src/publishing/public-page.js';

const page = { language: 'en', evidence: [{ number: 1 }, { number: 3 }] } as PublicPage;
const rich = (text: string) =>
  richText(text, page, wordsFor('en'))
    .map(({ text }) => text)
    .join('');
const plain = (text: string, of = page) => plainText(text, of, wordsFor('en')).map(({ text }) => text);

describe('an explanation in Markdown', () => {
  it('becomes HTML below the heading of its section, whatever its headings began with', () => {
    expect(rich('## Trade\n### Oil\ntext')).toBe(
      '<h3 dir="auto">Trade</h3><h4 dir="auto">Oil</h4><p dir="auto">text</p>',
    );
    expect(rich('> *It* condemns\n> **the** trade\n\n3. a\n4. b\n\n- c')).toBe(
      '<blockquote dir="auto"><p dir="auto"><em>It</em> condemns\n<strong>the</strong> trade</p></blockquote>' +
        '<ol start="3" dir="auto"><li><p dir="auto">a</p></li><li><p dir="auto">b</p></li></ol>' +
        '<ul dir="auto"><li><p dir="auto">c</p></li></ul>',
    );
  });

  it('leads from a citation to its source, and nowhere where the page does not show it', () => {
    expect(rich('It condemns [E3], not [E2].')).toBe(
      '<p dir="auto">It condemns <a class="cite" href="#e3" aria-label="Source 3">[3]</a>, not [E2].</p>',
    );
  });

  it('links to the web as every link to another site does', () => {
    expect(rich('[*the* text](https://a.example/?a&b)')).toBe(
      '<p dir="auto"><a href="https://a.example/?a&amp;b" rel="noopener external nofollow"><bdi><em>the</em> text</bdi></a></p>',
    );
    expect(rich('[x](https://user:pass@a.example)')).toBe('<p dir="auto"><bdi>x</bdi></p>');
  });

  it('never has a tag that was not asked for', () => {
    const parts = [
      'a',
      '*',
      '**',
      '_',
      '[',
      '](',
      'https://a.example',
      ')',
      '\n',
      '> ',
      '- ',
      '1. ',
      '# ',
      '[E1]',
    ];
    const nasty = ['<script>', '</p>', '<!--', '"', "'", 'onload=', 'javascript:', '&lt;', '![', '`', '\\'];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...parts, ...nasty), fc.string()), { maxLength: 40 })
      .map((drawn) => drawn.join(''));
    const tag =
      /^<(?:\/?(?:blockquote|em|strong|bdi|li)|(?:p|h[3-6]|ul|blockquote|ol start="\d+")(?: dir="auto")|\/(?:p|h[3-6]|ul|ol|a)|a class="cite" href="#e[13]" aria-label="Source [13]"|a href="https?:\/\/[^"<>]*" rel="noopener external nofollow")>/i;
    fc.assert(
      fc.property(text, (drawn) => {
        for (const [from] of rich(drawn).matchAll(/<[^>]*>?/g)) expect(from).toMatch(tag);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a text without Markdown', () => {
  it.each([
    ['one', 1],
    ['one\ntwo', 1],
    ['one\n\ntwo', 2],
    ['one\r\n\r\ntwo', 2],
    ['one\n \t\n\n\ntwo\n\n', 2],
    ['\n\none', 1],
    [' ', 0],
  ])('%j has %i paragraphs', (text, n) => {
    expect(plain(text)).toHaveLength(n);
  });

  it('has citations, and all else as it is', () => {
    expect(plain('# **It** [x](https://a.example) [E1]')).toEqual([
      '<p dir="auto"># **It** [x](https://a.example) <a class="cite" href="#e1" aria-label="Source 1">[1]</a></p>',
    ]);
  });

  it('cites by place where an edition is older than the numbers', () => {
    const old = { language: 'en', evidence: [{}, {}] } as PublicPage;
    expect(plain('[E2][E3]', old)).toEqual([
      '<p dir="auto"><a class="cite" href="#e2" aria-label="Source 2">[2]</a>[E3]</p>',
    ]);
  });
});
