import { useTranslations } from 'use-intl';
import type { JobRow } from './jobs-query';

/** Words for what a job does and for why it failed; what the server says where it knows more than this page. */
export function useJobWords() {
  const t = useTranslations('jobs');
  const say = (key: string, otherwise: string) => (t.has(key as never) ? t(key as never) : otherwise);
  return {
    kind: (kind: string) => say(`kind.${kind.replace(/[.-]/g, '_')}`, kind),
    why: ({ code, message }: NonNullable<JobRow['error']>) => say(`why.${code}`, message),
  };
}
