import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import cards from '../../components/cards.module.css';
import { EmptyState } from '../../components/empty-state';
import { KeyHint } from '../../components/key-hint';
import { useCommand } from '../../lib/commands/commands';
import { useCodeWords } from '../../words/words';
import { openedEvidenceQuery, type Duplicate } from './claim-query';
import { useEditing } from './editing';
import { EvidenceCard } from './evidence-card';
import { EvidenceForm } from './evidence-form';
import { STANCES, type Stance } from './stances';
import style from './evidence.module.css';

/** What stands for and against the claim. */
export function EvidenceTab() {
  const t = useTranslations('claim');
  const code = useCodeWords();
  const { claim, writable } = useEditing();
  const [adding, setAdding] = useState(false);
  const [only, setOnly] = useState<Stance | null>(null);
  useCommand('evidence.add', () => setAdding(true), { when: writable });
  const duplicates = useDuplicates(claim.id, claim.version);
  const shown = claim.evidence.filter(({ stance }) => only === null || stance === only);
  const count = (stance: Stance) => claim.evidence.filter((piece) => piece.stance === stance).length;
  return (
    <div className={cards.column} data-field="evidence">
      {adding ? (
        <EvidenceForm claim={claim} close={() => setAdding(false)} />
      ) : (
        writable && (
          <Button variant="default" onClick={() => setAdding(true)} className={style.add}>
            {t('addEvidence')}&nbsp;
            <KeyHint keys="Shift+E" />
          </Button>
        )
      )}
      {claim.evidence.length === 0 && !adding && (
        <EmptyState title={t('noEvidence')}>{t('noEvidenceHint')}</EmptyState>
      )}
      <ul className={cards.list}>
        {shown.map((piece) => (
          <li key={piece.id}>
            <EvidenceCard
              claim={claim}
              piece={piece}
              number={claim.evidence.indexOf(piece) + 1}
              duplicates={duplicates.get(piece.id) ?? []}
              writable={writable}
            />
          </li>
        ))}
      </ul>
      {claim.evidence.length > 0 && (
        <p className={style.balance}>
          {STANCES.map((stance) => (
            <Button
              key={stance}
              size="compact-xs"
              variant={only === stance ? 'filled' : 'default'}
              aria-pressed={only === stance}
              onClick={() => setOnly(only === stance ? null : stance)}
            >
              {count(stance)} {code('stance', stance)}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
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
