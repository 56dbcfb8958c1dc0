import { useTranslations } from 'use-intl';
import { TextField } from './text-field';

/** What was found, at length. */
export function Explanation() {
  const t = useTranslations('claim');
  return (
    <TextField field="explanation" label={t('explanation')} description={t('explanationHint')} rows={6} />
  );
}
