import { Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemPanel } from '../../components/problem-panel';
import { answer, api, ifMatch, type Schemas } from '../../lib/api/client';
import { ApiProblem } from '../../lib/api/problem';
import { useEnter } from '../../lib/use-enter';
import { useDates } from '../../words/words';
import type { Quote } from '../reader/quotes-query';
import { Choices } from './choices';
import { RailPanel } from './rail-panel';
import { speakerOptions, type SpeakerOption } from './speaker-options';
import style from './speaker-picker.module.css';

type GivenSpeaker = Schemas['GivenSpeakerRequest'];

/** Who said it: a digit or a click decides, also for the quotes that hang on it. Enter takes the first who is found for what is typed. */
export function SpeakerPicker({
  quote,
  quotes,
  names,
  author,
  set,
  close,
}: {
  quote: Quote;
  quotes: readonly Quote[];
  names: ReadonlyMap<string, string>;
  author: string | null;
  set: (speakers: GivenSpeaker[], others: { cascade: boolean; dependents: Quote[] }) => void;
  close: () => void;
}) {
  const t = useTranslations('quotes');
  const { and } = useDates();
  const [searched, setSearched] = useState('');
  const [cascade, setCascade] = useState(true);
  const typed = searched.trim();
  const asked = typed.length > 1;
  const {
    data: found = [],
    error,
    isPlaceholderData,
    isSuccess,
    refetch,
  } = useQuery({
    queryKey: ['speakers', typed],
    queryFn: () => searchSpeakers(typed),
    enabled: asked,
    placeholderData: (previous) => previous,
  });
  const hanging = useQuery({
    queryKey: ['dependents', quote.id, quote.version],
    queryFn: () => findDependents(quote),
  });
  const { data: dependents = [] } = hanging;
  /** Nobody knows whether there are some: they are set with this one unless that is unticked. */
  const isUnknown = hanging.isError && !hanging.data;
  const options = speakerOptions(quote, quotes);
  const known = new Map(quotes.flatMap(({ speakers }) => speakers.map((one) => [one.name, one.speakerId])));
  const described = quote.speakers[0]?.resolvedBy === 'noun' && quote.speakers[0].anaphor?.text;

  const choose = (given: GivenSpeaker[]) => {
    set(given, { cascade, dependents });
    close();
  };
  const named = (name: string): GivenSpeaker => {
    const speakerId = known.get(name);
    return speakerId ? { speakerId } : { name };
  };
  const chosen = ({ kind, names: people }: SpeakerOption): GivenSpeaker[] => {
    if (kind === 'unnamed') return [{ name: described || t('unnamedWords'), unnamed: true }];
    if (kind === 'reporter') return [author ? { name: author } : { name: t('reporterWords'), unnamed: true }];
    return people.map(named);
  };
  const words = ({ kind, names: people }: SpeakerOption) => {
    if (kind === 'joint') return t('joint', { names: and(people) });
    if (kind === 'unnamed') return t('unnamed', { words: described || 'none' });
    if (kind === 'reporter') return t('reporter', { name: author ?? 'none' });
    return kind === 'unknown' ? t('unknown') : people[0];
  };
  const why = ({ weighed, kind }: SpeakerOption) => {
    if (kind !== 'person') return undefined;
    const key = `speakerWhy.${weighed ? weighed.code : 'heard'}` as never;
    return t.has(key) ? t(key, { words: weighed?.words ?? '' } as never) : weighed?.reason;
  };
  const people = asked ? found.slice(0, 5) : [];
  const isNew = typed !== '' && !people.some(({ name }) => name === typed);
  const answered = !asked || (isSuccess && !isPlaceholderData);
  // Until then, those who are shown were found for other words.
  const enter = useEnter(typed, answered || error !== null, () => {
    if (!answered) return;
    if (people[0]) choose([{ speakerId: people[0].id }]);
    else if (isNew) choose([{ name: typed }]);
  });

  return (
    <RailPanel title={t('whoOf', { name: names.get(quote.id)! })} close={close}>
      {quote.cue && <p className={style.cue}>{t('cueIs', { cue: quote.cue.text })}</p>}
      <Choices
        label={t('who')}
        digits={typed === ''}
        choices={options.map((option) => ({
          id: option.id,
          label: words(option),
          detail: why(option),
          current: option.current,
        }))}
        choose={(id) => choose(chosen(options.find((option) => option.id === id)!))}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          enter();
        }}
      >
        <TextInput
          size="xs"
          aria-label={t('searchPerson')}
          placeholder={t('searchPerson')}
          value={searched}
          data-ui="speaker-search"
          onChange={(event) => setSearched(event.currentTarget.value)}
        />
      </form>
      {error instanceof ApiProblem && <ProblemPanel problem={error} again={() => void refetch()} />}
      {typed !== '' && (
        <Choices
          label={t('searchPerson')}
          choices={[
            ...people.map(({ id, name, description }) => ({ id, label: name, detail: description })),
            ...(isNew ? [{ id: 'add', label: t('addPerson', { name: typed }) }] : []),
          ]}
          choose={(id) => choose(id === 'add' ? [{ name: typed }] : [{ speakerId: id }])}
        />
      )}
      {isUnknown && (
        <>
          <p className={style.cue}>{t('dependentsUnknown')}</p>
          {hanging.error instanceof ApiProblem && (
            <ProblemPanel problem={hanging.error} again={() => void hanging.refetch()} />
          )}
        </>
      )}
      {(dependents.length > 0 || isUnknown) && (
        <Checkbox
          size="xs"
          checked={cascade}
          data-ui="cascade"
          onChange={(event) => setCascade(event.currentTarget.checked)}
          label={t('cascade', {
            n: dependents.length,
            names: and(dependents.map(({ id }) => names.get(id)!)),
          })}
        />
      )}
    </RailPanel>
  );
}

const searchSpeakers = async (q: string) =>
  (await answer(api.GET('/api/v1/speakers', { params: { query: { q, limit: 5 } } }))).data;

/** The quotes whose speaker hangs on this one's, whoever that will be. */
const findDependents = async (quote: Quote) => {
  const { dependents } = await answer(
    api.PATCH('/api/v1/quotes/{id}', {
      params: { path: { id: quote.id }, query: { cascade: 'preview' }, header: ifMatch(quote.version) },
      body: { speakers: [] },
    }),
  );
  return dependents;
};
