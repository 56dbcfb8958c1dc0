import type { CorrectionKind } from '../../core/workflow/inputs.js';
import { sheet, type Publisher } from './layout.js';
import { markup, type Markup } from './markup.js';
import { momentInWords, tongue, webLink } from './prose.js';
import { editionKind } from './versions-list.js';
import type { Words } from './words.js';

/** One line of the corrections page: a new edition, or a retraction. */
export interface CorrectionEntry {
  what: 'edition' | 'retraction';
  slug: string;
  edition: number;
  statement: string;
  /** BCP 47, of the statement. */
  language: string;
  kind: CorrectionKind | null;
  /** The public note, or the reason of the retraction. */
  note: string | null;
  /** RFC 3339. */
  at: string;
}

/**
 * What was corrected and retracted, how that is done here, and how to report an error.
 * @param older address of the page with the entries before these, or null
 */
export function correctionsPage(
  entries: CorrectionEntry[],
  older: string | null,
  publisher: Publisher,
  words: Words,
): string {
  return sheet({
    words,
    publisher,
    title: `${words.corrections} – ${publisher.name}`,
    description: words.correctionsIntro(publisher.name),
    canonical: `${publisher.publicUrl}/corrections`,
    body: markup`<h1>${words.corrections}</h1>
<p class="aside">${words.correctionsIntro(publisher.name)}</p>
<section aria-labelledby="list"><h2 id="list">${words.correctionsList}</h2>
${
  entries.length > 0
    ? markup`<ol class="entries">${entries.map((entry) => entryItem(entry, publisher.publicUrl, words))}</ol>`
    : markup`<p>${words.correctionsNone}</p>`
}
${older && markup`<p class="aside"><a href="${older}" rel="next">${words.older}</a></p>\n`}</section>
<section aria-labelledby="policy"><h2 id="policy">${words.correctionsPolicy}</h2>
<div class="check">${words.correctionsPolicyText.map((text) => markup`<p>${text}</p>`)}</div></section>
<section aria-labelledby="report"><h2 id="report">${words.reportError}</h2>
<p>${words.reportErrorText(publisher.name)} ${webLink(publisher.url, publisher.url)}</p></section>`,
  });
}

function entryItem(entry: CorrectionEntry, publicUrl: string, words: Words): Markup {
  const what = entry.what === 'retraction' ? words.retracted : editionKind(entry, words);
  return markup`<li><p><span class="what">${what}</span> · ${momentInWords(entry.at, words)}</p>
<p><a href="${publicUrl}/f/${entry.slug}"${tongue(entry.language, words)}>${entry.statement}</a></p>
${entry.note && markup`<p class="note" dir="auto">${entry.note}</p>\n`}</li>`;
}
