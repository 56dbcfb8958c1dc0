import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { topicsQuery } from '../../features/composer/topics-query';
import { STATES, type ClaimFilter } from '../../features/lists/claims-query';
import type { Somebody } from '../../lib/commands/commands';
import { peopleQuery } from '../../lib/people';
import { useCodeWords } from '../../words/words';
import type { Entry, Group } from './entry';
import type { Kind } from './typed';

/** People, topics and states with these words: each leads to its claims. */
export function useNarrowed(kind: Kind, words: string): Group[] {
  const t = useTranslations('frame');
  const code = useCodeWords();
  const navigate = useNavigate();
  const people = useQuery({ ...peopleQuery, enabled: kind === 'people' });
  const topics = useQuery({ ...topicsQuery, enabled: kind === 'topics' });
  const claimsOf = (id: string, name: string, search: ClaimFilter): Entry => ({
    id,
    words: name,
    run: () => void navigate({ to: '/claims', search }),
  });
  const found = {
    people: () => people.data?.map(({ id, name }) => claimsOf(id, name, { assignee: id })),
    topics: () => topics.data?.map((topic, index) => claimsOf(`topic-${index}`, topic, { topic })),
    states: () => STATES.map((state) => claimsOf(state, code('state', state), { state })),
  };
  if (!(kind in found)) return [];
  const of = kind as keyof typeof found;
  return [{ name: t(`claimsBy.${of}`), entries: holding(found[of]() ?? [], words) }];
}

/** Those with whom a command can be done, and nobody. */
export function usePeopleFor(command: Entry | undefined, words: string): Group[] {
  const t = useTranslations('frame');
  const { data: people = [] } = useQuery({ ...peopleQuery, enabled: command !== undefined });
  const { withPerson } = command ?? {};
  if (!command || !withPerson) return [];
  const choice = (id: string, name: string, person: Somebody): Entry => ({
    id,
    words: name,
    run: () => withPerson(person),
  });
  const all = [
    ...people.map(({ id, name }) => choice(id, name, { id, name })),
    choice('nobody', t('toNobody'), null),
  ];
  return [{ name: command.words, entries: holding(all, words) }];
}

const holding = (entries: Entry[], words: string) =>
  entries.filter((entry) => entry.words.toLocaleLowerCase().includes(words.toLocaleLowerCase()));
