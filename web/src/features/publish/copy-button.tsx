import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { say } from '../../lib/undo/undo';

/** Puts a text where it can be pasted from. Browsers allow it on safe pages only; elsewhere there is no button. */
export function CopyButton({ text }: { text: string }) {
  const t = useTranslations('publish');
  // Absent on pages that came over plain HTTP.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return null;
  return (
    <Button
      variant="default"
      size="xs"
      onClick={() => void clipboard.writeText(text).then(() => say(t('copied')))}
    >
      {t('copy')}
    </Button>
  );
}
