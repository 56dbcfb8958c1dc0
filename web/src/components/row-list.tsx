import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../lib/commands/commands';
import style from './row-list.module.css';

interface RowListProps<Row> {
  label: string;
  rows: Row[];
  draw: (row: Row) => ReactNode;
  open: (row: Row) => void;
  /** Fetches the next page; undefined where there is none. */
  more?: () => void;
}

const ROW_HEIGHT = 68;

/** A list of any length: only what is in sight is drawn. j and k move, Enter opens, the pointer does the same. */
export function RowList<Row extends { id: string }>({ label, rows, draw, open, more }: RowListProps<Row>) {
  const t = useTranslations('lists');
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.closest('main') ?? null,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const go = (next: number) => {
    if (!rows[next]) return;
    setAt(next);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-index="${next}"] button`)?.focus(),
    );
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
    <>
      <ul ref={list} className={style.list} style={{ blockSize: virtual.getTotalSize() }} aria-label={label}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!;
          return (
            <li
              key={row.id}
              data-index={index}
              className={style.item}
              style={{ insetBlockStart: start, blockSize: ROW_HEIGHT }}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              <button
                type="button"
                className={style.row}
                tabIndex={index === at ? 0 : -1}
                onFocus={() => setAt(index)}
                onClick={() => open(row)}
              >
                {draw(row)}
              </button>
            </li>
          );
        })}
      </ul>
      {more && (
        <Button variant="subtle" onClick={more}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
