import { useQuery } from '@tanstack/react-query';
import { meQuery, type Me } from './session';

/** Whether the roles of this person permit something. */
export function useMay(permission: Me['permissions'][number]): boolean {
  return useQuery(meQuery).data?.permissions.includes(permission) === true;
}
