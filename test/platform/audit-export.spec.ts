import { Client } from 'pg';
import { auditText } from '../../src/platform/audit/export-audit.js';
import { logKey, publicKeyOf, verifyLog } from '../../src/platform/audit/signed-log.js';
import { publishedClaim } from '../faults/claim-on-its-way.js';
import { openNewsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

describe('the export of the whole log', () => {
  let app: RunningApp;
  let lines: string[];
  let key: string;

  beforeAll(async () => {
    app = await startApp({ publicUrlGiven: true });
    const staff = await openNewsroom(app);
    await publishedClaim(staff);
    await publishedClaim(staff);
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ secret: Buffer }>('SELECT signing_secret AS secret FROM settings');
    const signing = logKey(rows[0]!.secret);
    key = publicKeyOf(signing);
    lines = [];
    for await (const line of auditText(client, signing)) lines.push(line.trimEnd());
    await client.end();
  });
  afterAll(() => app?.stop());

  async function* each(some: readonly string[]) {
    yield* some;
  }
  const check = async (some: readonly string[], trusted = key) =>
    (await verifyLog(each(some), trusted)).problems;

  it('holds every event of every stream, with who did it, and can be checked alone', async () => {
    const report = await verifyLog(each(lines), key);
    expect(report.problems).toEqual([]);
    const [{ n }] = (await app.database.rows('SELECT count(*)::int AS n FROM audit_events')) as [
      { n: number },
    ];
    expect(report.events).toBe(n);
    const streams = new Set(lines.slice(1, -1).map((line) => JSON.parse(line).stream));
    expect(streams.size).toBeGreaterThan(5);
    expect(lines.some((line) => JSON.parse(line).actor === 'checker')).toBe(true);
  });

  it('tells what was done to it', async () => {
    const second = lines.findIndex((line) => JSON.parse(line).seq === '2');
    const { stream } = JSON.parse(lines[second]!);
    expect(await check(lines.toSpliced(second, 1))).toContain(`event 2 of ${stream} is missing`);
    const altered = lines.with(second, lines[second]!.replace(/"action":"[^"]*"/, '"action":"x"'));
    expect(await check(altered)).toContain(`event 2 of ${stream} was altered`);
    expect(await check(lines.slice(0, -1))).toEqual(['it is cut off: the signature is missing']);
    expect(await check(lines.toSpliced(lines.length - 2, 1))).toContain('the signature does not fit');
    expect(await check(lines, 'another')).toEqual(['it was signed with another key']);
  });
});
