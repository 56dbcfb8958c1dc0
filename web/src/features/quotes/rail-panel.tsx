import { CloseButton, FocusTrap } from '@mantine/core';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useCommand } from '../../lib/commands/commands';
import { Layer } from '../../lib/commands/layer';
import style from './rail-panel.module.css';

/** A question in the rail: the text stays in sight, keys of the page rest, Esc leaves and gives the focus back. */
export function RailPanel({
  title,
  close,
  children,
}: {
  title: string;
  close: () => void;
  children: ReactNode;
}) {
  const t = useTranslations('quotes');
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  // At once, not in a moment as the trap does: a digit that follows the key of the question belongs to it.
  useLayoutEffect(() => {
    const before = document.activeElement;
    panel.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <Layer>
      <FocusTrap>
        <section ref={panel} role="dialog" aria-labelledby={heading} className={style.panel}>
          <CloseKey close={close} />
          <header className={style.head}>
            <h2 id={heading}>{title}</h2>
            <CloseButton size="sm" aria-label={t('close')} onClick={close} />
          </header>
          {children}
        </section>
      </FocusTrap>
    </Layer>
  );
}

/** The key belongs to the layer of the question, and so is asked for inside of it. */
function CloseKey({ close }: { close: () => void }) {
  useCommand('quotes.close', close);
  return null;
}
