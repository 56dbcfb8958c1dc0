import { sheet, type Publisher } from './layout.js';
import { markup } from './markup.js';
import { ratingTag } from './marks.js';
import { tongue } from './prose.js';
import { retractionOf, type PublishedRow } from './publication-row.js';
import { wordsFor } from './words-for.js';

/** A fact-check in short, for other sites to show in a frame: verdict, claim, summary and the way to the page. It follows corrections. */
export function embedCard(row: PublishedRow, publisher: Publisher): string {
  const { page } = row;
  const words = wordsFor(page.language);
  const retraction = retractionOf(row);
  return sheet({
    words,
    publisher,
    title: words.embedName(publisher.name),
    canonical: null,
    bare: true,
    body: markup`<main class="embed" aria-label="${words.embedName(publisher.name)}">
${
  retraction
    ? markup`<div class="banner bad"><strong>${words.retracted}</strong> <bdi>${retraction.reason}</bdi></div>`
    : ratingTag(page.rating)
}
<h1${tongue(page.language, words)}>${page.statement}</h1>
${!retraction && page.summary && markup`<p${tongue(page.language, words)}>${page.summary}</p>\n`}<p><a href="${publisher.publicUrl}/f/${row.slug}" target="_blank" rel="noopener">${words.read}</a> · <bdi>${publisher.name}</bdi></p>
</main>`,
  });
}
