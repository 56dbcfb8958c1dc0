import { Radio, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../components/problem-words';
import { ifMatch } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { meQuery } from '../../lib/session';
import { say } from '../../lib/undo/undo';
import { useDates } from '../../words/words';
import { claimQuery, movesQuery, type Dossier } from '../claim/claim-query';
import type { Move } from '../review/moves';
import { localTime } from './local-time';
import style from './publish-form.module.css';

/** Whether it may be published now, or not before a time: kept with the claim for everybody, and judged by the server. */
export function When({ claim, publish }: { claim: Dossier; publish: Move }) {
  const t = useTranslations('publish');
  const { moment } = useDates();
  const { data: me } = useQuery(meQuery);
  const [choosing, setChoosing] = useState(false);
  const [typed, setTyped] = useState<string>();
  const save = useEmbargo(claim);
  const until = claim.embargoUntil;
  const isHeld = publish.needs.some(({ code }) => code === 'embargo');
  const mayChange = me?.permissions.includes('claims:embargo') ?? false;
  const choose = (value: string) => {
    setChoosing(value === 'embargo');
    if (value === 'now' && until) void save(null);
  };
  return (
    <Radio.Group
      label={t('when')}
      value={choosing || until ? 'embargo' : 'now'}
      onChange={choose}
      readOnly={!mayChange}
      data-field="embargo"
    >
      <div className={style.when}>
        <Radio value="now" label={t('now')} disabled={!mayChange} />
        <Radio value="embargo" label={t('embargo')} disabled={!mayChange} />
        {(choosing || until) && (
          <TextInput
            type="datetime-local"
            label={t('embargoUntil')}
            description={
              until ? t(isHeld ? 'embargoHeld' : 'embargoPassed', { at: moment(until) }) : t('embargoHint')
            }
            readOnly={!mayChange}
            value={typed ?? (until ? localTime(until) : '')}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            onBlur={() => {
              if (typed) void save(new Date(typed).toISOString());
              setTyped(undefined);
            }}
          />
        )}
        {!mayChange && <p className={style.hint}>{t('embargoOthers')}</p>}
      </div>
    </Radio.Group>
  );
}

/** Sets or lifts the embargo of the version that is shown, and shows what has become of it. */
function useEmbargo(claim: Dossier) {
  const t = useTranslations('publish');
  const { moment } = useDates();
  const { title } = useProblemWords();
  const queries = useQueryClient();
  return async (until: string | null) => {
    const query = claimQuery(claim.ref);
    queries.setQueryData(query.queryKey, (held) => held && { ...held, embargoUntil: until });
    try {
      await send('post', '/api/v1/claims/{id}/embargo', {
        params: { path: { id: claim.id }, header: ifMatch(claim.version) },
        body: { until },
      });
      say(
        until
          ? t('embargoSet', { ref: claim.ref, at: moment(until) })
          : t('embargoLifted', { ref: claim.ref }),
      );
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      say(title(problem), { tone: 'danger' });
    }
    for (const { queryKey } of [query, movesQuery(claim.ref)]) void queries.invalidateQueries({ queryKey });
    void queries.invalidateQueries({ queryKey: ['history'] });
  };
}
