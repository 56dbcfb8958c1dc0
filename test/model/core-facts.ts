import type { ClaimField } from '../../src/core/workflow/decide-edit.js';
import type { Actor, ClaimFacts } from '../../src/core/workflow/facts.js';
import type { MoveInput } from '../../src/core/workflow/inputs.js';
import type { Role } from '../../src/core/workflow/roles.js';
import { MERGE_TARGETS } from './model-moves.js';
import type { Model, ModelCommand, ModelPerson } from './model-types.js';

const SELF = '01900000-0000-7000-8000-00000000000f';
const TARGETS = new Map(
  [...Object.keys(MERGE_TARGETS), 'nobody'].map((name, n) => [
    name,
    `01900000-0000-7000-8000-00000000000${n}`,
  ]),
);

/** What a claim's own row and what hangs on it tell; the rest changes with who asks. */
export type OwnFacts = Omit<
  ClaimFacts,
  | 'approvals'
  | 'ledger'
  | 'reviewerChecklist'
  | 'authorChecklist'
  | 'mergeTarget'
  | 'unconfirmedSpeakers'
  | 'evidence'
> & { evidence: (ClaimFacts['evidence'][number] & { row: number })[] };

/** The claim that a merge would lead to. */
export function mergeTarget(targetId: unknown, ownState: ClaimFacts['state']): ClaimFacts['mergeTarget'] {
  if (targetId === 'self') return { id: SELF, ref: 'K-1', state: ownState };
  const state = MERGE_TARGETS[String(targetId)];
  return state ? { id: TARGETS.get(String(targetId))!, ref: 'K-2', state } : null;
}

/** The input of a move with ids for the names of the model. */
export function realInput(input: Record<string, unknown>): MoveInput {
  if (input.targetId === undefined) return input;
  return { ...input, targetId: TARGETS.get(String(input.targetId)) ?? SELF };
}

/** Who gives a command, as the workflow sees them. */
export function actorOf(people: readonly ModelPerson[], id: string): Actor {
  const { roles, serviceOf } = people.find((person) => person.id === id)!;
  return { id: serviceOf ?? id, roles: roles as Role[], service: serviceOf !== undefined };
}

/** The facts that the model begins with. */
export function factsAtStart(start: Model): OwnFacts {
  return {
    id: SELF,
    state: 'draft',
    practice: false,
    edition: 1,
    ...(contentFacts(start.content) as Pick<
      ClaimFacts,
      'statement' | 'claimant' | 'statedOn' | 'statedOnUnknown' | 'rating' | 'summary'
    >),
    evidence: Object.entries(start.content.evidence).map(([id, { row, stance, archive, reason }]) => ({
      id,
      row,
      stance: stance as 'supports',
      archive: { state: archive as 'impossible', reason },
    })),
    assigneeId: start.assignee,
    submittedBy: null,
    threads: [],
    approvalsNeeded: start.approvalsNeeded,
    publication: null,
    retractionRequest: null,
    parkedFrom: null,
    mergedFrom: null,
    claimReviewProblems: [],
    organisationMissing: [],
    slugTakenBy: null,
    embargoUntil: null,
  };
}

/** What an edit sets, as facts. */
export function contentFacts(set: Extract<ModelCommand, { do: 'edit' }>['set']): Partial<ClaimFacts> {
  const { date, rating, ...rest } = set;
  return {
    ...rest,
    ...(date !== undefined && {
      statedOn: date === 'known' ? '2015-11-26' : null,
      statedOnUnknown: date === 'unknown',
    }),
    ...(rating !== undefined && { rating: rating === null ? null : { value: null } }),
  };
}

/** The fields of the claim that a command changes, in the words of `decideEdit`. */
export function fieldsOf(command: ModelCommand): ClaimField[] {
  switch (command.do) {
    case 'edit':
      return Object.keys(command.set).map((name) => (name === 'date' ? 'statedOn' : name) as ClaimField);
    case 'assign':
      return ['assigneeId'];
    case 'prioritise':
      return ['priority'];
    case 'add_evidence':
    case 'remove_evidence':
    case 'declare_unarchivable':
      return ['evidence'];
    case 'set_speaker':
      return ['speakers'];
    default:
      return [];
  }
}

/** The part of the changes that are columns of the claim which the facts show. */
export function pickWorkflowFields(changes: object): object {
  const columns = ['state', 'edition', 'submittedBy', 'parkedFrom', 'mergedFrom', 'retractionRequest'];
  return Object.fromEntries(Object.entries(changes).filter(([name]) => columns.includes(name)));
}
