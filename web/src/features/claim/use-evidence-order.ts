import { useTranslations } from 'use-intl';
import { useEditing, useField } from './editing';
import { inDeskOrder, movedTo, type NumberedPiece } from './evidence-order';
import { useChoose } from './use-choose';

/** The evidence as it is laid out, and how to lay it out anew. */
export function useEvidenceOrder() {
  const t = useTranslations('claim');
  const { claim, edits } = useEditing();
  const { value } = useField('evidenceOrder');
  const choose = useChoose({ claim, edits });
  const pieces = inDeskOrder({ ...claim, evidenceOrder: value });
  const order = pieces.map(({ piece }) => piece.id);
  const moveTo = ({ piece, number }: NumberedPiece, where: string) => {
    const next = movedTo(order, piece.id, where);
    choose({ evidenceOrder: next }, t('evidenceMoved', { number }));
    // What has the focus may lose it while it is moved.
    const held = document.activeElement;
    requestAnimationFrame(() => held instanceof HTMLElement && held.focus());
  };
  return { pieces, moveTo };
}
