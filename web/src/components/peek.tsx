import { ActionIcon, CloseButton } from '@mantine/core';
import { PanelRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import style from './peek.module.css';
import { usePeekKeys, type Peeking } from './use-peek';

interface PeekProps {
  heading: ReactNode;
  /** Of what the heading says. */
  language?: string;
  close: () => void;
  children: ReactNode;
}

/** More of the selected row, beside its list. */
export function Peek({ heading, language, close, children }: PeekProps) {
  const t = useTranslations('lists');
  return (
    <aside className={style.peek} aria-label={t('peek')} data-ui="peek">
      <header className={style.head}>
        <h2 lang={language} dir="auto">
          {heading}
        </h2>
        <CloseButton aria-label={t('closePeek')} onClick={close} />
      </header>
      {children}
    </aside>
  );
}

/** The keys that show more of the selected row, and that where it is asked for. */
export function PeekBeside({
  peeking,
  about,
  children,
}: {
  peeking: Peeking;
  about?: string;
  children: ReactNode;
}) {
  usePeekKeys(peeking, about);
  return peeking.isOpen && children;
}

/** Shows more of a row by pointer. */
export function PeekButton({ name, peeking }: { name: string; peeking: Peeking }) {
  const t = useTranslations('lists');
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      className={style.open}
      aria-label={t('peekAt', { name })}
      onClick={peeking.open}
    >
      <PanelRight size={16} aria-hidden />
    </ActionIcon>
  );
}
