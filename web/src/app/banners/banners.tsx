import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useOutgoing } from '../../lib/api/outgoing';
import { usePaused } from '../../lib/live/paused';
import style from './banners.module.css';
import { useConnection } from './use-connection';
import { useNewVersion } from './use-new-version';
import { useSlow } from './use-slow';
import { WaitingChanges } from './waiting-changes';

/** Under the header: what a person should know about the connection, one thing at a time, said once and politely. */
export function Banners() {
  return (
    <div className={style.banners} role="status">
      <Banner />
    </div>
  );
}

function Banner() {
  const t = useTranslations('frame.banner');
  const { waiting } = useOutgoing();
  const connection = useConnection();
  const slow = useSlow();
  const paused = usePaused();
  const newVersion = useNewVersion();
  const [listed, setListed] = useState(false);
  if (connection === 'offline')
    return (
      <Line tone="warning" name="offline">
        {t('offline', { n: waiting })}
        {waiting > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => setListed(true)}>
            {t('seeThem')}
          </Button>
        )}
        {listed && <WaitingChanges close={() => setListed(false)} />}
      </Line>
    );
  if (connection === 'back')
    return (
      <Line tone="success" name="back">
        {waiting > 0 ? t('back', { n: waiting }) : t('allSent')}
      </Line>
    );
  if (slow)
    return (
      <Line tone="warning" name="slow">
        {t('slow')}
      </Line>
    );
  if (paused)
    return (
      <Line tone="warning" name="live-paused">
        {t('livePaused')}
      </Line>
    );
  if (newVersion)
    return (
      <Line tone="plain" name="new-version">
        {t('newVersion')}
        <Button size="compact-sm" variant="default" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      </Line>
    );
  return null;
}

type Tone = 'plain' | 'warning' | 'success';

function Line({ tone, name, children }: { tone: Tone; name: string; children: ReactNode }) {
  return (
    <div className={style.banner} data-tone={tone} data-ui="banner" data-banner={name}>
      {children}
    </div>
  );
}
