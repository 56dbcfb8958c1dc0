import { Shape } from '../../text/tokens.js';
import { Word } from '../words/lexicon.js';
import type { Reading } from '../words/reading.js';
import { lower, roleBefore } from './office-in-run.js';

/** Fields that one body looks after, at most. */
const MOST_FIELDS = 6;

/**
 * "Kementerian Kelautan | dan Perikanan", "Badan Meteorologi| , Klimatologi, dan Geofisika": how many tokens behind the run
 * from `from` to `to` name further fields of the body that it begins with; 0 where an office in front has them, or a name follows.
 */
export function furtherFields(reading: Reading, from: number, to: number): number {
  const { fieldBodies, fields } = reading.pack.people;
  if (!fieldBodies || !isJoint(reading, to)) return 0;
  if (!fieldBodies.includes(lower(reading, from, from + 1)) || roleBefore(reading, from) >= 0) return 0;
  const { classes } = reading.annotations;
  const { starts } = reading.tokens;
  let i = to;
  for (let count = 0; count < MOST_FIELDS; count += 1) {
    if (i < reading.tokens.count && reading.text[starts[i]!] === ',') i += 1;
    const last = (classes[i]! & Word.conjunction) !== 0;
    if (last) i += 1;
    else if (i === to || reading.text[starts[i - 1]!] !== ',') return 0;
    if (i >= reading.tokens.count || !fields!.includes(lower(reading, i, i + 1))) return 0;
    i += 1;
    while (isOfBody(reading, i)) i += 1;
    if (last) return reading.isNameWord(i) ? 0 : i - to;
  }
  return 0;
}

/** A comma or a conjunction. */
const isJoint = ({ annotations, tokens, text }: Reading, token: number) =>
  token < tokens.count &&
  (text[tokens.starts[token]!] === ',' || (annotations.classes[token]! & Word.conjunction) !== 0);

/** "Perumahan | Rakyat". */
const isOfBody = ({ annotations, tokens }: Reading, token: number) =>
  token < tokens.count &&
  (annotations.classes[token]! & Word.organisation) !== 0 &&
  (tokens.shapes[token]! & Shape.capital) !== 0 &&
  (tokens.shapes[token]! & Shape.allCapitals) === 0;
