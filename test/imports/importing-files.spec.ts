import { openSite, type Site } from '../platform/egress/site.js';
import { openDesk, SAMPLE, faults, type Desk } from '../articles/desk.js';
import type { ImportAnswer } from '../../src/articles/imports/imports.dto.js';
import { Sweep } from '../../src/platform/database/sweep.js';
import type { ProblemBody } from '../harness/http-client.js';
import { ended, handIn, line, until } from './files.js';

interface Rejection {
  line: number;
  code: string;
  pointer: string | null;
  message: string;
  row: string;
}

/** A file whose person went away while it was received. */
const ABANDONED = '01a00000-0000-7000-8000-000000000001';

const text = (n: number) =>
  `Presiden ${n} mengatakan bahwa kota itu bersih. “Kami bangga,” kata Wali Kota ${n}.`;

describe('a file of many articles', () => {
  let desk: Desk;
  let site: Site;
  let isThere = false;

  beforeAll(async () => {
    site = await openSite((request, answer) => {
      if (request.url === '/late' && !isThere) answer.writeHead(503).end();
      else
        answer
          .setHeader('content-type', 'text/html')
          .end(`<title>${request.url}</title><p>${text(90)} ${text(91)}</p>`);
    });
    desk = await openDesk({ egress: site.egress });
  });
  afterAll(async () => {
    await desk.stop();
    await site.close();
  });

  const rejected = async (id: string): Promise<Rejection[]> => {
    const { body } = await desk.http.get<string>(`/api/v1/imports/${id}/rejected.jsonl`);
    return body
      .split('\n')
      .filter(Boolean)
      .map((row) => JSON.parse(row) as Rejection);
  };

  it('of JSON lines is taken in, each row with its quotes, its audit event and its news', async () => {
    const rows = [
      { text: SAMPLE, title: 'Moskow', publishedOn: '2015-11-26' },
      { text: text(1) },
      { html: `<html lang="id"><title>Halaman</title><body><p>${text(2)}</p></body></html>` },
    ];
    const begun = await handIn(desk.http, 'berita.jsonl', rows.map(line).join(''), {
      outlet: 'Harian Contoh',
      language: 'id',
    });
    expect(begun.status).toBe(202);
    expect(begun.body).toMatchObject({
      fileName: 'berita.jsonl',
      format: 'jsonl',
      rows: { read: 0 },
      error: null,
    });
    const done = await ended(desk.http, begun.body.id);
    expect(done).toMatchObject({
      state: 'succeeded',
      line: 3,
      rows: { read: 3, added: 3, skipped: 0, rejected: 0 },
    });
    expect(done.bytes.done).toBe(done.bytes.of);
    const articles = await desk.app.database.rows(
      `SELECT a.title, a.outlet, a.format, a.created_by, count(DISTINCT q.id)::int AS quotes, count(DISTINCT e.hash)::int AS audited,
         count(DISTINCT o.id)::int AS told, min(e.after->'import'->>'line') AS line
       FROM articles a JOIN quotes q ON q.article_id = a.id JOIN audit_events e ON e.stream = 'article:' || a.id
         JOIN outbox_events o ON o.subject_id = a.id GROUP BY a.id ORDER BY 8`,
    );
    const alike = { outlet: 'Harian Contoh', created_by: desk.staff.contributor.id, audited: 1, told: 1 };
    expect(articles).toEqual([
      { ...alike, title: 'Moskow', format: 'text', quotes: 30, line: '1' },
      { ...alike, title: null, format: 'text', quotes: 2, line: '2' },
      { ...alike, title: 'Halaman', format: 'html', quotes: 2, line: '3' },
    ]);
    const moves = await desk.app.database.rows(
      `SELECT action FROM audit_events WHERE stream = $1 ORDER BY seq`,
      [`import:${done.id}`],
    );
    expect(moves.map(({ action }) => action)).toEqual(['import.started', 'import.ended']);
  });

  it('names each row that is not taken in, with its line and its reason, and takes the others', async () => {
    const long = `{"text":"${'x'.repeat(11 * 1024 * 1024)}"}\n`;
    const lines = [
      '\ufeff' + line({ text: text(10) }),
      'not JSON\n',
      line({ text: 5 }),
      line({ text: text(11), colour: 'red' }),
      line({ title: 'No text' }),
      line({ text: '  \n ' }),
      line({ text: text(11), html: '<p>x</p>' }),
      line([]),
      'null\n',
      '\n',
      line({ text: 'a\0b' }),
      '{"text":"a\\ud800b"}\n',
      Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}\n')]),
      line({ text: text(11), publishedOn: '2026-02-30' }),
      line({ text: text(11), url: 'javascript:alert(1)' }),
      long,
      line({ text: text(11), title: '=cmd()' }),
    ];
    const file = Buffer.concat(lines.map((part) => Buffer.from(part as string)));
    const { body } = await handIn(desk.http, 'broken.jsonl', file);
    const done = await ended(desk.http, body.id);
    expect(done).toMatchObject({ state: 'succeeded', line: 17, rows: { read: 16, added: 2, rejected: 14 } });
    expect((await rejected(done.id)).map(({ line, code, pointer }) => `${line} ${code} ${pointer}`)).toEqual([
      '2 not_json null',
      '3 not_a_text /text',
      '4 unknown_field /colour',
      '5 text_missing /text',
      '6 empty /text',
      '7 one_of null',
      '8 not_an_object null',
      '9 not_an_object null',
      '11 nul /text',
      '12 lone_surrogate /text',
      '13 not_utf8 null',
      '14 not_a_day /publishedOn',
      '15 not_a_web_address /url',
      '16 line_too_long null',
    ]);
    const all = await rejected(done.id);
    expect(all[0]).toEqual({
      line: 2,
      code: 'not_json',
      pointer: null,
      message: expect.stringContaining('JSON'),
      row: 'not JSON',
    });
    expect(Math.max(...all.map(({ row }) => row.length))).toBeLessThanOrEqual(2000);
  });

  it('of a table is taken in, also with several lines in a cell', async () => {
    const rows = [
      'title;text;publishedOn',
      `Satu;"${text(20)}\nBaris ""kedua"".";2015-11-26`,
      `Dua;${text(21)};`,
      'Tiga;=1+1;x',
      'zu;viele;Zellen;hier',
      `Vier;"${text(22)}"x;`,
    ];
    const { body } = await handIn(desk.http, 'Tabel.CSV', rows.join('\r\n'));
    const done = await ended(desk.http, body.id);
    expect(done).toMatchObject({ format: 'csv', line: 7, rows: { read: 5, added: 2, rejected: 3 } });
    expect((await rejected(done.id)).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '5 not_a_day',
      '6 wrong_columns',
      '7 not_csv',
    ]);
    const [one] = await desk.app.database.rows(
      `SELECT text, published_on::text AS day FROM articles WHERE title = 'Satu'`,
    );
    expect(one).toEqual({ text: `${text(20)}\nBaris "kedua".`, day: '2015-11-26' });
    const csv = await desk.http.get<string>(`/api/v1/imports/${done.id}/rejected.csv`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.body.split('\r\n')[1]).toMatch(/^5,not_a_day,\/publishedOn,/);
  });

  it('visits the addresses of rows without a text, and tries those that failed again from the same file', async () => {
    const file = [
      'title,url,text',
      `Satu,${site.url}/one,`,
      `"Dua\nbaris",${site.url}/late,`,
      `Tiga,,"${text(92)}"`,
      'Empat,,',
    ];
    const { body } = await handIn(desk.http, 'alamat.csv', file.join('\n'), { duplicates: 'add' });
    const done = await ended(desk.http, body.id);
    const failed = await rejected(done.id);
    const listed = await desk.http.get<{ data: Rejection[] }>(`/api/v1/imports/${done.id}/rejections`);
    expect(listed.body.data).toEqual(failed);
    expect(failed.map(({ line, code }) => `${line} ${code}`)).toEqual(['3 unreachable', '6 text_missing']);
    expect(done).toMatchObject({ retryOf: null, rows: { read: 4, added: 2, rejected: 2 } });
    expect(failed[0]).toMatchObject({ pointer: '/url', message: expect.stringContaining('again later') });
    const [page] = await desk.app.database.rows(
      `SELECT a.format, o.address, o.fetched_at IS NOT NULL AS fetched FROM articles a JOIN article_originals o ON o.article_id = a.id WHERE a.title = 'Satu'`,
    );
    expect(page).toEqual({ format: 'html', address: `${site.url}/one`, fetched: true });
    isThere = true;
    const again = await desk.http.post<ImportAnswer>(`/api/v1/imports/${done.id}/retry`, {});
    expect(again.status).toBe(202);
    expect(again.body).toMatchObject({ retryOf: done.id, fileName: 'alamat.csv' });
    const retried = await ended(desk.http, again.body.id);
    expect(retried).toMatchObject({ state: 'succeeded', rows: { read: 2, added: 1, rejected: 1 } });
    expect((await rejected(retried.id)).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '6 text_missing',
    ]);
    expect(JSON.parse(failed[0]!.row)).toEqual({ url: `${site.url}/late` });
    await desk.app.database.rows('INSERT INTO import_parts SELECT $1, 0, $2', [ABANDONED, Buffer.of(1)]);
    expect(await keptAfter(retried.id, 6)).toEqual([done.id]);
    expect(await keptAfter(retried.id, 8)).toEqual([]);
    const gone = await desk.http.post<ProblemBody>(`/api/v1/imports/${retried.id}/retry`, {});
    expect(gone.status).toBe(409);
    expect(gone.body.errors).toEqual([{ code: 'file_gone' }]);
  });

  /** Which of this file and of one that was never received whole are kept so many days after the end of an import. */
  const keptAfter = async (importId: string, days: number) => {
    const { database, nest } = desk.app;
    await database.rows(
      `UPDATE imports SET ended_at = now() - make_interval(days => $2)
         WHERE file_id = (SELECT file_id FROM imports WHERE id = $1)`,
      [importId, days],
    );
    await database.rows(`UPDATE import_parts SET created_at = now() - interval '2 days'`);
    await nest.get(Sweep).run();
    const kept = await database.rows<{ id: string }>(
      `SELECT import_id AS id FROM import_parts WHERE import_id IN ($2, (SELECT file_id FROM imports WHERE id = $1)) ORDER BY id`,
      [importId, ABANDONED],
    );
    return [...new Set(kept.map(({ id }) => id))];
  };

  it('gives a table of rejected rows that no spreadsheet takes for formulas', async () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '＝1'];
    const { body } = await handIn(desk.http, 'formulas.jsonl', cells.map((cell) => `${cell}\n`).join(''));
    await ended(desk.http, body.id);
    const csv = await desk.http.get<string>(`/api/v1/imports/${body.id}/rejected.csv`);
    const last = csv.body
      .trim()
      .split('\r\n')
      .slice(1)
      .map((row) => /,([^,]*)$/.exec(row)![1]);
    expect(last).toEqual(cells.map((cell) => `'${cell}`));
  });

  it('leaves out what is here already, or adds it with the name of the first', async () => {
    const file = line({ text: text(30) }) + line({ text: text(31) }) + line({ text: text(30) });
    const first = await ended(desk.http, (await handIn(desk.http, 'twice.jsonl', file)).body.id);
    expect(first.rows).toEqual({ read: 3, added: 2, skipped: 1, rejected: 0 });
    const again = await ended(desk.http, (await handIn(desk.http, 'twice.jsonl', file)).body.id);
    expect(again.rows).toEqual({ read: 3, added: 0, skipped: 3, rejected: 0 });
    const added = await ended(
      desk.http,
      (await handIn(desk.http, 'twice.jsonl', file, { duplicates: 'add' })).body.id,
    );
    expect(added.rows).toEqual({ read: 3, added: 3, skipped: 0, rejected: 0 });
    const rows = await desk.app.database.rows(
      `SELECT duplicate_of IS NULL AS first FROM articles WHERE text = $1 ORDER BY created_at, id`,
      [text(30)],
    );
    expect(rows.map(({ first }) => first)).toEqual([true, false, false]);
  });

  it('gives long texts to a job of their own', async () => {
    const { body } = await handIn(
      desk.http,
      'long.jsonl',
      line({ text: `${SAMPLE}\n`.repeat(40), title: 'Panjang' }),
    );
    await ended(desk.http, body.id);
    const [job] = await desk.app.database.rows(
      `SELECT j.kind FROM articles a JOIN jobs j ON j.id = a.job_id WHERE a.title = 'Panjang'`,
    );
    expect(job).toEqual({ kind: 'article.extraction' });
  });

  it.each([
    ['berita.pdf', 'x', '/file file_type'],
    ['empty.jsonl', '', '/file empty'],
    ['utf16.csv', Buffer.from('\ufefftext\n', 'utf16le'), '/file not_utf8'],
    ['columns.csv', 'text,colour\na,b\n', '/file unknown_column'],
    ['mac.csv', 'text,title\rSatu,A\rDua,B\r', '/file line_ends'],
    ['twice.csv', 'text,text\na,b\n', '/file column_twice'],
    ['none.csv', 'title\nx\n', '/file text_missing'],
  ])('%s is refused with a reason', async (name, content, fault) => {
    const answer = await handIn<unknown>(desk.http, name, content);
    expect(answer.status).toBe(422);
    expect(faults(answer)).toEqual([fault]);
  });

  it('is refused without a file, as JSON, and from those who may not', async () => {
    const form = new FormData();
    form.append('language', 'id');
    expect(faults(await desk.http.post('/api/v1/imports', form))).toEqual(['/file file_missing']);
    expect(faults(await desk.http.post('/api/v1/imports', {}))).toEqual(['/file file_missing']);
    expect((await handIn(desk.staff.viewer.http, 'a.jsonl', line({ text: 'a' }))).status).toBe(403);
    expect((await handIn(desk.app.client(), 'a.jsonl', line({ text: 'a' }))).status).toBe(401);
    expect(
      (await handIn<unknown>(desk.http, 'a.jsonl', line({ text: 'a' }), { duplicates: 'maybe' })).status,
    ).toBe(422);
    expect((await handIn<unknown>(desk.http, 'a.jsonl', line({ text: 'a' }), { colour: 'red' })).status).toBe(
      400,
    );
  });

  it('pauses, goes on at the right line, and is cancelled with what it has added', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => line({ text: text(1000 + i) })).join('');
    const { body, etag } = await handIn(desk.http, 'many.jsonl', rows);
    const path = `/api/v1/imports/${body.id}`;
    expect((await desk.http.post(`${path}/pause`)).status).toBe(428);
    expect((await desk.http.post(`${path}/resume`, undefined, { etag })).status).toBe(409);
    await until(desk.http, body.id, ({ rows }) => rows.added > 0);
    const paused = await desk.http.post<{ state: string }>(`${path}/pause`, undefined, { etag });
    expect(paused.body.state).toBe('paused');
    expect((await desk.http.post(`${path}/pause`, undefined, { etag })).status).toBe(412);
    const still = await until(desk.http, body.id, ({ state }) => state === 'paused');
    expect(still.rows.read).toBeLessThan(3000);
    expect(still.line).toBe(still.rows.read);
    const resumed = await desk.http.post<{ jobId: string }>(`${path}/resume`, undefined, {
      etag: paused.etag,
    });
    expect(resumed.body.jobId).not.toBe(body.jobId);
    await until(desk.http, body.id, ({ rows }) => rows.added > still.rows.added);
    expect((await desk.http.post(`${path}/cancel`, undefined, { etag: resumed.etag })).status).toBe(200);
    const cancelled = await ended(desk.http, body.id);
    expect(cancelled.state).toBe('cancelled');
    const [{ n }] = (await desk.app.database.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM audit_events WHERE action = 'article.added' AND after->'import'->>'id' = $1`,
      [body.id],
    )) as [{ n: number }];
    expect(n).toBe(cancelled.rows.added);
  });

  it('is begun once for one idempotency key', async () => {
    const send = () => {
      const form = new FormData();
      form.append('file', new Blob([line({ text: text(40) })]), 'key.jsonl');
      return desk.http.post<{ id: string }>('/api/v1/imports', form, { idempotencyKey: 'one' });
    };
    const [first, second] = [await send(), await send()];
    expect(second.body.id).toBe(first.body.id);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
  });
});
