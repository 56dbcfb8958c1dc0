import { changeOnDevice, readOnDevice } from '../../lib/on-device';
import type { Field } from './claim-fields';
import { LAID_ASIDE } from './kept-name';

/** What somebody was writing in a field when the claim was closed to them. */
export interface LaidAside {
  id: string;
  field: Field;
  /** What stood there when they began. */
  base: unknown;
  mine: unknown;
}

/** How it is named on this device: the same for all pages of a person. */
export const laidAsideName = (person: string, ref: string) => `${LAID_ASIDE}${person}.${ref}`;
export const parseLaidAside = (kept: unknown) => (kept ?? []) as readonly LaidAside[];

/** What a person has laid aside of a claim. */
export const laidAside = (person: string, ref: string) =>
  readOnDevice(laidAsideName(person, ref), parseLaidAside);

/** Changes that. */
export function changeLaidAside(
  person: string,
  ref: string,
  make: (now: readonly LaidAside[]) => readonly LaidAside[],
): void {
  changeOnDevice(laidAsideName(person, ref), parseLaidAside, (now) => {
    const next = make(now);
    return next.length > 0 ? next : undefined;
  });
}
