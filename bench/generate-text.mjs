import { languages } from './languages.mjs';

/** Rarer words of a language: their frequency falls with their rank, as in any text (Zipf). */
const VOCABULARY = 6000;

/** mulberry32: the same numbers for the same seed, everywhere. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * An endless supply of made-up articles in one language: the same seed gives the same text. Words follow Zipf's law;
 * frequent words and reports are real, the rest is made of syllables.
 * @param options.reports how many of all sentences report somebody's words; in news it is every second or third
 * @returns {(length: number) => string} text of at least so many code units
 */
export function textIn(code, { seed = 20151126, reports = 0.4 } = {}) {
  const language = languages[code];
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const [frequent, syllables, first, last] = ['frequent', 'syllables', 'first', 'last'].map((part) =>
    language[part].split(' '),
  );
  const rare = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
  );
  const words = [...frequent, ...rare];
  const cumulative = cumulativeZipf(words.length);

  function word() {
    if (random() < 0.03) return String(Math.floor(random() * 3000));
    return words[firstAbove(cumulative, random() * cumulative.at(-1))];
  }

  function statement() {
    let text = word();
    const length = 5 + Math.floor(random() * 16);
    for (let n = 1; n < length; n += 1)
      text += `${random() < 0.06 ? ',' : ''} ${random() < 0.04 ? `${pick(first)} ${pick(last)}` : word()}`;
    return text;
  }

  const capital = (text) => text[0].toUpperCase() + text.slice(1);

  function sentence() {
    if (random() >= reports) return `${capital(statement())}.`;
    const report = pick(language.reports).replace(/\{(\w)\}/g, (_, part) => {
      if (part === 's') return statement();
      if (part === 'S') return capital(statement());
      if (part === 't') return pick(language.titles);
      return part === 'l' ? pick(last) : `${pick(first)} ${pick(last)}`;
    });
    return capital(report);
  }

  const paragraph = () => Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join(' ');

  return (length) => {
    const paragraphs = [];
    for (let size = 0; size < length; size += paragraphs.at(-1).length + 1) paragraphs.push(paragraph());
    return paragraphs.join('\n');
  };
}

function cumulativeZipf(count) {
  let sum = 0;
  return Array.from({ length: count }, (_, rank) => (sum += 1 / (rank + 2)));
}

/** The first index whose value is above `value`, in a rising list. */
function firstAbove(rising, value) {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
