import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import cards from '../../components/cards.module.css';
import { useDates } from '../../words/words';
import type { Dossier } from '../claim/claim-query';
import { comparisonQuery, versionsQuery } from './history-query';
import { ChangeList } from '../review/change-list';

/** What differs between two versions of the claim. */
export function Comparison({ claim }: { claim: Dossier }) {
  const t = useTranslations('history');
  const { moment } = useDates();
  const { compare } = useSearch({ from: '/desk/claims/$claimId' });
  const navigate = useNavigate({ from: '/claims/$claimId' });
  const { data: versions = [] } = useQuery(versionsQuery(claim.ref));
  const [from, to] = compare?.split('..').map(Number) ?? [Math.max(claim.version - 1, 1), claim.version];
  const { data: changes } = useQuery({
    ...comparisonQuery(claim.ref, from!, to!),
    enabled: from !== to && versions.length > 0,
  });
  const choose = (a: number, b: number) =>
    void navigate({
      search: (search) => ({ ...search, compare: `${a}..${b}` }),
      replace: true,
      resetScroll: false,
    });
  if (versions.length < 2) return null;
  const options = versions.map(({ version, actor, at }) => ({
    value: String(version),
    label: t('version', { version, name: actor.name, at: moment(at) }),
  }));
  return (
    <section className={cards.card} aria-label={t('compare')}>
      <div className={cards.pair}>
        <NativeSelect
          label={t('from')}
          value={String(from)}
          data={options}
          onChange={({ currentTarget }) => choose(Number(currentTarget.value), to!)}
        />
        <NativeSelect
          label={t('to')}
          value={String(to)}
          data={options}
          onChange={({ currentTarget }) => choose(from!, Number(currentTarget.value))}
        />
      </div>
      {changes?.length === 0 && <p>{t('same')}</p>}
      {changes && changes.length > 0 && <ChangeList changes={changes} />}
    </section>
  );
}
