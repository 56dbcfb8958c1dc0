import fc from 'fast-check';
import { newId } from '../../src/platform/ids.js';
import { startProcess, type RunningProcess } from '../harness/start-process.js';
import { anyRequest, type AnyRequest } from './any-request.js';
import {
  addressOf,
  openDeskOfEverything,
  WatchedClient,
  type DeskOfEverything,
} from './desk-of-everything.js';

const SEED = Number(process.env.CLAIMDESK_SEED ?? 20261123);
const RUNS = process.env.CLAIMDESK_LONG === '1' ? 10_000 : 1_000;

jest.setTimeout(60 * 60 * 1000);

/**
 * Right and wrong requests to every operation by everybody, to two processes by turns: no answer is a fault of the server, every refusal is a problem
 * (the client insists on that), and every answer is as the document says.
 */
describe('whatever anybody sends', () => {
  let desk: DeskOfEverything;
  let other: RunningProcess;
  const clients = new Map<string | null, WatchedClient[]>();
  let sent = 0;
  const statuses = new Map<string, Set<number>>();

  beforeAll(async () => {
    desk = await openDeskOfEverything();
    const watch = (operation: { name: string } | undefined, status: number) => {
      if (operation) statuses.set(operation.name, (statuses.get(operation.name) ?? new Set()).add(status));
    };
    const people = { ...desk.staff, editor: desk.editor, nobody: desk.nobody };
    const { config } = desk.app;
    other = await startProcess(desk.app.database, {
      ...{ PUBLIC_URL: config.publicUrl, RATE_LIMIT: String(config.rateLimit), LOG_LEVEL: 'error' },
    });
    const both = (key?: string) =>
      [desk.app, { url: other.url, config }].map((app) => new WatchedClient(app, desk.contract, watch, key));
    clients.set(null, both());
    for (const [post, { key }] of Object.entries(people)) clients.set(post, both(key));
  });
  afterAll(async () => {
    await other?.stop();
    await desk?.stop();
  });

  it(`gets an answer that the document knows, ${RUNS} times`, async () => {
    process.stdout.write(`fuzz: ${RUNS} requests, seed ${SEED}\n`);
    const posts = [...clients.keys()].filter((post) => post !== null);
    const ask = (numRuns: number, among = desk.contract.operations) =>
      fc.assert(fc.asyncProperty(anyRequest(desk.contract, posts, Object.values(desk.ids), among), send), {
        seed: SEED,
        numRuns,
        endOnFailure: true,
      });
    await ask(RUNS);
    // Chance leaves out one or another.
    for (const operation of desk.contract.operations)
      if (!statuses.has(operation.name)) await ask(5, [operation]);
    // And seldom that of a request all is right but the version that it leaves out.
    await ask(
      RUNS / 10,
      desk.contract.operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'If-Match')),
    );
  });

  it('and was neither always let in nor always refused', () => {
    const seen = [...statuses.values()].flatMap((set) => [...set]);
    expect(seen).toEqual(expect.arrayContaining([200, 201, 204, 400, 401, 403, 404, 409, 412, 422, 428]));
    const asked = desk.contract.operations.filter(({ name }) => statuses.has(name));
    expect(asked.length).toBe(desk.contract.operations.length);
  });

  async function send(request: AnyRequest): Promise<void> {
    const id = {
      real: undefined,
      missing: newId(),
      garbage: encodeURIComponent(wellFormed(request.garbage)),
    };
    const { path, version } = await addressOf(desk, request.operation, id[request.id]);
    const query = new URLSearchParams(request.query.map(([name, value]) => [name, wellFormed(value)]));
    const etag = { right: `"${version}"`, old: '"0"', garbage: 'W/"1"', absent: undefined }[request.version];
    const answer = await clients
      .get(request.by)!
      .at((sent += 1) % 2)!
      .send(
        request.operation.method,
        query.size ? `${path}?${query}` : path,
        request.body === undefined ? undefined : JSON.stringify(request.body),
        {
          etag,
          idempotencyKey: request.idempotencyKey && Buffer.from(request.idempotencyKey).toString('latin1'),
          headers: { accept: 'application/json' },
        },
      );
    if (answer.status >= 500) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  }
});

/** An address cannot hold a lone surrogate; a body can. */
const wellFormed = (text: string): string => text.toWellFormed();
