import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import type { Dossier } from '../claim/claim-query';
import { Brightness } from './brightness';
import { Choice } from './choice';
import style from './page-preview.module.css';
import { usePublishSearch } from './use-publish-search';

/** The real public page, made from the claim as it is now, as wide and as bright as a reader may see it. */
export function PagePreview({ claim }: { claim: Dossier }) {
  const t = useTranslations('publish');
  const [{ width = 'desktop', light = 'light' }, show] = usePublishSearch();
  if (!claim.rating) return <EmptyState title={t('rateFirst')} />;
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
      </div>
      <iframe
        key={claim.version}
        title={t('previewTitle', { ref: claim.ref })}
        src={`/api/v1/claims/${claim.id}/preview`}
        className={style.frame}
        data-width={width}
        data-light={light}
        data-ui="preview"
      />
    </div>
  );
}
