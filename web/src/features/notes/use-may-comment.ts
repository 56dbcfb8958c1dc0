import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../lib/session';

/** Whether this person may write comments. */
export function useMayComment(): boolean {
  const { data: me } = useQuery(meQuery);
  return me?.permissions.includes('threads:write') === true;
}
