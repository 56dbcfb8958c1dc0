import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../components/copy-button';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { meQuery } from '../../lib/session';
import type { Dossier } from '../claim/claim-query';
import { WebhookChip } from '../webhooks/webhook-chip';
import { everyWebhookQuery, nameOf, wants } from '../webhooks/webhooks-query';
import { Code } from './code';
import style from './programs-tab.module.css';
import { ADDRESSES, addressesOf, curlOf } from './programs';

/** What other programs get of the fact-check: where they read it, and which of them are told of it. */
export function ProgramsTab({ claim, url }: { claim: Dossier; url: string }) {
  const t = useTranslations('publish');
  const { data: me } = useQuery(meQuery);
  const { publication } = claim;
  const standing = !publication ? 'coming' : publication.retractedAt ? 'retracted' : 'live';
  const addresses = addressesOf(claim, url);
  return (
    <div className={style.tab}>
      <section aria-labelledby="programs-addresses">
        <h2 id="programs-addresses">{t('addresses')}</h2>
        <p data-ui="addresses-standing">{t(`addressesStanding.${standing}`)}</p>
        <dl className={style.addresses}>
          {ADDRESSES.map((name) => {
            const what = t(`addressOf.${name}`);
            return (
              <div key={name}>
                <dt>{what}</dt>
                <dd>
                  <code dir="ltr">{addresses[name]}</code>
                  <CopyButton text={addresses[name]} name={t('copyCode', { what })} />
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
      <section aria-labelledby="programs-api">
        <h2 id="programs-api">{t('overApi')}</h2>
        <Code label={t('curl')} about={t('curlHint')}>
          {curlOf(claim, location.origin)}
        </Code>
        <Link to="/me/api-keys">{t('ownKeys')}</Link>
      </section>
      <section aria-labelledby="programs-webhooks">
        <h2 id="programs-webhooks">{t('webhooks')}</h2>
        {me &&
          (me.permissions.includes('webhooks:read') ? (
            <ToldWebhooks isPublic={standing === 'live'} />
          ) : (
            <p>{t('webhooksOfAdmins')}</p>
          ))}
      </section>
    </div>
  );
}

/** The webhooks that are told when it is published, or changed for the public after that. */
function ToldWebhooks({ isPublic }: { isPublic: boolean }) {
  const t = useTranslations('publish');
  const { data, error, refetch } = useQuery(everyWebhookQuery);
  if (!data && error instanceof ApiProblem)
    return <ProblemPanel problem={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  const told = data.data.filter(wants(isPublic ? 'claim_review.corrected' : 'claim_review.published'));
  const standing = isPublic ? 'live' : 'coming';
  if (told.length === 0)
    return (
      <p>
        {t(`toldNone.${standing}`)} <Link to="/admin/webhooks">{t('toWebhooks')}</Link>
      </p>
    );
  return (
    <>
      <p>{t(`told.${standing}`)}</p>
      <ul className={style.told} data-ui="told-webhooks">
        {told.map((hook) => (
          <li key={hook.id}>
            <WebhookChip hook={hook} />
            <bdi>{nameOf(hook)}</bdi>
            <Link
              to="/admin/webhooks"
              search={{ hook: hook.id }}
              aria-label={t('deliveriesOf', { name: nameOf(hook) })}
            >
              {t('deliveries')}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
