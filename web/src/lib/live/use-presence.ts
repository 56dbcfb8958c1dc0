import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { meQuery } from '../session';
import { beThere } from './be-there';
import type { Place, Presence } from './news';
import { useOthers } from './present';

/** Says that this person is here for as long as the component is shown, and tells who else is. */
export function usePresence(subjectType: Place['subjectType'], subjectId: string): Presence[] {
  const { data: me } = useQuery(meQuery);
  const person = me?.id;
  useEffect(() => {
    if (person) return beThere({ subjectType, subjectId }, person);
  }, [subjectType, subjectId, person]);
  return useOthers({ subjectId });
}
