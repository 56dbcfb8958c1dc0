import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { extract, type ExtractOptions } from '../../src/cli/extract.js';
import { CommandError } from '../../src/cli/plain-failure.js';
import type { ArticleExtraction } from '../../src/core/quotes/extract-article.js';

const SAMPLE = join(__dirname, '../../fixtures/sample/article.id.txt');
const CLAIMDESK = join(__dirname, '../../dist/src/cli/claimdesk.js');
const SPEECH = '“Kami siap,” kata Budi Santoso.';

class Collector extends Writable {
  written = '';
  isTTY = false;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.written += chunk.toString();
    done();
  }
}

async function run(options: ExtractOptions, input: string | Buffer = '', terminal = false) {
  const stdout = Object.assign(new Collector(), { isTTY: terminal });
  const stderr = new Collector();
  await extract(options, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  const exitCode = process.exitCode ?? 0;
  process.exitCode = undefined;
  return { stdout: stdout.written, stderr: stderr.written, exitCode };
}

const rows = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string } & ArticleExtraction);

describe('claimdesk extract', () => {
  it('writes language and quotes of one file', async () => {
    const { language, quotes } = JSON.parse((await run({ file: SAMPLE })).stdout) as ArticleExtraction;
    expect(language).toBe('id');
    expect(quotes).toHaveLength(30);
  });

  it('writes every sentence with its check-worthiness and reasons', async () => {
    const { sentences } = JSON.parse(
      (await run({ lang: 'id' }, 'Selamat pagi. Harga beras naik 12 persen.')).stdout,
    ) as ArticleExtraction;
    expect(sentences).toMatchObject([
      { start: 0, end: 13, checkWorthiness: { notCheckable: 'other' } },
      { start: 14, end: 41, checkWorthiness: { level: 'high', notCheckable: null } },
    ]);
    expect(sentences[1]!.checkWorthiness.reasons[0]).toBe('gives figures or amounts: “naik”, “12”, “persen”');
  });

  it('reads a text as what it is said to be', async () => {
    const interview =
      'Wali kota menjawab pada hari Senin.\nRina Contoh: Jembatan itu selesai pada bulan Mei.';
    const found = async (options: ExtractOptions, input: string) =>
      (JSON.parse((await run(options, input)).stdout) as ArticleExtraction).quotes.map(
        ({ content }) => content,
      );
    expect(await found({ lang: 'id' }, interview)).toEqual([]);
    const as = { lang: 'id', as: 'interview' } as const;
    expect(await found(as, interview)).toEqual(['Jembatan itu selesai pada bulan Mei.']);
    const row = JSON.stringify({ id: 1, text: interview });
    expect(await found({ ...as, jsonl: true }, row)).toEqual(['Jembatan itu selesai pada bulan Mei.']);
  });

  it('lays an empty article out as JSON too', async () => {
    expect(JSON.parse((await run({ lang: 'id' }, '')).stdout)).toEqual({
      language: 'id',
      quotes: [],
      sentences: [],
    });
  });

  it.each([{ file: '-' }, {}])('reads standard input for %o', async (options) => {
    const { quotes } = JSON.parse((await run(options, SPEECH)).stdout) as ArticleExtraction;
    expect(quotes.map(({ content }) => content)).toEqual(['Kami siap,']);
  });

  it('takes the language it is given', async () => {
    expect(JSON.parse((await run({ lang: 'en' }, SPEECH)).stdout)).toMatchObject({ language: 'en' });
  });

  it('refuses what is no UTF-8 rather than change it', async () => {
    const refused = run({}, Buffer.from([0xff, 0x41]));
    await expect(refused).rejects.toThrow(CommandError);
    await expect(refused).rejects.toThrow('not UTF-8');
  });

  it('fails for a file that is not there', async () => {
    await expect(run({ file: '/no/such/file' })).rejects.toThrow('ENOENT');
  });
});

