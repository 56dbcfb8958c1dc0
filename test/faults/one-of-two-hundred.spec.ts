import { hire, type Member } from '../harness/newsroom.js';
import { REVIEWER_TICKS } from '../harness/claim-steps.js';
import { approvedClaim, claimInReview } from './claim-on-its-way.js';
import { atOnce, startTwoProcesses, type TwoProcesses } from './two-processes.js';

const CLIENTS = 200;

describe('two hundred people who make the same move at once, at two processes', () => {
  let desk: TwoProcesses;
  const reviewers: Member[] = [];
  const publishers: Member[] = [];

  beforeAll(async () => {
    desk = await startTwoProcesses();
    for (let n = 0; n < 10; n += 1) {
      reviewers.push(await hire(desk.app, `reviewer ${n}`, ['reviewer']));
      publishers.push(await hire(desk.app, `publisher ${n}`, ['publisher']));
    }
  });
  afterAll(() => desk?.stop());

  const clientOf = (people: Member[], n: number) => desk.client(people[n % people.length]!, n >> 1);

  /** How often a move of a claim stands in each table that must tell of it. */
  const told = (claimId: string, move: string, news: string) =>
    desk.rows(
      `SELECT (SELECT count(*)::int FROM transitions WHERE claim_id = $1 AND name = $2) AS transitions,
         (SELECT count(*)::int FROM audit_events WHERE stream = 'claim:' || $1 AND action = 'claim.' || $2) AS audit,
         (SELECT count(*)::int FROM outbox_events WHERE subject_id = $1 AND (type = $3 OR payload->>'move' = $2)) AS news`,
      [claimId, move, news],
    );

  it('approve: one does, the others hear why not', async () => {
    const { id, version } = await claimInReview(desk.staff, reviewers);
    const counts = await atOnce(CLIENTS, (n) =>
      clientOf(reviewers, n).post(
        `/api/v1/claims/${id}/transitions`,
        { name: 'approve', checklist: REVIEWER_TICKS },
        { etag: version },
      ),
    );
    expect(othersThan(counts, [200, 409, 412])).toEqual([]);
    expect(counts[200]).toBe(1);
    expect(await told(id, 'approve', '')).toEqual([{ transitions: 1, audit: 1, news: 1 }]);
    expect(await desk.rows('SELECT 1 FROM approvals WHERE claim_id = $1', [id])).toHaveLength(1);
    expect(await desk.rows('SELECT state, version FROM claims WHERE id = $1', [id])).toEqual([
      { state: 'approved', version: version + 1 },
    ]);
  });

  it('publish: one does, and there is one edition', async () => {
    const { id, version } = await approvedClaim(desk.staff);
    const counts = await atOnce(CLIENTS, (n) =>
      clientOf(publishers, n).post(
        `/api/v1/claims/${id}/transitions`,
        { name: 'publish', slug: 'published-once' },
        { etag: version },
      ),
    );
    expect(othersThan(counts, [200, 409, 412])).toEqual([]);
    expect(counts[200]).toBe(1);
    expect(await told(id, 'publish', 'claim_review.published')).toEqual([
      { transitions: 1, audit: 1, news: 1 },
    ]);
    expect(await desk.rows('SELECT edition FROM publications WHERE claim_id = $1', [id])).toEqual([
      { edition: 1 },
    ]);
  });

  it('publish two claims at one address: one gets it', async () => {
    const claims = [await approvedClaim(desk.staff), await approvedClaim(desk.staff)];
    const counts = await atOnce(CLIENTS, (n) => {
      const { id, version } = claims[(n >> 2) % 2]!;
      return clientOf(publishers, n).post(
        `/api/v1/claims/${id}/transitions`,
        { name: 'publish', slug: 'one-address' },
        { etag: version },
      );
    });
    expect(othersThan(counts, [200, 409, 412])).toEqual([]);
    expect(counts[200]).toBe(1);
    expect(await desk.rows(`SELECT 1 FROM publications WHERE slug = 'one-address'`)).toHaveLength(1);
  });

  it('ask with one idempotency key: it happens once, and all hear the same', async () => {
    const statement = 'Said once, heard fifty times.';
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        desk
          .client(desk.staff.contributor, n)
          .post<{ id: string }>('/api/v1/claims', { statement, language: 'en' }, { idempotencyKey: 'fifty' }),
      ),
    );
    const claims = await desk.rows('SELECT id FROM claims WHERE statement = $1', [statement]);
    expect(claims).toHaveLength(1);
    const [{ id } = { id: '' }] = claims as { id: string }[];
    expect(answers.map(({ status, body }) => [status, body.id])).toEqual(answers.map(() => [201, id]));
    const replayed = answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true');
    expect(replayed).toHaveLength(49);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await desk.rows(`SELECT 1 FROM outbox_events WHERE subject_id = $1`, [id])).toHaveLength(1);
  });
});

const othersThan = (counts: Record<number, number>, expected: number[]): string[] =>
  Object.keys(counts).filter((status) => !expected.includes(Number(status)));
