import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useSteady } from '../../lib/use-steady';
import { inAddress, type RailSearch, type Shown } from './list-order';
import type { Tab } from './rail-tabs';

/**
 * What the rail shows, which stands in the address: a link shows a colleague the same.
 * @param q the selected quote, which the address may not hold yet
 */
export function useShown(q: string | undefined) {
  const search = useSearch({
    from: '/desk/articles/$articleId',
    select: ({ show, sort, kind, by, tab }) => ({ show, sort, kind, by, tab }),
    // The same object while a quote is selected, which stands in the address too.
    structuralSharing: true,
  });
  const navigate = useNavigate({ from: '/articles/$articleId' });
  const change = (some: RailSearch & { q?: string }) =>
    // From the address that is on its way, if there is one: the page may not show it yet.
    void navigate({ search: (now) => ({ ...now, q, ...some }), replace: true, resetScroll: false });
  const shown = useMemo<Shown>(
    () => ({
      filter: search.show ?? 'undecided',
      sort: search.sort ?? 'text',
      kind: search.kind,
      speaker: search.by,
    }),
    [search],
  );
  const show = useSteady((some: Partial<Shown>) => change(inAddress(some)));
  const tab: Tab = search.tab ?? 'quotes';
  const open = (next: Tab, of = q) => change({ tab: next === 'quotes' ? undefined : next, q: of });
  return { shown, show, tab, open };
}
