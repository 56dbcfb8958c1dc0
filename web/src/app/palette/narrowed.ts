import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { topicsQuery } from '../../features/composer/topics-query';
import { STATES, type ClaimFilter } from '../../features/lists/claims-query';
import type { Somebody } from '../../lib/commands/commands';
import { peopleQuery } from '../../lib/people';
import { useCodeWords } from '../../words/words';
import type { Entry } from './entry';
import { NOTHING, unreadOf, type Records } from './records';
import type { Kind } from './typed';

/** People, topics and states with these words: each leads to its claims. */
export function useNarrowed(kind: Kind, words: string): Records {
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
  if (!(kind in found)) return NOTHING;
  const of = kind as keyof typeof found;
  return {
    groups: [{ name: t(`claimsBy.${of}`), entries: holding(found[of]() ?? [], words) }],
    ...unreadOf(...{ people: [people], topics: [topics], states: [] }[of]),
  };
}

/** Those with whom a command can be done, and nobody: alone, nobody would be chosen before the others have come. */
export function usePeopleFor(command: Entry | undefined, words: string): Records {
  const t = useTranslations('frame');
  const people = useQuery({ ...peopleQuery, enabled: command !== undefined });
  const { withPerson } = command ?? {};
  if (!command || !withPerson) return NOTHING;
  const choice = (id: string, name: string, person: Somebody): Entry => ({
    id,
    words: name,
    run: () => withPerson(person),
  });
  const all = people.data && [
    ...people.data.map(({ id, name }) => choice(id, name, { id, name })),
    choice('nobody', t('toNobody'), null),
  ];
  return { groups: [{ name: command.words, entries: holding(all ?? [], words) }], ...unreadOf(people) };
}

const holding = (entries: Entry[], words: string) =>
  entries.filter((entry) => entry.words.toLocaleLowerCase().includes(words.toLocaleLowerCase()));
