import { useTranslations } from 'use-intl';
import { ShownSecret } from '../../components/shown-secret';
import { nameOf, type WebhookWithSecret } from './webhooks-query';

/** The secret of a webhook that was just made, to be given to its receiver now: it is never shown again. */
export function HookSecret({ hook, done }: { hook: WebhookWithSecret; done: () => void }) {
  const t = useTranslations('webhooks');
  return (
    <ShownSecret
      title={t('secretOf', { name: nameOf(hook) })}
      label={t('secret')}
      hint={t('secretHint')}
      copy={t('copySecret')}
      kept={t('kept')}
      value={hook.secret}
      done={done}
    />
  );
}
