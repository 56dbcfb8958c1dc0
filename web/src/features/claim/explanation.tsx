import { useDeferredValue } from 'react';
import { useTranslations } from 'use-intl';
import { AsRead } from './as-read';
import { useEditing, useField } from './editing';
import { TextField } from './text-field';

/** What was found, at length, and how readers will see it. */
export function Explanation() {
  const t = useTranslations('claim');
  const { claim } = useEditing();
  const { value } = useField('explanation');
  // Typing comes first.
  const text = useDeferredValue(value ?? '');
  return (
    <>
      <TextField
        field="explanation"
        label={t('explanation')}
        description={t('explanationHint')}
        rows={6}
        rich
        cites="@"
      />
      {text.trim() !== '' && <AsRead text={text} language={claim.language} evidence={claim.evidence} />}
    </>
  );
}
