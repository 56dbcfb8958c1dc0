import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../lib/api/problem';
import { say } from '../../lib/undo/undo';
import { useCodeWords } from '../../words/words';
import type { ClaimEdits } from './claim-edits';
import { isSame, valueOf, type Field, type Value } from './claim-fields';
import { claimQuery, type Dossier } from './claim-query';

/** What is chosen at once: one field, or some that go together. */
type Choice = { [Name in Field]?: Value<Name> };

/**
 * Chooses what fields of the claim hold: sent at once, and said, so that it can be taken back and done once more. Where somebody has
 * chosen anew since, theirs stays.
 */
export function useChoose({ claim, edits }: { claim: Dossier; edits: ClaimEdits }) {
  const t = useTranslations('claim');
  const code = useCodeWords();
  const queries = useQueryClient();
  const shown = (field: Field): unknown => {
    const edit = edits.snapshot().get(field);
    return edit ? edit.mine : valueOf(queries.getQueryData(claimQuery(claim.ref).queryKey) ?? claim, field);
  };
  const put = (choice: Choice) => {
    for (const field of fieldsOf(choice)) edits.write(field, choice[field], shown(field));
    return edits.flush();
  };

  return function choose(
    choice: Choice,
    words = t('chosen', { field: code('field', fieldsOf(choice)[0]!) }),
  ): void {
    const now = () => Object.fromEntries(fieldsOf(choice).map((field) => [field, shown(field)]));
    const before = now();
    // The server may word it otherwise: a topic as it was written first, a claimant by the registry.
    let kept: unknown;
    void put(choice).then(() => (kept = now()));
    if (isSame(before, choice)) return;
    const undo = async () => {
      if (kept && ![kept, choice].some((one) => isSame(one, now()))) throw new ApiProblem({ code: 'stale' });
      void put(before as Choice);
    };
    say(words, { undo, redo: () => choose(choice, words) });
  };
}

const fieldsOf = (choice: Choice) => Object.keys(choice) as Field[];
