import { useTranslations } from 'use-intl';
import { CopyButton } from '../../components/copy-button';
import type { Schemas } from '../../lib/api/client';
import { useDates } from '../../words/words';
import style from './publish-form.module.css';

/** Where the public reads it, and since when. */
export function PublicAddress({ publication }: { publication: Schemas['PublicationAnswer'] }) {
  const t = useTranslations('publish');
  const { moment } = useDates();
  const { url, edition, publishedAt } = publication;
  return (
    <div className={style.address} data-ui="public-address">
      <p>{t('editionSince', { edition, at: moment(publishedAt) })}</p>
      <a href={url} target="_blank" rel="noreferrer">
        {url}
      </a>
      <CopyButton text={url} />
    </div>
  );
}
