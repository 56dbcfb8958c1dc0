import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import type { Dossier } from '../claim/claim-query';
import style from './page-preview.module.css';

/** The real public page, made from the claim as it is now, as wide and as bright as a reader may see it. */
export function PagePreview({ claim }: { claim: Dossier }) {
  const t = useTranslations('publish');
  const [width, setWidth] = useState('desktop');
  const [light, setLight] = useState('light');
  if (!claim.rating) return <EmptyState title={t('rateFirst')} />;
  return (
    <div className={style.preview}>
      <div className={style.choices}>
        <SegmentedControl
          size="xs"
          aria-label={t('width')}
          value={width}
          onChange={setWidth}
          data={[
            { value: 'desktop', label: t('desktop') },
            { value: 'phone', label: t('phone') },
          ]}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('brightness')}
          value={light}
          onChange={setLight}
          data={[
            { value: 'light', label: t('light') },
            { value: 'dark', label: t('dark') },
          ]}
        />
      </div>
      <iframe
        key={claim.version}
        title={t('previewTitle', { ref: claim.ref })}
        src={`/api/v1/claims/${claim.id}/preview`}
        className={style.frame}
        data-width={width}
        data-light={light}
        data-ui="preview"
      />
    </div>
  );
}
