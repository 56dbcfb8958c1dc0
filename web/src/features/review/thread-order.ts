import type { Schemas } from '../../lib/api/client';

/** Threads as they are listed: what is open first, each part as it was opened. */
export function openFirst(threads: readonly Schemas['ThreadAnswer'][]): Schemas['ThreadAnswer'][] {
  return threads.toSorted((one, other) => Number(one.state !== 'open') - Number(other.state !== 'open'));
}
