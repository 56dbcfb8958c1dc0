import { quietRows } from '../../web/src/lib/live/quiet-rows.js';

const rows = (ids: string, version = 1) => [...ids].map((id) => ({ id, version }));
const shown = (known: string, fresh: string) => {
  const { rows: list, waiting } = quietRows(new Set(known), rows(fresh, 2));
  return `${list.map(({ id }) => id).join('')} ${waiting}`;
};

describe('rows that somebody looks at', () => {
  it.each([
    ['stay as they are', 'abc', 'abc', 'abc 0'],
    ['wait when they are new', 'abc', 'xabyc', 'abc 2'],
    ['follow when they stand behind all others', 'abc', 'abcde', 'abcde 0'],
    ['keep their place when one goes to the top', 'abc', 'cab', 'abc 0'],
    ['go when they are not listed any more', 'abc', 'ac', 'ac 0'],
    ['come back to their place', 'abc', 'bac', 'abc 0'],
    ['are all shown where none was', '', 'xy', 'xy 0'],
    ['are all shown where none is left', 'abc', 'xy', 'xy 0'],
  ])('%s', (_, known, fresh, expected) => expect(shown(known, fresh)).toBe(expected));

  it('are shown as they are now', () => {
    expect(quietRows(new Set('ab'), rows('ba', 7)).rows).toEqual(rows('ab', 7));
  });
});
