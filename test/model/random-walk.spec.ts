import fc from 'fast-check';
import { apply, brokenPromises, legal } from './claim-model.js';
import { CoreDesk } from './core-desk.js';
import { MODEL_MOVES } from './model-moves.js';
import type { Model, ModelCommand, ModelVerdict } from './model-types.js';
import { drawCommand, drawFrom, drawModel, MODEL_PEOPLE } from './random-commands.js';

const SEED = Number(process.env.CLAIMDESK_SEED ?? 20261123);
const RUNS = process.env.CLAIMDESK_LONG === '1' ? 10_000 : 1_000;
const STEPS = 100;

/** How often each thing was done, and refused by a guard, over the whole run. */
const seen = { ok: new Map<string, number>(), refused: new Map<string, number>() };

const luck = fc.noBias(fc.integer({ min: 0, max: 0xffffffff }));
const lucks = fc.array(luck, { maxLength: STEPS, size: 'max' });

test('the workflow decides as the model does, in any order of commands by anybody', () => {
  process.stdout.write(`random walk: ${RUNS} sequences of up to ${STEPS}, seed ${SEED}\n`);
  fc.assert(fc.property(luck, lucks, walk), { seed: SEED, numRuns: RUNS });
});

test('every move was made and was refused on the way, so that agreement means something', () => {
  const rare = [...MODEL_MOVES, 'accept_suggestion'].filter(
    (move) => (seen.ok.get(move) ?? 0) < 20 || (seen.refused.get(move) ?? 0) < 20,
  );
  expect(rare).toEqual([]);
});

function walk(begin: number, steps: number[]): void {
  let model: Model = drawModel(drawFrom(begin));
  const desk = new CoreDesk(model);
  const story: ModelCommand[] = [];
  for (const step of steps) {
    const command = drawCommand(model, drawFrom(step));
    story.push(command);
    const verdict = legal(model, command);
    compare(verdict, desk.judge(command, MODEL_PEOPLE), story);
    count(command, verdict);
    if (verdict !== 'ok') continue;
    model = apply(model, command);
    desk.carryOut(command, MODEL_PEOPLE);
    same(desk.view(), viewOf(model), story);
    same(brokenPromises(model), [], story);
  }
}

/** Roles outside moves and things that are not there are no business of the workflow: only the model refuses. */
function compare(model: ModelVerdict, desk: ModelVerdict | null, story: ModelCommand[]): void {
  if (model === 'forbidden' || model === 'moot' || desk === null) return;
  same(sorted(desk), sorted(model), story);
}

/** As text, with the keys in one order: Jest's own comparison is too slow for half a million steps. */
function same(desk: unknown, model: unknown, story: ModelCommand[]): void {
  const [is, should] = [JSON.stringify(desk), JSON.stringify(model)];
  if (is !== should) throw new Error(`desk: ${is}\nmodel: ${should}\nafter ${JSON.stringify(story)}`);
}

function sorted(verdict: ModelVerdict): ModelVerdict {
  return typeof verdict === 'string' ? verdict : [...verdict].sort();
}

function count(command: ModelCommand, verdict: ModelVerdict): void {
  if (verdict !== 'ok' && !Array.isArray(verdict)) return;
  const name = command.do === 'move' ? command.name : command.do;
  const counts = verdict === 'ok' ? seen.ok : seen.refused;
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function viewOf(model: Model): Record<string, unknown> {
  return {
    state: model.state,
    edition: model.edition,
    statement: model.content.statement,
    evidence: Object.keys(model.content.evidence).sort(),
    assignee: model.assignee,
    submitter: model.submitter,
    unconfirmed: model.unconfirmed,
    authors: [...(model.ledger[model.edition] ?? [])].sort(),
    approvals: [...model.approvals].sort(),
    publication: model.publication && [model.publication.edition, model.publication.retracted],
    retractionBy: model.retractionBy,
    parkedFrom: model.parkedFrom,
    mergedFrom: model.mergedFrom,
  };
}
