import { Button } from '@mantine/core';
import { usePrefetchQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import cards from '../../components/cards.module.css';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { useCommand } from '../../lib/commands/commands';
import { useOnDevice } from '../../lib/on-device';
import { meQuery } from '../../lib/session';
import { useCodeWords } from '../../words/words';
import { archivesQuery, openedEvidenceQuery, type Duplicate } from './claim-query';
import { useEditing } from './editing';
import { EvidenceCard } from './evidence-card';
import { useEvidenceDraft, type Opened } from './evidence-draft';
import { EvidenceForm } from './evidence-form';
import type { NumberedPiece } from './evidence-order';
import { RemovedEvidence } from './removed-evidence';
import { STANCES, type Stance } from './stances';
import style from './evidence.module.css';
import { useEvidenceOrder } from './use-evidence-order';

/** What stands for and against the claim. */
export function EvidenceTab() {
  const t = useTranslations('claim');
  const code = useCodeWords();
  const { claim, writable } = useEditing();
  const { stance: only, piece: linked } = useSearch({ from: '/desk/claims/$claimId' });
  const navigate = useNavigate({ from: '/claims/$claimId' });
  const { pieces, moveTo } = useEvidenceOrder();
  const [folded, fold] = useFolded(claim.id);
  const { words: begun } = useEvidenceDraft(claim);
  const [adding, setAdding] = useState<Opened>(writable && begun ? 'again' : null);
  useCommand('evidence.add', () => setAdding('called'), { when: writable });
  usePrefetchQuery(archivesQuery);
  const duplicates = useDuplicates(claim.id, claim.version);
  const shown = pieces.filter(({ piece }) => only === undefined || piece.stance === only);
  const allFolded = shown.every(({ piece }) => folded.has(piece.id));
  useLinked(linked, (id) => fold([id], false));
  const mover = (numbered: NumberedPiece, beside: NumberedPiece | undefined) =>
    writable && beside ? () => moveTo(numbered, beside.piece.id) : undefined;
  const count = (stance: Stance) => claim.evidence.filter((piece) => piece.stance === stance).length;
  return (
    <div className={cards.column} data-field="evidence">
      {adding ? (
        <EvidenceForm claim={claim} opened={adding} close={() => setAdding(null)} />
      ) : (
        writable && (
          <Button variant="default" onClick={() => setAdding('called')} className={style.add}>
            {t('addEvidence')}&nbsp;
            <KeyHint keys="Shift+E" />
          </Button>
        )
      )}
      <RemovedEvidence claim={claim} />
      {claim.evidence.length === 0 && !adding && (
        <EmptyState title={t('noEvidence')}>{t('noEvidenceHint')}</EmptyState>
      )}
      {claim.evidence.length > 0 && (
        <p className={style.balance}>
          {t('balance')}
          {STANCES.map((stance) => (
            <Button
              key={stance}
              size="compact-xs"
              variant={only === stance ? 'filled' : 'default'}
              aria-pressed={only === stance}
              onClick={() =>
                void navigate({
                  search: (all) => ({ ...all, stance: only === stance ? undefined : stance }),
                  resetScroll: false,
                })
              }
            >
              {count(stance)} {code('stance', stance)}
            </Button>
          ))}
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() =>
              fold(
                shown.map(({ piece }) => piece.id),
                !allFolded,
              )
            }
          >
            {t(allFolded ? 'unfoldAll' : 'foldAll')}
          </Button>
        </p>
      )}
      <ul className={cards.list}>
        {shown.map((numbered, at) => {
          const { id } = numbered.piece;
          return (
            <li key={id}>
              <EvidenceCard
                claim={claim}
                numbered={numbered}
                duplicates={duplicates.get(id) ?? []}
                writable={writable}
                folded={folded.has(id)}
                fold={() => fold([id], !folded.has(id))}
                up={mover(numbered, shown[at - 1])}
                down={mover(numbered, shown[at + 1])}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const parse = (kept: unknown) => new Set((kept as string[] | undefined) ?? []);

/** Which pieces are folded: kept on this device, so that it is found again as it was left. */
function useFolded(claimId: string): [ReadonlySet<string>, (ids: string[], closed: boolean) => void] {
  const { data: me } = useQuery(meQuery);
  const [folded, keep] = useOnDevice(`folded.${me?.id}.${claimId}`, parse);
  return [
    folded,
    (ids, closed) =>
      keep((now) => {
        const rest = [...now].filter((id) => !ids.includes(id));
        const next = closed ? [...rest, ...ids] : rest;
        return next.length > 0 ? next : undefined;
      }),
  ];
}

/** Leads to the piece that the address names. */
function useLinked(id: string | undefined, unfold: (id: string) => void): void {
  const show = useEffectEvent((piece: string) => {
    unfold(piece);
    document.getElementById(`evidence-${piece}`)?.focus();
  });
  useEffect(() => {
    if (id) show(id);
  }, [id]);
}

/**
 * Asks where else the addresses are evidence. By asking, the server knows that this person has the evidence before them: an item of the
 * checklists ticks itself by that. Where it cannot be reached, the item stays open and says so.
 */
function useDuplicates(claimId: string, version: number): ReadonlyMap<string, Duplicate[]> {
  const queries = useQueryClient();
  const { data } = useQuery(openedEvidenceQuery(claimId, version));
  useEffect(() => {
    if (!data) return;
    for (const key of ['claim', 'moves']) void queries.invalidateQueries({ queryKey: [key] });
  }, [queries, data]);
  return new Map(data?.map(({ id, duplicates }) => [id, duplicates]));
}
