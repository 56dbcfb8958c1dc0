import { Shape } from '../../text/tokens.js';
import { GENDER, Word } from '../words/lexicon.js';
import type { Reading } from '../words/reading.js';

/** What has been read of a run of capitals. */
interface ReadName {
  from: number;
  to: number;
  nameFrom: number;
  kind: string;
  roles: readonly string[];
  standsAlone: boolean;
}

/**
 * "Camat Sukamaju, | Wahyu Hidayat,", "Kapolsek Sukamaju, | Kompol Budi Santoso": where nothing but its place in the sentence says
 * of what an office is, a person between commas behind it holds it, and the first name is what it is of.
 */
export function saysOfWhat(reading: Reading, office: ReadName | undefined, holder: ReadName): boolean {
  if (!office || !reading.pack.grammar.possessorsFollow) return false;
  if (office.kind !== 'person' || office.roles.length === 0 || office.standsAlone) return false;
  if (holder.kind !== 'person' || holder.roles.length > 0 || holder.from - office.to !== 1) return false;
  const { classes, traits } = reading.annotations;
  if (sign(reading, office.to) !== ',' || traits[office.nameFrom]! & GENDER) return false;
  if ((classes[office.from - 1] ?? 0) & Word.conjunction || classes[holder.to]! & Word.conjunction)
    return false;
  return sign(reading, holder.to) !== ',' || !isListed(reading, holder.to + 1);
}

/** "Budi, Siti, | Ani", "Budi, Siti, | dan Ani": the names are those of people who stand side by side. */
function isListed({ tokens, annotations: { classes } }: Reading, token: number): boolean {
  if (classes[token]! & Word.conjunction) return true;
  return (tokens.shapes[token]! & Shape.capital) !== 0 && !(classes[token]! & Word.time);
}

const sign = ({ text, tokens }: Reading, token: number) =>
  token < tokens.count ? text[tokens.starts[token]!] : '';
