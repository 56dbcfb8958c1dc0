import { Button, Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Layer } from '../../lib/commands/layer';
import type { ImportRow } from './imports-query';

/** Asks before an import is cancelled, and says what stays. */
export function CancelImport({
  row,
  cancel,
  close,
}: {
  row: ImportRow;
  cancel: () => void;
  close: () => void;
}) {
  const t = useTranslations('imports');
  return (
    <Modal
      opened
      onClose={close}
      title={t('cancelTitle', { name: row.fileName })}
      closeButtonProps={{ 'aria-label': t('keep') }}
    >
      <Layer>
        <p>{t('cancelHint', { added: row.rows.added })}</p>
        <Button
          mt={12}
          data-autofocus
          onClick={() => {
            cancel();
            close();
          }}
        >
          {t('cancelNow')}
        </Button>
      </Layer>
    </Modal>
  );
}
