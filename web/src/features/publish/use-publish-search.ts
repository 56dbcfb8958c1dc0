import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PublishSearch } from './publish-search';

/** What the page shows, by its address, and how to change that. */
export function usePublishSearch(): [PublishSearch, (change: PublishSearch) => void] {
  const search = useSearch({ from: '/desk/claims/$claimId/publish' });
  const navigate = useNavigate({ from: '/claims/$claimId/publish' });
  const change = (change: PublishSearch) =>
    void navigate({ search: (all) => ({ ...all, ...change }), replace: true, resetScroll: false });
  return [search, change];
}
