import { check } from './written.js';

describe('a text in Markdown', () => {
  it('has paragraphs, whose line breaks stay', () => {
    check('One\ntwo\n\n\nThree\r\nfour', 'p(One\ntwo) p(Three\nfour)');
  });

  it('has headings, which need words', () => {
    check(
      '# One\n## Two ##\ntext\n### Three#\n#hashtag\n##',
      'h1(One) h2(Two) p(text) h3(Three#) p(#hashtag\n##)',
    );
  });

  it('has quotes, which go on to the end of their paragraph', () => {
    check(
      '> It *condemns*\nthe trade\n> > twice\n\nafter',
      'q(p(It em(condemns)\nthe trade) q(p(twice))) p(after)',
    );
    check('> # Title\nafter', 'q(h1(Title)) p(after)');
  });

  it('has lists, one in another', () => {
    check(
      '- oil\n- gas\n  - LNG\n\n  more\n\nafter',
      'ul(li(p(oil)) li(p(gas) ul(li(p(LNG))) p(more))) p(after)',
    );
    check('3. three\n4. four\n* star', 'ol3(li(p(three)) li(p(four))) ul(li(p(star)))');
  });

  it('makes no list of a year that begins a line', () => {
    check(
      'It was the winter of\n2015. Nobody bought oil.',
      'p(It was the winter of\n2015. Nobody bought oil.)',
    );
  });

  it('has emphasis, and signs that are only signs', () => {
    check(
      '**bans** *not* __bans__ _not_ ***both***',
      'p(strong(bans) em(not) strong(bans) em(not) em(strong(both)))',
    );
    check('2 * 3 * 4, snake_case_name, **open, *5', 'p(2 * 3 * 4, snake_case_name, **open, *5)');
    check(String.raw`\*not\* \[E1\] C:\dir`, 'p(*not* [E1] C:\\dir)');
  });

  it('has links to the web, with brackets in their addresses', () => {
    check(
      'See [the *text*](https://undocs.org/S/RES/2199(2015)).',
      'p(See a<https://undocs.org/S/RES/2199(2015)>(the em(text)).)',
    );
  });

  it('has no other links, images, HTML, code or tables', () => {
    for (const text of [
      '[x](javascript:alert(1))',
      '[x](data:text/html,a)',
      '[x](/path) [x](mailto:a@b.example) [x][y] [x]',
      '<https://evil.example> https://evil.example',
      '<b onclick="x">b</b> &lt; &amp; <!-- -->',
      '```\ncode `code`\n```',
      '| a | b |\n|---|---|',
      '[E1]: https://evil.example',
      'Title\n=====\n\nTitle\n---',
    ])
      check(
        text,
        text
          .split('\n\n')
          .map((part) => `p(${part.replace('[E1]', 'E1')})`)
          .join(' '),
      );
    check('    indented\n\n![a](https://a.example/b.png)', 'p(indented) p(!a<https://a.example/b.png>(a))');
  });

  it('cites evidence by its number', () => {
    check(
      'It condemns it [E1][E20], [E1](no link). [E0] [E01] [E12345] [e1]',
      'p(It condemns it E1E20, E1(no link). [E0] [E01] [E12345] [e1])',
    );
    check('[see E1 [E2]](https://a.example)', 'p(a<https://a.example>(see E1 [E2]))');
  });

  it('knows where each part was written', () => {
    const text = '# One\n\n  Two\n  lines\n\n> - three\n';
    check(text, 'h1(One) p(Two\nlines) q(ul(li(p(three))))');
  });
});
