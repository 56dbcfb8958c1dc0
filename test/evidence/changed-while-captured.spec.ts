import { createHash } from 'node:crypto';
import { RedactionDesk } from '../cli/redaction-desk.js';
import { openSite, type Site } from '../platform/egress/site.js';

interface Piece {
  id: string;
  version: number;
}

const LOOK_MS = 50;
const pageOf = (path: string) => `<!doctype html><article><p>The page at ${path} says so.</p></article>`;

describe('evidence that changes while its page is fetched', () => {
  let site: Site;
  let desk: RedactionDesk;
  let claimId: string;
  /** Pages that were asked for and wait to be sent. */
  const held = new Map<string, () => void>();

  beforeAll(async () => {
    site = await openSite(({ url }, reply) => {
      held.set(url!, () => {
        held.delete(url!);
        reply.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(url!));
      });
    });
    desk = await RedactionDesk.open({ egress: site.egress, publicUrlGiven: true });
    const claim = { statement: 'The bridge is built.', language: 'en' };
    claimId = (await http().post<Piece>('/api/v1/claims', claim)).body.id;
  });
  afterAll(async () => {
    await desk?.close();
    await site?.close();
  });

  const http = () => desk.staff.contributor.http;

  async function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
    for (;;) {
      const found = await look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  /** A piece whose page has been asked for, and is not sent. */
  async function begun(path: string): Promise<Piece> {
    const given = { url: site.url + path, stance: 'supports', kind: 'primary' };
    const { body } = await http().post<Piece>(`/api/v1/claims/${claimId}/evidence`, given);
    await until(() => held.has(path));
    return body;
  }

  /** The captures of a piece, once none is at work. */
  async function captures({ id }: Piece): Promise<Record<string, unknown>[]> {
    const rows = () =>
      desk.app.database.rows<Record<string, unknown>>(
        'SELECT state, reason_code AS code, text, sha256 FROM captures WHERE evidence_id = $1 ORDER BY created_at, id',
        [id],
      );
    await until(async () => (await rows()).every(({ state }) => state !== 'pending'));
    return rows();
  }

  async function isKept(path: string): Promise<boolean> {
    const sha256 = createHash('sha256').update(pageOf(path)).digest();
    return (await desk.app.database.rows('SELECT FROM blobs WHERE sha256 = $1', [sha256])).length > 0;
  }

  const remove = ({ id, version }: Piece) => http().delete(`/api/v1/evidence/${id}`, { etag: version });
  const restore = ({ id, version }: Piece) =>
    http().post(`/api/v1/evidence/${id}/restore`, {}, { etag: version + 1 });
  const unwanted = { state: 'failed', code: 'unwanted', text: null, sha256: null };

  it('has no copy where it was taken off, until it is put back', async () => {
    const piece = await begun('/removed');
    expect((await remove(piece)).status).toBe(204);
    held.get('/removed')!();
    expect(await captures(piece)).toEqual([unwanted]);
    expect(await isKept('/removed')).toBe(false);

    expect((await restore(piece)).status).toBe(200);
    (await until(() => held.get('/removed')))();
    expect(await captures(piece)).toMatchObject([unwanted, { state: 'archived' }]);
    expect(await isKept('/removed')).toBe(true);
  });

  it('has its copy where it was put back in time', async () => {
    const piece = await begun('/back');
    await remove(piece);
    await restore(piece);
    held.get('/back')!();
    expect(await captures(piece)).toMatchObject([{ state: 'archived' }]);
  });

  it('has the copy of its new page only', async () => {
    const piece = await begun('/before');
    const moved = await http().patch(
      `/api/v1/evidence/${piece.id}`,
      { url: `${site.url}/after` },
      { etag: piece.version },
    );
    expect(moved.status).toBe(200);
    held.get('/before')!();
    (await until(() => held.get('/after')))();
    expect(await captures(piece)).toMatchObject([unwanted, { state: 'archived' }]);
    expect([await isKept('/before'), await isKept('/after')]).toEqual([false, true]);
  });

  it('has no copy where it was redacted', async () => {
    const piece = await begun('/secret');
    expect((await desk.run('evidence', piece.id)).failure).toBeUndefined();
    held.get('/secret')!();
    expect(await captures(piece)).toMatchObject([unwanted]);
    expect(await isKept('/secret')).toBe(false);
    expect(
      await desk.app.database.rows(`SELECT FROM evidence WHERE archive_state = 'archived' AND id = $1`, [
        piece.id,
      ]),
    ).toEqual([]);
  });

  it('has no bytes that somebody changed in the database', async () => {
    const piece = await begun('/altered');
    held.get('/altered')!();
    await captures(piece);
    const bytes = () => http().get(`/api/v1/evidence/${piece.id}/copy/bytes`);
    expect((await bytes()).status).toBe(200);
    await desk.app.database.rows(
      `UPDATE blobs SET bytes = 'another' WHERE sha256 = (SELECT sha256 FROM captures WHERE evidence_id = $1)`,
      [piece.id],
    );
    expect((await bytes()).status).toBe(404);
  });
});
