import { useTranslations } from 'use-intl';
import { useCodeWords } from '../../words/words';
import type { ArticleRow } from './articles-query';

/** What a human must still settle in an article, in words with how often. */
export function useArticleNeeds(): (row: ArticleRow) => string[] {
  const t = useTranslations('inbox');
  const code = useCodeWords();
  return ({ needs, quoteCounts }) => [
    ...needs.map(({ code: need, count: n }) => {
      const key = `needs.${need}` as never;
      return t.has(key) ? t(key, { n } as never) : code('warning', need);
    }),
    ...(quoteCounts.suggested ? [t('toDecide', { n: quoteCounts.suggested })] : []),
  ];
}
