import { inDeskOrder, movedTo } from '../../web/src/features/claim/evidence-order.js';

const shown = (evidence: string, order: string) =>
  inDeskOrder({ evidence: [...evidence].map((id) => ({ id }) as never), evidenceOrder: [...order] })
    .map(({ piece, number }) => `${piece.id}${number}`)
    .join(' ');

describe('evidence as the desk lays it out', () => {
  it.each([
    ['stands as it came where nobody has moved it', 'abc', '', 'a1 b2 c3'],
    ['keeps its numbers wherever it stands', 'abc', 'cab', 'c3 a1 b2'],
    ['comes last where it is new', 'abcd', 'ca', 'c3 a1 b2 d4'],
    ['closes up where a piece is gone', 'ac', 'cba', 'c2 a1'],
  ])('%s', (_, evidence, order, expected) => expect(shown(evidence, order)).toBe(expected));

  it.each([
    ['a', 'b', 'bac'],
    ['c', 'b', 'acb'],
    ['c', 'a', 'cab'],
    ['a', 'c', 'bca'],
  ])('puts %s where %s stood', (piece, where, expected) =>
    expect(movedTo([...'abc'], piece, where).join('')).toBe(expected),
  );
});
