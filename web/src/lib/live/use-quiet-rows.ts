import { useLayoutEffect } from 'react';
import { quietRows } from './quiet-rows';
import { useKnown } from './use-known';

/** The rows of a list, none of which moves while somebody looks at it; what has come since waits until it is loaded. */
export function useQuietRows<Row extends { id: string }>(
  fresh: readonly Row[] | undefined,
  list: string,
  opening: boolean,
): { rows: Row[]; waiting: number; load: () => void } {
  const { ids, see, load } = useKnown(fresh, list, opening);
  const { rows, waiting } = fresh && ids ? quietRows(ids, fresh) : { rows: [...(fresh ?? [])], waiting: 0 };
  useLayoutEffect(() => {
    if (ids) see(rows);
  });
  return { rows, waiting, load };
}
