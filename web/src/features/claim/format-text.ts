/** What can be made of the words that are selected. */
export const FORMATS = ['heading', 'bold', 'italic', 'quote', 'list', 'link'] as const;
export type Format = (typeof FORMATS)[number];

/** A text with what is selected in it. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** Words that take the place of others, and what is selected then. */
export interface Change {
  start: number;
  end: number;
  words: string;
  select: readonly [number, number];
}

/** Formats what is selected in Markdown, or takes the format off where it has it. */
export function formatted(format: Format, at: Selected): Change {
  switch (format) {
    case 'bold':
      return emphasised('**', at);
    case 'italic':
      return emphasised('*', at);
    case 'heading':
      return perLine(at, /^#{1,6}[ \t]+/, '## ');
    case 'quote':
      return perLine(at, /^>[ \t]?/, '> ', true);
    case 'list':
      return perLine(at, /^[-+*][ \t]+/, '- ');
    case 'link':
      return linked(at);
  }
}

/** Emphasis begins and ends at a word, and never reaches over an empty line. */
function emphasised(sign: '*' | '**', { text, start, end }: Selected): Change {
  const chosen = text.slice(start, end);
  const from = start + chosen.length - chosen.trimStart().length;
  const to = Math.max(from, start + chosen.trimEnd().length);
  const { length } = sign;
  const has = (signs: number) => (sign === '**' ? signs > 1 : signs % 2 === 1);
  const [before, after] = [signsBefore(text, from), signsAfter(text, to)];
  // Whoever has written to its end goes on behind it.
  if (from === to && has(after) && before === 0)
    return { start: to, end: to, words: '', select: [to + length, to + length] };
  const on = has(Math.min(before, after));
  const words = text.slice(from, to);
  if (on) return { start: from - length, end: to + length, words, select: [from - length, to - length] };
  const parts = words.split(/(\n\s*\n)/).map((part, i) => (i % 2 ? part : sign + part + sign));
  const result = parts.join('');
  return { start: from, end: to, words: result, select: [from + length, from + result.length - length] };
}

function signsBefore(text: string, at: number): number {
  let count = 0;
  while (text[at - 1 - count] === '*') count += 1;
  return count;
}

function signsAfter(text: string, at: number): number {
  let count = 0;
  while (text[at + count] === '*') count += 1;
  return count;
}

/** Puts a mark before each line that is selected, empty ones between them too where it holds them together. */
function perLine({ text, start, end }: Selected, mark: RegExp, own: string, empty = false): Change {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const counts = (line: string) => lines.length === 1 || empty || line.trim() !== '';
  const on = lines.every((line) => mark.test(line) || !counts(line));
  const changed = lines.map((line) => {
    if (!counts(line)) return line;
    return on ? line.replace(mark, '') : own + line.replace(mark, '');
  });
  const words = changed.join('\n');
  const caret = Math.max(from, start + changed[0]!.length - lines[0]!.length);
  return {
    start: from,
    end: to,
    words,
    select: start === end ? [caret, caret] : [from, from + words.length],
  };
}

function linked({ text, start, end }: Selected): Change {
  const chosen = text.slice(start, end);
  const isAddress = /^https?:\/\/\S+$/i.test(chosen);
  const [label, address] = isAddress ? ['', chosen] : [chosen, 'https://'];
  const target = start + label.length + 3;
  return {
    start,
    end,
    words: `[${label}](${address})`,
    select: label === '' ? [start + 1, start + 1] : [target, target + address.length],
  };
}
