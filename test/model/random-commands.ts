import { apply, legal, newModel } from './claim-model.js';
import { MERGE_TARGETS, MODEL_MOVES } from './model-moves.js';
import type { Model, ModelCommand, ModelPerson, ModelText } from './model-types.js';

/** A desk with every role, people with several, one with all, and a service account. */
export const MODEL_PEOPLE: readonly ModelPerson[] = [
  { id: 'ayu', roles: ['contributor'] },
  { id: 'budi', roles: ['checker'] },
  { id: 'citra', roles: ['reviewer'] },
  { id: 'dewi', roles: ['publisher'] },
  { id: 'eko', roles: ['checker', 'publisher'] },
  { id: 'fajar', roles: ['reviewer', 'checker'] },
  { id: 'gita', roles: ['admin'] },
  { id: 'hadi', roles: ['viewer'] },
  { id: 'intan', roles: ['contributor', 'checker', 'reviewer', 'publisher', 'admin'] },
  { id: 'robot', roles: ['checker', 'reviewer', 'publisher'], serviceOf: 'budi' },
];

/** Gives a whole number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

/** Small and repeatable: the same seed always draws the same numbers (a linear congruential generator). */
export function drawFrom(seed: number): Draw {
  let state = Math.imul(seed ^ 0x5bd1e995, 0x27d4eb2d);
  return (below) => {
    state = Math.imul(state, 1664525) + 1013904223;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}

/** A claim to begin with: sometimes blank, more often with everything that a review asks for. */
export function drawModel(draw: Draw): Model {
  const model = newModel(MODEL_PEOPLE, 1 + draw(2), pick(draw, ['ayu', 'budi', 'intan']));
  if (draw(4) === 0) return model;
  return {
    ...model,
    assignee: pick(draw, ['ayu', 'budi', 'fajar']),
    unconfirmed: [],
    content: {
      statement: 'The resolution bans the trade.',
      claimant: pick(draw, ['named', 'unnamed'] as const),
      date: pick(draw, ['known', 'unknown'] as const),
      rating: 'mixed',
      summary: 'It condemns the trade.',
      evidence: { E1: { row: 1, stance: 'supports', archive: 'impossible', reason: 'behind a sign-in' } },
    },
  };
}

/**
 * Any command by anybody. One time in four whatever comes, legal or not; one in four something legal, if a few
 * tries find it; otherwise a step on the way to publication and back, or else few walks would ever come there.
 */
export function drawCommand(model: Model, draw: Draw): ModelCommand {
  const mood = draw(4);
  if (mood > 1) return suggesting(model, draw) ?? onwards(model, draw);
  let command = anyCommand(draw);
  if (mood === 0) return command;
  for (let tries = 0; tries < 25 && legal(model, command) !== 'ok'; tries += 1) command = anyCommand(draw);
  return command;
}

/** The moves that lead on from each state; from `published` there is a way round, again and again. */
const ONWARDS: Record<Model['state'], readonly string[]> = {
  draft: ['start'],
  researching: ['submit'],
  in_review: ['approve', 'approve', 'approve', 'request_changes', 'withdraw'],
  changes_requested: ['submit', 'resume'],
  approved: ['publish', 'publish', 'publish', 'request_changes'],
  published: ['correct', 'correct', 'retract', 'confirm_retract', 'cancel_retract'],
  parked: ['unpark'],
  not_checkable: ['reopen'],
  retracted: ['reopen'],
  merged: ['unmerge'],
};

/** A move that leads on, by somebody who may make it if there is anybody; or work that mends what it lacks. */
function onwards(model: Model, draw: Draw): ModelCommand {
  const name = pick(draw, ONWARDS[model.state]);
  const input = fullInput(name);
  const first = draw(MODEL_PEOPLE.length);
  const people = [...MODEL_PEOPLE.slice(first), ...MODEL_PEOPLE.slice(0, first)];
  const tries = people.map(({ id }) => ({ do: 'move', by: id, name, input }) as const);
  const lacks = (command: ModelCommand) => {
    const verdict = legal(model, command);
    return Array.isArray(verdict) ? verdict : [];
  };
  const closest = tries.reduce((best, next) => (lacks(next).length < lacks(best).length ? next : best));
  const code = lacks(closest)[0];
  return (code && mend(model, code, closest.by, draw)) || closest;
}

function fullInput(name: string): Record<string, unknown> {
  switch (name) {
    case 'submit':
      return { checklist: { a1: true, a2: true } };
    case 'approve':
      return { checklist: { r1: true } };
    case 'publish':
      return { note: 'What changed.' };
    case 'correct':
      return { kind: 'update' };
    case 'retract':
    case 'reopen':
      return { reason: 'We were wrong.' };
    default:
      return {};
  }
}

/** Now and then a reader suggests other words, and somebody who may write takes what is suggested, as far as they still stand. */
function suggesting(model: Model, draw: Draw): ModelCommand | null {
  if (draw(6) > 0) return null;
  const open = Object.keys(model.threads).find((id) => id.startsWith('S') && !model.threads[id]!.resolved);
  if (open) return { do: 'accept_suggestion', by: pick(draw, ['budi', 'fajar', 'intan']), id: open };
  const id = ['S1', 'S2', 'S3', 'S4'].find((name) => !(name in model.threads));
  const by = pick(draw, ['citra', 'fajar', 'intan', 'robot']);
  return id === undefined ? null : { do: 'suggest', by, id, ...anySuggestion(draw) };
}

/** What somebody would do about an unmet guard. */
function mend(model: Model, code: string, by: string, draw: Draw): ModelCommand | null {
  const evidence = Object.entries(model.content.evidence);
  const must = Object.entries(model.threads).find(([, { kind, resolved }]) => kind === 'must' && !resolved);
  const free = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'].find((id) => !(id in model.threads));
  const commands: Record<string, ModelCommand | undefined> = {
    statement_empty: { do: 'edit', by: 'ayu', set: { statement: 'The resolution bans the trade.' } },
    claimant_missing: { do: 'edit', by: 'ayu', set: { claimant: 'unnamed' } },
    date_missing: { do: 'edit', by: 'ayu', set: { date: 'known' } },
    assignee_missing: { do: 'assign', by: 'ayu', to: 'budi' },
    rating_missing: { do: 'edit', by: 'budi', set: { rating: 'mixed' } },
    summary_missing: { do: 'edit', by: 'budi', set: { summary: 'It condemns the trade.' } },
    no_evidence: { do: 'add_evidence', by: 'ayu', id: pick(draw, ['E1', 'E2', 'E3']), stance: 'refutes' },
    archive_pending: {
      do: 'archive',
      id: evidence.find(([, piece]) => piece.archive === 'pending')?.[0] ?? '',
      result: 'archived',
    },
    archive_failed: {
      do: 'declare_unarchivable',
      by: 'budi',
      id: evidence.find(([, piece]) => piece.archive === 'failed')?.[0] ?? '',
      reason: 'behind a sign-in',
    },
    speaker_unconfirmed: { do: 'set_speaker', by: 'ayu', quote: 'Q1' },
    threads_open: must && { do: draw(2) ? 'resolve_thread' : 'answer_thread', by: 'dewi', id: must[0] },
    checklist: { do: 'look', by },
    needs_comment: free === undefined ? undefined : { do: 'open_thread', by, id: free, kind: 'must' },
    claimreview_invalid: { do: 'settings', set: { ...model.world, claimReviewValid: true } },
    organisation_missing: { do: 'settings', set: { ...model.world, organisation: true } },
    slug_taken: { do: 'settings', set: { ...model.world, slugFree: true } },
    embargo: { do: 'settings', set: { ...model.world, embargoed: false } },
  };
  return commands[code] ?? null;
}

/** A whole story from one seed: where it begins, and its commands, legal or not, in order. */
export function drawStory(seed: number, length: number): { start: Model; commands: ModelCommand[] } {
  const draw = drawFrom(seed);
  const start = drawModel(draw);
  const commands: ModelCommand[] = [];
  let model = start;
  for (let step = 0; step < length; step += 1) {
    const command = drawCommand(model, draw);
    commands.push(command);
    if (legal(model, command) === 'ok') model = apply(model, command);
  }
  return { start, commands };
}

function anyCommand(draw: Draw): ModelCommand {
  const by = pick(draw, MODEL_PEOPLE).id;
  return draw(3) > 0 ? anyMove(draw, by) : anyWork(draw, by);
}

function anyMove(draw: Draw, by: string): ModelCommand {
  const name = pick(draw, MODEL_MOVES);
  return { do: 'move', by, name, input: draw(10) === 0 ? {} : anyInput(draw, name) };
}

function anyInput(draw: Draw, name: string): Record<string, unknown> {
  switch (name) {
    case 'submit':
      return { checklist: draw(6) > 0 ? { a1: true, a2: true } : { a1: true } };
    case 'approve':
      return { checklist: { r1: draw(6) > 0, ...(draw(2) === 0 && { r_auto: true }) } };
    case 'set_aside':
      return { kind: pick(draw, ['opinion', 'other', 'minor']) };
    case 'correct':
      return { kind: pick(draw, ['minor', 'update', 'opinion']) };
    case 'publish':
      return {
        ...(draw(4) > 0 && { note: 'What changed.' }),
        ...(draw(6) === 0 && { embargo: pick(draw, ['2020-01-01T00:00:00Z', '2030-01-01T00:00:00Z']) }),
      };
    case 'merge':
      return { targetId: pick(draw, [...Object.keys(MERGE_TARGETS), 'self', 'nobody']) };
    case 'park':
      return { reason: 'Waiting for the ministry.', ...(draw(2) === 0 && { wakeOn: '2026-02-01' }) };
    case 'retract':
    case 'reopen':
    case 'abandon_correction':
      return { reason: 'We were wrong.' };
    default:
      return {};
  }
}

function anyWork(draw: Draw, by: string): ModelCommand {
  const evidence = pick(draw, ['E1', 'E2', 'E3']);
  const suggestion = pick(draw, ['S1', 'S2', 'S3', 'S4']);
  const thread = pick(draw, ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', suggestion]);
  const person = pick(draw, MODEL_PEOPLE).id;
  const works: readonly (() => ModelCommand)[] = [
    () => ({ do: 'edit', by, set: anyEdit(draw) }),
    () => ({ do: 'assign', by, to: pick(draw, [null, 'ayu', 'budi', 'fajar', 'hadi']) }),
    () => ({ do: 'prioritise', by, priority: pick(draw, ['low', 'high']) }),
    () => ({ do: 'add_evidence', by, id: evidence, stance: pick(draw, ['supports', 'refutes', 'context']) }),
    () => ({ do: 'remove_evidence', by, id: evidence }),
    () => ({ do: 'declare_unarchivable', by, id: evidence, reason: 'behind a sign-in' }),
    () => ({ do: 'archive', id: evidence, result: pick(draw, ['archived', 'failed'] as const) }),
    () => ({ do: 'set_speaker', by, quote: 'Q1' }),
    () => ({ do: 'open_thread', by, id: thread, kind: pick(draw, ['must', 'must', 'should', 'praise']) }),
    () => ({ do: 'answer_thread', by, id: thread }),
    () => ({ do: 'resolve_thread', by, id: thread }),
    () => ({ do: 'suggest', by, id: suggestion, ...anySuggestion(draw) }),
    () => ({ do: 'accept_suggestion', by, id: suggestion }),
    () => ({ do: 'look', by: person }),
    () => ({ do: 'look', by: pick(draw, ['citra', 'fajar', 'intan']) }),
    () => ({ do: 'settings', set: anySetting(draw) }),
  ];
  return pick(draw, works)();
}

function anyEdit(draw: Draw): Extract<ModelCommand, { do: 'edit' }>['set'] {
  return pick(draw, [
    { statement: 'The resolution bans buying oil.' },
    { statement: '' },
    { claimant: null },
    { claimant: 'named' },
    { date: null },
    { date: 'known' },
    { rating: 'true' },
    { rating: null },
    { summary: 'It bans the trade.' },
    { summary: null },
  ] as const);
}

function anySuggestion(draw: Draw): { field: ModelText; to: string } {
  return pick(draw, [
    { field: 'statement', to: 'The resolution bans buying oil.' },
    { field: 'statement', to: 'It says so.' },
    { field: 'summary', to: 'It bans the trade.' },
  ] as const);
}

/** Mostly as it should be, so that the way to publication is not shut for long. */
function anySetting(draw: Draw): Model['world'] {
  return {
    organisation: draw(5) > 0,
    slugFree: draw(5) > 0,
    claimReviewValid: draw(5) > 0,
    embargoed: draw(5) === 0,
  };
}

function pick<T>(draw: Draw, values: readonly T[]): T {
  return values[draw(values.length)]!;
}
