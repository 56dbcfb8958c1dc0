import { Trait, Word } from '../words/lexicon.js';
import type { Run } from './office-in-run.js';
import type { Reading } from '../words/reading.js';

/** What has been read of a run before. */
interface ReadRun {
  from: number;
  to: number;
  kind: string;
  roles: readonly string[];
  continuesOffice: boolean;
}

/** Tokens of a short form in brackets, brackets included. */
const LONGEST_PARENTHESIS = 5;

/**
 * One office in several runs: "Kepala Dinas Peternakan dan | Kesehatan Hewan Lili Mawarti", "Ketua Bidang Politik, |
 * Hukum, dan | Keamanan …", "Ketua Komisi (KPU) | Gunung Kidul Ahmadi", "Anggota DPR dari | Fraksi Golkar Ahmad …".
 */
export function continuesOffice(reading: Reading, run: Run, all: readonly ReadRun[]): boolean {
  const bracketed = followsParenthesis(reading, run.from);
  const last = all.at(bracketed && isBracketed(reading, all.at(-1)) ? -2 : -1);
  if (!last || (last.roles.length === 0 && !last.continuesOffice)) return false;
  const gap = run.from - last.to;
  if (bracketed) return gap <= LONGEST_PARENTHESIS;
  const sign = reading.text[reading.tokens.starts[last.to]!]!;
  const { classes } = reading.annotations;
  if (gap === 1 && (classes[last.to]! & Word.conjunction || sign === '/')) return true;
  if (last.kind !== 'role' || !(classes[run.from]! & Word.organisation)) return false;
  const listed = sign === ',' && (gap === 1 || (gap === 2 && classes[last.to + 1]! & Word.conjunction));
  const ofBody = gap === 1 && classes[last.to]! & Word.preposition && !(classes[last.to]! & Word.locative);
  return Boolean(listed || ofBody) && !holdsNamedBody(reading, run);
}

const isBracketed = ({ text, tokens }: Reading, run: ReadRun | undefined) =>
  run !== undefined && run.from > 0 && text[tokens.starts[run.from - 1]!] === '(';

/** "PT Sinar Abadi": the words behind are the body's own name, not somebody's. */
function holdsNamedBody({ annotations: { traits } }: Reading, { from, to }: Run): boolean {
  for (let token = from; token < to; token += 1) if (traits[token]! & Trait.namedBody) return true;
  return false;
}

/** "Komisi Pemilihan Umum (KPU) Gunung Kidul Ahmadi …": what follows the brackets still belongs to the office. */
export function followsParenthesis(reading: Reading, token: number): boolean {
  return token > 0 && reading.text[reading.tokens.starts[token - 1]!] === ')';
}

/** "Abdul Karim | of Luton", but not "Bank of England" and "Duke of Kent": a person's name ends in front of the place. */
export function leavesPerson(
  { text, tokens, annotations, pack }: Reading,
  from: number,
  to: number,
): boolean {
  const { bodyParticles } = pack.people;
  if (!bodyParticles || to - from < 2 || !(annotations.classes[to]! & Word.particle)) return false;
  if (!bodyParticles.includes(text.slice(tokens.starts[to]!, tokens.ends[to]!))) return false;
  for (let token = from; token < to; token += 1)
    if (annotations.classes[token]! & (Word.organisation | Word.role)) return false;
  return true;
}
