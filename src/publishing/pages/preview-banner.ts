import { markup, type Content, type Markup } from './markup.js';
import { momentInWords } from './prose.js';
import type { Words } from './words.js';

/** How much of what a preview shows the public has already. */
export interface Standing {
  /** The edition that is shown. */
  edition: number;
  /** The edition that was published last. */
  publishedEdition: number | null;
  /** What was published does not stand any more. */
  retracted: boolean;
  /** RFC 3339. */
  embargoUntil: string | null;
}

/** What a preview says about itself. */
export function previewBanner(standing: Standing, address: string, words: Words): Markup {
  return markup`<p class="banner">${words.preview} ${whatIsPublic(standing, address, words)}${
    standing.embargoUntil && markup` ${words.embargoUntil} ${momentInWords(standing.embargoUntil, words)}.`
  }</p>\n`;
}

function whatIsPublic(standing: Standing, address: string, words: Words): Content {
  const { edition, publishedEdition, retracted } = standing;
  if (publishedEdition === null) return words.previewNothing;
  if (retracted) return words.previewRetracted;
  const text =
    edition === publishedEdition ? words.previewSame : words.previewNext(edition, publishedEdition);
  return markup`${text} <a href="${address}" target="_blank" rel="noopener">${words.toPublic}</a>`;
}
