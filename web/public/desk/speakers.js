import { t } from './words.js';

const COLOURS = 6;

/** A number from 1 to 6 for each speaker of an article, in the order in which they speak: the colour of their marks. */
export function castOf(quotes) {
  const cast = new Map();
  for (const { speakers } of quotes)
    for (const { name } of speakers) if (!cast.has(name)) cast.set(name, (cast.size % COLOURS) + 1);
  return cast;
}

/** The colour of a quote: its first speaker's, or none where nobody is known. */
export function colourOf(quote, cast) {
  return quote.speakers.length && quote.speakers[0].confidence > 0
    ? cast.get(quote.speakers[0].name)
    : 'unknown';
}

/** Who said it, in one line. */
export function speakerNames(quote) {
  return quote.speakers.length ? quote.speakers.map(({ name }) => name).join(', ') : t('speaker.unknown');
}
