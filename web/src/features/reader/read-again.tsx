import { Button } from '@mantine/core';
import { useId, useLayoutEffect } from 'react';
import { useTranslations } from 'use-intl';
import style from './read-again.module.css';
import type { Article } from './quotes-query';
import { READ_AS, useReadAgain } from './use-read-again';

/** Lets a person say what the text is, where its labels mislead: its quotes are found again. */
export function ReadAgain({ article, then }: { article: Article; then?: () => void }) {
  const t = useTranslations('reader.again');
  const title = useId();
  const { readAgain, running } = useReadAgain(article);
  useLayoutEffect(() => keepFocus, []);
  return (
    <div className={style.again} role="group" aria-labelledby={title} data-ui="read-again">
      <span id={title}>{t('title')}</span>
      <div className={style.choices}>
        {READ_AS.map((as) => (
          <Button
            key={as}
            size="compact-sm"
            variant="default"
            loading={running === as}
            disabled={running !== undefined && running !== as}
            onClick={() => void readAgain(as).then(then)}
          >
            {t(as)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Where there are quotes at last, what was pressed goes: whoever pressed it is on the page, not nowhere. */
function keepFocus(): void {
  const { activeElement } = document;
  if (activeElement === document.body || activeElement?.closest('[data-ui=read-again]'))
    document.getElementById('main')?.focus({ preventScroll: true });
}
