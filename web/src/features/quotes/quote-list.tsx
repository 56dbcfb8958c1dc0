import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Quote } from '../reader/quotes-query';
import type { ClaimOfArticle } from './claims-of-article-query';
import { QuoteCard, type CardActions } from './quote-card';
import style from './quote-list.module.css';

/** Heights of a card in pixels, the same for every quote, so that the list knows where each stands. */
export const HEIGHTS = { comfortable: 208, compact: 108 } as const;
export type Density = keyof typeof HEIGHTS;
/** Fingers need higher buttons. */
const COARSE = matchMedia('(pointer: coarse)').matches ? 40 : 0;
const GAP = 8;

/** The cards of the rail; only those near the window are in the page. The selected one is in view. */
export function QuoteList({
  quotes,
  density,
  selectedId,
  chosen,
  actions,
  claimsOf,
  openNotes,
}: {
  quotes: readonly Quote[];
  density: Density;
  selectedId: string | null;
  chosen: ReadonlySet<string>;
  actions: CardActions;
  claimsOf: ReadonlyMap<string, readonly ClaimOfArticle[]>;
  openNotes: ReadonlyMap<string, number>;
}) {
  const t = useTranslations('quotes');
  const scroller = useRef<HTMLDivElement>(null);
  const size = HEIGHTS[density] + COARSE + GAP;
  const list = useVirtualizer({
    count: quotes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    getItemKey: (index) => quotes[index]!.id,
    overscan: 3,
  });
  const at = quotes.findIndex(({ id }) => id === selectedId);
  useEffect(() => list.measure(), [list, size]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || at < 0) return;
    const [above, below] = [at * size, (at + 1) * size + GAP - element.clientHeight];
    if (element.scrollTop > above) element.scrollTop = above;
    else if (element.scrollTop < below) element.scrollTop = below;
  }, [at, size, selectedId]);
  return (
    <div ref={scroller} className={style.scroller} data-density={density} data-ui="quote-list">
      <ol className={style.list} aria-label={t('list')} style={{ blockSize: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ key, index, start }) => {
          const quote = quotes[index]!;
          return (
            <li
              key={key}
              className={style.item}
              aria-posinset={index + 1}
              aria-setsize={quotes.length}
              data-ui="quote-card"
              data-quote={quote.id}
              style={{ blockSize: size - GAP, transform: `translateY(${start}px)` }}
            >
              <QuoteCard
                quote={quote}
                claims={claimsOf.get(quote.id)}
                notes={openNotes.get(quote.id) ?? 0}
                selected={quote.id === selectedId}
                chosen={chosen.has(quote.id)}
                actions={actions}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
