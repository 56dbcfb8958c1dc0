import type { Attribution } from '../attribution.js';
import { cueOf, isOwned } from '../verb-final/final-verbs.js';
import { subjectBeforeQuotation } from '../verb-final/head-final-phrase.js';
import { Trait } from '../words/lexicon.js';
import type { Names } from '../names/names.js';
import { nameAt, nobody, readPhrase, type SpeakerPhrase } from '../speakers/noun-phrase.js';
import type { Cue } from '../quote-row.js';
import { unreported } from './quoted-speech.js';
import type { Reading } from '../words/reading.js';
import type { Clause } from '../reports/clause-row.js';

/** How long an unlisted verb behind a quotative may be, in items: "diye | slogan attı". */
const LONGEST_VERB = 4;

/**
 * Quotations that no listed verb has taken, in a language whose verb stands last: behind their owner (`X'in "…"
 * sözleri`), in front of a verb that no list has (`"…" diye slogan attı`), behind `X:`, alone, or too long to be a title.
 */
export function quotationsAlone(
  reading: Reading,
  names: Names,
  clause: Clause,
  found: readonly Attribution[],
): Attribution[] {
  const alone: Attribution[] = [];
  let n = 0;
  for (let i = clause.from; i < clause.to; i += 1) {
    const quotation = reading.quotation(i);
    if (!quotation) continue;
    while (n < found.length && found[n]!.end <= quotation.start) n += 1;
    if (n < found.length && found[n]!.start <= quotation.start) continue;
    const row =
      owned(reading, names, clause, i) ?? cried(reading, names, clause, i) ?? bare(reading, names, clause, i);
    if (row) alone.push(row);
  }
  return alone;
}

/** `X'in "…" sözleri`. */
function owned(reading: Reading, names: Names, clause: Clause, i: number): Attribution | null {
  if (!isOwned(reading, clause.from, i, clause.to)) return null;
  const name = nameAt(reading, names, i - 2);
  if (!name) return null;
  const owner = readPhrase(reading, names, Math.max(clause.from, i - 1 - (name.to - name.from)), i - 1);
  const cue = cueOf(reading, { from: i + 1, verb: i + 1, to: i + 2 });
  return directRow(reading, clause, i, cue, owner, i + 2);
}

/** `"…" diye slogan attı`: the quotative alone says that somebody speaks, and the clause ends in how. "diye bağırdım" is the author's. */
function cried(reading: Reading, names: Names, clause: Clause, i: number): Attribution | null {
  if (i + 2 >= clause.to || !reading.has(i + 1, Trait.quotative)) return null;
  let to = i + 2;
  while (to < clause.to && to - i <= LONGEST_VERB + 1 && reading.isWord(to)) to += 1;
  if (to < clause.to && !reading.isPunctuation(to, ',;')) return null;
  if (reading.endsIn(to - 1, reading.pack.reporting.verbFinal!.ownEndings)) return null;
  const cue = cueOf(reading, { from: i + 1, verb: i + 2, to });
  return directRow(reading, clause, i, cue, subjectBeforeQuotation(reading, names, clause.from, i), to);
}

function bare(reading: Reading, names: Names, clause: Clause, i: number): Attribution | null {
  const report = unreported(reading, names, clause, i);
  if (!report) return null;
  const named =
    report.speaker.kind === 'none' ? null : subjectBeforeQuotation(reading, names, clause.from, i);
  return directRow(reading, clause, i, null, named, report.next);
}

/** A quotation at an item as a row of its own. */
export function directRow(
  reading: Reading,
  { sentence, paragraph }: Clause,
  i: number,
  cue: Cue | null,
  speaker: SpeakerPhrase | null,
  next: number,
): Attribution {
  const { start, end } = reading.quotation(i)!;
  return {
    number: -1,
    kind: 'direct',
    start,
    end,
    quotedParts: [],
    cue,
    speaker: speaker ?? nobody(cue?.end ?? end, next),
    sentence,
    paragraph,
    carriedFrom: null,
    continues: false,
    quotation: ~reading.outline.items[i]!,
  };
}
