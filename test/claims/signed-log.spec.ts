import { spawnSync } from 'node:child_process';
import { verifyLog } from '../../src/platform/audit/signed-log.js';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

describe('the signed log of a claim', () => {
  let app: RunningApp;
  let claim: ClaimAnswer;
  let lines: string[];
  let headers: Headers;

  beforeAll(async () => {
    app = await startApp();
    const desk = await openNewsroom(app);
    const steps = new ClaimSteps(desk);
    claim = await steps.researched({ statement: 'It condemns “the trade”, \u{1F6E2} too.' });
    const answer = await desk.viewer.http.get<string>(`/api/v1/claims/${claim.ref}/history/log`);
    expect(answer.status).toBe(200);
    headers = answer.headers;
    lines = String(answer.body).trimEnd().split('\n');
  });
  afterAll(() => app?.stop());

  async function* each(some: string[]) {
    yield* some;
  }
  const check = async (some: string[], key?: string) => (await verifyLog(each(some), key)).problems;
  const changed = (at: number, from: string, to: string) =>
    lines.map((line, index) => (index === at ? line.replace(from, to) : line));

  it('is a file that tells the whole history, and holds', async () => {
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${claim.ref}.jsonl"`);
    const { head, events, problems } = await verifyLog(each(lines));
    expect([problems, head?.about]).toEqual([[], claim.ref]);
    const [{ count }] = (await app.database.rows(
      'SELECT count(*)::int AS count FROM audit_events WHERE stream = $1',
      [`claim:${claim.id}`],
    )) as [{ count: number }];
    expect(events).toBe(count);
    expect(JSON.parse(lines[1]!)).toMatchObject({ action: 'claim.created', actor: 'contributor' });
  });

  it.each([
    ['another word in it', () => changed(1, 'claim.created', 'claim.imported'), 'event 1 was altered'],
    ['another moment', () => changed(2, '"at":"2', '"at":"1'), 'event 2 was altered'],
    [
      'another name',
      () => changed(1, '"actor":"contributor"', '"actor":"nobody"'),
      'the signature does not fit',
    ],
    ['an event left out', () => lines.toSpliced(2, 1), 'event 2 is missing'],
    ['its end cut off', () => lines.slice(0, -1), 'it is cut off: the signature is missing'],
    ['something added', () => [...lines, lines[1]!], 'there is something after the signature'],
    ['a line that is torn', () => changed(2, '{', ''), 'line 3 is not JSON, or no line of a log'],
    [
      'a number where words belong',
      () => changed(2, '"seq":"2"', '"seq":2'),
      'line 3 is not JSON, or no line of a log',
    ],
    ['another salt', () => changed(1, '"salt":"', '"salt":"0'), 'event 1 was altered'],
    ['nothing in it', () => [], 'this is no log of Claimdesk'],
  ])('does not hold with %s', async (_, tampered, problem) => {
    expect(await check(tampered())).toContain(problem);
  });

  it('holds for somebody who has the key of the desk, and for no other key', async () => {
    const env = { ...process.env, DATABASE_URL: app.database.ownerUrl };
    const run = (...parameters: string[]) =>
      spawnSync(process.execPath, ['dist/src/cli/claimdesk.js', 'audit', ...parameters], {
        env,
        input: `${lines.join('\n')}\n`,
        encoding: 'utf8',
      });
    const key = run('key').stdout.trim();
    expect(await check(lines, key)).toEqual([]);
    expect(run('verify-log', '-', '--key', key)).toMatchObject({ status: 0, stderr: '' });
    const other = Buffer.alloc(32, 7).toString('base64');
    expect(run('verify-log', '-', '--key', other)).toMatchObject({
      status: 1,
      stderr: 'it was signed with another key\n',
    });
  });
});
