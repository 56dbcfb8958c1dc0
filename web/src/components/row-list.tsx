import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../lib/commands/commands';
import { ChangedEdge } from './changed-edge';
import style from './row-list.module.css';

interface RowListProps<Row> {
  label: string;
  rows: Row[];
  draw: (row: Row) => ReactNode;
  /** Where the row's page is. */
  href: (row: Row) => string;
  onOpen?: (row: Row) => void;
  /** Stands at the end of each row: what can be done with it by pointer. */
  menu?: (row: Row) => ReactNode;
  /** Belongs to the selected row: its keys, the panel that shows more of it. */
  beside?: (row: Row) => ReactNode;
  /** Of a row, where two lines are not enough. */
  heights?: { wide: number; narrow: number };
  /** Fetches the next page; undefined where there is none. */
  more?: () => void;
}

/** Where there is no room beside, what stands in one line takes two. */
const TWO_LINES = { wide: 68, narrow: 92 };

/** A list of any length: only what is in sight is drawn. j and k move, Enter opens, the pointer does the same. */
export function RowList<Row extends { id: string; version: number }>(props: RowListProps<Row>) {
  const { label, rows, draw, href, onOpen, menu, beside, more, heights = TWO_LINES } = props;
  const t = useTranslations('lists');
  const list = useRef<HTMLUListElement>(null);
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, rows.length - 1);
  const narrow = useMediaQuery('(max-width: 600px)', false, { getInitialValueInEffect: false });
  const height = narrow ? heights.narrow : heights.wide;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.closest('main') ?? null,
    estimateSize: () => height,
    overscan: 8,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  const focus = (index: number): boolean => {
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] a`);
    link?.focus();
    return link != null;
  };
  const go = (next: number) => {
    if (!rows[next]) return;
    setAt(next);
    virtual.scrollToIndex(next);
    // At once, so that a second key in the same frame counts; what is far away is drawn in the next one.
    if (!focus(next)) requestAnimationFrame(() => focus(next));
  };
  const when = rows.length > 0;
  useCommand('lists.next', () => go(document.activeElement?.closest('[data-index]') ? at + 1 : at), { when });
  useCommand('lists.previous', () => go(at - 1), { when });
  const last = virtual.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - 8) more?.();
  }, [last, rows.length, more]);
  if (!when) return null;
  return (
    <div className={style.columns}>
      <div>
        <ul
          ref={list}
          className={style.list}
          style={{ blockSize: virtual.getTotalSize() }}
          aria-label={label}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]!;
            return (
              <li
                key={row.id}
                data-index={index}
                className={style.item}
                style={{ insetBlockStart: start, blockSize: height }}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                // Whatever is pressed in a row selects it.
                onClickCapture={() => setAt(index)}
              >
                <Link
                  to={href(row)}
                  className={style.row}
                  tabIndex={index === at ? 0 : -1}
                  onFocus={() => setAt(index)}
                  onClick={() => onOpen?.(row)}
                >
                  {draw(row)}
                </Link>
                <ChangedEdge version={row.version} />
                {menu?.(row)}
              </li>
            );
          })}
        </ul>
        {more && (
          <Button variant="subtle" onClick={more}>
            {t('more')}
          </Button>
        )}
      </div>
      {beside?.(rows[at]!)}
    </div>
  );
}
