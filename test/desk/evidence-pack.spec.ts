import { createHash, createPublicKey, verify } from 'node:crypto';
import { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import JSZip from 'jszip';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { HistoryLogs } from '../../src/claims/history-logs.js';
import { EvidencePacks } from '../../src/desk/evidence-pack/evidence-packs.js';
import { verifyLog } from '../../src/platform/audit/signed-log.js';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { Reader } from '../../src/platform/database/reader.js';
import { Settings, SettingsRow } from '../../src/platform/settings.js';
import { BlobStore } from '../../src/platform/storage/blob-store.js';
import { draftClaim, publishedClaim, type Claim } from '../faults/claim-on-its-way.js';
import { hire, openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { makeKey } from '../people/staff.js';

const COPY = '<html><body>The Council decides that all States shall prevent trade in oil.</body></html>';

describe('an evidence pack', () => {
  let app: RunningApp;
  let staff: Newsroom;
  let claim: Claim;
  let files: Map<string, Buffer>;

  beforeAll(async () => {
    app = await startApp({ publicUrlGiven: true });
    staff = await openNewsroom(app);
    claim = await publishedClaim(staff);
    const [piece] = await app.database.rows<{ id: string }>('SELECT id FROM evidence WHERE claim_id = $1', [
      claim.id,
    ]);
    const form = new FormData();
    form.append('file', new Blob([COPY], { type: 'text/html' }), 'resolution.html');
    const brought = await staff.contributor.http.post(`/api/v1/evidence/${piece!.id}/copy`, form);
    expect(brought.status).toBe(201);
    files = await unpacked();
  });
  afterAll(() => app?.stop());

  async function download(key: string): Promise<Response> {
    return fetch(`${app.url}/api/v1/claims/${claim.ref}/evidence-pack`, {
      headers: { authorization: `Bearer ${key}` },
    });
  }

  /** Read by a reader that is not ours. */
  async function unpacked(): Promise<Map<string, Buffer>> {
    const answer = await download(staff.viewer.key);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${claim.ref}.zip"`);
    const zip = await JSZip.loadAsync(await answer.arrayBuffer(), { checkCRC32: true });
    const read = Object.values(zip.files).map(
      async (file) => [file.name, await file.async('nodebuffer')] as const,
    );
    return new Map(await Promise.all(read));
  }

  const json = (path: string) => JSON.parse(files.get(path)!.toString('utf8'));

  it('holds the claim, its ClaimReview, the copy and where it is from, the history, and how to check them', () => {
    const copies = [...files.keys()].filter((path) => path.startsWith('copies/'));
    expect([...files.keys()].filter((path) => !path.startsWith('copies/'))).toEqual([
      'README.txt',
      'claim.json',
      'claim-reviews/edition-1.json',
      'history.jsonl',
      'SHA256SUMS',
      'SHA256SUMS.sig',
      'desk-key.pem',
    ]);
    expect(copies).toEqual([
      expect.stringMatching(/^copies\/E1-copy-[0-9a-f]{12}\.html$/),
      `${copies[0]}.json`,
    ]);
    expect(files.get(copies[0]!)!.toString('utf8')).toBe(COPY);
    expect(json(copies[1]!)).toMatchObject({
      url: 'https://undocs.org/S/RES/2199(2015)',
      sha256: createHash('sha256').update(COPY).digest('hex'),
    });
    expect(json('claim.json')).toMatchObject({ ref: claim.ref, state: 'published' });
    expect(json('claim-reviews/edition-1.json')).toMatchObject({ '@type': 'ClaimReview' });
    expect(files.get('README.txt')!.toString('utf8')).toContain(claim.ref);
  });

  it('can be checked without the desk', async () => {
    const sums = files.get('SHA256SUMS')!;
    const lines = sums.toString('utf8').trimEnd().split('\n');
    const listed = lines.map((line) => line.split('  ') as [string, string]);
    const unlisted = ['SHA256SUMS', 'SHA256SUMS.sig', 'desk-key.pem'];
    expect(listed.map(([, path]) => path)).toEqual(
      [...files.keys()].filter((path) => !unlisted.includes(path)),
    );
    for (const [sum, path] of listed)
      expect([path, sum]).toEqual([path, createHash('sha256').update(files.get(path)!).digest('hex')]);
    const key = createPublicKey(files.get('desk-key.pem')!);
    const signed = files.get('SHA256SUMS.sig')!;
    expect(verify(null, sums, key, signed)).toBe(true);
    expect(verify(null, Buffer.concat([sums, Buffer.from(' ')]), key, signed)).toBe(false);
    const log = createInterface({ input: Readable.from([files.get('history.jsonl')!]) });
    const report = await verifyLog(log);
    expect(report).toMatchObject({ problems: [], head: { about: claim.ref } });
    expect(report.events).toBeGreaterThan(5);
    const raw = createPublicKey(key.export({ format: 'pem', type: 'spki' }))
      .export({ format: 'der', type: 'spki' })
      .subarray(-32);
    expect(report.head!.publicKey).toBe(raw.toString('base64'));
  });

  it('needs every permission that what it holds needs', async () => {
    const { id } = await hire(app, 'reader', ['viewer']);
    for (const scopes of [
      ['claims:read'],
      ['claims:read', 'evidence:read'],
      ['evidence:read', 'threads:read'],
    ]) {
      const { key } = await makeKey(app, id, scopes);
      expect([scopes, (await download(key)).status]).toEqual([scopes, 403]);
    }
    const { key } = await makeKey(app, id, ['claims:read', 'evidence:read', 'threads:read']);
    expect((await download(key)).status).toBe(200);
  });

  it('is of one moment: what is changed while it is put together is in none of its parts', async () => {
    const draft = await draftClaim(staff);
    const writer = new Client({ connectionString: app.database.ownerUrl });
    await writer.connect();
    await writer.query('BEGIN; LOCK TABLE audit_events');
    const made = app.nest.get(EvidencePacks).of(draft.id, staff.viewer.id);
    const parts = made.then(async ({ zip }) => JSZip.loadAsync(await buffer(zip)));
    // Its history waits; all that is read before it is read.
    const waiting = `SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
      WHERE d.datname = current_database() AND l.relation = 'audit_events'::regclass AND NOT l.granted`;
    while (!(await app.database.rows(waiting)).length);
    await writer.query(
      `INSERT INTO audit_events (stream, action, request_id) VALUES ('claim:${draft.id}', 'claim.changed_meanwhile', 'a test'); COMMIT`,
    );
    await writer.end();
    const history = await (await parts).file('history.jsonl')!.async('text');
    expect(history).toContain('claim.created');
    expect(history).not.toContain('changed_meanwhile');
  });

  it('is put together with one connection, also by a process that has signed nothing yet', async () => {
    const source = new DataSource(dataSourceOptions({ ...app.config, poolSize: 1 }, [SettingsRow]));
    await source.initialize();
    try {
      const [reader, settings] = [new Reader(source), new Settings(source, app.config)];
      const logs = new HistoryLogs(reader, settings);
      const packs = new EvidencePacks(reader, app.nest.get(BlobStore), logs, settings, app.config);
      const { name, zip } = await packs.of(claim.id, staff.viewer.id);
      zip.destroy();
      expect(name).toBe(`${claim.ref}.zip`);
    } finally {
      await source.destroy();
    }
  });

  it('holds the copies of what was taken off the claim, of which its history speaks', async () => {
    const draft = await draftClaim(staff);
    const { body: piece } = await staff.contributor.http.post<Claim>(`/api/v1/claims/${draft.id}/evidence`, {
      ...{ url: 'https://undocs.org/S/RES/2253(2015)', stance: 'context', kind: 'primary' },
    });
    const form = new FormData();
    form.append('file', new Blob(['<p>Taken off.</p>'], { type: 'text/html' }), 'off.html');
    await staff.contributor.http.post(`/api/v1/evidence/${piece.id}/copy`, form);
    const { etag } = await staff.contributor.http.get(`/api/v1/evidence/${piece.id}`);
    const removed = await staff.contributor.http.delete(`/api/v1/evidence/${piece.id}`, { etag: etag! });
    expect(removed.status).toBe(204);
    const { zip } = await app.nest.get(EvidencePacks).of(draft.id, staff.viewer.id);
    const parts = await JSZip.loadAsync(await buffer(zip));
    const [copy, about] = Object.keys(parts.files).filter((path) => path.startsWith('copies/removed-1-'));
    expect(await parts.file(copy!)!.async('text')).toBe('<p>Taken off.</p>');
    expect(JSON.parse(await parts.file(about!)!.async('text'))).toMatchObject({
      url: 'https://undocs.org/S/RES/2253(2015)',
      removedAt: expect.any(String),
    });
  });

  it('breaks off where a copy is lost, rather than leave it out', async () => {
    await app.database.rows('DELETE FROM blobs');
    const answer = await download(staff.viewer.key);
    await expect(answer.arrayBuffer()).rejects.toThrow();
  });
});
