import { useInfiniteQuery } from '@tanstack/react-query';
import { Newcomers } from '../../components/newcomers';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { useQuietRows } from '../../lib/live/use-quiet-rows';
import { ClaimRows } from './claim-rows';
import { claimsQuery, type ClaimFilter } from './claims-query';

/** Claims under a filter. */
export function ClaimList({
  filter,
  label,
  empty,
}: {
  filter: ClaimFilter;
  label: string;
  empty: React.ReactNode;
}) {
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery(
    claimsQuery(filter),
  );
  const { rows, waiting, load } = useQuietRows(
    data?.pages.flatMap((page) => page.data),
    JSON.stringify(filter),
    isFetching,
  );
  if (!data && error instanceof ApiProblem)
    return <ProblemPanel problem={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (rows.length === 0) return empty;
  return (
    <>
      <Newcomers n={waiting} of="rows" load={load} />
      <ClaimRows label={label} rows={rows} more={hasNextPage ? () => void fetchNextPage() : undefined} />
    </>
  );
}
