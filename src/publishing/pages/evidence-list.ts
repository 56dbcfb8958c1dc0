import { COPY_REDACTED, GONE } from '../../platform/redaction/blank.js';
import type { PublicEvidence, PublicPage } from '../public-page.js';
import { markup, type Content, type Markup } from './markup.js';
import { stanceTag } from './marks.js';
import { dayInWords, dotted, webLink } from './prose.js';
import type { Words } from './words.js';

/** The number by which texts cite a piece of evidence. */
export const numberOf = (piece: PublicEvidence, at: number): number => piece.number ?? at + 1;

/** The evidence by its numbers; each piece can be linked to as `#e1`. */
export function evidenceList({ evidence, statedOn }: PublicPage, words: Words): Markup {
  const items = evidence.map((piece, at) => {
    const number = numberOf(piece, at);
    const { publisher, publishedOn } = piece;
    const later = publishedOn !== null && statedOn !== null && publishedOn > statedOn;
    return markup`<li id="e${number}" value="${number}"><span class="number">${number}</span>
${stanceTag(piece.stance, words.stances[piece.stance])}
<h3>${webLink(piece.url, (piece.title || piece.url)!)}</h3>
<p class="meta">${dotted([
      publisher && markup`<bdi>${publisher}</bdi>`,
      publishedOn && dayInWords(publishedOn, words),
      words.kinds[piece.kind],
      !piece.url && words.notOnTheWeb,
    ])}</p>
${piece.passage && markup`<blockquote dir="auto">${piece.passage}</blockquote>\n`}${
      piece.locator && markup`<p class="meta" dir="auto">${piece.locator}</p>\n`
    }${piece.note && markup`<p class="note" dir="auto">${piece.note}</p>\n`}${
      later && markup`<p class="meta caution">${words.later}</p>\n`
    }<p class="meta">${archiveSentence(piece, words)}</p>
</li>`;
  });
  return markup`<ol class="evidence">${items}</ol>`;
}

function archiveSentence(piece: PublicEvidence, words: Words): Content {
  const { archiveState, archiveReason, archiveAt, archiveSha256 } = piece;
  if (archiveState === 'pending') return words.archivePending;
  if (archiveSha256?.startsWith(GONE)) return markup`${words.notArchived} <bdi>${COPY_REDACTED}</bdi>`;
  if (archiveState !== 'archived') return markup`${words.notArchived} <bdi>${archiveReason}</bdi>`;
  if (!archiveAt || !archiveSha256) return words.archived;
  return markup`${words.archivedOn} ${dayInWords(archiveAt.slice(0, 10), words)}. <span class="hash">SHA-256: ${archiveSha256}</span>`;
}
