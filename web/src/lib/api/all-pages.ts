/** A page of a list, as the API answers. */
interface PageOf<Row> {
  data: Row[];
  page: { hasMore: boolean; nextCursor: string | null };
}

/** Reads a list to its end. @param read the page behind a cursor; without one the first */
export async function allPages<Row>(
  read: (cursor: string | undefined) => Promise<PageOf<Row>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | undefined, more = true; more;) {
    const { data, page } = await read(cursor);
    rows.push(...data);
    more = page.hasMore;
    cursor = page.nextCursor ?? undefined;
  }
  return rows;
}