describe('claimdesk extract --jsonl', () => {
  const row = (id: unknown, text: unknown) => JSON.stringify({ id, text });

  it('answers row by row', async () => {
    const { stdout, exitCode } = await run(
      { jsonl: true },
      `${row('a', SPEECH)}\n\n${row('b', 'Tidak ada.')}\n`,
    );
    expect(rows(stdout).map(({ id, quotes }) => [id, quotes.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    expect(exitCode).toBe(0);
  });

  it('scores the sentences of each row, so that statements can be ranked', async () => {
    const lines = [row('plain', 'Terima kasih.'), row('figure', 'Korban banjir naik 40 persen pada 2024.')];
    const { stdout } = await run({ jsonl: true, lang: 'id' }, lines.join('\n'));
    const scores = rows(stdout).map(
      ({ id, sentences }) => [id, sentences[0]!.checkWorthiness.score] as const,
    );
    expect(scores.sort((a, b) => b[1] - a[1]).map(([id]) => id)).toEqual(['figure', 'plain']);
  });

  it('tells bad lines by number, loses no other line and exits with 1', async () => {
    const lines = [row('a', SPEECH), 'nonsense', row('b', 7), row(null, SPEECH), '[]', row('c', SPEECH)];
    const { stdout, stderr, exitCode } = await run({ jsonl: true }, lines.join('\n'));
    expect(rows(stdout).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(stderr.match(/Line \d/g)).toEqual(['Line 2', 'Line 3', 'Line 4', 'Line 5']);
    expect(exitCode).toBe(1);
  });

  it('keeps a line separator inside a text', async () => {
    const { stdout, exitCode } = await run(
      { jsonl: true },
      `{"id":"a","lang":"id","text":"Ya.\u2028${SPEECH}"}`,
    );
    expect(rows(stdout)[0]!.quotes[0]!.start).toBe(5);
    expect(exitCode).toBe(0);
  });

  it('waits for a slow reader instead of piling up answers', async () => {
    let asked = 0;
    const endless = Readable.from(
      (function* () {
        for (; asked < 1000; asked += 1) yield Buffer.from(`${row(asked, SPEECH)}\n`);
      })(),
      { highWaterMark: 1 },
    );
    const stdout = new PassThrough({ highWaterMark: 1000 });
    const done = extract({ jsonl: true, lang: 'id' }, { stdin: endless, stdout, stderr: new Collector() });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toBeLessThan(20);
    stdout.resume();
    await done;
    expect(asked).toBe(1000);
  });

  it('stops quietly when its reader goes away', async () => {
    const stdout = new PassThrough({ highWaterMark: 10 });
    const stdin = Readable.from([Buffer.from(`${row('a', SPEECH)}\n`.repeat(50))]);
    const done = extract({ jsonl: true, lang: 'id' }, { stdin, stdout, stderr: new Collector() });
    stdout.destroy();
    await expect(done).resolves.toBeUndefined();
  });

  it.each([
    ['articles', ['--jsonl', '--lang', 'id'], `${row('a', SPEECH)}\n`],
    ['one article', ['--lang', 'id'], `${SPEECH}\n\n`],
  ])('ends well where `head` has read enough of %s', async (_, options, piece) => {
    const child = spawn(process.execPath, [CLAIMDESK, 'extract', ...options]);
    child.stdin.on('error', () => undefined).end(piece.repeat(5000));
    const complaints = text(child.stderr);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'exit');
    expect([await complaints, code]).toEqual(['', 0]);
  });
});

describe('claimdesk extract --explain', () => {
  it('says of every quote who said it and how we know', async () => {
    const { stdout } = await run({ explain: true }, SPEECH);
    expect(stdout).toContain('Budi Santoso: named beside “kata”');
    expect(stdout).toContain('worth a check: low');
  });

  it('says of every quote what to mind when a claim is made of it', async () => {
    const article =
      'Kupang, 3 Maret 2026 - “Jembatan itu mungkin rusak lagi dan kami akan menutup jalan,” kata Budi Santoso.';
    const { stdout } = await run({ explain: true, lang: 'id' }, article);
    expect(stdout).toContain('   asserts: Jembatan itu mungkin rusak lagi\n');
    expect(stdout).toContain('   asserts: kami akan menutup jalan (not checkable: promise)\n');
    expect(stdout).toContain('   to name: “itu”, a thing; “kami”, a person: Budi Santoso?\n');
    expect(stdout).toContain('   hedged: “mungkin” in “Jembatan itu mungkin rusak lagi”\n');
    expect(stdout).toContain(
      '   implied: “lagi” takes for granted that this was so before, too: “Jembatan itu mungkin rusak lagi”',
    );
  });

  it('is coloured on a terminal only', async () => {
    expect((await run({ explain: true }, SPEECH)).stdout).not.toContain('\u001b[');
    expect((await run({ explain: true }, SPEECH, true)).stdout).toContain('\u001b[');
  });

  it('shows no control characters of the article', async () => {
    expect((await run({ explain: true }, '“Kami \u001b[31m siap,” kata Budi Santoso.')).stdout).not.toContain(
      '\u001b',
    );
  });
});
