import { jsonInScript, markup } from '../../src/publishing/pages/markup.js';
import { wordsAccepted, wordsFor } from '../../src/publishing/pages/words-for.js';

describe('a template', () => {
  it('escapes every value, in text and in attributes', () => {
    expect(markup`<p title="${`"'`}">${'<b>&amp;</b>\r'}</p>`.text).toBe(
      '<p title="&quot;&#39;">&lt;b&gt;&amp;amp;&lt;/b&gt;&#13;</p>',
    );
  });

  it('takes markup as it is, lists in their order, and nothing for nothing', () => {
    expect(
      markup`<ul>${['a<', 'b'].map((text) => markup`<li>${text}</li>`)}</ul>${null}${undefined}${false}${0}`
        .text,
    ).toBe('<ul><li>a&lt;</li><li>b</li></ul>0');
  });
});

test('JSON in a script element cannot end it, and is the same JSON', () => {
  const json = JSON.stringify({ a: '</script><!--&' });
  const { text } = jsonInScript(json);
  expect(text).not.toMatch(/[<>&]/);
  expect(JSON.parse(text)).toEqual(JSON.parse(json));
});

test.each([
  ['id', 'id'],
  ['ID-id', 'id'],
  ['en-GB', 'en'],
  ['ms', 'en'],
])('a page in %s speaks %s', (language, spoken) => {
  expect(wordsFor(language).language).toBe(spoken);
});

test.each([
  [undefined, 'en'],
  ['id', 'id'],
  ['fr, id;q=0.3', 'id'],
  ['en;q=0.2, id;q=0.8', 'id'],
  [';;;,q=x', 'en'],
])('a reader who accepts %s is spoken to in %s', (header, spoken) => {
  expect(wordsAccepted(header).language).toBe(spoken);
});
