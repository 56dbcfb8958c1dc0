import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RailPanel } from './rail-panel';

/** Asks why a quote is rejected that was accepted before. */
export function RejectReason({
  name,
  reject,
  close,
}: {
  name: string;
  reject: (reason: string) => void;
  close: () => void;
}) {
  const t = useTranslations('quotes');
  const [reason, setReason] = useState('');
  return (
    <RailPanel title={t('rejectTitle', { name })} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() === '') return;
          reject(reason.trim());
          close();
        }}
      >
        <TextInput
          size="xs"
          data-autofocus
          required
          label={t('rejectReason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" mt={8}>
          {t('do.reject')}
        </Button>
      </form>
    </RailPanel>
  );
}
