import { inOrder, pieceChanges, type Piece } from '../../web/src/features/review/changes.js';
import { diffWords, nearChanges } from '../../web/src/lib/text/word-diff.js';

const piece = (id: string, some: Partial<Piece> = {}) =>
  ({
    id,
    url: `https://example.org/${id}`,
    title: null,
    stance: 'supports',
    passage: null,
    ...some,
  }) as Piece;

describe('what has become of the evidence', () => {
  it('is a piece that came, and one that went, each with its number', () => {
    expect(pieceChanges([piece('a'), piece('b')], [piece('b'), piece('c', { title: 'A sheet' })])).toEqual([
      { id: 'c', kind: 'added', number: 2, name: 'A sheet', parts: [] },
      { id: 'a', kind: 'removed', number: 1, name: 'https://example.org/a', parts: [] },
    ]);
  });

  it('is nothing for a piece that only stands elsewhere in the list', () => {
    expect(pieceChanges([piece('a'), piece('b')], [piece('b'), piece('a')])).toEqual([]);
  });

  it('is every part of a piece that is another now', () => {
    const [change] = pieceChanges([piece('a')], [piece('a', { stance: 'refutes', passage: 'No trade.' })]);
    expect(change!.kind).toBe('changed');
    expect(change!.parts).toEqual([
      { part: 'stance', before: 'supports', after: 'refutes' },
      { part: 'passage', before: null, after: 'No trade.' },
    ]);
  });
});

describe('changes of fields', () => {
  it('come with what matters most first', () => {
    const fields = ['asOf', 'evidence', 'summary', 'statedOn', 'statement'] as const;
    const changes = fields.map((field) => ({ field, before: null, after: null }));
    expect(inOrder(changes).map(({ field }) => field)).toEqual([
      'statement',
      'summary',
      'evidence',
      'asOf',
      'statedOn',
    ]);
  });
});

describe('a long text with a small change', () => {
  const long = 'word '.repeat(100);
  const near = nearChanges(diffWords(`${long}bans ${long}`, `${long}condemns ${long}`), 20);

  it('is shown near the change only', () => {
    expect(near.map(({ words }) => words.length).every((length) => length < 30)).toBe(true);
    expect(near.filter(({ kind }) => kind !== 'same').map(({ words }) => words)).toEqual([
      'bans',
      'condemns',
    ]);
  });

  it('shows whole words, and where some are left out', () => {
    expect(near[0]!.words).toMatch(/^…( word)+ $/);
    expect(near.at(-1)!.words).toMatch(/^( word)+ …$/);
  });

  it('is shown whole where little is left out', () => {
    const changes = diffWords('It bans oil.', 'It condemns oil.');
    expect(nearChanges(changes, 20)).toEqual(changes);
  });
});
