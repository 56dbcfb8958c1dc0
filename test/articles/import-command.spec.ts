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

  async function run(files: string[], as: string | null = 'contributor@desk.example', details = {}) {
    const lines: Record<string, unknown>[] = [];
    const paths = files.map((name) => join(folder, name));
    const allWell = await importFiles(paths, as, details, (line) => lines.push(JSON.parse(line)));
    return { allWell, lines };
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
