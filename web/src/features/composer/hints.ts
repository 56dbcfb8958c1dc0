import type { components } from '../../lib/api/schema.js';

type Hints = components['schemas']['ClaimHintsAnswer'];
type Unresolved = Hints['unresolved'][number];

/** What to mind about a statement now. */
export interface OpenHints {
  /** Words that must be named, each once. */
  unresolved: Unresolved[];
  /** What it asserts; before anything is written, what the source does. */
  assertions: Hints['assertions'];
  /** Weakening words of the source that the statement has lost. */
  hedges: Hints['hedges'];
}

/**
 * What a statement still has to mind. In the language of the source, a word to be named is settled once the statement does without it,
 * and a weakening word once the statement has it; in another language both stay as reminders. What was `written` may itself hold words
 * that must be named, and more than one assertion, whatever the source says.
 */
export function openHints(
  hints: Hints,
  statement: string,
  sameLanguage: boolean,
  written?: Hints,
): OpenHints {
  const isNamed = ({ text, candidates }: Unresolved) =>
    sameLanguage
      ? statement.trim() !== '' && !holds(statement, text)
      : candidates.some(({ name }) => holds(statement, name));
  const inSource = hints.unresolved.filter((word) => !isNamed(word));
  const inStatement = written?.unresolved.filter(({ text }) => holds(statement, text)) ?? [];
  const unresolved = distinct([...inStatement, ...inSource]);
  const hedges = distinct(hints.hedges).filter(
    ({ text }) => !sameLanguage || (statement.trim() !== '' && !holds(statement, text)),
  );
  return { unresolved, hedges, assertions: (written ?? hints).assertions };
}

/** Puts a name where a word must be named; without the word in the statement, at the caret. */
export function nameInstead(statement: string, word: string, name: string, caret: number): string {
  const at = statement.toLocaleLowerCase().indexOf(word.toLocaleLowerCase());
  if (at >= 0) return statement.slice(0, at) + name + statement.slice(at + word.length);
  const before = statement.slice(0, caret);
  return `${before}${before === '' || before.endsWith(' ') ? '' : ' '}${name}${statement.slice(caret)}`;
}

/** A statement from the words of a source: without the comma in front of the attribution, and with a capital. */
export function statementFrom(words: string): string {
  const bare = words.trim().replace(/[,;:]$/, '');
  const sentence = bare.charAt(0).toLocaleUpperCase() + bare.slice(1);
  return sentence === '' || /[.?!…]["”’]?$/.test(sentence) ? sentence : `${sentence}.`;
}

/** The words of a source, cut where some of them must be named. */
export function cutAtUnresolved(
  { start, content }: { start: number; content: string },
  unresolved: readonly Unresolved[],
): { words: string; unresolved: boolean }[] {
  const pieces: { words: string; unresolved: boolean }[] = [];
  let from = 0;
  for (const span of unresolved.toSorted((a, b) => a.start - b.start)) {
    const [begins, ends] = [span.start - start, span.end - start];
    if (begins < from || ends > content.length) continue;
    pieces.push({ words: content.slice(from, begins), unresolved: false });
    pieces.push({ words: content.slice(begins, ends), unresolved: true });
    from = ends;
  }
  return [...pieces, { words: content.slice(from), unresolved: false }].filter(({ words }) => words !== '');
}

function distinct<Item extends { text: string }>(items: readonly Item[]): Item[] {
  const seen = new Map(items.map((item) => [item.text.toLocaleLowerCase(), item]));
  return items.filter((item) => seen.get(item.text.toLocaleLowerCase()) === item);
}

/** Whether a statement has these words as words of their own, or at the end of one ("-nya"). */
function holds(statement: string, words: string): boolean {
  const at = statement.toLocaleLowerCase().indexOf(words.toLocaleLowerCase());
  return at >= 0 && !/[\p{L}\p{N}]/u.test(statement.charAt(at + words.length));
}
