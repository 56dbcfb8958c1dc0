import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { Dossier } from '../claim/claim-query';
import { comparisonQuery, versionPagesQuery } from './history-query';

/** The two versions that the address compares, or the last two, among those that are known; and what differs between them. */
export function useCompared(claim: Dossier) {
  const { compare } = useSearch({ from: '/desk/claims/$claimId' });
  const known = useInfiniteQuery(versionPagesQuery(claim.ref));
  const versions = known.data?.pages.flatMap(({ data }) => data) ?? [];
  const [from = 1, to = claim.version] = compare?.split('..').map(Number) ?? [Math.max(claim.version - 1, 1)];
  const differ = from !== to;
  const changes = useQuery({
    ...comparisonQuery(claim.ref, from, to),
    enabled: differ && versions.length > 0,
    // What was compared before stays until what differs now has come.
    placeholderData: differ ? keepPreviousData : undefined,
  });
  // Not as what has failed is asked for again.
  const isFirst = !known.isFetched || (changes.isLoading && !changes.isFetched);
  return { known, versions, from, to, changes, isFirst };
}
