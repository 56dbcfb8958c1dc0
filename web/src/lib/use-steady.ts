import { useCallback, useLayoutEffect, useRef } from 'react';

/** One function for as long as the component lives, which does what was last drawn: what takes it need not be drawn anew. */
export function useSteady<Args extends unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
