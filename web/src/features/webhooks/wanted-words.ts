import { useTranslations } from 'use-intl';
import { useDates } from '../../words/words';
import { KINDS } from './webhooks-query';

/** What a webhook wants, in words; a single type stands for itself. */
export function useWantedWords(): (events: readonly string[]) => string {
  const t = useTranslations('webhooks');
  const { and } = useDates();
  return (events) => {
    if (events.includes('*')) return t('everything');
    return and(
      events.map((event) => {
        const kind = KINDS.find((one) => event === `${one}.*`);
        return kind ? t(`kind.${kind}`) : event;
      }),
    );
  };
}
