import { GENDER, Word } from '../words/lexicon.js';
import type { Reading } from '../words/reading.js';
import { lower, type Run } from './office-in-run.js';

const OFFICE = Word.role | Word.title | Word.organisation | Word.unnamed;

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

/** "der Chef | von Volkswagen": where nouns have capitals, a particle behind an office may say of what it is one. */
export const isOfWhat = ({ annotations: { classes }, pack }: Reading, token: number) =>
  pack.writing?.capitalNouns !== undefined &&
  (classes[token]! & Word.particle) !== 0 &&
  (classes[token]! & Word.preposition) !== 0;

/** "Minister Karl | von Hohenstein", "Ana | de la Cruz": where a surname begins with a particle that its short form keeps, or -1. */
export function surnameAt(reading: Reading, from: number, to: number): number {
  const pair = to - 3;
  if (pair > from && particlesAt(reading, pair) === 2) return pair;
  for (let token = from + 1; token < to; token += 1)
    if (isOfWhat(reading, token) && !(reading.annotations.classes[token - 1]! & OFFICE)) return token;
  return -1;
}

/** Lets the short form of a name keep its particles: "Ursula von der Leyen", and later "Von der Leyen". */
export function withParticles(reading: Reading, runs: readonly Run[]): readonly Run[] {
  const particles = new Map<string, string>();
  for (const { from, to } of runs) {
    const surname = surnameAt(reading, from, to);
    if (surname >= 0 && particlesAt(reading, surname) === to - 1 - surname)
      particles.set(lower(reading, to - 1, to), lower(reading, surname, to - 1));
  }
  if (particles.size === 0) return runs;
  return runs.map((run) => {
    const wanted = run.to - run.from === 1 ? particles.get(lower(reading, run.from, run.to)) : undefined;
    const from = run.from - (wanted?.split(' ').length ?? 0);
    return wanted && from >= 0 && lower(reading, from, run.from) === wanted ? { ...run, from } : run;
  });
}
