/**
 * A small model of the desk: one claim, its people and its world, written from `domain.md` alone. It and
 * the files beside it import nothing from `src`, so that a test which compares the two cannot agree by sharing a mistake.
 * Commands are plain data with symbolic ids ("budi", "E1", "T1"): whoever runs them against a real desk maps
 * those to ids of its own.
 */
import { contribute, move, work } from './model-changes.js';
import { inputFits, moveCodes } from './model-moves.js';
import {
  findActor,
  isLive,
  type Model,
  type ModelCommand,
  type ModelPiece,
  type ModelPerson,
  type ModelVerdict,
  personOf,
} from './model-types.js';
import { editVerdict, isMoot, isPublicChange, permitted } from './model-work.js';

/** A new claim, as it lies in draft. */
export function newModel(people: readonly ModelPerson[], approvalsNeeded: number, by: string): Model {
  const content = { statement: '', claimant: null, date: null, rating: null, summary: null, evidence: {} };
  return {
    people,
    state: 'draft',
    edition: 1,
    content,
    assignee: null,
    submitter: null,
    unconfirmed: ['Q1'],
    threads: {},
    lookedAt: [],
    ledger: { 1: [by] },
    approvals: [],
    approvalsNeeded,
    publication: null,
    retractionBy: null,
    parkedFrom: null,
    mergedFrom: null,
    rows: 1,
    copied: [],
    world: { organisation: true, slugFree: true, claimReviewValid: true, embargoed: false },
  };
}

/** Whether a command would be carried out now, and if not, why not. */
export function legal(model: Model, command: ModelCommand): ModelVerdict {
  if (command.do === 'settings') return 'ok';
  if (command.do === 'archive') {
    return model.content.evidence[command.id]?.archive === 'pending' ? 'ok' : 'moot';
  }
  const actor = findActor(model, command.by);
  if (command.do === 'move') {
    if (!inputFits(model, command.name, command.input)) return 'invalid';
    const codes = moveCodes(model, actor, command.name, command.input);
    return codes.length === 0 ? 'ok' : codes;
  }
  if (!permitted(model, actor, command)) return 'forbidden';
  if (isMoot(model, command)) return 'moot';
  return isPublicChange(command) ? editVerdict(model, command) : 'ok';
}

/** The desk after a command that is legal. The model given is left alone. */
export function apply(model: Model, command: ModelCommand): Model {
  const next = structuredClone(model);
  if (command.do === 'settings') Object.assign(next.world, command.set);
  else if (command.do === 'archive') archive(next, next.content.evidence[command.id]!, command.result);
  else if (command.do === 'move') move(next, personOf(model, command.by), command.name, command.input);
  else {
    if (isPublicChange(command)) contribute(next, personOf(model, command.by));
    work(next, personOf(model, command.by), command);
  }
  return next;
}

function archive(next: Model, piece: ModelPiece, result: string): void {
  piece.archive = result;
  if (result === 'archived') next.copied.push(piece.row);
}

/** What must be true after every command, whatever came before; gives what is not. */
export function brokenPromises(model: Model): string[] {
  const authors = model.ledger[model.edition] ?? [];
  const live = isLive(model);
  return [
    ...model.approvals.filter((id) => authors.includes(id)).map((id) => `${id} approved their own work`),
    ...(model.state === 'approved' && model.approvals.length < model.approvalsNeeded ? ['too few'] : []),
    ...(model.state === 'published' && !live ? ['published, but nothing to read'] : []),
    ...(model.state === 'published' && model.edition !== model.publication?.edition ? ['wrong edition'] : []),
    ...(model.state === 'merged' && live ? ['merged while public'] : []),
    ...(model.state === 'not_checkable' && live ? ['set aside while public'] : []),
    ...(model.retractionBy !== null && !live ? ['nothing to retract'] : []),
  ];
}
