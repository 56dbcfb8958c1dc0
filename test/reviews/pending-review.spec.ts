import { Newsroom, type Colleague, type PlantedClaim } from '../evidence/newsroom.js';
import type { Answer, HttpClient, ProblemBody } from '../harness/http-client.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const remark = (body = 'Which resolution is meant?') => ({
  id: ID,
  kind: 'must',
  body,
  target: { field: 'summary', start: 0, end: 12 },
  words: 'A resolution',
});

interface Pending {
  version: number;
  draft: object | null;
  remarks: object[];
}

describe('comments that somebody has written and not sent', () => {
  let newsroom: Newsroom;
  let ayu: Colleague;
  let citra: Colleague;
  let claim: PlantedClaim;

  beforeAll(async () => {
    newsroom = await Newsroom.open();
    ayu = await newsroom.person('Ayu', 'contributor');
    citra = await newsroom.person('Citra', 'reviewer');
  });
  afterAll(() => newsroom.close());
  beforeEach(async () => {
    claim = await newsroom.claim(ayu, { version: 7 });
  });

  const path = () => `/api/v1/claims/${claim.ref}/pending-review`;
  const read = (client: HttpClient) => client.get<Pending>(path());
  const keep = <Body = Pending>(
    client: HttpClient,
    etag: number | undefined,
    remarks: object[] = [],
    draft: object | null = null,
  ): Promise<Answer<Body>> => client.send<Body>('PUT', path(), { draft, remarks }, { etag });
  const EMPTY = { version: 0, draft: null, remarks: [] };

  it('are none in the beginning', async () => {
    expect(await read(citra.client)).toMatchObject({ status: 200, etag: '"0"', body: EMPTY });
  });

  it('are there as they were written, wherever the person signs in', async () => {
    const draft = { id: ID, kind: 'question', body: ' half a \u202e sentence' };
    const kept = await keep(citra.client, 0, [remark('one'), remark('two')], draft);
    const expected = { version: 1, draft, remarks: [remark('one'), remark('two')] };
    expect(kept).toMatchObject({ status: 200, etag: '"1"', body: expected });
    const elsewhere = await newsroom.scoped(citra, 'threads:write');
    expect(await read(elsewhere)).toMatchObject({ etag: '"1"', body: expected });
  });

  it('are there for nobody else, whatever their role', async () => {
    await keep(citra.client, 0, [remark('between us')]);
    const chief = await newsroom.person('Eko', 'checker', 'reviewer', 'publisher', 'admin');
    const robot = await newsroom.robot('Robot', citra, 'reviewer');
    for (const { client } of [ayu, chief, robot])
      expect(await read(client)).toMatchObject({ body: EMPTY, etag: '"0"' });
    expect(await keep(chief.client, 0, [remark('mine')])).toMatchObject({ status: 200 });
    expect(await read(citra.client)).toMatchObject({ body: { remarks: [remark('between us')] } });
    const { body } = await chief.client.get(`/api/v1/claims/${claim.ref}`);
    expect(JSON.stringify(body)).not.toContain('between us');
  });

  it('are no news and no part of the record', async () => {
    const traces = () =>
      newsroom.rows(
        'SELECT (SELECT count(*) FROM outbox_events) AS news, (SELECT count(*) FROM audit_events) AS audited',
      );
    const before = await traces();
    await keep(citra.client, 0, [remark('nobody hears this')]);
    expect(await traces()).toEqual(before);
    const rows = await newsroom.rows('SELECT version FROM claims WHERE id = $1', [claim.id]);
    expect(rows).toEqual([{ version: 7 }]);
  });

  it('are not written over by a device that is behind, not even once they are all sent', async () => {
    await keep(citra.client, 0, [remark()]);
    await keep(citra.client, 1);
    const late = await keep<ProblemBody>(citra.client, 1, [remark('late')]);
    expect(late).toMatchObject({
      status: 412,
      body: { code: 'stale', current: { version: 2, draft: null, remarks: [] } },
    });
    expect(await keep(citra.client, undefined)).toMatchObject({ status: 428 });
    expect(await read(citra.client)).toMatchObject({ body: { version: 2, remarks: [] } });
  });

  it('are kept by one of two devices that write at once', async () => {
    const answers = await Promise.all([1, 2, 3].map((n) => keep(citra.client, 0, [remark(`device ${n}`)])));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect((await read(citra.client)).body.version).toBe(1);
  });

  it.each<[string, object | null, object[], string, string]>([
    ['no draft', {}, [], '/draft/id', 'not_an_id'],
    ['too many', null, Array(101).fill(remark('x')), '/remarks', 'too_many'],
    ['one that is too long', null, [remark('x'.repeat(10_001))], '/remarks/0/body', 'too_long'],
    ['a kind that is none', { ...remark(), kind: 'rumour' }, [], '/draft/kind', 'not_one_of'],
    [
      'a place that is none',
      null,
      [{ ...remark(), target: { start: -1 } }],
      '/remarks/0/target/start',
      'too_small',
    ],
  ])('are refused with %s', async (_, draft, remarks, pointer, code) => {
    const { status, body } = await keep<ProblemBody>(citra.client, 0, remarks, draft);
    expect(status).toBe(422);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('are kept 100 at a time, each as long as a comment may be', async () => {
    const many = Array.from({ length: 100 }, () => remark('x'.repeat(9_000)));
    expect(await keep(citra.client, 0, many)).toMatchObject({ status: 200 });
    expect(await keep(citra.client, 1, [remark('x'.repeat(10_000))])).toMatchObject({ status: 200 });
  });

  it('are not for viewers, nor for keys that may not comment', async () => {
    const viewer = await newsroom.person('Vira', 'viewer');
    const narrow = await newsroom.scoped(citra, 'threads:read');
    for (const client of [viewer.client, narrow]) {
      expect(await read(client)).toMatchObject({ status: 403 });
      expect(await keep(client, 0)).toMatchObject({ status: 403 });
    }
  });
});
