import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { usePractice } from './practice-query';
import { usePracticeWrites } from './use-practice-writes';

/** Where a list is empty: the way to the sample. */
export function StartLink() {
  const t = useTranslations('practice');
  const { mayPractise, round } = usePractice();
  const { start } = usePracticeWrites();
  if (!mayPractise || round) return null;
  return (
    <p>
      {t.rich('orStart', {
        start: (words) => (
          <Anchor component="button" type="button" onClick={() => void start()}>
            {words}
          </Anchor>
        ),
      })}
    </p>
  );
}
