import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { secretOf } from '../people/staff.js';

interface Made {
  id: string;
  version: number;
  key: string;
}

describe('an idempotency key', () => {
  let app: RunningApp;
  let staff: Newsroom;

  beforeAll(async () => {
    app = await startApp();
    staff = await openNewsroom(app);
  });
  afterAll(() => app?.stop());

  const draft = (who: keyof Newsroom, statement: string, idempotencyKey: string) =>
    staff[who].http.post<Made>('/api/v1/claims', { statement, language: 'en' }, { idempotencyKey });

  it('makes a repeated request answer the same and do nothing', async () => {
    const first = await draft('contributor', 'It rained.', 'rain');
    const again = await draft('contributor', 'It rained.', 'rain');
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect({ ...again, headers: null }).toEqual({ ...first, headers: null });
    expect(await app.database.rows(`SELECT 1 FROM claims WHERE statement = 'It rained.'`)).toHaveLength(1);
  });

  it('makes a repeated request answer the same though the first has made its version old', async () => {
    const { body, etag } = await draft('checker', 'It thawed.', 'thaw');
    const park = (reason: string) =>
      staff.checker.http.post<Made>(
        `/api/v1/claims/${body.id}/transitions`,
        { name: 'park', reason },
        { idempotencyKey: 'park', etag },
      );
    const first = await park('Ice.');
    const again = await park('Ice.');
    expect(first).toMatchObject({ status: 200, body: { version: 2 } });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect({ ...again, headers: null }).toEqual({ ...first, headers: null });
    expect(await park('Snow.')).toMatchObject({ status: 412, body: { code: 'stale' } });
  });

  it('is refused for another request', async () => {
    expect(await draft('contributor', 'It snowed.', 'rain')).toMatchObject({
      status: 422,
      body: { code: 'idempotency_mismatch' },
    });
    const elsewhere = await staff.contributor.http.post(
      '/api/v1/speakers',
      { name: 'Rina Contoh' },
      { idempotencyKey: 'rain' },
    );
    expect(elsewhere).toMatchObject({ status: 422, body: { code: 'idempotency_mismatch' } });
  });

  it('is one for each person', async () => {
    expect(await draft('checker', 'It snowed.', 'rain')).toMatchObject({ status: 201 });
  });

  it('keeps nothing of a request that failed', async () => {
    const wrong = { statement: 7, language: 'en' };
    const ask = (body: object) =>
      staff.contributor.http.post('/api/v1/claims', body, { idempotencyKey: 'second try' });
    expect(await ask(wrong)).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect(await ask({ statement: 'It hailed.', language: 'en' })).toMatchObject({ status: 201 });
  });

  it('keeps nothing of a dry run', async () => {
    const text = 'It rained in Jakarta.';
    const ask = (query: string) =>
      staff.contributor.http.post(`/api/v1/articles${query}`, { text }, { idempotencyKey: 'dry' });
    expect(await ask('?dryRun=true')).toMatchObject({ status: 201 });
    const done = await ask('');
    expect([done.status, done.headers.get('idempotency-replayed')]).toEqual([201, null]);
  });

  it('replays an answer without a body', async () => {
    const ask = () =>
      staff.contributor.http.post('/api/v1/auth/logout-everywhere', undefined, { idempotencyKey: 'out' });
    expect(await ask()).toMatchObject({ status: 204, body: '' });
    const again = await ask();
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([204, 'true']);
  });

  it('gives a new API key twice, of which the database holds no copy that can be read', async () => {
    const ask = () =>
      staff.checker.http.post<Made>(
        '/api/v1/keys',
        { name: 'import', scopes: ['*'] },
        { idempotencyKey: 'k' },
      );
    const [first, again] = [await ask(), await ask()];
    expect(again.body.key).toBe(first.body.key);
    expect(await app.client(again.body.key).get('/api/v1/me')).toMatchObject({ status: 200 });
    const secret = secretOf(first.body.key);
    const [dump] = await app.database.rows<{ text: string }>(
      `SELECT (SELECT jsonb_agg(to_jsonb(i) || jsonb_build_object('raw', encode(i.sealed_body, 'escape'))) FROM idempotency_keys i)::text
         || (SELECT jsonb_agg(to_jsonb(k)) FROM api_keys k)::text || (SELECT jsonb_agg(to_jsonb(a)) FROM audit_events a)::text
         || (SELECT jsonb_agg(to_jsonb(o)) FROM outbox_events o)::text AS text`,
    );
    expect(dump!.text).toContain(first.body.id);
    expect(dump!.text).not.toContain(secret);
    expect(dump!.text).not.toContain(Buffer.from(secret).toString('hex'));
  });

  it('may not be longer than 255 characters', async () => {
    expect(await draft('contributor', 'Long.', 'x'.repeat(256))).toMatchObject({ status: 400 });
    expect(await draft('contributor', 'Long.', 'x'.repeat(255))).toMatchObject({ status: 201 });
  });
});
