import { findActor, type Model, type ModelState, type PersonalCommand } from './model-types.js';

const UNDER_REVIEW = ['in_review', 'approved'];

/** A public change enters the ledger, voids approvals and asks reviewers to look again. */
export function contribute(next: Model, me: string): void {
  const authors = next.ledger[next.edition] ?? [];
  next.ledger[next.edition] = [...new Set([...authors, me])];
  next.lookedAt = [];
  if (UNDER_REVIEW.includes(next.state)) next.approvals = [];
  if (next.state === 'approved') next.state = 'researching';
}

/** What a person's command changes, besides the ledger. A service account reads and confirms for nobody. */
export function work(next: Model, me: string, command: PersonalCommand): void {
  const { evidence } = next.content;
  const isService = findActor(next, command.by).serviceOf !== undefined;
  if (command.do === 'edit') Object.assign(next.content, command.set);
  if (command.do === 'assign') next.assignee = command.to;
  if (command.do === 'look' && !isService) next.lookedAt = [...new Set([...next.lookedAt, me])];
  if (command.do === 'add_evidence') {
    next.rows += 1;
    evidence[command.id] = { row: next.rows, stance: command.stance, archive: 'pending', reason: null };
  }
  if (command.do === 'remove_evidence') delete evidence[command.id];
  if (command.do === 'declare_unarchivable') {
    const piece = evidence[command.id]!;
    Object.assign(piece, { archive: 'impossible', reason: command.reason });
    next.copied = next.copied.filter((row) => row !== piece.row);
  }
  if (command.do === 'set_speaker' && !isService) {
    next.unconfirmed = next.unconfirmed.filter((id) => id !== command.quote);
  }
  if (command.do === 'open_thread') {
    next.threads[command.id] = { kind: command.kind, by: me, answered: false, resolved: false };
  }
  if (command.do === 'answer_thread' && next.threads[command.id]!.by !== me) {
    next.threads[command.id]!.answered = true;
  }
  if (command.do === 'suggest') {
    const { field, to } = command;
    const suggestion = { field, from: next.content[field]!, to };
    next.threads[command.id] = { kind: 'should', by: me, answered: false, resolved: false, suggestion };
  }
  if (command.do === 'accept_suggestion') {
    const thread = next.threads[command.id]!;
    next.content[thread.suggestion!.field] = thread.suggestion!.to;
    contribute(next, thread.by);
    Object.assign(thread, { resolved: true, accepted: true });
  }
  if (command.do === 'resolve_thread') next.threads[command.id]!.resolved = true;
}

/** What a move changes. */
export function move(next: Model, me: string, name: string, input: Record<string, unknown>): void {
  const before = next.state;
  const leave = (to: ModelState) => {
    next.state = to;
    if (UNDER_REVIEW.includes(before)) next.approvals = [];
  };
  const back = (to: ModelState | null) => (UNDER_REVIEW.includes(to!) ? 'researching' : to!);
  switch (name) {
    case 'start':
    case 'withdraw':
    case 'resume':
      return leave('researching');
    case 'set_aside':
      return leave('not_checkable');
    case 'request_changes':
      return leave('changes_requested');
    case 'submit':
      next.submitter = me;
      next.state = 'in_review';
      return;
    case 'approve':
      next.approvals = [...next.approvals, me];
      if (next.approvals.length >= next.approvalsNeeded) next.state = 'approved';
      return;
    case 'publish':
      next.state = 'published';
      next.publication = {
        edition: next.edition,
        retracted: false,
        content: structuredClone(next.content),
        approvals: next.approvals,
      };
      return;
    case 'correct':
      next.state = 'researching';
      return openEdition(next);
    case 'abandon_correction':
      next.state = 'published';
      next.edition = next.publication!.edition;
      next.content = structuredClone(next.publication!.content);
      for (const piece of Object.values(next.content.evidence))
        if (next.copied.includes(piece.row)) Object.assign(piece, { archive: 'archived', reason: null });
      next.approvals = next.publication!.approvals;
      next.lookedAt = [];
      return;
    case 'retract':
      next.retractionBy = me;
      return;
    case 'confirm_retract':
      leave('retracted');
      next.publication!.retracted = true;
      next.retractionBy = null;
      next.parkedFrom = null;
      return;
    case 'cancel_retract':
      next.retractionBy = null;
      return;
    case 'park':
      next.parkedFrom = before;
      return leave('parked');
    case 'unpark':
      next.state = back(next.parkedFrom);
      next.parkedFrom = null;
      return;
    case 'reopen':
      next.state = 'draft';
      return before === 'retracted' ? openEdition(next) : undefined;
    case 'merge':
      next.mergedFrom = before;
      return leave('merged');
    case 'unmerge':
      next.state = back(next.mergedFrom);
      next.mergedFrom = null;
      return;
    default:
      throw new Error(`no such move: ${name}, ${JSON.stringify(input)}`);
  }
}

/** An edition lasts from one publication to the next; its ledger is kept even if it was left for a while. */
function openEdition(next: Model): void {
  next.edition = next.publication!.edition + 1;
  next.ledger[next.edition] ??= [];
  next.approvals = [];
}
