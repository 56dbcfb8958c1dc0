import { useLayoutEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { directionAt, offsetAt, rangeOf } from '../../lib/text/positions';
import style from './bounds.module.css';

/** Half of its width, in pixels. */
const HALF = 12;

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
  const handle = useRef<HTMLSpanElement>(null);
  // Moved by itself, without drawing it anew or laying the text out once more.
  useLayoutEffect(() => {
    const root = body.current;
    const at = end === 'start' ? { start: offset, end: offset + 1 } : { start: offset - 1, end: offset };
    const boxes = root && rangeOf(root, at)?.getClientRects();
    const box = boxes?.[end === 'start' ? 0 : boxes.length - 1];
    const element = handle.current!;
    element.hidden = !box;
    if (!root || !box) return;
    const around = root.getBoundingClientRect();
    const isLeft = (end === 'start') === (directionAt(root, offset) === 1);
    const left = (isLeft ? box.left : box.right) - around.left;
    element.style.translate = `${left - HALF}px ${box.bottom - around.top}px`;
  }, [body, offset, end]);
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !body.current) return;
    // The handle hangs below the line that it belongs to.
    const { height } = event.currentTarget.getBoundingClientRect();
    const to = offsetAt(body.current, event.clientX, event.clientY - height);
    if (to !== null) move(to);
  };
  return (
    <span
      ref={handle}
      className={style.handle}
      data-ui={`bounds-${end}`}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      aria-hidden
    />
  );
}
