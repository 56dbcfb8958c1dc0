import { isLive, type Model, type ModelPerson, type ModelState } from './model-types.js';

/** The model's clock stands still. */
export const MODEL_NOW = '2026-01-15T12:00:00.000Z';

/** Claims that a merge may name, as they stand; "self" is the claim itself and "nobody" does not exist. */
export const MERGE_TARGETS: Record<string, ModelState> = {
  other: 'researching',
  public: 'published',
  gone: 'merged',
  withdrawn: 'retracted',
};

const AUTHOR_ITEMS = ['a1', 'a2'];
const REVIEWER_ITEMS = ['r1'];
const OPEN = ['draft', 'researching', 'in_review', 'changes_requested', 'approved'];
/** Where each move starts and whose role opens it, read off the table of `domain.md`. */
const MOVES: Record<string, { from: string[]; roles: string[] }> = {
  start: { from: ['draft'], roles: ['contributor', 'checker'] },
  set_aside: { from: ['draft', 'researching', 'changes_requested'], roles: ['contributor', 'checker'] },
  submit: { from: ['researching', 'changes_requested'], roles: ['checker'] },
  withdraw: { from: ['in_review'], roles: [] },
  request_changes: { from: ['in_review', 'approved'], roles: ['reviewer', 'publisher'] },
  resume: { from: ['changes_requested'], roles: ['checker'] },
  approve: { from: ['in_review'], roles: ['reviewer'] },
  publish: { from: ['approved'], roles: ['publisher'] },
  correct: { from: ['published'], roles: ['checker', 'publisher'] },
  abandon_correction: { from: OPEN, roles: ['checker', 'publisher'] },
  retract: { from: [], roles: ['publisher'] },
  confirm_retract: { from: [], roles: ['publisher'] },
  cancel_retract: { from: [], roles: ['publisher'] },
  park: { from: OPEN, roles: ['checker', 'publisher'] },
  unpark: { from: ['parked'], roles: ['checker', 'publisher'] },
  reopen: { from: ['not_checkable', 'retracted'], roles: ['reviewer'] },
  merge: { from: OPEN, roles: ['checker'] },
  unmerge: { from: ['merged'], roles: ['checker'] },
};

/** The names of the moves, in the order of `domain.md`. */
export const MODEL_MOVES = Object.keys(MOVES);

/** The code of every guard that does not hold; none when the move is open. */
export function moveCodes(
  model: Model,
  actor: ModelPerson,
  name: string,
  input: Record<string, unknown>,
): string[] {
  const me = actor.serviceOf ?? actor.id;
  const isService = actor.serviceOf !== undefined;
  const { from, roles } = MOVES[name]!;
  const byRole = roles.some((role) => actor.roles.includes(role));
  const byStanding =
    (name === 'withdraw' && [model.submitter, model.assignee].includes(me)) ||
    (name === 'resume' && model.assignee === me);
  const codes: string[] = [];
  const refuse = (code: string, when: boolean) => when && codes.push(code);

  refuse('state', from.length > 0 && !from.includes(model.state));
  refuse('role', !byRole && !byStanding);
  refuse('service_account', isService && ['approve', 'publish', 'retract', 'confirm_retract'].includes(name));

  const { content, world } = model;
  const evidence = Object.values(content.evidence);
  const musts = Object.values(model.threads).filter((thread) => thread.kind === 'must' && !thread.resolved);
  const authors = model.ledger[model.edition] ?? [];
  const answers = (input.checklist ?? {}) as Record<string, boolean>;

  if (name === 'start') {
    refuse('statement_empty', content.statement === '');
    refuse('claimant_missing', content.claimant === null);
    refuse('date_missing', content.date === null);
    refuse('assignee_missing', model.assignee === null);
  }
  if (name === 'submit') {
    refuse('rating_missing', content.rating === null);
    refuse('summary_missing', content.summary === null);
    refuse('no_evidence', !evidence.some((piece) => piece.stance !== 'context'));
    refuse(
      'archive_pending',
      evidence.some((piece) => piece.archive === 'pending'),
    );
    refuse(
      'archive_failed',
      evidence.some((piece) => piece.archive === 'failed'),
    );
    refuse(
      'threads_open',
      musts.some((thread) => !thread.answered),
    );
    refuse('checklist', !AUTHOR_ITEMS.every((item) => answers[item]));
  }
  if (name === 'submit' || name === 'publish') refuse('speaker_unconfirmed', model.unconfirmed.length > 0);
  if (name === 'request_changes') refuse('needs_comment', !musts.some((thread) => thread.by === me));
  if (name === 'approve') {
    refuse('four_eyes', authors.includes(me));
    refuse('already_approved', model.approvals.includes(me));
    refuse('threads_open', musts.length > 0);
    refuse('checklist', !REVIEWER_ITEMS.every((item) => answers[item]) || !model.lookedAt.includes(me));
  }
  if (name === 'publish') {
    const hands = new Set([...authors, ...model.approvals]);
    refuse('claimreview_invalid', !world.claimReviewValid);
    refuse('organisation_missing', !world.organisation);
    refuse('slug_taken', !world.slugFree);
    refuse('embargo', world.embargoed || String(input.embargo ?? '') > MODEL_NOW);
    refuse('two_persons', hands.size < 2 || (authors.length === 1 && authors[0] === me));
  }
  if (name === 'abandon_correction') {
    refuse('no_correction', !isLive(model) || model.edition <= model.publication!.edition);
  }
  if (name === 'set_aside' || name === 'merge') refuse('has_publication', isLive(model));
  if (name === 'merge') {
    const target = MERGE_TARGETS[String(input.targetId)];
    refuse('merge_target', target === undefined || target === 'merged' || target === 'retracted');
  }
  if (name === 'retract') {
    refuse('no_publication', !isLive(model));
    refuse('retraction_pending', model.retractionBy !== null);
  }
  if (name === 'confirm_retract' || name === 'cancel_retract') {
    refuse('retraction_missing', model.retractionBy === null);
  }
  if (name === 'confirm_retract') refuse('retract_second', model.retractionBy === me);
  return codes;
}

/** Whether the move comes with what it needs. */
export function inputFits(model: Model, name: string, input: Record<string, unknown>): boolean {
  const filled = (field: string) => typeof input[field] === 'string' && input[field] !== '';
  if (['retract', 'park', 'reopen', 'abandon_correction'].includes(name)) return filled('reason');
  if (name === 'set_aside') return ['opinion', 'other'].includes(String(input.kind));
  if (name === 'correct') return ['minor', 'update'].includes(String(input.kind));
  if (name === 'publish') return model.edition === 1 || filled('note');
  return name !== 'merge' || filled('targetId');
}
