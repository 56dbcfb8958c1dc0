import { useLayoutEffect, useState } from 'react';

/** Which items of a list are known to whoever looks at it; undefined while it is being opened, or was empty, and everything is shown. */
export interface Known {
  ids: ReadonlySet<string> | undefined;
  /** These are on the screen. */
  see(items: readonly { id: string }[]): void;
  /** Everything that has come is let in. */
  load(): void;
}

/**
 * Remembers what of a list was there when it was opened.
 * @param list which list it is: another one is opened anew
 * @param opening it is still being fetched
 */
export function useKnown(
  items: readonly { id: string }[] | undefined,
  list: string,
  opening: boolean,
): Known {
  const [state, setState] = useState<{ list: string; ids: ReadonlySet<string> }>();
  const ids = state?.list === list ? state.ids : undefined;
  const see: Known['see'] = (seen) => {
    if (seen.some(({ id }) => !ids?.has(id)))
      setState({ list, ids: new Set([...(ids ?? []), ...seen.map(({ id }) => id)]) });
  };
  useLayoutEffect(() => {
    if (!ids && items?.length && !opening) setState({ list, ids: new Set(items.map(({ id }) => id)) });
  }, [ids, items, list, opening]);
  return { ids, see, load: () => setState(undefined) };
}
