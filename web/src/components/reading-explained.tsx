import { useTranslations } from 'use-intl';
import type { Schemas } from '../lib/api/client';
import style from './reading-explained.module.css';

/** What was done to a document to make a text of it, in words. */
export function ReadingExplained({ reading }: { reading: Schemas['ArticleAnswer']['reading'] }) {
  const t = useTranslations('reading');
  const { encoding, steps, attachments } = reading;
  return (
    <ul className={style.steps} data-ui="reading">
      {encoding && (
        <li data-guess={encoding.how === 'guessed' || undefined}>
          {t(`encoding.${encoding.how}`, { name: encoding.name })}
        </li>
      )}
      {steps.map(({ code, count }) => (
        <li key={code}>{t(`steps.${code}`, { count })}</li>
      ))}
      {attachments.length > 0 && <li>{t('attachments', { names: attachments.join(', ') })}</li>}
      {steps.length === 0 && <li>{t('asItCame')}</li>}
    </ul>
  );
}
