import { CloseButton } from '@mantine/core';
import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useOutgoing, waitingNouns } from '../../lib/api/outgoing';
import { Layer } from '../../lib/commands/layer';
import style from './banners.module.css';

/** What is kept on this device until the desk can be reached, oldest first. In the browser's own dialog, of which nothing is to be fetched. */
export function WaitingChanges({ close }: { close: () => void }) {
  const t = useTranslations('frame');
  const nouns = useTranslations('frame.waiting');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useOutgoing();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={style.dialog} aria-labelledby={heading} onClose={close}>
      <Layer>
        <header className={style.head}>
          <h2 id={heading}>{t('waitingTitle')}</h2>
          <CloseButton aria-label={t('close')} onClick={() => dialog.current?.close()} />
        </header>
        <p>{t('waitingHint')}</p>
        <ol className={style.waiting}>
          {waitingNouns().map((noun, index) => (
            <li key={index}>{nouns((nouns.has(noun as never) ? noun : 'other') as never)}</li>
          ))}
        </ol>
      </Layer>
    </dialog>
  );
}
