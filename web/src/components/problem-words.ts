import { useTranslations } from 'use-intl';
import type { ApiProblem, Fault } from '../lib/api/problem';

/** One sentence for a problem of the API, and one for each fault in it. */
export function useProblemWords() {
  const translate = useTranslations('codes');
  const say = (key: string, otherwise: string, params: Record<string, unknown>) =>
    translate((translate.has(key as never) ? key : otherwise) as never, params as never);
  return {
    title: (problem: ApiProblem) =>
      say(`problem.${problem.code}`, 'problem.internal', { seconds: problem.retryAfter ?? 1 }),
    fault: ({ code, params = {} }: Fault) =>
      say(`fault.${code}`, 'fault.other', { ...params, max: params.max ?? params.limit }),
  };
}
