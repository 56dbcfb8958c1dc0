import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ifMatch, type Schemas } from '../../lib/api/client';
import { send } from '../../lib/api/outgoing';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import { settingsQuery } from './admin-query';

/** Changes the settings of the desk; `problem` says why the last change was not made. */
export function useSettings({ version }: Schemas['SettingsAnswer']) {
  const t = useTranslations('admin');
  const queries = useQueryClient();
  const [problem, setProblem] = useState<ApiProblem>();
  const change = async (body: Schemas['SettingsChanges']) => {
    setProblem(undefined);
    try {
      const init = { params: { header: ifMatch(version) }, body };
      queries.setQueryData(settingsQuery.queryKey, await send('patch', '/api/v1/settings', init));
      say(t('saved'));
    } catch (refused) {
      if (!(refused instanceof ApiProblem)) throw refused;
      setProblem(refused);
      await queries.invalidateQueries({ queryKey: settingsQuery.queryKey });
    }
  };
  return { change, problem };
}
