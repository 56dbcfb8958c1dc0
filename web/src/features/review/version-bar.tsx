import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCodeWords, useDates } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import { changedParts } from '../claim/reading';
import style from './version-bar.module.css';

/** Says to somebody who reads a version that another one is out, and leaves it to them when they see it. */
export function VersionBar({ claim, newer }: { claim: Dossier; newer: Dossier }) {
  const t = useTranslations('review');
  const code = useCodeWords();
  const { and } = useDates();
  const navigate = useNavigate({ from: '/claims/$claimId' });
  const [kept, keep] = useState<number>();
  const changed = and(changedParts(claim, newer).map((field) => code('field', field)));
  return (
    <div className={style.bar} role="status" data-ui="newer" data-kept={kept === newer.version || undefined}>
      <p>
        {kept === newer.version
          ? t('keepsReading', { version: claim.version, newer: newer.version })
          : t('newerOut', { newer: newer.version, changed })}
      </p>
      <Button
        size="compact-sm"
        onClick={() =>
          void navigate({
            search: (all) => ({ ...all, tab: 'review', since: claim.version }),
            resetScroll: false,
          })
        }
      >
        {t('seeChange')}
      </Button>
      {kept !== newer.version && (
        <Button size="compact-sm" variant="default" onClick={() => keep(newer.version)}>
          {t('keepReading', { version: claim.version })}
        </Button>
      )}
    </div>
  );
}
