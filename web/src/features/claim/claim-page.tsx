import { useMediaQuery } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { PageProblem } from '../../components/page-problem';
import { Waiting } from '../../components/waiting';
import { ApiProblem } from '../../lib/api/problem';
import { About } from '../../lib/commands/about';
import { meQuery, type Me } from '../../lib/session';
import { Commenting } from '../review/commenting';
import { useFieldOfAddress } from '../review/go-to-field';
import { ClaimAbout } from './claim-about';
import { ClaimHead } from './claim-head';
import { claimQuery, movesQuery, ratingsQuery, type Dossier } from './claim-query';
import { ClaimSource } from './claim-source';
import { ClaimTabs } from './claim-tabs';
import style from './claim-page.module.css';
import { EditingContext } from './editing';
import { editsOf } from './open-edits';
import { useReading } from './reading';

/** Everything about one claim: what it says, the work on it, and where it was said. */
export function ClaimPage() {
  const { claimId } = useParams({ from: '/desk/claims/$claimId' });
  const { data: claim, error, refetch } = useQuery(claimQuery(claimId));
  const { data: me } = useQuery(meQuery);
  const moves = useQuery(movesQuery(claimId));
  const ratings = useQuery(ratingsQuery);
  // What is shown stays, and goes on being written in, while it cannot be read again.
  if (!claim && error instanceof ApiProblem)
    return <PageProblem problem={error} again={() => void refetch()} />;
  if (!claim || !me) return <Waiting />;
  // One name for a claim, so that nothing about it is held twice.
  if (claim.ref !== claimId) return <Navigate to="." params={{ claimId: claim.ref }} search={true} replace />;
  // What can be done, and the verdicts, stand above and between the rest, which would move as they come.
  if (!moves.isFetched || !ratings.isFetched) return <Waiting />;
  return (
    <About value={`${claim.ref} ${claim.statement}`}>
      <Workspace key={claim.ref} held={claim} me={me} />
    </About>
  );
}

function Workspace({ held, me }: { held: Dossier; me: Me }) {
  const edits = editsOf(useQueryClient(), me.id, held.ref);
  const { claim, newer } = useReading(held, edits);
  const wide = useMediaQuery('(min-width: 1281px)', false, { getInitialValueInEffect: false });
  const narrow = useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false });
  const [asked, ask] = useState(false);
  useFieldOfAddress();
  useEffect(() => () => void edits.flush(), [edits]);
  return (
    <EditingContext value={{ claim, edits, writable: me.permissions.includes('claims:write') }}>
      <div className={style.claim} data-source={asked || undefined}>
        <ClaimHead newer={newer} />
        {!narrow && <ClaimAbout />}
        <ClaimTabs
          first={
            narrow && (
              <>
                <ClaimAbout />
                <ClaimSource shown />
              </>
            )
          }
        />
        {!narrow && <ClaimSource shown={wide || asked} toggle={() => ask(!asked)} />}
        <Commenting claim={claim} />
      </div>
    </EditingContext>
  );
}
