import { createContext, use, useSyncExternalStore } from 'react';
import { useProblemWords } from '../../components/problem-words';
import type { ClaimEdits, Edit } from './claim-edits';
import { valueOf, type Field, type Value } from './claim-fields';
import type { Dossier } from './claim-query';
import { useChoose } from './use-choose';

/** The claim that is shown, and what this person is writing in it. */
export interface Editing {
  claim: Dossier;
  edits: ClaimEdits;
  /** This person may change the claim; the server has the last word. */
  writable: boolean;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (!editing) throw new Error('used outside of a claim');
  return editing;
}

/** One field of the claim: what to show, and how to change it. */
export function useField<Name extends Field>(field: Name) {
  const { claim, edits, writable } = useEditing();
  const choose = useChoose({ claim, edits });
  const { title, fault } = useProblemWords();
  const edit: Edit | undefined = useSyncExternalStore(edits.subscribe, () => edits.snapshot().get(field));
  const held = valueOf(claim, field);
  const own = edit?.problem?.errors.find(({ pointer }) => pointer?.split('/')[1] === field);
  return {
    value: (edit ? edit.mine : held) as Value<Name>,
    edit,
    edits,
    writable: writable && !claim.closed?.fields.includes(field),
    /** Why the server does not take what is written, in words. */
    error: own ? fault(own) : edit?.problem && title(edit.problem),
    write: (value: Value<Name>) => edits.write(field, value, held),
    /** What was typed is sent without waiting: on leaving the field. */
    flush: () => void edits.flush(),
    /** Writes and sends at once, with a way back: for choices. */
    choose: (value: Value<Name>) => choose({ [field]: value }),
  };
}

/** How many fields wait for a person to settle them. */
export function useConflicts(): Field[] {
  const { edits } = useEditing();
  const all = useSyncExternalStore(edits.subscribe, edits.snapshot);
  return [...all].filter(([, { theirs }]) => theirs).map(([field]) => field);
}
