import { withoutCitations } from '../../core/rich-text/citations.js';
import { factCheck } from './fact-check-page.js';
import { sheet, type Publisher } from './layout.js';
import { markup, type Content, type Markup } from './markup.js';
import { ratingTag } from './marks.js';
import { tongue } from './prose.js';
import { retractionOf, type PublishedRow } from './publication-row.js';
import { retraction } from './retracted-page.js';
import { wordsFor } from './words-for.js';
import type { Words } from './words.js';

/** What of a fact-check other sites show: verdict, claim and summary; verdict and claim in a line; or all of it. */
export const EMBED_VIEWS = ['card', 'line', 'full'] as const;
export const EMBED_SIZES = ['large', 'small'] as const;

/** How other sites show a fact-check. */
export interface EmbedForm {
  view?: (typeof EMBED_VIEWS)[number];
  /** `small` has smaller letters, and a card without its summary. */
  size?: (typeof EMBED_SIZES)[number];
}

/** A fact-check for other sites to show in a frame. It follows corrections and retraction. */
export function embed(
  row: PublishedRow,
  publisher: Publisher,
  { view = 'card', size = 'large' }: EmbedForm = {},
): string {
  const words = wordsFor(row.page.language);
  const name = words.embedName(publisher.name);
  const inside = { card, line, full }[view];
  return sheet({
    words,
    publisher,
    title: name,
    canonical: null,
    bare: true,
    body: markup`<main class="embed ${view} ${size}" aria-label="${name}">
${inside(row, publisher, words, size)}
</main>`,
  });
}

type Inside = (row: PublishedRow, publisher: Publisher, words: Words, size: EmbedForm['size']) => Content;

const card: Inside = (row, publisher, words, size) => {
  const { summary, language } = row.page;
  const gone = retractionOf(row);
  const shown = size === 'large' && !gone && summary;
  return markup`${verdict(row, words)}
${claim(row, words, row.page.statement)}
${gone && markup`<p>${words.reason}: <bdi>${gone.reason}</bdi></p>\n`}${shown && markup`<p${tongue(language, words)}>${withoutCitations(shown)}</p>\n`}${wayThere(row, publisher, words)}`;
};

const line: Inside = (row, publisher, words) =>
  markup`${verdict(row, words)}
${claim(row, words, link(row, publisher, row.page.statement))}`;

const full: Inside = (row, publisher, words) => {
  const gone = retractionOf(row);
  return markup`${gone ? retraction(row, gone, publisher, words) : factCheck(row, publisher, words)}
${wayThere(row, publisher, words)}`;
};

const verdict = (row: PublishedRow, words: Words): Markup =>
  retractionOf(row)
    ? markup`<strong class="rating rx">${words.retracted}</strong>`
    : ratingTag(row.page.rating);

const claim = ({ page }: PublishedRow, words: Words, text: Content): Markup =>
  markup`<h1${tongue(page.language, words)}>${text}</h1>`;

const wayThere = (row: PublishedRow, publisher: Publisher, words: Words): Markup =>
  markup`<p>${link(row, publisher, words.read)} · <bdi>${publisher.name}</bdi></p>`;

const link = ({ slug }: PublishedRow, { publicUrl }: Publisher, text: string): Markup =>
  markup`<a href="${publicUrl}/f/${slug}" target="_blank" rel="noopener">${text}</a>`;
