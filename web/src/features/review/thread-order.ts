import type { Schemas } from '../../lib/api/client';

type Thread = Schemas['ThreadAnswer'];

/** Threads as they are listed: what is open first, each part as it was opened. */
export function openFirst(threads: readonly Thread[]): Thread[] {
  return threads.toSorted((one, other) => Number(one.state !== 'open') - Number(other.state !== 'open'));
}

/** Threads in which all of these words stand: in the remark, the answers, what is suggested, or the names of who wrote them. */
export function withWords(threads: readonly Thread[], words: string): readonly Thread[] {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  return threads.filter((thread) => {
    const text = textOf(thread).toLowerCase();
    return sought.every((word) => text.includes(word));
  });
}

function textOf({ body, suggestion, openedBy, comments }: Thread): string {
  const said = comments.flatMap((comment) => [comment.author.name, comment.body]);
  return [openedBy.name, body, suggestion?.exact, suggestion?.replacement, ...said].join('\n');
}
