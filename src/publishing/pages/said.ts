import type { PublicAppearance, PublicPage } from '../public-page.js';
import { markup, type Markup } from './markup.js';
import { dayInWords, dotted, languageName, tongue, webLink } from './prose.js';
import { plainText } from './rich-text.js';
import type { Words } from './words.js';

/** The original words with where they appeared, beside the statement that was checked and its translations. */
export function whatWasSaid(page: PublicPage, words: Words): Markup {
  const statements = [{ language: page.language, text: page.statement }, ...page.translations];
  return markup`<div class="beside">
${
  page.appearances.length > 0 &&
  markup`<div>
<h3>${page.appearances.some((appearance) => appearance.words) ? words.originalWords : words.whereItAppeared}</h3>
${page.appearances.map((appearance) => appearanceFigure(appearance, words))}</div>
`
}<div>
<h3>${words.asChecked}</h3>
<ul class="said">${statements.map(
    ({ language, text }) =>
      markup`<li><span class="tongue">${languageName(language, words)}</span><p${tongue(language, words)}>${text}</p></li>`,
  )}</ul>
${page.reading && markup`<h3>${words.reading}</h3>\n${plainText(page.reading, page, words)}\n`}</div>
</div>`;
}

function appearanceFigure(appearance: PublicAppearance, words: Words): Markup {
  const { words: said, speakers, url, title, publisher, publishedOn, kind } = appearance;
  const place = title ?? url;
  const source = dotted([
    place !== null && webLink(url, place),
    publisher && markup`<bdi>${publisher}</bdi>`,
    publishedOn && dayInWords(publishedOn, words),
  ]);
  return markup`<figure>
${said && markup`<blockquote${tongue(appearance.language, words)}>${said}</blockquote>\n`}<figcaption>
${speakers.length > 0 && markup`<p>${dotted(speakers.map((name) => markup`<bdi>${name}</bdi>`))}</p>\n`}${
    source.length > 0 && markup`<p>${source}</p>\n`
  }${kind !== null && words.quoteKinds[kind] && markup`<p>${words.quoteKinds[kind]}</p>\n`}${
    appearance.first && markup`<p>${words.firstKnown}</p>\n`
  }</figcaption>
</figure>
`;
}
