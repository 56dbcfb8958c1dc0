import { DataSource } from 'typeorm';
import { createKey } from '../../src/people/keys/change-keys.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import { newId } from '../../src/platform/ids.js';
import type { Answer, HttpClient, ProblemBody, RequestOptions } from '../harness/http-client.js';
import type { Operation } from './contract.js';
import { addressOf, openDeskOfEverything, type DeskOfEverything } from './desk-of-everything.js';

const BROKEN = '{"statement": ';
const STALE = '"999999"';

/**
 * Every request is wrong in every way that can still be wrong, so each answer shows what is judged first:
 * 401, 403, 404, 400, 428, 412, 422.
 */
describe('every operation judges in the same order', () => {
  let desk: DeskOfEverything;
  let narrow: HttpClient;
  let guarded: Operation[];

  beforeAll(async () => {
    desk = await openDeskOfEverything();
    guarded = desk.contract.operations.filter(({ permission }) => permission !== null);
    narrow = desk.app.client(await keyFor(desk.editor.id, ['jobs:read']));
  });
  afterAll(() => desk?.stop());

  const ask = (
    client: HttpClient,
    { method }: Operation,
    path: string,
    body?: unknown,
    options?: RequestOptions,
  ): Promise<Answer<ProblemBody>> => client.send(method, path, method === 'GET' ? undefined : body, options);

  /** What each operation answers where it should be one status; names those that answer another. */
  async function othersThan(
    status: number,
    code: string | undefined,
    operations: Operation[],
    send: (operation: Operation) => Promise<Answer<ProblemBody>>,
  ): Promise<string[]> {
    expect(operations.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const operation of operations) {
      const answer = await send(operation);
      if (answer.status !== status || (code !== undefined && answer.body.code !== code))
        wrong.push(`${operation.name}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return wrong;
  }

  const withBody = () => guarded.filter(({ body }) => body !== null);
  const withVersion = () =>
    guarded.filter(({ parameters }) => parameters.some(({ name }) => name === 'If-Match'));
  const withId = () => guarded.filter(({ path }) => path.includes('{id}'));

  it('401: nobody is signed in', async () => {
    const wrong = await othersThan(401, 'not_signed_in', guarded, async (operation) =>
      ask(desk.app.client(), operation, (await addressOf(desk, operation, newId())).path, BROKEN),
    );
    expect(wrong).toEqual([]);
  });

  it('403: the key is for something else', async () => {
    const others = guarded.filter(({ permission }) => !['jobs:read', 'account:read'].includes(permission!));
    const wrong = await othersThan(403, 'scope_missing', others, async (operation) =>
      ask(narrow, operation, (await addressOf(desk, operation, newId())).path, BROKEN),
    );
    expect(wrong).toEqual([]);
  });

  it('403: the account has no role', async () => {
    const others = guarded.filter(({ permission }) => !permission!.startsWith('account:'));
    const wrong = await othersThan(403, 'role_missing', others, async (operation) =>
      ask(desk.nobody.http, operation, (await addressOf(desk, operation, newId())).path, BROKEN),
    );
    expect(wrong).toEqual([]);
  });

  it('404: there is no such thing', async () => {
    const wrong = await othersThan(404, 'not_found', withId(), async (operation) =>
      ask(desk.editor.http, operation, (await addressOf(desk, operation, newId())).path, BROKEN),
    );
    expect(wrong).toEqual([]);
  });

  it('404: the id is none', async () => {
    const wrong = await othersThan(404, 'not_found', withId(), async (operation) =>
      ask(desk.editor.http, operation, (await addressOf(desk, operation, 'null')).path, BROKEN),
    );
    expect(wrong).toEqual([]);
  });

  it('400: the body cannot be read', async () => {
    const writing = guarded.filter(({ method }) => method !== 'GET');
    const wrong = await othersThan(400, 'malformed', writing, async (operation) =>
      ask(desk.editor.http, operation, (await addressOf(desk, operation)).path, BROKEN),
    );
    expect(wrong).toEqual([]);
  });

  it('400: a field is unknown', async () => {
    const writing = guarded.filter(({ method }) => method !== 'GET');
    const wrong = await othersThan(400, 'unknown_field', writing, async (operation) =>
      ask(desk.editor.http, operation, (await addressOf(desk, operation)).path, { nickname: 'x' }),
    );
    expect(wrong).toEqual([]);
  });

  it('400: a parameter is unknown', async () => {
    const wrong = await othersThan(400, 'unknown_field', guarded, async (operation) =>
      ask(desk.editor.http, operation, `${(await addressOf(desk, operation)).path}?nickname=x`, undefined),
    );
    expect(wrong).toEqual([]);
  });

  it('400: a parameter is there twice', async () => {
    const listing = guarded.filter(({ parameters }) => parameters.some(({ name }) => name === 'limit'));
    const wrong = await othersThan(400, 'invalid_parameter', listing, async (operation) =>
      ask(desk.editor.http, operation, `${(await addressOf(desk, operation)).path}?limit=1&limit=2`),
    );
    expect(wrong).toEqual([]);
  });

  it('428: the version that was read is missing', async () => {
    const wrong = await othersThan(428, 'if_match_missing', withVersion(), async (operation) =>
      ask(desk.editor.http, operation, (await addressOf(desk, operation)).path, refusedBody(desk, operation)),
    );
    expect(wrong).toEqual([]);
  });

  it('412: the version that was read is an old one', async () => {
    const wrong = await othersThan(412, 'stale', withVersion(), async (operation) =>
      ask(
        desk.editor.http,
        operation,
        (await addressOf(desk, operation)).path,
        refusedBody(desk, operation),
        {
          etag: STALE,
        },
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('422: a value cannot be', async () => {
    const wrong = await othersThan(422, 'invalid', withBody(), async (operation) => {
      const { path, version } = await addressOf(desk, operation);
      return ask(desk.editor.http, operation, path, refusedBody(desk, operation), { etag: version });
    });
    expect(wrong).toEqual([]);
  });

  it('409 comes last: a move with a wrong input is 422 before it is impossible', async () => {
    const transitions = desk.contract.find('POST', '/api/v1/claims/x/transitions')!;
    const { path, version } = await addressOf(desk, transitions);
    const move = (body: object) => ask(desk.editor.http, transitions, path, body, { etag: version });
    expect(await move({ name: 'reopen' })).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect(await move({ name: 'reopen', reason: 'We were wrong.' })).toMatchObject({
      status: 409,
      body: { code: 'move_refused' },
    });
  });

  /** A key of somebody that may do only this. */
  async function keyFor(ownerId: string, scopes: string[]): Promise<string> {
    const made = await desk.app.nest.get(DataSource).transaction((em) => {
      const work = { em, actor: COMMAND_LINE, requestId: 'a test' };
      return createKey(work, { ownerId, name: 'narrow', scopes, expiresAt: null });
    });
    return made.key;
  }
});

/** A body whose fields are known, and one of whose values is of no type that there is. */
function refusedBody({ contract }: DeskOfEverything, { body }: Operation): object | undefined {
  if (!body) return undefined;
  const [field] = Object.keys(contract.resolve(body).properties ?? {});
  return { [field!]: '\0' };
}
