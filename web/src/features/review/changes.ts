import type { components } from '../../lib/api/schema.js';

type Schemas = components['schemas'];
export type FieldChange = Schemas['FieldChangeAnswer'];
export type Piece = Schemas['ContentEvidence'];

/** What a reviewer looks for first; the other fields follow in the order in which the server tells them. */
const FIRST = ['statement', 'summary', 'explanation', 'evidence', 'rating'];

/** Changes of a claim, what matters most first. */
export function inOrder(changes: readonly FieldChange[]): FieldChange[] {
  const place = (field: string) => (FIRST.includes(field) ? FIRST.indexOf(field) : FIRST.length);
  return changes.toSorted((one, other) => place(one.field) - place(other.field));
}

/** What of a piece of evidence people write. */
export const PARTS = [
  'stance',
  'kind',
  'passage',
  'locator',
  'url',
  'title',
  'publisher',
  'publishedOn',
  'note',
  'sensitive',
  'sensitiveReason',
] as const satisfies readonly (keyof Piece)[];
export type Part = (typeof PARTS)[number];

/** A piece of evidence that came, went or is another now. */
export interface PieceChange {
  id: string;
  kind: 'added' | 'removed' | 'changed';
  /** Its number where it is, or was. */
  number: number;
  name: string;
  parts: { part: Part; before: Piece[Part]; after: Piece[Part] }[];
}

/** What has become of the evidence; a piece is the same wherever it stands in the list. */
export function pieceChanges(before: readonly Piece[], after: readonly Piece[]): PieceChange[] {
  const named = (piece: Piece, list: readonly Piece[]) => ({
    id: piece.id,
    number: list.indexOf(piece) + 1,
    name: piece.title ?? piece.url ?? '',
  });
  const gone = before
    .filter(({ id }) => !after.some((piece) => piece.id === id))
    .map((piece) => ({ ...named(piece, before), kind: 'removed' as const, parts: [] }));
  const there = after.flatMap((piece): PieceChange[] => {
    const old = before.find(({ id }) => id === piece.id);
    if (!old) return [{ ...named(piece, after), kind: 'added', parts: [] }];
    const parts = PARTS.filter((part) => old[part] !== piece[part]).map((part) => ({
      part,
      before: old[part],
      after: piece[part],
    }));
    return parts.length > 0 ? [{ ...named(piece, after), kind: 'changed', parts }] : [];
  });
  return [...there, ...gone];
}
