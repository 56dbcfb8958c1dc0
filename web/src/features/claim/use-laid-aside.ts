import { useQuery } from '@tanstack/react-query';
import { useOnDevice } from '../../lib/on-device';
import { meQuery } from '../../lib/session';
import { laidAsideName, parseLaidAside, type LaidAside } from './laid-aside';

/** What this person has laid aside of a claim. */
export function useLaidAside(ref: string): readonly LaidAside[] {
  const { data: me } = useQuery(meQuery);
  return useOnDevice(laidAsideName(me?.id ?? '', ref), parseLaidAside)[0];
}
