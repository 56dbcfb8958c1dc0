import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { withoutCitations } from '../../../../src/core/rich-text/citations.js';
import { CopyButton } from '../../components/copy-button';
import type { Dossier } from '../claim/claim-query';
import style from './claim-review-tab.module.css';

/** A few words for a post that leads to the fact-check. */
export function ShareText({ claim, url }: { claim: Dossier; url: string }) {
  const t = useTranslations('publish');
  const { statement, summary, rating } = claim;
  const [text, setText] = useState(() =>
    t('shareText', {
      statement,
      rating: rating?.alternateName ?? '',
      summary: withoutCitations(summary ?? ''),
      url,
    }),
  );
  return (
    <div className={style.tab}>
      <Textarea
        label={t('tab.share')}
        autosize
        minRows={4}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className={style.actions}>
        <CopyButton text={text} />
        <span>{t('characters', { n: [...text].length })}</span>
      </div>
    </div>
  );
}
