import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Link2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Sign } from './marked';
import style from './quote-sign.module.css';

/** What is to be known about a quote, behind its closing mark: marks that do not match, a part of more, its claim. */
export function QuoteSign({ sign }: { sign: Sign }) {
  const t = useTranslations('reader');
  if (sign.kind === 'claim')
    return (
      <Link
        to="/claims/$claimId"
        params={{ claimId: sign.ref }}
        className={style.claim}
        dir="ltr"
        data-ui="claim-of-quote"
      >
        ◆{sign.ref}
      </Link>
    );
  if (sign.kind === 'part')
    return <Link2 size={12} className={style.part} aria-label={t('part')} role="img" />;
  const why = t('mismatched', { opened: sign.opened, closed: sign.closed });
  return (
    <Tooltip label={why} events={{ hover: true, focus: true, touch: true }} multiline maw={280}>
      <button type="button" className={style.mismatch} aria-label={why} data-ui="mismatch">
        ≠
      </button>
    </Tooltip>
  );
}
