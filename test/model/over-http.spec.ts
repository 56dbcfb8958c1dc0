import fc from 'fast-check';
import { Client } from 'pg';
import { verifyAudit } from '../../src/platform/audit/verify-audit.js';
import { NEVER, readClaim, viewOfModel, viewOfTables, type ClaimInTables } from './claim-in-tables.js';
import { apply, brokenPromises, legal } from './claim-model.js';
import { send, tryOut, type Errand } from './commands-over-http.js';
import { HttpDesk } from './http-desk.js';
import { MODEL_MOVES } from './model-moves.js';
import type { Model, ModelCommand, ModelVerdict } from './model-types.js';
import { isPublicChange } from './model-work.js';
import { drawCommand, drawFrom, drawModel } from './random-commands.js';

const SEED = Number(process.env.CLAIMDESK_SEED ?? 20261123);
const RUNS = process.env.CLAIMDESK_LONG === '1' ? 10_000 : 60;
const STEPS = 60;
/** Pairs of processes at once, each pair with a database of its own; its stories are told one after the other. */
const DESKS = 2;

const luck = fc.noBias(fc.integer({ min: 0, max: 0xffffffff }));
const lucks = fc.array(luck, { maxLength: STEPS, size: 'max' });
/** How often each thing was done, and refused by a guard. */
const seen = { ok: new Map<string, number>(), refused: new Map<string, number>() };
const desks: HttpDesk[] = [];

jest.setTimeout(6 * 60 * 60 * 1000);

beforeAll(async () => {
  desks.push(...(await Promise.all(Array.from({ length: DESKS }, () => HttpDesk.open()))));
});
afterAll(() => Promise.all(desks.map((desk) => desk.close())));

test('the desk over HTTP and Postgres does what the model does, in any order of commands by anybody', async () => {
  process.stdout.write(`over HTTP: ${RUNS} sequences of up to ${STEPS}, seed ${SEED}\n`);
  const tellStories = (desk: HttpDesk, n: number) =>
    fc.assert(
      fc.asyncProperty(luck, lucks, (begin, steps) => tell(desk, begin, steps)),
      { seed: SEED + n, numRuns: Math.ceil(RUNS / DESKS), endOnFailure: true },
    );
  await Promise.all(desks.map(tellStories));
});

test('every move was made and was refused on the way, so that agreement means something', () => {
  const rare = [...MODEL_MOVES, 'accept_suggestion'].filter(
    (move) => !seen.ok.get(move) || !seen.refused.get(move),
  );
  expect(rare).toEqual([]);
});

test.each(Object.entries(NEVER))('there never is %s', async (_, sql) => {
  for (const { app } of desks) expect(await app.database.rows(sql)).toEqual([]);
});

test('the log of it all verifies', async () => {
  for (const { app } of desks) {
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    expect((await verifyAudit(client)).findings).toEqual([]);
    await client.end();
  }
});

async function tell(desk: HttpDesk, begin: number, steps: number[]): Promise<void> {
  let model = drawModel(drawFrom(begin));
  const story = await desk.begin(model);
  const told: ModelCommand[] = [];
  let now = await readClaim(desk.app.database, story.id, story.quoteId);
  for (const step of steps) {
    const seenModel = asTheDeskSeesIt(model);
    const command = drawCommand(seenModel, drawFrom(step));
    told.push(command);
    const errand = { desk, story, model: seenModel, now };
    if (!canBeSent(errand, command)) continue;
    const before = now;
    const verdict = expected(seenModel, command);
    if (command.do === 'move' && step % 4 === 0) same(await tryOut(errand, command), verdict, told);
    same(await send(errand, command), verdict, told);
    if (verdict === 'ok' && !changesNothing(seenModel, command)) model = apply(model, command);
    now = await readClaim(desk.app.database, story.id, story.quoteId);
    const rows = rowsExpected(seenModel, command, verdict);
    if (rows) same(rowsAdded(before, now), rows, told);
    const nameOf = (id: string | null) => desk.nameOf(story, id);
    same(viewOfTables(now, nameOf), viewOfModel(model), told);
    same(brokenPromises(model), [], told);
    count(command, verdict);
  }
}

