import { useQueries } from '@tanstack/react-query';
import { writtenHintsQuery } from '../composer/claim-hints-query';
import type { ClaimOfArticle } from './claims-of-article-query';
import type { VagueClaim } from './fixes';

/** States in which the words of a claim are worked on. */
const IN_WORK = ['draft', 'researching', 'changes_requested'];

/** Claims in work whose statement says "this" or "they" and names nobody and nothing by it. */
export function useVagueClaims(claims: readonly ClaimOfArticle[]): readonly VagueClaim[] {
  const inWork = claims.filter(({ state }) => IN_WORK.includes(state));
  return useQueries({
    queries: inWork.map(({ statement, language }) => writtenHintsQuery(statement, language)),
    combine: (answers) =>
      answers.flatMap(({ data }, index) => {
        const words = data?.unresolved.map(({ text }) => text) ?? [];
        const { ref, quoteIds } = inWork[index]!;
        return words.length > 0 ? [{ ref, quoteIds, words }] : [];
      }),
  });
}
