import { sheet, type Publisher } from './layout.js';
import { markup, type Markup } from './markup.js';
import { momentInWords, tongue } from './prose.js';
import { newestEdition, type PublishedRow, type RetractionRow } from './publication-row.js';
import { wordsFor } from './words-for.js';
import type { Words } from './words.js';

/** What is left of a fact-check that was withdrawn: which claim it was about, that it no longer stands, and why. */
export function retractedPage(row: PublishedRow, gone: RetractionRow, publisher: Publisher): string {
  const { page } = row;
  const words = wordsFor(page.language);
  return sheet({
    words,
    publisher,
    title: `${words.retracted}: ${page.statement} – ${publisher.name}`,
    description: gone.reason,
    canonical: row.edition === newestEdition(row) ? `${publisher.publicUrl}/f/${row.slug}` : null,
    body: retraction(row, gone, publisher, words),
  });
}

/** That a fact-check no longer stands, and why, to be put into a page. */
export function retraction(
  row: PublishedRow,
  gone: RetractionRow,
  publisher: Publisher,
  words: Words,
): Markup {
  const { page } = row;
  return markup`<article>
<div class="banner bad"><strong>${words.retracted}</strong>
<p>${words.retractedOn} ${momentInWords(gone.retractedAt, words)}.</p>
<p>${words.reason}: <bdi>${gone.reason}</bdi></p></div>
<p class="kicker">${words.retractedWhat}</p>
<h1${tongue(page.language, words)}>${page.statement}</h1>
<p class="dates">${words.published} ${momentInWords(row.editions.at(-1)!.publishedAt, words)}. <a href="${publisher.publicUrl}/corrections">${words.correctionsList}</a></p>
</article>`;
}
