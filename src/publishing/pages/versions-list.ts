import { markup, type Markup } from './markup.js';
import { momentInWords } from './prose.js';
import { retractionOf, type EditionRow, type PublishedRow } from './publication-row.js';
import type { Words } from './words.js';

/** Every edition, newest first, with its note; those that are not on the page lie behind links. */
export function versionsList(row: PublishedRow, publicUrl: string, words: Words): Markup {
  const items = row.editions.map((edition) => {
    const name = words.version(edition.edition);
    const gone = retractionOf({ edition: edition.edition, retractions: row.retractions });
    const here = edition.edition === row.edition;
    const link = here
      ? markup`${name} (${words.current})`
      : markup`<a href="${publicUrl}/f/${row.slug}/v/${edition.edition}">${name}</a>`;
    return markup`<li><p class="what">${link}</p>
<p>${editionKind(edition, words)} · ${momentInWords(edition.publishedAt, words)}</p>
${edition.note && markup`<p class="note" dir="auto">${edition.note}</p>\n`}${
      gone && markup`<p>${words.retracted} · ${momentInWords(gone.retractedAt, words)}</p>\n`
    }</li>`;
  });
  return markup`<ol class="versions">${items}</ol>`;
}

/** What a new edition was, in words. */
export function editionKind({ edition, kind }: Pick<EditionRow, 'edition' | 'kind'>, words: Words): string {
  if (kind !== null) return words.correctionKinds[kind];
  return edition === 1 ? words.firstPublished : words.publishedAgain;
}
