import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../components/copy-button';
import style from '../settings/settings.module.css';
import type { NewApiKey } from './api-keys-query';

/** A key that was just made, to be kept now: it is never shown again. */
export function ShownKey({ made, done }: { made: NewApiKey; done: () => void }) {
  const t = useTranslations('apiKeys');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <section className={style.section} aria-labelledby="api-keys-shown" data-ui="shown-key">
      <h2 id="api-keys-shown">{t('shown', { name: made.name })}</h2>
      <TextInput ref={field} readOnly label={t('key')} description={t('shownHint')} value={made.key} />
      <div className={style.choices}>
        <CopyButton text={made.key} label={t('copyKey')} />
        <Button size="xs" onClick={done}>
          {t('kept')}
        </Button>
      </div>
    </section>
  );
}
