import { useMemo, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab writes there too.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

const read = <Value>(kept: string | null, parse: (kept: unknown) => Value): Value =>
  parse(kept === null ? undefined : JSON.parse(kept));

/**
 * Something that is kept on this device, the same in all tabs; it is forgotten at sign-out.
 * @param name within `claimdesk.`; begins with what it is
 * @param parse makes what is kept usable; gets nothing where nothing is kept. Always the same function
 * @returns what is kept, and how to change it: undefined forgets it
 */
export function useOnDevice<Value>(
  name: string,
  parse: (kept: unknown) => Value,
): [Value, (make: (now: Value) => unknown) => void] {
  const key = `claimdesk.${name}`;
  const kept = useSyncExternalStore(subscribe, () => localStorage.getItem(key));
  const value = useMemo(() => read(kept, parse), [kept, parse]);
  const change = (make: (now: Value) => unknown) => {
    const next = make(read(localStorage.getItem(key), parse));
    if (next === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(next));
    for (const listener of listeners) listener();
  };
  return [value, change];
}
