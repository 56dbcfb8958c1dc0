import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Schemas } from '../../lib/api/client';
import { meQuery } from '../../lib/session';
import { useApproval } from '../review/use-approval';
import type { ClaimEdits } from './claim-edits';
import { isSame } from './claim-fields';
import type { Dossier } from './claim-query';

type PublicField = NonNullable<Schemas['TargetInput']['field']>;

/** What readers see of a claim, by what the page holds of it; changes are named in this order. The compiler asks for what the server adds. */
const READ: Record<PublicField, (claim: Dossier) => unknown> = {
  statement: ({ statement }) => statement,
  language: ({ language }) => language,
  translations: ({ translations }) => translations,
  claimant: ({ claimant }) => claimant,
  statedOn: ({ statedOn }) => statedOn,
  statedOnUnknown: ({ statedOnUnknown }) => statedOnUnknown,
  statedAt: ({ statedAt }) => statedAt,
  asOf: ({ asOf }) => asOf,
  implied: ({ implied }) => implied,
  rating: ({ rating }) => rating,
  reading: ({ reading }) => reading,
  summary: ({ summary }) => summary,
  explanation: ({ explanation }) => explanation,
  unknowns: ({ unknowns }) => unknowns,
  appearances: ({ appearances }) => appearances,
  evidence: ({ evidence }) => evidence.map(({ id, version }) => [id, version]),
  speakers: ({ quotes }) => quotes.map(({ speakers }) => speakers.map(({ name }) => name)),
};

/** The parts of a claim that are others in the second than in the first. */
export const changedParts = (before: Dossier, after: Dossier): PublicField[] =>
  (Object.keys(READ) as PublicField[]).filter((field) => !isSame(READ[field](before), READ[field](after)));

interface Reading {
  claim: Dossier;
  /** Somebody decides on this version, who must not find another one under their hands. */
  decides: boolean;
}

/**
 * The claim as it is shown. Everybody sees changes as they come, except who is about to decide on what they read: they keep it until they
 * ask for the change, which is then told in the address.
 * @returns also what is out meanwhile
 */
export function useReading(latest: Dossier, edits: ClaimEdits) {
  const { since = 0 } = useSearch({ from: '/desk/claims/$claimId' });
  const approval = useApproval(latest.ref);
  const { data: me } = useQuery(meQuery);
  const [reading, read] = useState<Reading>();
  const [wrote, setWrote] = useState(false);
  const writes = useSyncExternalStore(edits.subscribe, edits.snapshot).size > 0;
  if (writes && !wrote) setWrote(true);

  const author = wrote || latest.contributions.some(({ person }) => person.id === me?.id);
  const held =
    reading?.decides === true &&
    !author &&
    since < reading.claim.version &&
    latest.version > reading.claim.version &&
    changedParts(reading.claim, latest).length > 0;
  const claim = held ? reading.claim : latest;
  const decides =
    (approval.isMineNow && approval.version === claim.version) ||
    (reading?.decides === true && reading.claim.version === claim.version);
  if (claim !== reading?.claim || decides !== reading.decides) read({ claim, decides });

  // What is said about the claim is never old.
  const { threads } = latest;
  const shown = useMemo(() => ({ ...claim, threads }), [claim, threads]);
  return { claim: shown, newer: held ? latest : undefined };
}
