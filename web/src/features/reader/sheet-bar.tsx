import { Button } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { runCommand } from '../../lib/commands/commands';
import { useReading } from './reading';
import style from './sheet-bar.module.css';

/** On a narrow window, below the card of the selected quote: to the quotes before and behind it, or all cards. */
export function SheetBar({ all, showAll }: { all: boolean; showAll: (all: boolean) => void }) {
  const t = useTranslations('reader');
  const { quotes, selected } = useReading();
  return (
    <div className={style.bar} data-ui="sheet-bar">
      <Button
        variant="subtle"
        leftSection={<ChevronLeft size={16} aria-hidden />}
        onClick={() => runCommand('reader.previous')}
      >
        {t('previousQuote')}
      </Button>
      <Button variant="subtle" color="gray" aria-expanded={all} onClick={() => showAll(!all)}>
        {t('placeOfQuote', { n: selected ? quotes.indexOf(selected) + 1 : 0, all: quotes.length })}
      </Button>
      <Button
        variant="subtle"
        rightSection={<ChevronRight size={16} aria-hidden />}
        onClick={() => runCommand('reader.next')}
      >
        {t('nextQuote')}
      </Button>
    </div>
  );
}
