import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { WrittenDay } from '../../components/day-field';
import { KeyHint } from '../../components/key-hint';
import style from './fix-strip.module.css';

/** Asks for the date that the text does not give; every quote and claim of the article takes it. */
export function FixDate({ set, next }: { set: (date: string) => void; next: () => void }) {
  const t = useTranslations('quotes');
  const [date, setDate] = useState('');
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (date) set(date);
      }}
    >
      <label htmlFor="fix-date">
        {t('fix.date')} <WrittenDay day={date} />
      </label>
      <p className={style.hint}>{t('fix.dateHint')}</p>
      <div className={style.answers}>
        <input
          id="fix-date"
          type="date"
          className={style.date}
          data-ui="fix-date"
          value={date}
          autoFocus
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <Button size="xs" type="submit">
          {t('fix.dateSet')}&nbsp;
          <KeyHint keys="Enter" />
        </Button>
        <Button size="xs" variant="subtle" onClick={next}>
          {t('fix.next')}
        </Button>
      </div>
    </form>
  );
}
