import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../components/page-header';
import { ProblemPanel } from '../../components/problem-panel';
import { StateChip } from '../../components/state-chip';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { claimQuery, movesQuery, type Dossier } from '../claim/claim-query';
import { MoveBar } from '../review/move-bar';
import { ClaimReviewTab } from './claim-review-tab';
import { EmbedTab } from './embed-tab';
import { PagePreview } from './page-preview';
import { ProgramsTab } from './programs-tab';
import { PublicAddress } from './public-address';
import { PublishForm } from './publish-form';
import style from './publish-page.module.css';
import { claimReviewQuery, type ClaimReviewPreview } from './publish-query';
import { PUBLISH_TABS } from './publish-search';
import { Readiness } from './readiness';
import { ShareText } from './share-text';
import { usePublishSearch } from './use-publish-search';
import { When } from './when';

/** The claim as the public would see it, what stands in the way, and the button. */
export function PublishPage() {
  const t = useTranslations('publish');
  const { claimId } = useParams({ from: '/desk/claims/$claimId/publish' });
  const { data: claim, error, refetch } = useQuery(claimQuery(claimId));
  const look = useQuery({
    ...claimReviewQuery(claimId, claim?.version ?? 0),
    enabled: claim !== undefined,
    placeholderData: (before) => before,
  });
  const { data: review } = look;
  if (!claim && error instanceof ApiProblem)
    return <ProblemPanel problem={error} again={() => void refetch()} />;
  if (!review && look.error instanceof ApiProblem)
    return <ProblemPanel problem={look.error} again={() => void look.refetch()} />;
  if (!claim || !review) return <Waiting />;
  const title = t('title', { ref: claim.ref });
  return (
    <div className={style.page}>
      <PageHeader
        windowTitle={title}
        title={
          <span className={style.title}>
            {title} <StateChip state={claim.state} />
          </span>
        }
      >
        <Link to="/claims/$claimId" params={{ claimId: claim.ref }}>
          {t('toClaim')}
        </Link>
      </PageHeader>
      <div className={style.columns}>
        <Views claim={claim} review={review} />
        <Decision claim={claim} review={review} />
      </div>
    </div>
  );
}

interface Parts {
  claim: Dossier;
  review: ClaimReviewPreview;
}

function Views({ claim, review }: Parts) {
  const t = useTranslations('publish');
  const [{ tab = 'page' }, show] = usePublishSearch();
  return (
    <Tabs
      value={tab}
      onChange={(chosen) => show({ tab: PUBLISH_TABS.find((name) => name === chosen) })}
      keepMounted={false}
      className={style.views}
    >
      <Tabs.List className="sideways">
        {PUBLISH_TABS.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="page">
        <PagePreview claim={claim} />
      </Tabs.Panel>
      <Tabs.Panel value="embed">
        <EmbedTab claim={claim} url={review.url} />
      </Tabs.Panel>
      <Tabs.Panel value="claimReview">
        <ClaimReviewTab claim={claim} review={review} />
      </Tabs.Panel>
      <Tabs.Panel value="share">
        <ShareText claim={claim} url={review.url} />
      </Tabs.Panel>
      <Tabs.Panel value="programs">
        <ProgramsTab claim={claim} url={review.url} />
      </Tabs.Panel>
    </Tabs>
  );
}

function Decision({ claim, review }: Parts) {
  const t = useTranslations('publish');
  const { data } = useQuery(movesQuery(claim.ref));
  const publish = data?.moves.find(({ name }) => name === 'publish');
  const isPublic = claim.publication && !claim.publication.retractedAt;
  return (
    <section className={style.decision} aria-labelledby="decision">
      <h2 id="decision">{claim.state === 'published' ? t('isPublic') : t('ready')}</h2>
      {isPublic && <PublicAddress publication={claim.publication!} />}
      {claim.state !== 'published' && publish && (
        <>
          <Readiness claim={claim} review={review} publish={publish} />
          <When claim={claim} publish={publish} />
          <PublishForm claim={claim} review={review} publish={publish} />
        </>
      )}
      {isPublic && <MoveBar claim={claim} conflicts={0} />}
    </section>
  );
}
