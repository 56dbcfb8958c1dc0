import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '../../lib/api/client';
import { useOnDevice } from '../../lib/on-device';
import { meQuery } from '../../lib/session';
import { changePending, parsePending, pendingName } from './pending';
import { devicesOf } from './pending-devices';
import type { Pending } from './remark';

const pendingQuery = (claimId: string) =>
  queryOptions({
    queryKey: ['pending-review', claimId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/claims/{id}/pending-review', { params: { path: { id: claimId } }, signal })),
  });

/** The pending review of this person, and how to change it: here at once, on their other devices soon. */
export function usePending(claimId: string) {
  const { data: me } = useQuery(meQuery);
  const name = pendingName(me?.id, claimId);
  const [pending] = useOnDevice(name, parsePending);
  const devices = me ? devicesOf(me.id, claimId) : undefined;
  const change = (make: (now: Pending) => Pending) => {
    changePending(name, make);
    devices?.sendSoon();
  };
  return { pending, change, sendNow: devices?.sendNow };
}

/** Takes up what this person has written on other devices, when the claim is opened and whenever they come back to its page. */
export function usePendingOfOtherDevices(claimId: string, mayComment: boolean): void {
  const { data: me } = useQuery(meQuery);
  const { data: kept } = useQuery({ ...pendingQuery(claimId), enabled: mayComment });
  useEffect(() => {
    if (me && kept) devicesOf(me.id, claimId).hear(kept);
  }, [me, claimId, kept]);
}
