import { h } from './dom.js';
import { colourOf, speakerNames } from './speakers.js';
import { t, word } from './words.js';

/**
 * The text of an article, exactly as it is stored, with its quotes marked. Offsets are UTF-16 code units, as `String.slice` counts. Where
 * quotes overlap, the words belong to the shortest.
 */
export function articleText({ text, quotes, article, cast }) {
  const numbers = new Map(quotes.map((quote, at) => [quote.id, at + 1]));
  const draw = (start, end) =>
    pieces(quotes, start, end).map(({ from, to, quote }) =>
      quote
        ? mark({
            words: text.slice(from, to),
            isFirst: from === quote.start,
            quote,
            number: numbers.get(quote.id),
            article,
            cast,
          })
        : text.slice(from, to),
    );
  return h(
    'div',
    { class: 'text', lang: article.language },
    lines(text).map(({ start, end }) => h('p', { dir: 'auto' }, draw(start, end))),
  );
}

/** Where each line that holds anything begins and ends. */
function lines(text) {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
}

/** Cuts a stretch of the text where quotes begin and end. */
function pieces(quotes, start, end) {
  const here = quotes.filter((quote) => quote.start < end && quote.end > start);
  const edges = here
    .flatMap((quote) => [quote.start, quote.end])
    .filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => ({ from, to: cuts[at + 1], quote: shortestAt(here, from) }));
}

function shortestAt(quotes, at) {
  return quotes
    .filter((quote) => quote.start <= at && at < quote.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function mark({ words, isFirst, quote, number, article, cast }) {
  const label = t('mark.label', {
    number,
    name: speakerNames(quote),
    decision: word('decision', quote.decision),
  });
  return h(
    'mark',
    { 'data-quote': quote.id, 'data-decision': quote.decision, 'data-speaker': colourOf(quote, cast) },
    h(
      'a',
      { href: `#/articles/${article.id}?q=${quote.id}` },
      isFirst && h('span', { class: 'unseen' }, `${label}: `),
      words,
      isFirst && h('sup', { 'aria-hidden': 'true' }, String(number)),
    ),
  );
}