/**
 * The model's world as a database can hold it: an address that was once published is nobody else's; a ClaimReview is judged when
 * the claim is approved, and is invalid without a statement or a rating; a merged claim has given its quotes away.
 */
function asTheDeskSeesIt(model: Model): Model {
  const { statement, rating } = model.content;
  const complete = statement !== '' && rating !== null;
  const claimReviewValid = model.state !== 'approved' || (model.world.claimReviewValid && complete);
  return {
    ...model,
    unconfirmed: model.state === 'merged' ? [] : model.unconfirmed,
    world: { ...model.world, claimReviewValid, slugFree: model.world.slugFree || model.publication !== null },
  };
}

/** Commands about something that is there already, or that the desk would have to be asked about otherwise, are left out. */
function canBeSent({ model }: Errand, command: ModelCommand): boolean {
  if (legal(model, command) !== 'moot') return true;
  return command.do === 'remove_evidence' || command.do === 'declare_unarchivable';
}

/** An edit to what is there already is no edit: it is not refused, and nobody enters the ledger for it. */
function changesNothing({ content, assignee }: Model, command: ModelCommand): boolean {
  if (command.do === 'edit') {
    return Object.entries(command.set).every(([field, value]) => content[field as 'statement'] === value);
  }
  if (command.do === 'assign') return assignee === command.to;
  return command.do === 'declare_unarchivable' && content.evidence[command.id]?.reason === command.reason;
}

function expected(model: Model, command: ModelCommand): ModelVerdict {
  const verdict = legal(model, command);
  return Array.isArray(verdict) && changesNothing(model, command) ? 'ok' : verdict;
}

const NOTHING = { versions: 0, transitions: 0, audit: 0, outbox: 0, publications: 0, retractions: 0 };
const UNTOUCHED = { ...NOTHING, version: 0, news: false };
const WRITTEN = { ...NOTHING, versions: 1, audit: 1, outbox: 1, version: 1, news: true };

/** What a command adds to the tables that are only ever added to; null where the model does not know. */
function rowsExpected(model: Model, command: ModelCommand, verdict: ModelVerdict): object | null {
  if (verdict !== 'ok' || changesNothing(model, command)) return UNTOUCHED;
  switch (command.do) {
    case 'move':
      return {
        ...WRITTEN,
        transitions: 1,
        publications: command.name === 'publish' ? 1 : 0,
        retractions: command.name === 'confirm_retract' ? 1 : 0,
      };
    case 'look':
    case 'settings':
    case 'archive':
      return UNTOUCHED;
    case 'open_thread':
    case 'suggest':
    case 'answer_thread':
    case 'resolve_thread':
      return { ...UNTOUCHED, audit: 1, news: true };
    case 'prioritise':
      return null;
    default:
      return {
        ...WRITTEN,
        transitions: isPublicChange(command) && model.state === 'approved' ? 1 : 0,
        audit: command.do === 'accept_suggestion' ? 2 : 1,
      };
  }
}

function rowsAdded(before: ClaimInTables, now: ClaimInTables): object {
  const added = Object.entries(now.rows).map(([table, n]) => [table, n - before.rows[table as 'audit']]);
  return {
    ...Object.fromEntries(added),
    version: now.version - before.version,
    news: now.lastNews > before.lastNews,
  };
}

/** The desk's word and the model's, as text with the keys in one order. */
function same(desk: unknown, model: unknown, told: ModelCommand[]): void {
  const [is, should] = [inOneOrder(desk), inOneOrder(model)];
  if (is !== should) throw new Error(`desk:  ${is}\nmodel: ${should}\nafter ${JSON.stringify(told)}`);
}

function inOneOrder(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function count(command: ModelCommand, verdict: ModelVerdict): void {
  if (verdict !== 'ok' && !Array.isArray(verdict)) return;
  const name = command.do === 'move' ? command.name : command.do;
  const counts = verdict === 'ok' ? seen.ok : seen.refused;
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
