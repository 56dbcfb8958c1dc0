import { changeOnDevice } from '../../lib/on-device';
import { newRemark, type Pending } from './remark';

/** Where the pending review of a person is kept on this device. */
export const pendingName = (person: string | undefined, claimId: string) => `pending.${person}.${claimId}`;

/** What is kept there, made usable. */
export const parsePending = (kept: unknown): Pending =>
  (kept as Pending | undefined) ?? { draft: newRemark(), remarks: [] };

/** Changes what is kept there. */
export const changePending = (name: string, make: (now: Pending) => Pending): void =>
  changeOnDevice(name, parsePending, (now) => {
    const next = make(now);
    const isEmpty = next.remarks.length === 0 && next.draft.body === '' && !next.draft.target;
    return isEmpty ? undefined : next;
  });
