import { newId } from '../../src/platform/ids.js';
import { ByTurns } from '../harness/by-turns.js';
import type { HttpClient } from '../harness/http-client.js';
import { startProcess, type RunningProcess } from '../harness/start-process.js';
import { drawFrom } from '../model/random-commands.js';
import { EVERY_ROLE_MAY, MORE } from '../people/role-table.js';
import { addressOf, openDeskOfEverything, type DeskOfEverything } from './desk-of-everything.js';
import type { Operation } from './contract.js';

/** Of oneself, whatever one's roles. */
const OWN = ['account:read', 'account:write'];

/** The same each time. */
const draw = drawFrom(20_261_130);

/** Every operation that needs somebody, asked by everybody at two processes by turns: it is the table of roles that decides, and nothing else. */
describe('every operation by every role', () => {
  let desk: DeskOfEverything;
  let other: RunningProcess;
  let guarded: Operation[];

  beforeAll(async () => {
    desk = await openDeskOfEverything();
    const { publicUrl, rateLimit } = desk.app.config;
    const env = { PUBLIC_URL: publicUrl, RATE_LIMIT: String(rateLimit), LOG_LEVEL: 'error' };
    other = await startProcess(desk.app.database, env);
    guarded = desk.contract.operations.filter(({ permission }) => permission !== null);
  });
  afterAll(async () => {
    await other?.stop();
    await desk?.stop();
  });

  /** Asks with nothing, for what is there or what is not: so that nobody changes anything for the next. */
  async function statusOf(http: HttpClient, operation: Operation, id?: string): Promise<number> {
    const { path } = await addressOf(desk, operation, id);
    const body = operation.method === 'GET' ? undefined : {};
    return (await http.send<unknown>(operation.method, path, body)).status;
  }

  it.each([
    ['nobody', OWN] as const,
    ...MORE.map(([role, more]) => [role, [...EVERY_ROLE_MAY, ...more]] as const),
  ])('%s', async (role, may) => {
    const { http, key } = role === 'nobody' ? desk.nobody : desk.staff[role];
    const who = new ByTurns([http, other.client(key)]);
    const wrong: string[] = [];
    for (const operation of guarded) {
      if (operation.name === 'POST /api/v1/auth/logout-everywhere') continue;
      const allowed = (may as readonly string[]).includes(operation.permission!);
      // What may change something is not asked of what others need.
      const ids = !allowed || operation.method === 'GET' ? [newId(), undefined] : [newId()];
      // Either process is asked for what is there, and either for what is not.
      if (draw(2)) ids.reverse();
      const statuses: number[] = [];
      for (const id of ids) statuses.push(await statusOf(who, operation, id));
      if (statuses.some((status) => (status === 403) === allowed))
        wrong.push(`${operation.name} (${operation.permission}): ${statuses.join(', ')}`);
    }
    expect(wrong).toEqual([]);
    expect(guarded.length).toBeGreaterThan(100);
  });

  it('tells nobody whether what they may not see is there', async () => {
    const mine = await desk.staff.checker.http.post<{ id: string }>('/api/v1/keys', {
      name: 'mine',
      scopes: ['claims:read'],
    });
    expect(mine.status).toBe(201);
    for (const operation of guarded.filter(({ path }) => path.startsWith('/api/v1/keys/{id}'))) {
      const [theirs, missing] = await Promise.all(
        [mine.body.id, newId()].map(async (id) => {
          const { path } = await addressOf(desk, operation, id);
          const answer = await desk.staff.viewer.http.send<{ code: string }>(
            operation.method,
            path,
            operation.method === 'GET' ? undefined : {},
            { etag: 1 },
          );
          return [answer.status, answer.body.code];
        }),
      );
      expect([operation.name, theirs]).toEqual([operation.name, missing]);
      expect(missing).toEqual([404, 'not_found']);
    }
  });
});
