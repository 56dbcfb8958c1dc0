import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { say } from '../lib/undo/undo';

interface CopyButtonProps {
  text: string;
  /** What is copied, where it is more than what stands beside the button. */
  label?: string;
  /** What it is called to those who do not see beside what it stands. */
  name?: string;
  className?: string;
}

/** Puts a text where it can be pasted from. Browsers allow it on safe pages only; elsewhere there is no button. */
export function CopyButton({ text, label, name, className }: CopyButtonProps) {
  const t = useTranslations('frame');
  // Absent on pages that came over plain HTTP.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return null;
  return (
    <Button
      variant="default"
      size="xs"
      className={className}
      aria-label={name}
      onClick={() => void clipboard.writeText(text).then(() => say(t('copied')))}
    >
      {label ?? t('copy')}
    </Button>
  );
}
