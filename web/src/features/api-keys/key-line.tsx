import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { answer, api, ifMatch } from '../../lib/api/client';
import { Layer } from '../../lib/commands/layer';
import { say } from '../../lib/undo/undo';
import { useAttempt } from '../../lib/use-attempt';
import { useDates } from '../../words/words';
import style from '../settings/settings.module.css';
import { apiKeysQuery, type ApiKey, type NewApiKey } from './api-keys-query';
import { useScopeWords } from './scope-words';

/** Both a key and its successor work for so long, as the button says. */
const OVERLAP_HOURS = 24;

/**
 * A key that works: what it may do, when it was used and ends; its successor, and its end.
 * @param rotated takes its successor; absent: somebody else's, whose successor is not for this person
 */
export function KeyLine({
  apiKey,
  own,
  rotated,
}: {
  apiKey: ApiKey;
  own: boolean;
  rotated: ((successor: NewApiKey) => void) | undefined;
}) {
  const t = useTranslations('apiKeys');
  const { ago, moment, and } = useDates();
  const inWords = useScopeWords();
  const { attempt, problem } = useAttempt(apiKeysQuery.queryKey);
  const [ending, setEnding] = useState(false);
  const { id, version, name, ownerName, scopes, lastUsedAt, expiresAt } = apiKey;
  const params = { path: { id }, header: ifMatch(version) };
  const rotate = () =>
    attempt(async () =>
      rotated?.(
        await answer(api.POST('/api/v1/keys/{id}/rotate', { params, body: { overlapHours: OVERLAP_HOURS } })),
      ),
    );
  const revoke = () =>
    attempt(async () => {
      await answer(api.DELETE('/api/v1/keys/{id}', { params }));
      say(t('revoked', { name }));
    });
  const used = lastUsedAt ? t('used', { when: ago(lastUsedAt) }) : t('neverUsed');
  return (
    <li className={style.key} data-ui="api-key">
      <div className={style.command}>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {!own && <span> · {t('of', { name: ownerName })}</span>}
        <p className={style.hint}>
          {used} · {expiresAt ? t('ends', { when: moment(expiresAt) }) : t('noEnd')}
        </p>
        <p className={style.hint}>{and(scopes.map(inWords))}</p>
        {problem && <ProblemPanel problem={problem} />}
      </div>
      {rotated && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('rotateOf', { name })}
          onClick={() => void rotate()}
        >
          {t('rotate')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        color="danger"
        aria-label={t('revokeOf', { name })}
        onClick={() => setEnding(true)}
      >
        {t('revoke')}
      </Button>
      <Modal
        opened={ending}
        onClose={() => setEnding(false)}
        title={t('revokeOf', { name })}
        closeButtonProps={{ 'aria-label': t('keep') }}
      >
        <Layer>
          <p>{t('revokeHint', { used })}</p>
          <div className={style.choices}>
            <Button color="danger" onClick={() => void revoke()}>
              {t('revoke')}
            </Button>
            <Button variant="default" onClick={() => setEnding(false)}>
              {t('keep')}
            </Button>
          </div>
        </Layer>
      </Modal>
    </li>
  );
}
