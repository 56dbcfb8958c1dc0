import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../lib/api/client';
import { useOnDevice } from '../../lib/on-device';
import { meQuery } from '../../lib/session';
import type { Dossier } from '../claim/claim-query';
import type { Move } from './moves';

export type Ticks = Record<string, boolean>;
type Items = Schemas['ChecklistTickAnswer'][];

interface Kept {
  version: number;
  ticks: Ticks;
}

const parse = (kept: unknown): Kept => (kept as Kept | undefined) ?? { version: 0, ticks: {} };

/** What a person has ticked of a checklist before they decide: kept on this device for this version of the claim, wherever they tick. */
export function useTicks({ id, version }: Dossier) {
  const { data: me } = useQuery(meQuery);
  const [kept, keep] = useOnDevice(`ticks.${me?.id}.${id}`, parse);
  const of = (one: Kept) => (one.version === version ? one.ticks : {});
  return {
    ticks: of(kept),
    tick: (item: string, done: boolean) => keep((now) => ({ version, ticks: { ...of(now), [item]: done } })),
    /** Once the decision is made. */
    forget: () => keep(() => undefined),
  };
}

/** The checklist that a move is answered with, if any. */
export function checklistOf({ name, inputs }: Move, { checklists }: Dossier): Items | undefined {
  if (!('checklist' in inputs)) return undefined;
  return checklists[name === 'approve' ? 'reviewer' : 'author'];
}

/** True if nothing of the list is left to do. */
export const isComplete = (items: Items, ticks: Ticks): boolean =>
  items.every(({ id, auto, done }) => (auto ? done : ticks[id]));
