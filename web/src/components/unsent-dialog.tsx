import { Button, Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Layer } from '../lib/commands/layer';
import style from './unsent-dialog.module.css';

/** What no server has yet. */
export interface Unsent {
  changes: number;
  /** Fields that wait for a person. */
  open: number;
  /** What was begun and not sent. */
  drafts: number;
}

/** Tells what no server has yet, before somebody signs out. */
export function UnsentDialog({
  unsent,
  close,
  leave,
  drop,
}: {
  unsent: Unsent;
  close: () => void;
  leave: () => void;
  drop: () => void;
}) {
  const frame = useTranslations('frame');
  return (
    <Modal
      opened
      onClose={close}
      title={frame('unsent.title')}
      closeButtonProps={{ 'aria-label': frame('close') }}
    >
      <Layer>
        <div className={style.unsent} data-ui="unsent">
          <p>{frame('unsent.what', { ...unsent })}</p>
          <p>{frame('unsent.keep')}</p>
          <div className={style.actions}>
            <Button onClick={close} data-autofocus>
              {frame('unsent.stay')}
            </Button>
            <Button variant="default" onClick={leave}>
              {frame('unsent.leave')}
            </Button>
            {unsent.changes + unsent.open === 0 && (
              <Button variant="subtle" onClick={drop}>
                {frame('unsent.drop')}
              </Button>
            )}
          </div>
        </div>
      </Layer>
    </Modal>
  );
}
