import { ActionIcon, Button } from '@mantine/core';
import { ChevronLeft, ChevronRight, Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { runCommand } from '../../lib/commands/commands';
import type { Quote } from '../reader/quotes-query';
import type { ClaimOfArticle } from './claims-of-article-query';
import { QuoteCard, type CardActions } from './quote-card';
import style from './rail-sheet.module.css';

/** On a narrow screen: one card below the text, the way to the next, to the list and to what must be settled. */
export function RailSheet({
  selected,
  claims,
  notes,
  fixes,
  actions,
  startFixing,
  expand,
  modal,
  children,
}: {
  selected: Quote | undefined;
  claims: readonly ClaimOfArticle[] | undefined;
  /** How many open notes it has. */
  notes: number;
  fixes: number;
  actions: CardActions;
  startFixing: () => void;
  expand: () => void;
  /** It must be answered or left first. */
  modal: boolean;
  /** A question that is open. */
  children: ReactNode;
}) {
  const t = useTranslations('quotes');
  return (
    <aside className={style.sheet} aria-label={t('rail')} data-ui="rail-sheet">
      {children}
      {selected && !children && (
        <div className={style.card} data-density="compact" data-ui="quote-card" data-quote={selected.id}>
          <QuoteCard
            quote={selected}
            claims={claims}
            notes={notes}
            selected
            chosen={false}
            actions={actions}
          />
        </div>
      )}
      <div className={style.ways} hidden={modal}>
        <ActionIcon
          size={44}
          variant="default"
          aria-label={t('sheet.previous')}
          onClick={() => runCommand('reader.previous')}
        >
          <ChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <Button size="sm" variant="subtle" className={style.list} onClick={expand}>
          {t('sheet.list')}
        </Button>
        {fixes > 0 && (
          <Button
            size="sm"
            variant="subtle"
            className={style.fixes}
            onClick={startFixing}
            data-ui="fix-strip"
            aria-label={t('fix.open', { n: fixes })}
            leftSection={<Flag size={16} aria-hidden />}
          >
            {fixes}
          </Button>
        )}
        <ActionIcon
          size={44}
          variant="default"
          aria-label={t('sheet.next')}
          onClick={() => runCommand('reader.next')}
        >
          <ChevronRight size={20} aria-hidden />
        </ActionIcon>
      </div>
    </aside>
  );
}
