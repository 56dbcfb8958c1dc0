import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/empty-state';
import type { Dossier } from '../claim/claim-query';
import { Brightness } from './brightness';
import { Choice } from './choice';
import { Code } from './code';
import { FRAMES, frameCode, plainCode } from './embed-code';
import style from './embed-tab.module.css';
import { embedQuery } from './publish-query';
import { usePublishSearch } from './use-publish-search';

/** What other sites show of the fact-check, as it looks, and the code for it. */
export function EmbedTab({ claim, url }: { claim: Dossier; url: string }) {
  const t = useTranslations('publish');
  const [{ view = 'card', size = 'large', light = 'light' }, show] = usePublishSearch();
  const { publication } = claim;
  const form = `?view=${view}&size=${size}`;
  // The desk serves the public pages too, whatever their public address is.
  const shown = publication
    ? `/f/${publication.slug}/embed${form}`
    : `/api/v1/claims/${claim.id}/preview${form}`;
  const { data: html } = useQuery({ ...embedQuery(shown, claim.version), enabled: claim.rating !== null });
  if (!claim.rating && !publication) return <EmptyState title={t('rateFirst')} />;
  const room = FRAMES[view][size];
  const standing = !publication ? 'coming' : publication.retractedAt ? 'retracted' : 'live';
  const embed = html === undefined ? undefined : readEmbed(html);
  return (
    <div className={style.tab}>
      <p data-ui="embed-standing">{t(`embedStanding.${standing}`)}</p>
      <div className={style.choices}>
        <Choice
          label={t('embedView')}
          value={view}
          words={{ card: t('embed.card'), line: t('embed.line'), full: t('embed.full') }}
          choose={(chosen) => show({ view: chosen === 'card' ? undefined : chosen })}
        />
        <Choice
          label={t('embedSize')}
          value={size}
          words={{ large: t('large'), small: t('small') }}
          choose={(chosen) => show({ size: chosen === 'small' ? chosen : undefined })}
        />
        <Brightness />
      </div>
      <div className={style.room} data-light={light}>
        <iframe
          key={claim.version}
          title={t('embedTitle', { ref: claim.ref })}
          src={shown}
          width={room.width}
          height={room.height}
          className={style.frame}
          data-ui="embed"
        />
      </div>
      {embed && (
        <>
          <Code label={t('frameCode')} about={t('frameCodeHint')}>
            {frameCode(`${url}/embed${form}`, embed.title, room)}
          </Code>
          <Code label={t('plainCode')} about={t('plainCodeHint')}>
            {plainCode(embed, url)}
          </Code>
        </>
      )}
    </div>
  );
}

/** Its style stays out: it is not for this page, whose policy would complain. */
const readEmbed = (html: string): Document =>
  new DOMParser().parseFromString(html.replace(/<style>.*?<\/style>/s, ''), 'text/html');
