import { Problem } from '../../platform/errors.js';
import type { PoliteEgress } from '../../platform/egress/polite-egress.js';
import { fetchArticle } from '../readers/fetch-article.js';
import type { Refused, SourceRow } from './read-row.js';

/**
 * Fetches the page of a row that has only its address; other rows are given back as they are.
 * @throws JobAgain where its host may not be visited yet
 */
export async function visitRow(egress: PoliteEgress, row: SourceRow): Promise<SourceRow | Refused> {
  if (!('address' in row.source)) return row;
  const { address } = row.source;
  const door = await egress.turn(address, 'import');
  try {
    return { ...row, source: { page: await fetchArticle(door, address) } };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const [fault] = error.extras.errors ?? [];
    return {
      code: fault?.code ?? error.code,
      pointer: '/url',
      ...(fault?.params && { params: fault.params }),
    };
  }
}
