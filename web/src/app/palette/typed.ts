/** Signs that narrow the palette to one kind of thing. */
const SIGNS = { '>': 'commands', '@': 'people', '#': 'topics', ':': 'states' } as const;

/** What is looked for; `claims` by their number. */
export type Kind = (typeof SIGNS)[keyof typeof SIGNS] | 'claims' | 'everything';

/** What somebody looks for who typed this: `@ayu`, `:review`, `K-12`. */
export function readTyped(typed: string): { kind: Kind; words: string } {
  const words = typed.trim();
  if (/^k-\d*$/i.test(words)) return { kind: 'claims', words };
  const kind = SIGNS[words.charAt(0) as keyof typeof SIGNS];
  return kind ? { kind, words: words.slice(1).trim() } : { kind: 'everything', words };
}
