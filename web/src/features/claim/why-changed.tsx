import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import style from './rating-tab.module.css';

interface WhyChangedProps {
  /** The verdicts in words. */
  before: string;
  after: string;
  /** With a reason the rating changes; without, the one that stands is kept. */
  explain: (reason: string | undefined) => void;
}

/** Another verdict than the one that stands needs one line, which the history keeps. */
export function WhyChanged({ before, after, explain }: WhyChangedProps) {
  const t = useTranslations('claim');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setMissing(true);
    explain(reason.trim());
  };
  return (
    <form onSubmit={give} className={style.why} data-ui="why-changed">
      <TextInput
        label={t('whyChanged')}
        description={t('whyChangedHint', { before, after })}
        value={reason}
        maxLength={500}
        error={missing && t('sayWhy')}
        onChange={({ currentTarget }) => {
          setReason(currentTarget.value);
          setMissing(false);
        }}
        onKeyDown={({ key }) => key === 'Escape' && explain(undefined)}
        autoFocus
      />
      <div className={style.ways}>
        <Button type="submit" size="compact-sm">
          {t('changeRating')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => explain(undefined)}>
          {t('keepRating')}
        </Button>
      </div>
    </form>
  );
}
