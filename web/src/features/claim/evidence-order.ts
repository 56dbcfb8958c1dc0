import type { components } from '../../lib/api/schema.js';

type Evidence = components['schemas']['EvidencePiece'];

/** A piece with its number, which texts cite: it stays wherever the piece stands. */
export interface NumberedPiece {
  piece: Evidence;
  number: number;
}

/** The evidence as the desk has laid it out; pieces that nobody has moved come last, as they came. */
export function inDeskOrder({
  evidence,
  evidenceOrder,
}: {
  evidence: readonly Evidence[];
  evidenceOrder: readonly string[];
}): NumberedPiece[] {
  const place = ({ piece }: NumberedPiece) => {
    const at = evidenceOrder.indexOf(piece.id);
    return at < 0 ? evidenceOrder.length : at;
  };
  return evidence
    .map((piece, at) => ({ piece, number: at + 1 }))
    .toSorted((one, other) => place(one) - place(other));
}

/** The order once a piece stands where another one stood. */
export function movedTo(order: readonly string[], piece: string, where: string): string[] {
  const rest = order.filter((id) => id !== piece);
  return rest.toSpliced(order.indexOf(where), 0, piece);
}
