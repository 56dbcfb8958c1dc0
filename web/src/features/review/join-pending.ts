import type { Pending, Remark } from './remark.js';

/** What has been written of a pending review; a draft without words is none. */
export interface Written {
  draft: Remark | null;
  remarks: Remark[];
}

interface Item {
  remark: Remark;
  isDraft: boolean;
}

export const NOTHING_WRITTEN: Written = { draft: null, remarks: [] };

/** What of a pending review is for the other devices too. */
export const writtenOf = ({ draft, remarks }: Pending): Written => ({
  draft: draft.body.trim() === '' ? null : bare(draft),
  remarks: remarks.map(bare),
});

/** True where the same comments are written in the same order. */
export const isSameWritten = (one: Written, other: Written): boolean => {
  const [some, others] = [one, other].map((written) => [...itemsOf(written).values()]);
  return some!.length === others!.length && some!.every((item, at) => isSame(item, others![at]));
};

/**
 * Joins what one person has written on two devices, comment by comment: what only one of them has added, changed, sent or taken out
 * since they last agreed is done. What was sent or taken out on one and changed on the other stays, and of words that were changed on
 * both, both are kept: nothing that somebody typed is lost. The draft of this device stays its draft; another one becomes ready.
 * @param base what both had when they last agreed
 */
export function joinPending(base: Written, mine: Written, theirs: Written): Written {
  if (isSameWritten(base, theirs)) return mine;
  const [before, here, there] = [base, mine, theirs].map(itemsOf) as [Items, Items, Items];
  const joined = [...new Set([...there.keys(), ...here.keys()])].flatMap((id) =>
    joinItem(before.get(id), here.get(id), there.get(id)),
  );
  const drafts = joined.filter(({ isDraft }) => isDraft);
  const draft = drafts.find(({ remark }) => remark.id === mine.draft?.id) ?? drafts[0];
  return {
    draft: draft?.remark ?? null,
    remarks: joined.filter((item) => item !== draft).map(({ remark }) => remark),
  };
}

function joinItem(before: Item | undefined, here: Item | undefined, there: Item | undefined): Item[] {
  if (isSame(before, there) || isSame(here, there)) return here ? [here] : [];
  if (isSame(before, here)) return there ? [there] : [];
  if (!here || !there) return [(here ?? there)!];
  if (wordsOf(here) === wordsOf(there)) return [here];
  return [{ remark: { ...there.remark, id: crypto.randomUUID() }, isDraft: false }, here];
}

type Items = Map<string, Item>;

function itemsOf({ draft, remarks }: Written): Items {
  const items = remarks.map((remark) => ({ remark, isDraft: false }));
  if (draft) items.push({ remark: draft, isDraft: true });
  return new Map(items.map((item) => [item.remark.id, item]));
}

const isSame = (one: Item | undefined, other: Item | undefined): boolean =>
  one?.remark.id === other?.remark.id &&
  one?.isDraft === other?.isDraft &&
  (one && wordsOf(one)) === (other && wordsOf(other));

const wordsOf = ({ remark: { kind, body, words, target } }: Item): string =>
  JSON.stringify([kind, body, words, target?.field, target?.evidenceId, target?.start, target?.end]);

const bare = ({ id, kind, body, target, words }: Remark): Remark => ({ id, kind, body, target, words });
