import type { components } from '../../lib/api/schema.js';

type Quote = components['schemas']['QuoteAnswer'];

/** Which quotes of an article the rail shows. */
export const FILTERS = ['undecided', 'accepted', 'rejected', 'all', 'warnings'] as const;
export type Filter = (typeof FILTERS)[number];

/** In which order: as they stand in the text, or those first that most deserve a check. */
export const SORTS = ['text', 'worth'] as const;
export type Sort = (typeof SORTS)[number];

/** What a list of quotes is narrowed to. */
export interface Shown {
  filter: Filter;
  sort: Sort;
  kind?: string;
  /** Name of a speaker. */
  speaker?: string;
}

/** The same in the address of the page, where what is usual is left out. */
export interface RailSearch {
  show?: Filter;
  sort?: Sort;
  kind?: string;
  by?: string;
  tab?: 'claims' | 'notes';
}

/** How the address says some of what is shown. */
export function inAddress({ filter, sort, ...some }: Partial<Shown>): RailSearch {
  return {
    ...(filter && { show: filter === 'undecided' ? undefined : filter }),
    ...(sort && { sort: sort === 'text' ? undefined : sort }),
    ...('kind' in some && { kind: some.kind }),
    ...('speaker' in some && { by: some.speaker }),
  };
}

/** What an address says about the rail. */
export function readRailSearch({ show, sort, kind, by, tab }: Record<string, unknown>): RailSearch {
  return {
    show: FILTERS.find((filter) => filter === show),
    sort: SORTS.find((one) => one === sort),
    kind: typeof kind === 'string' ? kind : undefined,
    by: typeof by === 'string' ? by : undefined,
    tab: tab === 'claims' || tab === 'notes' ? tab : undefined,
  };
}

const MATCHES: Record<Filter, (quote: Quote) => boolean> = {
  undecided: ({ decision }) => decision === 'suggested',
  accepted: ({ decision }) => decision === 'accepted',
  rejected: ({ decision }) => decision === 'rejected',
  all: () => true,
  warnings: ({ warnings }) => warnings.length > 0,
};

/** The quotes that a filter lets through, ordered. The selected one stays in sight, whatever has become of it. */
export function listQuotes(
  quotes: readonly Quote[],
  { filter, sort, kind, speaker }: Shown,
  selectedId?: string | null,
): Quote[] {
  const shown = quotes.filter(
    (quote) =>
      quote.id === selectedId ||
      (MATCHES[filter](quote) &&
        (!kind || quote.kind === kind) &&
        (!speaker || quote.speakers.some(({ name }) => name === speaker))),
  );
  return sort === 'text'
    ? shown
    : shown.toSorted((a, b) => b.checkWorthiness.score - a.checkWorthiness.score || a.start - b.start);
}

/** The next one behind `id` that holds, from the beginning again when there is none; undefined when nothing is left. */
export function nextOf<Item extends { id: string }>(
  list: readonly Item[],
  id: string | null | undefined,
  holds: (item: Item) => boolean,
): Item | undefined {
  const at = list.findIndex((item) => item.id === id);
  return [...list.slice(at + 1), ...list.slice(0, at + 1)].find((item) => item.id !== id && holds(item));
}
