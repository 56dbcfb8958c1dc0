import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../lib/api/client';

export type ClaimReviewPreview = Schemas['ClaimReviewPreviewAnswer'];

/** The ClaimReview as it would be published now, with what is wrong with it. */
export const claimReviewQuery = (claimId: string, version: number) =>
  queryOptions({
    queryKey: ['claim', claimId, 'claim-review', version],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/claims/{id}/claim-review', { params: { path: { id: claimId } }, signal })),
  });
