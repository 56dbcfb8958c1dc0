import { get } from './api.js';
import { h } from './dom.js';
import { problemPanel } from './problem.js';
import { t } from './words.js';

/**
 * A list that is read page by page.
 * @param path of the API, with its filters
 * @param row draws one entry as an `li`
 * @param empty what stands there where nothing does
 */
export async function pagedList({ path, row, empty, signal, props }) {
  const first = await get(path, signal);
  if (!first.data.length) return empty;
  const list = h('ul', { class: 'rows', ...props }, first.data.map(row));
  const foot = h('div', { class: 'more' });
  offerMore(first.page);
  return h('div', null, list, foot);

  function offerMore({ hasMore, nextCursor }) {
    foot.replaceChildren(
      ...(hasMore ? [h('button', { type: 'button', onclick: () => readOn(nextCursor) }, t('more'))] : []),
    );
  }

  async function readOn(cursor) {
    try {
      const next = await get(`${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`);
      const rows = next.data.map(row);
      list.append(...rows);
      offerMore(next.page);
      rows[0]?.querySelector('a, button')?.focus();
    } catch (error) {
      foot.replaceChildren(problemPanel(error, { again: () => readOn(cursor) }));
    }
  }
}
