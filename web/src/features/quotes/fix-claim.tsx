import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../components/key-hint';
import { useCommand } from '../../lib/commands/commands';
import { useDates } from '../../words/words';
import style from './fix-strip.module.css';
import type { VagueClaim } from './fixes';

/** Asks for the names that a claim of the article leaves out, and leads to its statement. */
export function FixClaim({ claim: { ref, words }, next }: { claim: VagueClaim; next: () => void }) {
  const t = useTranslations('quotes.fix');
  const { and } = useDates();
  const navigate = useNavigate();
  const open = () =>
    void navigate({ to: '/claims/$claimId', params: { claimId: ref }, search: { field: 'statement' } });
  useCommand('claim.statement', open);
  return (
    <>
      <p role="status">{t('vagueClaim', { ref, words: and(words.map((word) => `“${word}”`)) })}</p>
      <div className={style.answers}>
        <Button size="xs" data-ui="fix-claim" onClick={open}>
          {t('openStatement')}&nbsp;
          <KeyHint keys="e" />
        </Button>
        <Button size="xs" variant="subtle" onClick={next}>
          {t('next')}&nbsp;
          <KeyHint keys="Enter" />
        </Button>
      </div>
    </>
  );
}
