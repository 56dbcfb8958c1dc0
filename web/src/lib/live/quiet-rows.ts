interface Row {
  id: string;
}

/**
 * Rows of a list that somebody looks at: those that are known stand where they stood, each as it is now, and rows behind them follow.
 * What has come between them waits.
 * @param known ids in the order in which they stand on the screen
 * @param fresh the rows as they would be listed now
 */
export function quietRows<R extends Row>(
  known: ReadonlySet<string>,
  fresh: readonly R[],
): { rows: R[]; waiting: number } {
  const byId = new Map(fresh.map((row) => [row.id, row]));
  const last = fresh.findLastIndex(({ id }) => known.has(id));
  const standing = [...known].flatMap((id) => byId.get(id) ?? []);
  return { rows: [...standing, ...fresh.slice(last + 1)], waiting: last + 1 - standing.length };
}
