import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Layer } from '../../lib/commands/layer';

/** Asks why an article is dismissed. */
export function DismissDialog({
  title,
  dismiss,
  close,
}: {
  title: string;
  dismiss: (reason: string) => void;
  close: () => void;
}) {
  const t = useTranslations('inbox');
  const [reason, setReason] = useState('');
  return (
    <Modal
      opened
      onClose={close}
      title={t('dismissTitle', { title })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Layer>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() === '') return;
            dismiss(reason.trim());
            close();
          }}
        >
          <TextInput
            data-autofocus
            required
            maxLength={500}
            label={t('dismissReason')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button type="submit" mt={12}>
            {t('dismiss')}
          </Button>
        </form>
      </Layer>
    </Modal>
  );
}
