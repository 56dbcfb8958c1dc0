import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import { useLanguageName } from '../../components/language-name';
import { LANGUAGES } from '../../lib/preferences';
import type { Dossier } from '../claim/claim-query';
import { Brightness } from './brightness';
import { Choice } from './choice';
import style from './page-preview.module.css';
import { usePublishSearch } from './use-publish-search';

/** The real public page, made from the claim as it is now, as wide and as bright as a reader may see it. */
export function PagePreview({ claim }: { claim: Dossier }) {
  const t = useTranslations('publish');
  const [{ width = 'desktop', light = 'light', lang = claim.language }, show] = usePublishSearch();
  const name = useLanguageName();
  if (!claim.rating) return <EmptyState title={t('rateFirst')} />;
  // Public pages speak the languages of the desk.
  const languages = [
    claim.language,
    ...LANGUAGES.filter((tag) => tag !== claim.language && claim.translations[tag]),
  ];
  return (
    <div className={style.preview}>
      <div className={style.choices}>
        <Choice
          label={t('width')}
          value={width}
          words={{ desktop: t('desktop'), phone: t('phone') }}
          choose={(chosen) => show({ width: chosen === 'phone' ? chosen : undefined })}
        />
        <Brightness />
        {languages.length > 1 && (
          <Choice
            label={t('language')}
            value={lang}
            words={Object.fromEntries(languages.map((tag) => [tag, name(tag)]))}
            choose={(chosen) => show({ lang: chosen === claim.language ? undefined : chosen })}
          />
        )}
      </div>
      <iframe
        key={`${claim.version} ${lang}`}
        title={t('previewTitle', { ref: claim.ref })}
        src={`/api/v1/claims/${claim.id}/preview?lang=${encodeURIComponent(lang)}`}
        className={style.frame}
        data-width={width}
        data-light={light}
        data-ui="preview"
      />
    </div>
  );
}
