import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schemas } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';

export type ClaimReviewPreview = Schemas['ClaimReviewPreviewAnswer'];

/** The ClaimReview as it would be published now, with what is wrong with it. */
export const claimReviewQuery = (claimId: string, version: number) =>
  queryOptions({
    queryKey: ['claim', claimId, 'claim-review', version],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/claims/{id}/claim-review', { params: { path: { id: claimId } }, signal })),
  });

/** What the server serves as an embed at this address, as HTML. */
export const embedQuery = (address: string, version: number) =>
  queryOptions({
    queryKey: ['embed', address, version],
    queryFn: async ({ signal }) => (await fetch(address, { signal })).text(),
    // A page that is public changes when others publish.
    staleTime: 0,
  });

/** What the server has against a public address: that another claim has it; null where nothing. Asked without publishing anything. */
export const takenSlugQuery = (claimId: string, version: number, slug: string) =>
  queryOptions({
    queryKey: ['claim', claimId, 'slug', slug, version],
    queryFn: async ({ signal }) => {
      try {
        await answer(
          api.POST('/api/v1/claims/{id}/transitions', {
            params: { path: { id: claimId }, query: { dryRun: true }, header: ifMatch(version) },
            body: { name: 'publish', slug },
            signal,
          }),
        );
        return null;
      } catch (problem) {
        if (!(problem instanceof ApiProblem)) throw problem;
        const taken = problem.errors.find(({ code }) => code === 'slug_taken');
        return taken ? { code: taken.code, params: taken.params ?? {} } : null;
      }
    },
  });
