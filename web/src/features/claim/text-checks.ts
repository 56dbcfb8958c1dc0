import { citedIn, readPlain } from '../../../../src/core/rich-text/citations.js';
import type { Stance } from './stances.js';
import { passagesOf, type Passage } from './passages.js';

/** What is looked at. */
export interface Checked {
  /** BCP 47, of the texts. */
  language: string;
  summary: string;
  explanation: string;
  unknowns: string;
  evidence: readonly { stance: Stance; sensitive: boolean }[];
}

/** One thing that a careful reader would ask; it is passed when it is about nothing. */
export type Check =
  /** Parts of the explanation that cite nothing. */
  | { code: 'paragraphs'; about: Passage[] }
  /** Numbers that are cited and that no evidence has. */
  | { code: 'numbers'; about: number[] }
  /** Evidence that is cited and that readers are not shown. */
  | { code: 'internal'; about: number[] }
  /** Sentences of the summary with a date that cite nothing. */
  | { code: 'dates'; about: string[] }
  /** Evidence that says otherwise and is cited nowhere. */
  | { code: 'against'; about: number[] };

/** Checks the texts of a verdict against its evidence. What is not written yet is not asked about. Hints only. */
export function checkTexts({ language, summary, explanation, unknowns, evidence }: Checked): Check[] {
  const passages = passagesOf(explanation);
  const cited = [
    ...new Set([
      ...citedIn(readPlain(`${summary}\n${unknowns}`)),
      ...passages.flatMap((passage) => passage.cited),
    ]),
  ].sort((one, other) => one - other);
  const pieces = evidence.map((piece, at) => ({ ...piece, number: at + 1 }));
  const against = pieces.filter(({ stance }) => stance === 'refutes').map(({ number }) => number);
  const internal = pieces.filter(({ sensitive }) => sensitive).map(({ number }) => number);
  const checks: (Check | false)[] = [
    passages.length > 0 && { code: 'paragraphs', about: passages.filter(({ lacks }) => lacks) },
    cited.length > 0 && { code: 'numbers', about: cited.filter((number) => number > evidence.length) },
    internal.length > 0 && { code: 'internal', about: cited.filter((number) => internal.includes(number)) },
    summary.trim() !== '' && {
      code: 'dates',
      about: sentencesOf(summary, language).filter(
        (sentence) => hasDate(sentence, language) && citedIn(readPlain(sentence)).length === 0,
      ),
    },
    against.length > 0 && { code: 'against', about: against.filter((number) => !cited.includes(number)) },
  ];
  return checks.filter((check) => check !== false);
}

/** Sentences; a citation behind a full stop belongs to the sentence before it. */
function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of new Intl.Segmenter(known(language), { granularity: 'sentence' }).segment(text)) {
    const [late] = /^(?:\s*\[E[1-9]\d{0,3}\][.,;]?)+\s*/.exec(segment) ?? [''];
    if (late && sentences.length > 0) sentences[sentences.length - 1] += late;
    const rest = sentences.length > 0 ? segment.slice(late.length) : segment;
    if (rest.trim()) sentences.push(rest);
  }
  return sentences.map((sentence) => sentence.trim());
}

/** A year, or a day of a month by its name or in numbers. */
function hasDate(sentence: string, language: string): boolean {
  if (/(?<![\d/.-])(?:1[5-9]|20)\d\d(?![\d/])|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/.test(sentence))
    return true;
  const months = monthsOf(known(language)).join('|');
  return new RegExp(`\\b\\d{1,2}\\.?\\s+(?:${months})|(?:${months})\\s+\\d{1,2}\\b`, 'iu').test(sentence);
}

function monthsOf(language: string): string[] {
  const month = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => {
    const parts = month.formatToParts(Date.UTC(2015, at, 1));
    return parts.find(({ type }) => type === 'month')!.value.replace(/[^\p{L}\p{M}]/gu, '');
  }).filter((name) => name !== '');
}

/** The language where the browser knows its calendar. */
const known = (language: string): string => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
};
