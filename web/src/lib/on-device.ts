import { useMemo, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** Tells about every change of what is kept, also by other tabs, until the returned function is called. */
export function onDeviceChange(listener: () => void): () => void {
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

const keyOf = (name: string) => `claimdesk.${name}`;

/** What is kept on this device now, by the name and the making that `useOnDevice` has. */
export const readOnDevice = <Value>(name: string, parse: (kept: unknown) => Value): Value =>
  read(localStorage.getItem(keyOf(name)), parse);

/** What is kept on this device under names with this prefix, without it. */
export const namesOnDevice = (prefix: string): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(keyOf(prefix)))
    .map((key) => key.slice(keyOf(prefix).length));

/** The same, followed. */
export function useNamesOnDevice(prefix: string): string[] {
  const names = useSyncExternalStore(onDeviceChange, () => JSON.stringify(namesOnDevice(prefix).sort()));
  return useMemo(() => JSON.parse(names) as string[], [names]);
}

/** Changes what is kept on this device; undefined forgets it. */
export function changeOnDevice<Value>(
  name: string,
  parse: (kept: unknown) => Value,
  make: (now: Value) => unknown,
): void {
  const next = make(readOnDevice(name, parse));
  if (next === undefined) localStorage.removeItem(keyOf(name));
  else localStorage.setItem(keyOf(name), JSON.stringify(next));
  for (const listener of listeners) listener();
}

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
  const kept = useSyncExternalStore(onDeviceChange, () => localStorage.getItem(keyOf(name)));
  const value = useMemo(() => read(kept, parse), [kept, parse]);
  return [value, (make) => changeOnDevice(name, parse, make)];
}
