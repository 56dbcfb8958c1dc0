import { GENDER, Word } from '../words/lexicon.js';
import type { Reading } from '../words/reading.js';
import { lower, type Run } from './office-in-run.js';

/** "Vincent | van | Rijn", "Ursula | von der | Leyen": how many particles at a token, one or two, lead to a name; 0 when none do. */
export function particlesAt(reading: Reading, token: number): number {
  const { classes } = reading.annotations;
  const isNameAt = (at: number) => at < reading.tokens.count && reading.isNameWord(at);
  if (!(classes[token]! & Word.particle)) return 0;
  if (isNameAt(token + 1)) return 1;
  const { capitalNouns } = reading.pack.writing ?? {};
  const second = capitalNouns ? Word.particle | Word.determiner : Word.particle;
  if (!isNameAt(token + 2) || !(classes[token + 1]! & second)) return 0;
  return isKnownNoun(reading, token + 2) || (capitalNouns && !isFirstName(reading, token - 1)) ? 0 : 2;
}

/** "Ana Ruiz de la | Fundación": the body somebody speaks for. */
const isKnownNoun = ({ annotations: { classes } }: Reading, token: number) =>
  (classes[token]! & (Word.organisation | Word.unnamed | Word.role)) !== 0;

/** "Ursula | von der Leyen", but not "Peter Müller | von der Initiative", where nouns have capitals too. */
const isFirstName = ({ annotations: { traits } }: Reading, token: number) =>
  token >= 0 && (traits[token]! & GENDER) !== 0;

/** Lets the short form of a name keep two particles: "Ursula von der Leyen", and later "Von der Leyen". */
export function withParticles(reading: Reading, runs: readonly Run[]): readonly Run[] {
  const pairs = new Map<string, string>();
  for (const { from, to } of runs) {
    const pair = to - 3;
    if (pair > from && particlesAt(reading, pair) === 2)
      pairs.set(lower(reading, to - 1, to), lower(reading, pair, to - 1));
  }
  if (pairs.size === 0) return runs;
  return runs.map((run) => {
    const pair = run.from - 2;
    const wanted = run.to - run.from === 1 ? pairs.get(lower(reading, run.from, run.to)) : undefined;
    return wanted && pair >= 0 && lower(reading, pair, run.from) === wanted ? { ...run, from: pair } : run;
  });
}
