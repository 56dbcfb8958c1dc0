import { useLayoutEffect, useState, type PointerEvent, type RefObject } from 'react';
import { offsetAt, rangeOf } from '../../lib/text/positions';
import style from './bounds.module.css';

/** An end of a quote, to be dragged with a pointer; the keys do the same. */
export function BoundsHandle({
  body,
  offset,
  end,
  move,
}: {
  body: RefObject<HTMLElement | null>;
  offset: number;
  end: 'start' | 'end';
  move: (offset: number) => void;
}) {
  const [place, setPlace] = useState<{ top: number; left: number }>();
  useLayoutEffect(() => {
    const root = body.current;
    const at = end === 'start' ? { start: offset, end: offset + 1 } : { start: offset - 1, end: offset };
    const boxes = root && rangeOf(root, at)?.getClientRects();
    const box = boxes?.[end === 'start' ? 0 : boxes.length - 1];
    if (!root || !box) return setPlace(undefined);
    const around = root.getBoundingClientRect();
    setPlace({ top: box.bottom - around.top, left: (end === 'start' ? box.left : box.right) - around.left });
  }, [body, offset, end]);
  if (!place) return null;
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !body.current) return;
    // The handle hangs below the line that it belongs to.
    const { height } = event.currentTarget.getBoundingClientRect();
    const to = offsetAt(body.current, event.clientX, event.clientY - height);
    if (to !== null) move(to);
  };
  return (
    <span
      className={style.handle}
      data-ui={`bounds-${end}`}
      style={{ top: place.top, insetInlineStart: place.left }}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      aria-hidden
    />
  );
}
