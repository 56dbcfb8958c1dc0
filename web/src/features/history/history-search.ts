/** What a history can be narrowed to: a kind of entry, or what programs wrote. */
export const ENTRY_KINDS = ['edit', 'move', 'evidence', 'comment', 'publication', 'key'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What the history of a claim shows, as it stands in the address. */
export interface HistorySearch {
  /** Place of the entry that the address is about. */
  entry?: number;
  kind?: EntryKind;
  /** Only what this person did. */
  by?: string;
  /** Two versions, as `5..7`. */
  compare?: string;
  /** The two versions side by side rather than in one text. */
  beside?: true;
}

/** Reads it from an address; what makes no sense is left out. */
export function readHistorySearch({
  entry,
  kind,
  by,
  compare,
  beside,
}: Record<string, unknown>): HistorySearch {
  return {
    entry: Number.isInteger(entry) ? (entry as number) : undefined,
    kind: ENTRY_KINDS.find((one) => one === kind),
    by: typeof by === 'string' && by !== '' ? by : undefined,
    compare: typeof compare === 'string' && /^\d+\.\.\d+$/.test(compare) ? compare : undefined,
    beside: beside === true ? true : undefined,
  };
}
