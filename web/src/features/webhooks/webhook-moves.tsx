import { Button, Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { useRemoval } from '../../components/use-removal';
import { answer, api, ifMatch } from '../../lib/api/client';
import { Layer } from '../../lib/commands/layer';
import { say } from '../../lib/undo/undo';
import { useAttempt } from '../../lib/use-attempt';
import style from './webhooks.module.css';
import { nameOf, type Webhook, type WebhookWithSecret } from './webhooks-query';

/** The secret before signs beside its successor for so long, as the button says. */
const OVERLAP_HOURS = 24;

/** Sends a test, pauses a webhook and goes on, gives it another secret, and removes it. */
export function WebhookMoves({
  hook,
  rotated,
}: {
  hook: Webhook;
  rotated: (hook: WebhookWithSecret) => void;
}) {
  const t = useTranslations('webhooks');
  const navigate = useNavigate();
  const { attempt, problem } = useAttempt(['webhooks']);
  const [removing, setRemoving] = useState(false);
  const { id, version, active, disabledAt, previousSecretUntil } = hook;
  const params = { path: { id }, header: ifMatch(version) };
  const test = () =>
    attempt(async () => {
      await answer(api.POST('/api/v1/webhooks/{id}/test', { params: { path: { id } } }));
      say(t('testing'));
    });
  const change = (now: boolean) =>
    attempt(() => answer(api.PATCH('/api/v1/webhooks/{id}', { params, body: { active: now } })));
  const catchUp = (from: string) =>
    attempt(async () => {
      await answer(api.PATCH('/api/v1/webhooks/{id}', { params, body: { active: true } }));
      const { deliveries } = await answer(
        api.POST('/api/v1/webhooks/{id}/replay', { params: { path: { id } }, body: { from } }),
      );
      say(t('replayed', { n: deliveries }));
    });
  const rotate = () =>
    attempt(async () =>
      rotated(
        await answer(
          api.POST('/api/v1/webhooks/{id}/rotate-secret', { params, body: { overlapHours: OVERLAP_HOURS } }),
        ),
      ),
    );
  const removal = useRemoval(['webhooks'], () => navigate({ to: '/admin/webhooks', search: {} }));
  const remove = () =>
    removal(async () => {
      await answer(api.DELETE('/api/v1/webhooks/{id}', { params }));
      say(t('removed', { name: nameOf(hook) }));
    });
  return (
    <>
      {problem && <ProblemPanel problem={problem} />}
      <div className={style.moves}>
        {active && (
          <Button size="xs" variant="default" onClick={() => void test()}>
            {t('test')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => void change(!active)}>
          {t(active ? 'pause' : 'resume')}
        </Button>
        {disabledAt && (
          <Button size="xs" variant="default" onClick={() => void catchUp(disabledAt)}>
            {t('catchUp')}
          </Button>
        )}
        {!previousSecretUntil && (
          <Button size="xs" variant="default" onClick={() => void rotate()}>
            {t('rotate')}
          </Button>
        )}
        <Button size="xs" variant="subtle" color="danger" onClick={() => setRemoving(true)}>
          {t('remove')}
        </Button>
      </div>
      <Modal
        opened={removing}
        onClose={() => setRemoving(false)}
        title={t('removeOf', { name: nameOf(hook) })}
        closeButtonProps={{ 'aria-label': t('keep') }}
      >
        <Layer>
          <p>{t('removeHint')}</p>
          <div className={style.choices}>
            <Button color="danger" onClick={() => void remove()}>
              {t('remove')}
            </Button>
            <Button variant="default" onClick={() => setRemoving(false)}>
              {t('keep')}
            </Button>
          </div>
        </Layer>
      </Modal>
    </>
  );
}
