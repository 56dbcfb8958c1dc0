import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';

export type Dossier = Schemas['Dossier'];
export type Evidence = Schemas['EvidencePiece'];
export type Duplicate = Schemas['EvidenceDuplicate'];

/** Everything about a claim, by its spoken reference. An answer that was overtaken by a newer one is not shown. */
export const claimQuery = (ref: string) =>
  queryOptions({
    queryKey: ['claim', ref],
    queryFn: async ({ signal, client, queryKey }): Promise<Dossier> => {
      const read = await answer(api.GET('/api/v1/claims/{id}', { params: { path: { id: ref } }, signal }));
      const held = client.getQueryData<Dossier>(queryKey);
      return held && held.version > read.version ? held : read;
    },
  });

/** The moves that this person is offered now. */
export const movesQuery = (claimId: string) =>
  queryOptions({
    queryKey: ['moves', claimId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/claims/{id}/moves', { params: { path: { id: claimId } }, signal })),
  });

/** The scales of verdicts. */
export const ratingsQuery = queryOptions({
  queryKey: ['ratings'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/ratings', { signal }))).data,
  staleTime: Infinity,
});

/** Whether this desk archives pages by itself. */
export const archivesQuery = queryOptions({
  queryKey: ['archives'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/settings', { signal }))).archives,
  staleTime: Infinity,
});

/** The archived copy of a piece of evidence: what is known of it, and its words. Asked for anew when the passage or the copy is another. */
export const copyQuery = ({ id, version, archive }: Evidence) =>
  queryOptions({
    queryKey: ['evidence-copy', id, version, archive.sha256],
    queryFn: async ({ signal }) => {
      const params = { path: { id } };
      const [copy, text] = await Promise.all([
        answer(api.GET('/api/v1/evidence/{id}/copy', { params, signal })),
        answer(api.GET('/api/v1/evidence/{id}/copy/text', { params, signal, parseAs: 'text' })),
      ]);
      return { ...copy, text };
    },
  });

/** The evidence as this person has opened it at a version of the claim, with other uses of the addresses. */
export const openedEvidenceQuery = (claimId: string, version: number) =>
  queryOptions({
    queryKey: ['opened-evidence', claimId, version],
    queryFn: async ({ signal }) =>
      (
        await answer(
          api.GET('/api/v1/claims/{id}/evidence', {
            params: { path: { id: claimId }, query: { limit: 100 } },
            signal,
          }),
        )
      ).data,
    placeholderData: (before) => before,
  });

/** Articles whose title holds these words, the newest first. */
export const articlesByTitleQuery = (words: string) =>
  queryOptions({
    queryKey: ['articles-by-title', words],
    queryFn: async ({ signal }) =>
      (
        await answer(
          api.GET('/api/v1/articles', { params: { query: { limit: 20, q: words || undefined } }, signal }),
        )
      ).data,
    placeholderData: (before) => before,
  });
