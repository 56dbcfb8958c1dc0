import type { components } from '../../lib/api/schema.js';

type Quote = components['schemas']['QuoteAnswer'];

/** Which quotes are parts of one quotation: ids together; one alone stands alone. */
export type Quotations = string[][];

/** Other quotations for some quotes, and how they were, to take it back. */
export interface Regrouping {
  before: Quotations;
  after: Quotations;
}

/** Makes these quotes, and what was one with any of them, one quotation; null where they are already, or are fewer than two. */
export function weld(quotes: readonly Quote[], ids: ReadonlySet<string>): Regrouping | null {
  const before = quotationsOf(quotes, ids);
  return before.length > 1 ? { before, after: [before.flat()] } : null;
}

/** Takes these quotes out of their quotations; null where all stand alone. */
export function separate(quotes: readonly Quote[], ids: ReadonlySet<string>): Regrouping | null {
  const before = quotationsOf(quotes, ids).filter((parts) => parts.length > 1);
  if (before.length === 0) return null;
  const after = before.flatMap((parts) => {
    const rest = parts.filter((id) => !ids.has(id));
    return [...parts.filter((id) => ids.has(id)).map((id) => [id]), ...(rest.length > 0 ? [rest] : [])];
  });
  return { before, after };
}

/** The quotes that change with it, as they will be; the server gives the quotations names of its own. */
export function regrouped(quotes: readonly Quote[], after: Quotations): Quote[] {
  return after.flatMap((parts) => {
    const group = parts.length > 1 ? `new-${parts[0]}` : null;
    return quotes
      .filter((quote) => parts.includes(quote.id) && quote.group !== group)
      .map((quote) => ({ ...quote, group, version: quote.version + 1 }));
  });
}

/** The quotations that these quotes belong to. */
function quotationsOf(quotes: readonly Quote[], ids: ReadonlySet<string>): Quotations {
  const together = new Map<string, string[]>();
  for (const { id, group } of quotes) together.set(group ?? id, [...(together.get(group ?? id) ?? []), id]);
  return [...together.values()].filter((parts) => parts.some((id) => ids.has(id)));
}
