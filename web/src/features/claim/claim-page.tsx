import { useMediaQuery } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ProblemPanel } from '../../components/problem-panel';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { meQuery } from '../../lib/session';
import { Commenting } from '../review/commenting';
import { ClaimAbout } from './claim-about';
import { ClaimEdits } from './claim-edits';
import { ClaimHead } from './claim-head';
import { claimQuery } from './claim-query';
import { ClaimSource } from './claim-source';
import { ClaimTabs } from './claim-tabs';
import style from './claim-page.module.css';
import { EditingContext } from './editing';
import { useReading } from './reading';

/** Everything about one claim: what it says, the work on it, and where it was said. */
export function ClaimPage() {
  const { claimId } = useParams({ from: '/desk/claims/$claimId' });
  return <Workspace key={claimId} claimId={claimId} />;
}

function Workspace({ claimId }: { claimId: string }) {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(claimQuery(claimId));
  const { data: me } = useQuery(meQuery);
  const [edits] = useState(() => new ClaimEdits(queries, claimId));
  const { claim, newer } = useReading(data, edits);
  const wide = useMediaQuery('(min-width: 1281px), (max-width: 900px)', false, {
    getInitialValueInEffect: false,
  });
  const [asked, ask] = useState(false);
  const sourceShown = wide || asked;
  useEffect(() => () => void edits.flush(), [edits]);
  if (error instanceof ApiProblem) return <ProblemPanel problem={error} again={() => void refetch()} />;
  if (!claim) return <Waiting />;
  return (
    <EditingContext value={{ claim, edits, writable: me?.permissions.includes('claims:write') ?? false }}>
      <div className={style.claim} data-source={asked || undefined}>
        <ClaimHead newer={newer} />
        <ClaimAbout />
        <ClaimTabs />
        <ClaimSource shown={sourceShown} toggle={() => ask(!asked)} />
        <Commenting claim={claim} />
      </div>
    </EditingContext>
  );
}
