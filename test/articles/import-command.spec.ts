import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFiles } from '../../src/cli/import-files.js';
import { openDesk, SAMPLE, type Desk } from './desk.js';
import { column, makePdf } from './readers/make-documents.js';

describe('articles are imported on the command line', () => {
  let desk: Desk;
  let folder: string;
  const before = { ...process.env };

  beforeAll(async () => {
    desk = await openDesk();
    process.env.DATABASE_URL = desk.app.database.appUrl;
    process.env.MIGRATE_DATABASE_URL = desk.app.database.ownerUrl;
    folder = await mkdtemp(join(tmpdir(), 'claimdesk-import-'));
    await writeFile(join(folder, 'sample.txt'), SAMPLE);
    await writeFile(
      join(folder, 'page.html'),
      '<html lang="id"><title>Judul halaman</title><body><p>Ia mengatakan bahwa kota itu bersih karena warganya rajin.</p></body></html>',
    );
    await writeFile(join(folder, 'old.txt'), Buffer.from('\xe4\xc1.', 'latin1'));
    await writeFile(
      join(folder, 'report.pdf'),
      makePdf([column(['"Jembatan itu selesai," kata Rina Contoh.'])]),
    );
    await writeFile(
      join(folder, 'talk.srt'),
      '1\n00:00:01,000 --> 00:00:02,000\nIa berkata bahwa kota itu bersih.\n',
    );
    await writeFile(join(folder, 'long.txt'), `${SAMPLE}\n`.repeat(40));
  });
  afterAll(async () => {
    process.env = before;
    await rm(folder, { recursive: true });
    await desk.stop();
  });

  async function run(
    files: string[],
    as: string | null = 'contributor@desk.example',
    details = {},
    signal = new AbortController().signal,
  ) {
    const lines: Record<string, unknown>[] = [];
    const paths = files.map((name) => join(folder, name));
    const notes: string[] = [];
    const print = (line: string) => void lines.push(JSON.parse(line));
    const note = (line: string) => void notes.push(line.replace(folder, ''));
    const settings = { duplicates: 'skip' as const, ...details };
    const allWell = await importFiles(paths, as, settings, { print, note, signal });
    return { allWell, lines, notes };
  }

  it('one line of JSON a file', async () => {
    const { allWell, lines } = await run(['sample.txt', 'page.html'], undefined, {
      statementDate: '2015-11-26',
    });
    expect(allWell).toBe(true);
    expect(lines).toEqual([
      {
        file: join(folder, 'sample.txt'),
        id: expect.any(String),
        title: expect.stringContaining('Hollande'),
        language: 'id',
        quotes: 30,
      },
      {
        file: join(folder, 'page.html'),
        id: expect.any(String),
        title: 'Judul halaman',
        language: 'id',
        quotes: 1,
      },
    ]);
    const [article] = await desk.app.database.rows(
      'SELECT created_by, statement_date::text AS day FROM articles WHERE id = $1',
      [lines[0]!.id],
    );
    expect(article).toEqual({ created_by: desk.staff.contributor.id, day: '2015-11-26' });
  });

  it('and those that fail keep none of the others back', async () => {
    const { allWell, lines } = await run(['old.txt', 'gone.txt', 'sample.txt'], undefined, {
      language: 'ms',
    });
    expect(allWell).toBe(false);
    expect(lines).toEqual([
      {
        file: join(folder, 'old.txt'),
        error: { code: 'encoding_unknown', message: expect.stringContaining('UTF-8') },
      },
      { file: join(folder, 'gone.txt'), error: { code: 'ENOENT', message: expect.any(String) } },
      expect.objectContaining({ language: 'ms' }),
    ]);
  });

  it('of every kind that the desk reads', async () => {
    const { allWell, lines } = await run(['report.pdf', 'talk.srt']);
    expect(allWell).toBe(true);
    expect(lines.map(({ quotes }) => quotes)).toEqual([1, 1]);
  });

  it('long ones with their quotes, since nobody else waits', async () => {
    const { lines } = await run(['long.txt']);
    expect(lines[0]!.quotes).toBeGreaterThan(1000);
  });

  it('many of one file, and each row that is not taken in is named with its line', async () => {
    const rows = [
      'text,publishedOn',
      '"Warga mengatakan bahwa kota itu bersih.",2026-01-02',
      'Satu,2026-02-30',
    ];
    await writeFile(join(folder, 'many.csv'), rows.join('\n'));
    const { allWell, lines, notes } = await run(['sample.txt', 'many.csv'], undefined, { language: 'ms' });
    expect(allWell).toBe(false);
    const counts = { read: 2, added: 1, skipped: 0, rejected: 1 };
    expect(lines).toEqual([
      expect.objectContaining({ quotes: expect.any(Number) }),
      {
        file: join(folder, 'many.csv'),
        import: expect.any(String),
        state: 'succeeded',
        ...counts,
      },
    ]);
    expect(notes).toEqual(['/many.csv:3: publishedOn: It must be a day that exists, as YYYY-MM-DD.']);
    const { body } = await desk.http.get(`/api/v1/imports/${lines[1]!.import as string}`);
    expect(body).toMatchObject({ fileName: 'many.csv', rows: counts, createdBy: { name: 'contributor' } });
    const [article] = await desk.app.database.rows(
      `SELECT language FROM articles WHERE published_on = '2026-01-02'`,
    );
    expect(article).toEqual({ language: 'ms' });
  });

  it('goes on where it was stopped, with the same file', async () => {
    const line = (n: number) =>
      `${JSON.stringify({ text: `Wali Kota ${n} mengatakan bahwa kota itu bersih.` })}\n`;
    await writeFile(join(folder, 'stopped.jsonl'), Array.from({ length: 2_000 }, (_, n) => line(n)).join(''));
    const stopped = await run(['stopped.jsonl', 'sample.txt'], undefined, {}, AbortSignal.abort());
    expect(stopped.allWell).toBe(false);
    expect(stopped.lines).toEqual([expect.objectContaining({ state: 'paused' })]);
    expect(stopped.notes).toEqual([
      expect.stringMatching(/paused after line \d+\. The same command goes on/),
    ]);
    const { allWell, lines, notes } = await run(['stopped.jsonl']);
    expect(allWell).toBe(true);
    expect(notes).toEqual([expect.stringMatching(/goes on after line \d+\./)]);
    expect(lines).toEqual([
      expect.objectContaining({ import: stopped.lines[0]!.import, state: 'succeeded', added: 2_000 }),
    ]);
    const again = await run(['stopped.jsonl']);
    expect(again.lines).toEqual([expect.objectContaining({ state: 'succeeded', added: 0, skipped: 2_000 })]);
  });

  it.each([
    ['empty.jsonl', '', 'empty'],
    ['column.csv', 'text,colour\n', 'unknown_column'],
  ])('nothing of %s, and why', async (name, content, code) => {
    await writeFile(join(folder, name), content);
    const { lines } = await run([name]);
    expect(lines).toEqual([{ file: join(folder, name), error: expect.objectContaining({ code }) }]);
  });

  it.each<[string, string | null, RegExp]>([
    ['nobody in particular', null, /--as ADDRESS/],
    ['a stranger', 'who@desk.example', /Nobody active/],
    ['a viewer', 'viewer@desk.example', /may not add articles/],
  ])('but not by %s', async (_, as, reason) => {
    await expect(run(['sample.txt'], as)).rejects.toThrow(reason);
  });

  it('but not for a day that does not exist', async () => {
    await expect(run(['sample.txt'], undefined, { statementDate: '2015-13-01' })).rejects.toThrow(/no day/);
  });
});
