import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { ExtractionJob } from '../../src/articles/extraction-job.js';
import { FeedItemJob } from '../../src/articles/feeds/feed-item-job.js';
import { audit } from '../../src/platform/audit/audit.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import { newId } from '../../src/platform/ids.js';
import { enqueue } from '../../src/platform/jobs/enqueue.js';
import { JobAgain, type JobEffect } from '../../src/platform/jobs/job-handlers.js';
import { runJob } from '../../src/platform/jobs/run-job.js';
import { lockOut } from '../../src/platform/redaction/lock-out.js';
import type { Ran } from '../harness/run-command.js';
import { ended, handIn, line, until } from '../imports/files.js';
import { RedactionDesk } from './redaction-desk.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function formOf(name: string, content: string): FormData {
  const form = new FormData();
  form.append('file', new Blob([content]), name);
  return form;
}

const checkOf = (claimReviewed: string) => ({
  ...{ '@type': 'ClaimReview', url: 'https://checks.example/', claimReviewed },
  ...{ author: { name: 'Contoh Checks' }, reviewRating: { alternateName: 'False' } },
});

describe('words that a court orders gone', () => {
  let desk: RedactionDesk;

  beforeAll(async () => {
    desk = await RedactionDesk.open();
  });
  afterAll(() => desk?.close());

  const draft = (statement: string, idempotencyKey?: string) =>
    desk.staff.contributor.http.post<{ id: string; statement: string }>(
      '/api/v1/claims',
      { statement, language: 'en' },
      { idempotencyKey },
    );

  const by = { actor: COMMAND_LINE, requestId: 'test' };

  const inTransaction = <Made>(make: (em: EntityManager) => Promise<Made>) =>
    desk.app.nest.get(DataSource).transaction(make);

  it('are in no answer that a repeated request is given', async () => {
    const send = () => draft('Rahasia Dagang was sold.', 'again');
    const first = await send();
    expect((await send()).body.id).toBe(first.body.id);
    expect((await desk.words(['Rahasia Dagang'], '--dry-run')).failure).toBeUndefined();
    expect((await send()).body.statement).toBe('Rahasia Dagang was sold.');
    expect((await desk.words(['Rahasia Dagang'])).failure).toBeUndefined();
    const after = await send();
    expect([after.status, after.headers.get('idempotency-replayed')]).toEqual([201, null]);
  });

  it('cannot be guessed by the hash of a text that they stood in', async () => {
    const { http } = desk.staff.contributor;
    const text = 'The oil came from Bima Terlarang, he said.';
    const note = `${'It is a long note. '.repeat(40)}Bima Terlarang wrote it.`;
    await http.post('/api/v1/articles', { text });
    const { body: claim } = await draft('The oil came by sea.');
    const piece = { url: 'https://page.example/sea', stance: 'supports', kind: 'primary', note };
    expect((await http.post(`/api/v1/claims/${claim.id}/evidence`, piece)).status).toBe(201);
    const hashes = [text, note].map(sha256);
    const said = (hash: string) =>
      desk.app.database.rows('SELECT FROM audit_events a WHERE strpos(a::text, $1) > 0', [hash]);
    for (const hash of hashes) expect(await said(hash)).not.toEqual([]);
    expect((await desk.words(['Bima Terlarang'])).failure).toBeUndefined();
    for (const hash of hashes) expect(await said(hash)).toEqual([]);
    expect(await desk.audited()).toEqual([]);
  });

  it('cannot be guessed by the hash of a file, a copy, a fact-check or an item of a feed either, and what is known is known still', async () => {
    const { http } = desk.staff.contributor;
    const rows = desk.app.database.rows.bind(desk.app.database);
    const file = line({ text: 'The coal came from Wulan Terlarang.' });
    await ended(http, (await handIn(http, 'rows.jsonl', file)).body.id);
    const page = '<p>The gas came from Wulan Terlarang.</p>';
    const { body: claim } = await draft('The gas came by ship.');
    const piece = { url: 'https://page.example/gas', stance: 'supports', kind: 'primary' };
    const { body: evidence } = await http.post<{ id: string }>(`/api/v1/claims/${claim.id}/evidence`, piece);
    await http.post(`/api/v1/evidence/${evidence.id}/copy`, formOf('copy.html', page));
    const said = ['It came from Wulan Terlarang.', 'It came by night.'];
    const checks = formOf('checks.json', JSON.stringify(said.map(checkOf)));
    expect(await http.post('/api/v1/references', checks)).toMatchObject({ body: { added: 2 } });
    const key = sha256('Wulan Terlarang\nundefined');
    const { body: feed } = await http.post<{ id: string }>('/api/v1/feeds', { url: 'https://f.example/' });
    await rows(
      `INSERT INTO feed_items (id, feed_id, key, title, code) VALUES ($1, $1, $2, 'Wulan Terlarang', 'no_article')`,
      [feed.id, key],
    );
    const hashes = [file, page, `https://checks.example\n${said[0]}`].map(sha256);
    for (const hash of [...hashes, key]) expect(await desk.holders(hash)).not.toEqual([]);
    expect((await desk.words(['Wulan Terlarang'])).failure).toBeUndefined();
    for (const hash of [...hashes, key]) expect(await desk.holders(hash)).toEqual([]);
    expect(await rows('SELECT active FROM feeds WHERE id = $1', [feed.id])).toEqual([{ active: true }]);
    const again = formOf('checks.json', JSON.stringify([checkOf(said[1]!)]));
    expect(await http.post('/api/v1/references', again)).toMatchObject({ body: { unchanged: 1 } });
    const told = await rows<{ sha256: string }>(
      `SELECT payload ->> 'sha256' AS sha256 FROM outbox_events WHERE type = 'evidence.archived' AND subject_id = $1`,
      [evidence.id],
    );
    expect(told).toEqual([{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(await desk.audited()).toEqual([]);
  });

  it('are not brought back by an extraction that had read them before', async () => {
    const text = '“Minyak ini dari Rusia,” kata Ratna Terlambat di Moskow.';
    const { body } = await desk.staff.contributor.http.post<{ id: string }>('/api/v1/articles', { text });
    const effect = await desk.app.nest.get(ExtractionJob).run(running({ articleId: body.id }));
    await beginsAnew(effect, 'Ratna Terlambat');
  });

  it('are not brought back by an item of a feed that was read before', async () => {
    const itemId = '01900000-0000-7000-8000-00000000000b';
    await desk.app.database.rows(
      `INSERT INTO feeds (id, url, every_minutes, active, created_by) VALUES ($1, 'https://g.example/', 60, true, $2)`,
      [itemId, desk.staff.contributor.id],
    );
    const words = `<p>The bridge over the river was paid for by Yanti Terlambat, says a paper of the city.</p>`;
    await desk.app.database.rows(
      `INSERT INTO feed_items (id, feed_id, key, words, next_try_at) VALUES ($1, $1, 'bridge', $2, now() + interval '1 day')`,
      [itemId, words],
    );
    const effect = await desk.app.nest.get(FeedItemJob).run(running({ itemId }));
    await beginsAnew(effect, 'Yanti Terlambat');
    await desk.app.database.rows('DELETE FROM feeds WHERE id = $1', [itemId]);
  });

  const running = <Input>(input: Input) => ({
    ...{ id: newId(), input },
    ...{ signal: new AbortController().signal, progress: () => Promise.resolve() },
  });

  /** What a job has read before they went comes to nothing. */
  const beginsAnew = async (effect: JobEffect, words: string) => {
    expect((await desk.words([words])).failure).toBeUndefined();
    const ending = inTransaction((em) => effect({ em, ...by }));
    await expect(ending).rejects.toThrow(JobAgain);
    expect(await desk.holders(words)).toEqual([]);
  };

  it('wait for whoever is at a change of them', async () => {
    const { body } = await draft('It was Tuti Bersamaan.');
    let redacting: Promise<Ran> | undefined;
    await inTransaction(async (em) => {
      await em.query('SELECT FROM claims WHERE id = $1 FOR UPDATE', [body.id]);
      redacting = desk.words(['Tuti Bersamaan']);
      await somebodyWaits();
      await audit({ em, ...by }, { stream: `claim:${body.id}`, action: 'claim.looked_at' });
    });
    expect((await redacting!).failure).toBeUndefined();
    expect(await desk.holders('Tuti Bersamaan')).toEqual([]);
  });

  it('do not wait for a job that waits for their tables', async () => {
    const { id } = await inTransaction((em) => enqueue({ em, ...by }, 'bridges', {}));
    const effect: JobEffect = ({ em }) => em.query('LOCK TABLE claims IN ROW EXCLUSIVE MODE');
    const handler = { kind: 'bridges', run: () => Promise.resolve(effect) };
    let ending: Promise<void> | undefined;
    await inTransaction(async (em) => {
      await lockOut(em, ['claims', 'outbox_events']);
      ending = runJob(desk.app.nest.get(DataSource), handler, id, new AbortController().signal);
      await somebodyWaits();
      await em.query('SELECT FROM jobs WHERE id = $1 FOR UPDATE', [id]);
    });
    await expect(ending).resolves.toBeUndefined();
  });

  it('do not wait for somebody either who has a job tried again and waits for their tables', async () => {
    const { id } = await inTransaction((em) => enqueue({ em, ...by }, 'bridges', {}));
    await desk.app.database.rows(`UPDATE jobs SET state = 'failed' WHERE id = $1`, [id]);
    let trying: Promise<{ status: number }> | undefined;
    await inTransaction(async (em) => {
      await lockOut(em, ['outbox_events']);
      trying = desk.staff.admin.http.post(`/api/v1/jobs/${id}/retry`);
      await somebodyWaits();
      await em.query('SELECT FROM jobs WHERE id = $1 FOR UPDATE', [id]);
    });
    expect((await trying!).status).toBe(200);
  });

  it('do not go while an import would bring them in again that was begun meanwhile', async () => {
    const { http } = desk.staff.contributor;
    const { body } = await handIn(http, 'arsip baru.jsonl', line({ text: 'Kata dari Nur Bersamaan.' }));
    await ended(http, body.id);
    let redacting: Promise<Ran> | undefined;
    await inTransaction(async (em) => {
      await em.query('UPDATE imports SET ended_at = NULL WHERE id = $1', [body.id]);
      redacting = desk.words(['Nur Bersamaan']);
      await somebodyWaits();
    });
    expect((await redacting!).failure?.message).toContain(`“arsip baru.jsonl” (${body.id})`);
    await desk.app.database.rows('UPDATE imports SET ended_at = now() WHERE id = $1', [body.id]);
  });

  const somebodyWaits = async () => {
    const waits = `SELECT FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`;
    while ((await desk.app.database.rows(waits)).length === 0) await sleep(20);
  };

  it('are in no statistics of the database either', async () => {
    for (const n of [1, 2, 3])
      await desk.staff.contributor.http.post('/api/v1/articles', {
        text: `It rained on day ${n}.`,
        author: 'Lestari Contoh',
      });
    await desk.app.database.rows('ANALYZE articles');
    const sampled = () =>
      desk.app.database.rows('SELECT FROM pg_stats s WHERE strpos(s::text, $1) > 0', ['Lestari Contoh']);
    expect(await sampled()).not.toEqual([]);
    expect((await desk.words(['Lestari Contoh'])).failure).toBeUndefined();
    expect(await sampled()).toEqual([]);
  });

  it('may be the names of several speakers or topics, which stay apart', async () => {
    const { http } = desk.staff.checker;
    for (const name of ['Budi Satu', 'Budi Lima', 'budi enam']) await http.post('/api/v1/speakers', { name });
    const { body: claim } = await draft('It rained in the hills.');
    const topics = ['Air Kotor', 'Air Bersih', 'Air Kering'];
    await desk.staff.contributor.http.patch(`/api/v1/claims/${claim.id}`, { topics }, { etag: 1 });
    const { failure } = await desk.words([
      'Budi Satu',
      'Budi Lima',
      'budi enam',
      'Kotor',
      'Bersih',
      'Kering',
    ]);
    expect(failure).toBeUndefined();
    const namesIn = async (table: string) =>
      (await desk.app.database.rows<{ name: string }>(`SELECT name FROM ${table} WHERE name LIKE '%██%'`))
        .map(({ name }) => name.replace(/[0-9a-f]{8}$/, 'mark'))
        .sort();
    const name = '█'.repeat(9);
    expect(await namesIn('speakers')).toEqual([`${name}-mark`, `${name}-mark`, name].sort());
    expect(await namesIn('topics')).toEqual(['Air █████', 'Air ██████', 'Air ██████-mark']);
  });

  it('stay in other articles with the same text, which are named', async () => {
    const add = async (text: string) =>
      (await desk.staff.contributor.http.post<{ id: string }>('/api/v1/articles', { text })).body.id;
    const [first, second, third] = [
      await add('It was sold.'),
      await add('It was sold.'),
      await add('It was not.'),
    ];
    const { failure, err } = await desk.run('article', first!, '--dry-run');
    expect(failure).toBeUndefined();
    expect(err).toContain(`Other articles with the same text keep it until you name them: ${second}\n`);
    expect(err).not.toContain(third);
  });

  it('are no name of an item in a feed any more, and come back by nothing that is taken back', async () => {
    const rows = desk.app.database.rows.bind(desk.app.database);
    const { id: by, http } = desk.staff.contributor;
    const feeds: string[] = [];
    for (const url of ['https://feed.example/news', 'https://feed.example/city']) {
      const { body: feed } = await http.post<{ id: string }>('/api/v1/feeds', { url });
      feeds.push(feed.id);
      await rows(`INSERT INTO feed_items (id, feed_id, key, code) VALUES ($1, $1, $2, 'duplicate')`, [
        feed.id,
        'https://feed.example/Sari Tertutup',
      ]);
    }
    await rows(
      `INSERT INTO undo_tokens (id, user_id, kind, payload, expires_at) VALUES ($1, $2, 'x', '{"name": "Sari"}', now() + interval '1 hour')`,
      [feeds[0], by],
    );
    expect((await desk.words(['Sari Tertutup'])).failure).toBeUndefined();
    const left = await rows<{ key: string; active: boolean }>(
      'SELECT i.key, f.active FROM feeds f JOIN feed_items i ON i.feed_id = f.id WHERE f.id = ANY ($1)',
      [feeds],
    );
    const known = { key: expect.stringMatching(/^redacted:[0-9a-f]{64}$/), active: true };
    expect(left).toEqual([known, known]);
    expect(left[0]!.key).not.toBe(left[1]!.key);
    expect(await rows('SELECT FROM undo_tokens')).toEqual([]);
    expect(await desk.audited()).toEqual([]);
  });

  it('are not brought back by a feed that was switched off when nothing was kept of such names', async () => {
    const { http } = desk.staff.contributor;
    const { body: feed } = await http.post<{ id: string }>('/api/v1/feeds', { url: 'https://h.example/' });
    const { rows } = desk.app.database;
    await rows(`UPDATE feeds SET active = false, code = 'redacted' WHERE id = $1`, [feed.id]);
    await rows(
      `INSERT INTO feed_items (id, feed_id, key, code) VALUES ($1, $1, 'https://h.example/████', 'duplicate')`,
      [feed.id],
    );
    const edit = async (change: object) => {
      const { etag } = await http.get(`/api/v1/feeds/${feed.id}`);
      return http.patch(`/api/v1/feeds/${feed.id}`, change, { etag });
    };
    const on = await edit({ active: true });
    expect(on).toMatchObject({ status: 409, body: { errors: [{ code: 'feed_redacted' }] } });
    expect(await edit({ url: 'https://h.example/2' })).toMatchObject({ body: { code: 'redacted' } });
  });

  it('may be the number of somebody in Wikidata, which goes whole', async () => {
    const { http } = desk.staff.checker;
    const given = { name: 'Wati Contoh', wikidataId: 'Q4711' };
    const { body: speaker } = await http.post<{ id: string }>('/api/v1/speakers', given);
    expect((await desk.words(['Q4711'])).failure).toBeUndefined();
    const { body } = await http.get<object>(`/api/v1/speakers/${speaker.id}`);
    expect(body).toMatchObject({ name: 'Wati Contoh', wikidataId: null });
    expect(await desk.holders('Q4711')).toEqual([]);
  });

  it('may be other names of a speaker, which go, as the dry run says', async () => {
    const { http } = desk.staff.checker;
    const given = { name: 'Siti Contoh', aliases: ['Nyai Rahayu', 'NYAI RAHAYU', 'Siti'] };
    const { body: speaker } = await http.post<{ id: string; version: number }>('/api/v1/speakers', given);
    const dry = await desk.words(['Nyai Rahayu'], '--dry-run');
    expect(dry.err).toMatch(/^speaker_aliases\t1$/m);
    expect(dry.err).toMatch(/^"NYAI RAHAYU"\t\d+$/m);
    expect((await desk.words(['Nyai Rahayu', 'NYAI RAHAYU'])).failure).toBeUndefined();
    const { body } = await http.get<object>(`/api/v1/speakers/${speaker.id}`);
    expect(body).toMatchObject({ name: 'Siti Contoh', aliases: ['Siti'] });
    expect(body).not.toMatchObject({ version: speaker.version });
    const rows = await desk.app.database.rows<{ row: string }>('SELECT a::text AS row FROM audit_events a');
    expect(rows.filter(({ row }) => /nyai rahayu/i.test(row))).toEqual([]);
  });

  it('do not go while a paused import would bring them in again, which is named', async () => {
    const { http } = desk.staff.contributor;
    const rows = Array.from({ length: 2_000 }, (_, n) =>
      line({ text: `Kata ${n} dari Sumber Tersembunyi.` }),
    );
    const { body, etag } = await handIn(http, 'arsip lama.jsonl', rows.join(''));
    const path = `/api/v1/imports/${body.id}`;
    expect((await http.post(`${path}/pause`, undefined, { etag })).status).toBe(200);
    const paused = await until(http, body.id, ({ state }) => state === 'paused');
    const { failure } = await desk.words(['Sumber Tersembunyi']);
    expect(failure?.message).toContain(`“arsip lama.jsonl” (${body.id})`);
    expect((await http.post(`${path}/cancel`, undefined, { etag: paused.version })).status).toBe(200);
    await desk.app.database.rows('INSERT INTO import_parts (import_id, place, bytes) VALUES ($1, 0, $2)', [
      '01900000-0000-7000-8000-000000000000',
      Buffer.from('An upload that broke off, by Sumber Tersembunyi'),
    ]);
    await draft('It was Sumber Tersembunyi.');
    expect((await desk.words(['Sumber Tersembunyi'])).failure).toBeUndefined();
    expect(await desk.app.database.rows('SELECT FROM import_parts')).toEqual([]);
  });
});
