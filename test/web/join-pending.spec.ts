import { joinPending, writtenOf, type Written } from '../../web/src/features/review/join-pending.js';

const remark = (id: string, body = id) => ({ id, kind: 'must' as const, body });
const written = (remarks: string[], draft?: string): Written => ({
  draft: draft ? of(draft) : null,
  remarks: remarks.map(of),
});
/** `a` or, with other words, `a: other words`. */
const of = (short: string) => {
  const [id, body] = short.split(': ');
  return remark(id!, body);
};
const join = (base: Written, mine: Written, theirs: Written) => {
  const { draft, remarks } = joinPending(base, mine, theirs);
  return { draft: draft?.body, remarks: remarks.map(({ body }) => body) };
};

describe('comments that one person writes on two devices', () => {
  it('are all there once the two meet', () => {
    expect(join(written([]), written(['a']), written(['b', 'c']))).toEqual({
      draft: undefined,
      remarks: ['b', 'c', 'a'],
    });
  });

  it('stay as they are here where nothing has happened there', () => {
    expect(join(written(['a', 'b']), written(['b', 'c']), written(['a', 'b'])).remarks).toEqual(['b', 'c']);
  });

  it('become what they are there where nothing has happened here', () => {
    expect(join(written(['a', 'b']), written(['a', 'b']), written(['b: new']))).toEqual({
      draft: undefined,
      remarks: ['new'],
    });
  });

  it('go when they were sent or taken out on one of them', () => {
    expect(join(written(['a', 'b']), written(['a']), written(['a', 'b', 'c'])).remarks).toEqual(['a', 'c']);
    expect(join(written(['a', 'b']), written(['a', 'b', 'c']), written(['a'])).remarks).toEqual(['a', 'c']);
  });

  it('stay when they were sent or taken out on one and changed on the other since', () => {
    const changed = written(['a: better']);
    expect(join(written(['a']), changed, written([])).remarks).toEqual(['better']);
    expect(join(written(['a']), written([]), changed).remarks).toEqual(['better']);
  });

  it('are both kept when both have changed them, each with an id of its own', () => {
    const { remarks } = joinPending(written(['a']), written(['a: mine']), written(['a: theirs']));
    expect(remarks.map(({ body }) => body)).toEqual(['theirs', 'mine']);
    expect(new Set(remarks.map(({ id }) => id)).size).toBe(2);
  });

  it('are one where both have changed them to the same', () => {
    expect(join(written(['a']), written(['a: same']), written(['a: same', 'b'])).remarks).toEqual([
      'same',
      'b',
    ]);
  });

  it('are told apart by their place too', () => {
    const base = written(['a']);
    const moved = { ...base, remarks: [{ ...remark('a'), target: { field: 'summary' as const } }] };
    expect(joinPending(base, written(['a', 'b']), moved).remarks).toContainEqual(moved.remarks[0]);
  });

  it('tell here why the server did not take one, also once it has met the others', () => {
    const refused = { draft: null, remarks: [{ ...remark('a'), problem: 'too long' }] };
    expect(joinPending(written(['a']), refused, written(['a', 'b'])).remarks[0]).toHaveProperty('problem');
  });

  describe('and the one that is being written', () => {
    it('comes along', () => {
      expect(join(written([]), written(['a']), written([], 'half'))).toEqual({
        draft: 'half',
        remarks: ['a'],
      });
    });

    it('stays the draft here; what was being written there becomes ready', () => {
      expect(join(written([]), written([], 'mine'), written([], 'theirs'))).toEqual({
        draft: 'mine',
        remarks: ['theirs'],
      });
    });

    it('is laid by here when it was laid by there', () => {
      expect(join(written([], 'a'), written(['b'], 'a'), written(['a'], 'c'))).toEqual({
        draft: 'c',
        remarks: ['a', 'b'],
      });
    });

    it('stays the draft when it was laid by there and written on here', () => {
      expect(join(written([], 'a'), written([], 'a: and on'), written(['a']))).toEqual({
        draft: 'and on',
        remarks: ['a'],
      });
    });

    it('is none without words, and nobody else is told why a comment was refused', () => {
      const blank = { ...remark('d', ' '), target: { field: 'summary' as const } };
      expect(writtenOf({ draft: blank, remarks: [{ ...remark('a'), problem: 'too long' }] })).toEqual(
        written(['a']),
      );
    });
  });
});
