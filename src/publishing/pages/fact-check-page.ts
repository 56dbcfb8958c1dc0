import { evidenceList } from './evidence-list.js';
import { languageSwitch, statementsOf, type Statement } from './languages.js';
import { sheet, type Publisher } from './layout.js';
import { markup, type Content, type Markup } from './markup.js';
import { ratingTag } from './marks.js';
import { dayInWords, momentInWords, tongue, webLink } from './prose.js';
import { previewBanner, type Standing } from './preview-banner.js';
import { newestEdition, type PublishedRow } from './publication-row.js';
import { withoutCitations } from '../../core/rich-text/citations.js';
import type { PublicPage } from '../public-page.js';
import { plainText, richText } from './rich-text.js';
import { whatWasSaid } from './said.js';
import { versionsList } from './versions-list.js';
import { wordsFor } from './words-for.js';
import type { Words } from './words.js';

/**
 * The page of an edition that stands: the current one with its ClaimReview, an earlier one marked as such and without. A preview says
 * how much of it is public, and asks search engines to stay away.
 * @param showing.language one of the languages of the statement (BCP 47), else its own; the ClaimReview stands on the page in its own alone
 */
export function factCheckPage(
  row: PublishedRow,
  publisher: Publisher,
  { preview, language }: { preview?: Standing; language?: string } = {},
): string {
  const { page } = row;
  const [own, ...others] = statementsOf(page);
  const shown = others.find((statement) => statement.language === language) ?? own!;
  const words = wordsFor(shown.language);
  const newest = row.edition === newestEdition(row);
  const current = newest && !preview;
  const address = `${publisher.publicUrl}/f/${row.slug}`;
  return sheet({
    words,
    publisher,
    title: `${shown.text} – ${page.rating.alternateName} – ${publisher.name}`,
    description: page.summary && withoutCitations(page.summary),
    canonical: current ? address : null,
    data: current ? `${address}.json` : null,
    jsonLd: current && shown === own ? row.claimReview : null,
    body: markup`${preview && previewBanner(preview, address, words)}${!newest && markup`<p class="banner">${words.earlierVersion(row.edition)} <a href="${address}">${words.toCurrent}</a></p>\n`}${languageSwitch(page, shown, words)}${factCheck(row, publisher, words, shown)}`,
  });
}

/** All of a fact-check, to be put into a page, with the statement in its own language or as it is given. */
export function factCheck(
  row: PublishedRow,
  publisher: Publisher,
  words: Words,
  statement?: Statement,
): Markup {
  const { page } = row;
  return markup`<article>
${opening(row, publisher, words, statement ?? statementsOf(page)[0]!)}
${section('said', words.whatWasSaid, whatWasSaid(page, words))}
${page.explanation && section('found', words.whatWeFound, prose(richText(page.explanation, page, words)))}
${page.unknowns && section('unknowns', words.unknowns, prose(plainText(page.unknowns, page, words)))}
${page.evidence.length > 0 && section('evidence', words.evidence, evidenceList(page, words))}
${section('how', words.howWeChecked, howWeChecked(page, publisher, words))}
${section('versions', words.versions, markup`${row.editions.length === 1 && markup`<p class="aside">${words.noCorrections}</p>`}${versionsList(row, publisher.publicUrl, words)}`)}
</article>`;
}

function opening(row: PublishedRow, publisher: Publisher, words: Words, statement: Statement): Markup {
  const { page } = row;
  const { rating } = page;
  const first = row.editions.at(-1)!;
  return markup`<header>
<div class="verdict">${ratingTag(rating)}<p class="definition"${tongue(rating.language, words)}>${rating.definition}</p></div>
<p class="kicker">${words.claimChecked}</p>
<h1${tongue(statement.language, words)}>${statement.text}</h1>
${page.implied && markup`<p class="aside">${words.implied}</p>\n`}<dl class="facts">${facts(page, words)}</dl>
${page.summary && markup`<div class="lead">${plainText(page.summary, page, words)}</div>\n`}<p class="dates">${
    words.published
  } ${momentInWords(first.publishedAt, words)}${
    first.edition !== row.edition && markup` · ${words.updated} ${momentInWords(row.publishedAt, words)}`
  } ${words.by} <bdi>${page.organisation.name ?? publisher.name}</bdi></p>
</header>`;
}

function facts({ claimant, statedOn, statedAt, asOf }: PublicPage, words: Words): Content {
  const { name, description, wikidataId } = claimant;
  const wikidata =
    wikidataId && webLink(`https://www.wikidata.org/wiki/${wikidataId}`, `Wikidata ${wikidataId}`);
  return [
    fact(
      words.who,
      markup`<bdi>${name ?? words.unnamed}</bdi>${description && markup`<span dir="auto">${description}</span>`}${
        wikidata && markup`<span>${wikidata}</span>`
      }`,
    ),
    fact(words.when, statedOn ? dayInWords(statedOn, words) : words.dateUnknown),
    statedAt && fact(words.where, markup`<bdi>${statedAt}</bdi>`),
    asOf && fact(words.asOf, dayInWords(asOf, words)),
  ];
}

const fact = (name: string, value: Content): Markup => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`;

const section = (id: string, heading: string, body: Markup): Markup =>
  markup`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${body}</section>`;

const prose = (text: Content): Markup => markup`<div class="prose">${text}</div>`;

function howWeChecked({ rating, organisation }: PublicPage, publisher: Publisher, words: Words): Markup {
  const { alternateName, value, worst, best, scaleName } = rating;
  const place =
    value === null
      ? words.offScale(alternateName, worst, best, scaleName)
      : words.rated(alternateName, value, worst, best, scaleName);
  return markup`<div class="check">
<p>${words.method}</p>
<p>${words.twoPeople}</p>
<p>${place}</p>
<p>${words.publisher} ${webLink(organisation.url ?? publisher.url, organisation.name ?? publisher.name)}. <a href="${publisher.publicUrl}/corrections">${words.correctionsPolicy}</a>.</p>
</div>
`;
}
