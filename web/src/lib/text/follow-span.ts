import type { Span } from './segments.js';
import { diffWords } from './word-diff.js';

/** Where words of a text are in what has become of it; where they were replaced, what stands in their place. */
export function followSpan(before: string, after: string, { start, end }: Span): Span {
  const changes = diffWords(before, after);
  const found: Span = { start: after.length, end: after.length };
  let old = 0;
  let now = 0;
  for (let at = 0; at < changes.length; at += 1) {
    const { kind, words } = changes[at]!;
    const gone = kind === 'added' ? 0 : words.length;
    // What replaces words comes right after them.
    const came =
      kind === 'removed'
        ? changes[at + 1]?.kind === 'added'
          ? changes[++at]!.words.length
          : 0
        : words.length;
    const inside = (offset: number) => offset - old;
    if (start >= old && start < old + gone) found.start = now + (kind === 'same' ? inside(start) : 0);
    if (end > old && end <= old + gone) found.end = now + (kind === 'same' ? inside(end) : came);
    old += gone;
    now += came;
  }
  return found;
}
