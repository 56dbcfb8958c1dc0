import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import style from './chosen-bar.module.css';

/** What can be done with several quotes that were chosen together. */
export function ChosenBar({
  n,
  weld,
  forget,
}: {
  n: number;
  /** Makes them one quotation; null where they are already, or one alone was chosen. */
  weld: (() => void) | null;
  forget: () => void;
}) {
  const t = useTranslations('quotes');
  return (
    <div className={style.bar} role="group" aria-label={t('chosen', { n })} data-ui="chosen-bar">
      <span className={style.n}>{t('chosen', { n })}</span>
      {weld ? (
        <Button size="compact-sm" variant="default" onClick={weld} data-ui="weld">
          {t('do.weld')} <KeyHint keys="w" />
        </Button>
      ) : (
        n === 1 && <span className={style.hint}>{t('chooseMore')}</span>
      )}
      <Button size="compact-sm" variant="subtle" onClick={forget}>
        {t('do.forget')}
      </Button>
    </div>
  );
}
