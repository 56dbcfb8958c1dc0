import { useTranslations } from 'use-intl';
import { Choice } from './choice';
import { usePublishSearch } from './use-publish-search';

/** Whether a reader likes it light or dark. */
export function Brightness() {
  const t = useTranslations('publish');
  const [{ light = 'light' }, show] = usePublishSearch();
  return (
    <Choice
      label={t('brightness')}
      value={light}
      words={{ light: t('light'), dark: t('dark') }}
      choose={(chosen) => show({ light: chosen === 'dark' ? chosen : undefined })}
    />
  );
}
