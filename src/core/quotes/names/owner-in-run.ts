import type { Reading } from '../words/reading.js';
import { lower, roleBefore } from './office-in-run.js';

/** Tokens of a name and of the office in front of it. */
interface Bearer {
  from: number;
  nameFrom: number;
  to: number;
}

/** "Лапина | Дмитрий Белов": where the name begins behind whose office it is, or `from`. */
export function behindOwner(reading: Reading, from: number, to: number): number {
  const { owners } = reading.pack.people;
  if (!owners || to - from < 3) return from;
  const ends = (token: number, endings: readonly string[]) =>
    endings.some((ending) => lower(reading, token, token + 1).endsWith(ending));
  const owner = ends(from, owners.certain) || ends(from, owners.shared);
  return owner && !ends(to - 1, owners.patronymics) ? from + 1 : from;
}

/** The words of full names that stand behind an office which others have for somebody: "pengacara | Hendra Wijaya". */
export function wordsInOffice(reading: Reading, runs: readonly Bearer[]): ReadonlySet<string> {
  const words = new Set<string>();
  const { ofSomebody } = reading.pack.people;
  if (!ofSomebody) return words;
  for (const { from, nameFrom, to } of runs) {
    const role = nameFrom > from ? from : roleBefore(reading, from);
    if (to - nameFrom < 2 || role < 0 || !ofSomebody.includes(lower(reading, role, nameFrom))) continue;
    for (let token = nameFrom; token < to; token += 1) words.add(lower(reading, token, token + 1));
  }
  return words;
}
