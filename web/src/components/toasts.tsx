import { CloseButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { dismiss, useToasts, type Toast } from '../lib/undo/undo';
import style from './toasts.module.css';
import { useUndo } from './use-undo';

/** What has just happened, with the way back. A message waits while it has the focus or the pointer. */
export function Toasts() {
  const toasts = useToasts();
  return (
    <div className={style.toasts} role="status">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastLine({ toast }: { toast: Toast }) {
  const t = useTranslations('frame');
  const { undo } = useUndo();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(toast.id), toast.milliseconds);
    return () => clearTimeout(timer);
  }, [held, toast]);
  return (
    <div
      className={style.toast}
      data-tone={toast.tone}
      data-ui="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.words}</span>
      {toast.undo && (
        <button type="button" className={style.undo} onClick={() => undo(toast)}>
          {t('undo')}
        </button>
      )}
      <CloseButton size="sm" c="inherit" aria-label={t('close')} onClick={() => dismiss(toast.id)} />
    </div>
  );
}
