import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { CopyStore, deleteRedacted } from '../../src/evidence/archive/copy-store.js';
import { BlobStore } from '../../src/platform/storage/blob-store.js';
import { Bucket } from '../platform/storage/bucket.js';
import { ArchivedDesk, type ArchivedPiece } from './archived-desk.js';

const KEY = { region: 'eu-central-1', accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret' };
const pageOf = (path: string) => `<!doctype html><article><p>The page at ${path} says so.</p></article>`;
const copyOf = (words: string) => {
  const bytes = Buffer.from(words);
  return { bytes, sha256: createHash('sha256').update(bytes).digest(), mediaType: 'text/html' };
};

describe('copies in a bucket', () => {
  const bucket = new Bucket('copies', KEY.secretAccessKey);
  /** Requests of this kind are answered when they are let go. */
  let slow: string | null = null;
  /** What the bucket will not have deleted. */
  let undeletable: string | null = null;
  const held: (() => void)[] = [];
  let desk: ArchivedDesk;

  beforeAll(async () => {
    desk = await ArchivedDesk.open(
      (request, reply) => {
        if (!request.url!.startsWith('/copies'))
          return reply.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(request.url!));
        if (undeletable && request.method === 'DELETE' && request.url!.includes(undeletable))
          return reply.writeHead(403).end();
        if (request.method === slow) return held.push(() => bucket.answer(request, reply));
        return bucket.answer(request, reply);
      },
      (site) => ({ archive: { s3: { ...KEY, endpoint: site.url, bucket: 'copies' }, wayback: site.url } }),
    );
    // It comes by when a test says so, not when the clock does: one that is at a copy already is not waited for.
    jest.spyOn(copies(), 'sweep').mockResolvedValue();
  });
  afterAll(() => desk?.close());

  const copies = () => desk.newsroom.app.nest.get(CopyStore);
  const rows = (sql: string) => desk.newsroom.rows(sql);
  const isThere = ({ sha256 }: { sha256: Buffer }) =>
    bucket.objects.has(`claimdesk-copies/${sha256.toString('hex')}`);

  const sweepNow = () => CopyStore.prototype.sweep.call(copies());

  /** What has been brought was brought long ago; then the sweep comes by. */
  async function sweep(): Promise<void> {
    await rows(`UPDATE blob_puts SET put_at = put_at - interval '1 hour'`);
    await sweepNow();
  }

  async function untilHeld(): Promise<void> {
    while (held.length === 0) await sleep(20);
  }

  /** Somebody waits for a lock in this database. */
  async function untilLocked(): Promise<void> {
    const waits = `SELECT FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT l.granted AND a.datname = current_database()`;
    while ((await rows(waits)).length === 0) await sleep(20);
  }

  function letGo(): void {
    slow = null;
    for (const answer of held.splice(0)) answer();
  }

  it('hold up nobody who works on the piece, however slow the bucket is', async () => {
    slow = 'PUT';
    const { id, version } = await desk.add('/slow');
    await untilHeld();
    const path = `/api/v1/evidence/${id}`;
    expect((await desk.ayu.client.patch(path, { note: 'Read it' }, { etag: version })).status).toBe(200);
    letGo();
    expect((await desk.settled(id)).archive.state).toBe('archived');
    await sweep();
    expect(isThere(copyOf(pageOf('/slow')))).toBe(true);
  });

  it('are not left there where nobody wants them any more', async () => {
    slow = 'PUT';
    const { id, version } = await desk.add('/unwanted');
    await untilHeld();
    expect((await desk.ayu.client.delete(`/api/v1/evidence/${id}`, { etag: version })).status).toBe(204);
    letGo();
    const pending = `SELECT FROM captures WHERE state = 'pending'`;
    while ((await rows(pending)).length > 0) await sleep(20);
    expect(isThere(copyOf(pageOf('/unwanted')))).toBe(true);
    await sweep();
    expect(isThere(copyOf(pageOf('/unwanted')))).toBe(false);
  });

  it('are not left there where the change failed, and nothing goes that another has put', async () => {
    const others = copyOf('of another desk');
    const key = `claimdesk-copies/${others.sha256.toString('hex')}`;
    bucket.objects.set(key, { bytes: others.bytes, type: others.mediaType });
    const { id } = await desk.settled((await desk.add('/failed')).id);
    const form = new FormData();
    form.set('file', new Blob([pageOf('by hand')]), 'page.html');
    await rows('ALTER TABLE captures ADD CONSTRAINT no_room CHECK (copied_by IS NULL) NOT VALID');
    const refused = await desk.ayu.client.post<ArchivedPiece>(`/api/v1/evidence/${id}/copy`, form);
    await rows('ALTER TABLE captures DROP CONSTRAINT no_room');
    expect([refused.status, isThere(copyOf(pageOf('by hand')))]).toEqual([500, true]);
    await sweepNow();
    expect(isThere(copyOf(pageOf('by hand')))).toBe(true);
    await sweep();
    expect(isThere(copyOf(pageOf('by hand')))).toBe(false);
    expect([isThere(others), isThere(copyOf(pageOf('/failed')))]).toEqual([true, true]);
    expect(await rows('SELECT FROM blob_puts')).toEqual([]);
  });

  it('do not keep others there that nobody wants, where one cannot be deleted, and go once it can', async () => {
    const [stuck, unwanted] = [copyOf('cannot be deleted'), copyOf('can be deleted')];
    await copies().bring(stuck);
    await copies().bring(unwanted);
    undeletable = stuck.sha256.toString('hex');
    await sweep();
    expect([isThere(stuck), isThere(unwanted)]).toEqual([true, false]);
    undeletable = null;
    await sweep();
    expect(isThere(stuck)).toBe(false);
  });

  it('stay while somebody is about to name them, and are not named once they may be gone', async () => {
    const copy = copyOf('about to be named');
    const { manager } = desk.newsroom.app.nest.get(DataSource);
    await copies().bring(copy);
    await manager.transaction(async (em) => {
      await rows(`UPDATE blob_puts SET put_at = now() - interval '1 hour'`);
      await copies().keep(em, copy);
      await sweepNow();
      expect(isThere(copy)).toBe(true);
    });
    await sweepNow();
    expect(isThere(copy)).toBe(false);
    await expect(copies().keep(manager, copy)).rejects.toThrow('too long ago');
  });

  it('are there where the same bytes are brought again while they are being deleted', async () => {
    const copy = copyOf('brought twice');
    await copies().bring(copy);
    slow = 'DELETE';
    const swept = sweep();
    await untilHeld();
    // Nobody waits for a lock for ever: whoever has waited in vain tries again.
    const bring = (): Promise<void> => copies().bring(copy).catch(bring);
    const brought = bring();
    await untilLocked();
    letGo();
    await Promise.all([swept, brought]);
    expect(isThere(copy)).toBe(true);
  });

  it('are there where the same bytes are brought while a redaction deletes them, and are not named before', async () => {
    const copy = copyOf('redacted, and brought again');
    const dataSource = desk.newsroom.app.nest.get(DataSource);
    await copies().bring(copy);
    slow = 'DELETE';
    const deleted = deleteRedacted(dataSource, desk.newsroom.app.nest.get(BlobStore), copy.sha256);
    await untilHeld();
    const kept = copies()
      .keep(dataSource.manager, copy)
      .then(
        () => true,
        () => false,
      );
    await Promise.race([untilLocked(), kept]);
    letGo();
    await deleted;
    expect([await kept, isThere(copy)]).toEqual([false, false]);
    await copies().bring(copy);
    await copies().keep(dataSource.manager, copy);
    expect(isThere(copy)).toBe(true);
  });
});
