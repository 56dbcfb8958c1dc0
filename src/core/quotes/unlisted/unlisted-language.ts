import type { Attribution } from '../attribution.js';
import type { Clause } from '../reports/clause-row.js';
import {
  clauseBeforeVerb,
  clauseBehindNamedSource,
  clauseBehindThat,
  clausesOfSource,
} from './guessed-clauses.js';
import type { Evidence } from './guessed-reports.js';
import { KnownNames } from '../names/known-names.js';
import type { Names } from '../names/names.js';
import type { Reading } from '../words/reading.js';
import { speechInMarks } from './speech-in-marks.js';

/** A verb alone goes on with a report so many sentences before. */
const GOES_ON = 2;

/**
 * Reads an article in a language of which no verb is known, clause by clause in the order of the text: what marks,
 * names and their places show, and what the article itself teaches by them.
 */
export function readUnlisted(reading: Reading, names: Names): (clause: Clause) => Attribution[] {
  const evidence = { reading, names, known: new KnownNames(reading, names) };
  let lastTold = -Infinity;
  return (clause) => {
    const found = attributionsIn(evidence, clause, clause.sentence - lastTold <= GOES_ON);
    if (found.length > 0) lastTold = clause.sentence;
    return found;
  };
}

function attributionsIn(evidence: Evidence, clause: Clause, told: boolean): Attribution[] {
  const { reading } = evidence;
  const found: Attribution[] = [];
  let from = clause.from;
  for (let i = clause.from; i < clause.to; i += 1) {
    const rest = { ...clause, from };
    const source = found.length === 0 ? clausesOfSource(evidence, rest, i) : [];
    if (source.length > 0) return source;
    const row = reading.quotation(i)
      ? speechInMarks(evidence, rest, i, found.at(-1))
      : (clauseBehindThat(evidence, rest, i, found.at(-1), told) ??
        clauseBehindNamedSource(evidence, rest, i));
    if (!row) continue;
    found.push(row);
    from = Math.max(i + 1, row.speaker.next);
    i = from - 1;
  }
  const closing = found.length === 0 ? clauseBeforeVerb(evidence, clause) : null;
  return closing ? [closing] : found;
}
