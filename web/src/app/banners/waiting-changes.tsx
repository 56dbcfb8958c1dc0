import { Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useOutgoing, waitingNouns } from '../../lib/api/outgoing';
import { Layer } from '../../lib/commands/layer';
import style from './banners.module.css';

/** What is kept on this device until the desk can be reached, oldest first. */
export function WaitingChanges({ close }: { close: () => void }) {
  const t = useTranslations('frame');
  const nouns = useTranslations('frame.waiting');
  useOutgoing();
  return (
    <Modal opened onClose={close} title={t('waitingTitle')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Layer>
        <p>{t('waitingHint')}</p>
        <ol className={style.waiting}>
          {waitingNouns().map((noun, index) => (
            <li key={index}>{nouns((nouns.has(noun as never) ? noun : 'other') as never)}</li>
          ))}
        </ol>
      </Layer>
    </Modal>
  );
}
