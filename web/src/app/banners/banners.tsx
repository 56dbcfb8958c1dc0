import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useParams } from '@tanstack/react-router';
import { useProblemWords } from '../../components/problem-words';
import { forgetRefusals, useOutgoing, type Refusal } from '../../lib/api/outgoing';
import { usePaused } from '../../lib/live/paused';
import { useSaving } from '../../lib/saving';
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
  const { waiting, refused } = useOutgoing();
  const { claimId: shown } = useParams({ strict: false });
  const settle = useSaving().waiting.find((ref) => ref !== shown);
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
  if (refused[0]) return <NotTaken refusal={refused[0]} />;
  if (settle)
    return (
      <Line tone="warning" name="needs-you">
        {t('needsYou', { ref: settle })}
        <Link to="/claims/$claimId" params={{ claimId: settle }}>
          {t('openClaim')}
        </Link>
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

/** A change of an earlier page, or of a form that was left: nobody else is there to hear that the server refuses it. */
function NotTaken({ refusal: { noun, problem } }: { refusal: Refusal }) {
  const t = useTranslations('frame.banner');
  const nouns = useTranslations('frame.waiting');
  const { title, fault } = useProblemWords();
  return (
    <Line tone="warning" name="not-taken">
      {t('notTaken', {
        change: nouns((nouns.has(noun as never) ? noun : 'other') as never),
        why: [title(problem), ...problem.errors.map(fault)].join(' '),
      })}
      <Button size="compact-sm" variant="default" onClick={forgetRefusals}>
        {t('understood')}
      </Button>
    </Line>
  );
}

type Tone = 'plain' | 'warning' | 'success';

function Line({ tone, name, children }: { tone: Tone; name: string; children: ReactNode }) {
  return (
    <div className={style.banner} data-tone={tone} data-ui="banner" data-banner={name}>
      {children}
    </div>
  );
}
