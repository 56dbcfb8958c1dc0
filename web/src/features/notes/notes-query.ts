import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../lib/api/all-pages';
import { answer, api, type Schemas } from '../../lib/api/client';

/** A comment on words of an article. */
export type Note = Schemas['NoteAnswer'];

/** All notes on an article, settled ones too, in the order of the text. */
export const notesQuery = (articleId: string) =>
  queryOptions({
    queryKey: ['notes', articleId],
    queryFn: ({ signal }): Promise<Note[]> =>
      allPages((cursor) =>
        answer(
          api.GET('/api/v1/articles/{id}/threads', {
            params: { path: { id: articleId }, query: { limit: 100, cursor } },
            signal,
          }),
        ),
      ),
  });

/** How many open notes each quote has. */
export function openNotesByQuote(notes: readonly Note[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { state, words } of notes)
    if (state === 'open' && words.quoteId !== null && words.start !== null)
      counts.set(words.quoteId, (counts.get(words.quoteId) ?? 0) + 1);
  return counts;
}
