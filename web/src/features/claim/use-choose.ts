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
  const query = claimQuery(claim.ref);
  const shown = (field: Field): unknown => {
    const edit = edits.snapshot().get(field);
    return edit ? edit.mine : valueOf(queries.getQueryData(query.queryKey) ?? claim, field);
  };
  const now = (fields: Field[]) => Object.fromEntries(fields.map((field) => [field, shown(field)])) as Choice;

  /** @returns what throws where somebody has put something else there since */
  const put = (choice: Choice) => {
    const fields = fieldsOf(choice);
    // The server may word it otherwise: a topic as it was written first, a claimant by the registry.
    let kept: Choice | undefined;
    for (const field of fields) edits.write(field, choice[field], shown(field));
    void edits.flush().then(() => (kept = now(fields)));
    return async () => {
      // A claim that has been left for long is held no more.
      await queries.ensureQueryData(query);
      if (kept && ![kept, choice].some((one) => isSame(one, now(fields))))
        throw new ApiProblem({ code: 'stale' });
    };
  };

  return function choose(
    choice: Choice,
    words = t('chosen', { field: code('field', fieldsOf(choice)[0]!) }),
  ): void {
    const before = now(fieldsOf(choice));
    const mustBeThere = put(choice);
    if (isSame(before, choice)) return;
    let mustBeBack: () => Promise<void>;
    const undo = async () => {
      await mustBeThere();
      mustBeBack = put(before);
    };
    const redo = async () => {
      await mustBeBack();
      choose(choice, words);
    };
    say(words, { undo, redo });
  };
}

const fieldsOf = (choice: Choice) => Object.keys(choice) as Field[];
