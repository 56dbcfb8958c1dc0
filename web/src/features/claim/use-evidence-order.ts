import { useTranslations } from 'use-intl';
import { say } from '../../lib/undo/undo';
import { useEditing, useField } from './editing';
import { inDeskOrder, movedTo, type NumberedPiece } from './evidence-order';

/** The evidence as it is laid out, and how to lay it out anew. */
export function useEvidenceOrder() {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  const { value, choose } = useField('evidenceOrder');
  const pieces = inDeskOrder({ ...claim, evidenceOrder: value });
  const order = pieces.map(({ piece }) => piece.id);
  const moveTo = ({ piece, number }: NumberedPiece, where: string) => {
    const next = movedTo(order, piece.id, where);
    const put = () => {
      choose(next);
      say(t('evidenceMoved', { number }), { undo: () => choose(order), redo: put });
    };
    put();
    // What has the focus may lose it while it is moved.
    const held = document.activeElement;
    requestAnimationFrame(() => held instanceof HTMLElement && held.focus());
  };
  return { pieces, moveTo };
}
