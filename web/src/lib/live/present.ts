import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { meQuery } from '../session';
import type { Place, Presence } from './news';

/** Whoever is there says so every ten seconds. */
const FORGOTTEN_MS = 30_000;
const present = new Map<string, { presence: Presence; until: number }>();
const listeners = new Set<(heard?: Presence) => void>();
let everybody: readonly Presence[] = [];
let sweep: ReturnType<typeof setTimeout> | undefined;

/** Who is where, as far as this page has heard. */
export const everybodyHere = (): readonly Presence[] => everybody;

/** Somebody has come, does something else, or has left. */
export function hearPresence(presence: Presence): void {
  const key = `${presence.person.id} ${presence.subjectId}`;
  if (presence.state === 'left') present.delete(key);
  else present.set(key, { presence, until: Date.now() + FORGOTTEN_MS });
  changed(presence);
}

/** Tells what is heard until the returned function is called. */
export function onPresence(listener: (heard?: Presence) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The others who are at a claim or an article. A hint, never a lock. */
export function useOthers({ subjectId }: Pick<Place, 'subjectId'>): Presence[] {
  const { data: me } = useQuery(meQuery);
  return useSyncExternalStore(onPresence, everybodyHere).filter(
    (presence) => presence.subjectId === subjectId && presence.person.id !== me?.id,
  );
}

/** Forgets whoever has left without a word, of which nobody tells while the stream is cut. */
function forget(): void {
  for (const [key, { until }] of present) if (until < Date.now()) present.delete(key);
  changed();
}

function changed(heard?: Presence): void {
  everybody = [...present.values()].map(({ presence }) => presence);
  clearTimeout(sweep);
  if (present.size > 0) sweep = setTimeout(forget, FORGOTTEN_MS / 10);
  for (const listener of listeners) listener(heard);
}
