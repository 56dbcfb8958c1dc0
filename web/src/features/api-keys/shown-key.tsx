import { useTranslations } from 'use-intl';
import { ShownSecret } from '../../components/shown-secret';
import type { NewApiKey } from './api-keys-query';

/** A key that was just made, to be kept now: it is never shown again. */
export function ShownKey({ made, done }: { made: NewApiKey; done: () => void }) {
  const t = useTranslations('apiKeys');
  return (
    <ShownSecret
      title={t('shown', { name: made.name })}
      label={t('key')}
      hint={t('shownHint')}
      copy={t('copyKey')}
      kept={t('kept')}
      value={made.key}
      done={done}
    />
  );
}
