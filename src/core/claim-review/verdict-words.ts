/** Words that give the verdict away, by language; data, so that a new language is one more row. */
const VERDICT_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['false', 'fake', 'hoax', 'misleading', 'debunked', 'untrue', 'fact check', 'fact-check'],
  id: ['hoaks', 'keliru', 'bohong', 'menyesatkan', 'palsu', 'tidak benar', 'cek fakta', 'disinformasi'],
};

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.values(VERDICT_WORDS).flat().join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** The first word in a claim that sounds like a verdict on it, as written; null when there is none. */
export function findVerdictWord(claim: string): string | null {
  return PATTERN.exec(claim)?.[0] ?? null;
}
