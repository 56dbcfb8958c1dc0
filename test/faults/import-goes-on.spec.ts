import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportAnswer } from '../../src/articles/imports/imports.dto.js';
import { JobHandlers } from '../../src/platform/jobs/job-handlers.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { startProcess, type RunningProcess } from '../harness/start-process.js';
import { handIn, line } from '../imports/files.js';

const ROWS = process.env.CLAIMDESK_LONG === '1' ? 100_000 : 10_000;
/** What was measured is in docs/testing.md. */
const MOST_MB = 150;
const MINUTES = process.env.CLAIMDESK_LONG === '1' ? 90 : 10;

/** One of a thousand lines is broken, each time in another way. */
const isBroken = (n: number) => n % 1000 === 617;
const BROKEN = [
  '{"text":',
  '[]',
  line({ text: 7 }).trim(),
  line({ text: ' ' }).trim(),
  line({ colour: 'red' }).trim(),
  line({ url: 'https://berita.example/1' }).trim(),
];
const good = (n: number) =>
  line({
    title: `Berita ${n}`,
    text: `Wali Kota Rina Contoh mengatakan bahwa ${n} warga sudah pindah. “Kami menunggu ${n} hari,” kata dia. Menurut polisi, jalan ke desa itu rusak karena hujan. ${'Warga berkumpul di balai desa sejak pagi. '.repeat(n % 12)}`,
  });
const rows = Array.from({ length: ROWS }, (_, i) => i + 1);
const brokenLines = rows.filter(isBroken);

/** Resident memory of a process. */
function residentMb({ process }: RunningProcess): number {
  const [, kb] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${process.pid}/status`, 'utf8'))!;
  return Number(kb) / 1024;
}

describe(`an import of ${ROWS} rows whose process is killed at half`, () => {
  let app: RunningApp;
  let staff: Newsroom;
  let child: RunningProcess;

  beforeAll(async () => {
    // The application in this process only hires the staff.
    jest.spyOn(JobHandlers.prototype, 'all').mockReturnValue([]);
    app = await startApp({ publicUrlGiven: true });
    staff = await openNewsroom(app);
    child = await startProcess(app.database, { RATE_LIMIT: '10000000', LOG_LEVEL: 'error' });
  });
  afterAll(async () => {
    await child?.stop();
    await app?.stop();
  });

  /** Watches an import and the memory of its process. */
  async function watch(
    id: string,
    enough: (found: ImportAnswer) => boolean,
  ): Promise<{ found: ImportAnswer; mb: number }> {
    const http = child.client(staff.contributor.key);
    for (let mb = 0; ;) {
      const { body } = await http.get<ImportAnswer>(`/api/v1/imports/${id}`);
      mb = Math.max(mb, residentMb(child));
      if (body.state === 'failed') throw new Error(JSON.stringify(body.error));
      if (enough(body)) return { found: body, mb };
      await sleep(100);
    }
  }

  it(
    'goes on at the right line: every good row is there once, every broken one is named, and memory stays small',
    async () => {
      const idle = residentMb(child);
      const content = rows
        .map((n) => (isBroken(n) ? `${BROKEN[((n / 1000) % BROKEN.length) | 0]}\n` : good(n)))
        .join('');
      const begun = await handIn(child.client(staff.contributor.key), 'many.jsonl', content);
      expect(begun.status).toBe(202);
      const half = await watch(begun.body.id, ({ rows }) => rows.read >= ROWS / 2);
      await child.stop('SIGKILL');
      child = await startProcess(app.database, { RATE_LIMIT: '10000000', LOG_LEVEL: 'error' });
      const idleAgain = residentMb(child);
      const { found, mb } = await watch(begun.body.id, ({ endedAt }) => endedAt !== null);
      expect(half.found.rows.read).toBeLessThan(ROWS);
      expect(found).toMatchObject({
        state: 'succeeded',
        line: ROWS,
        rows: { read: ROWS, added: ROWS - brokenLines.length, skipped: 0, rejected: brokenLines.length },
      });
      const taken = await app.database.rows<{ line: number }>(
        `SELECT (e.after->'import'->>'line')::int AS line FROM articles a JOIN audit_events e ON e.stream = 'article:' || a.id
         WHERE a.title = 'Berita ' || (e.after->'import'->>'line') ORDER BY 1`,
      );
      expect(taken.map(({ line }) => line)).toEqual(rows.filter((n) => !isBroken(n)));
      const rejected = await app.database.rows<{ line: number }>(
        'SELECT line FROM import_rejections ORDER BY line',
      );
      expect(rejected.map(({ line }) => line)).toEqual(brokenLines);
      process.stdout.write(
        `import: ${Math.round(half.mb - idle)} and ${Math.round(mb - idleAgain)} MB more than idle\n`,
      );
      expect(half.mb - idle).toBeLessThan(MOST_MB);
      expect(mb - idleAgain).toBeLessThan(MOST_MB);
    },
    MINUTES * 60_000,
  );
});
