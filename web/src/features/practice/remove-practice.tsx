import { Button } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import style from './practice-note.module.css';
import { usePracticeWrites } from './use-practice-writes';

/** Removes what was practised, once it is said what that is. */
export function RemovePractice({ asked, ask }: { asked: boolean; ask: (asked: boolean) => void }) {
  const t = useTranslations('practice');
  const { end } = usePracticeWrites();
  const words = useId();
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) confirm.current?.focus();
  }, [asked]);
  return (
    <div className={style.remove}>
      <Button size="compact-sm" variant="subtle" aria-expanded={asked} onClick={() => ask(!asked)}>
        {t('remove')}
      </Button>
      {asked && (
        <>
          <p id={words}>{t('removes')}</p>
          <Button
            ref={confirm}
            size="compact-sm"
            color="danger"
            aria-describedby={words}
            onClick={() => void end()}
          >
            {t('removeNow')}
          </Button>
        </>
      )}
    </div>
  );
}
