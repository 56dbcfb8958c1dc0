import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import * as audit from '../../src/cli/audit.js';
import * as redact from '../../src/cli/redact.js';
import { setPassword } from '../../src/people/sign-in/set-password.js';
import { verifyAudit } from '../../src/platform/audit/verify-audit.js';
import { verifyLog } from '../../src/platform/audit/signed-log.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom, type Member, type Newsroom } from '../harness/newsroom.js';
import { runCommand } from '../harness/run-command.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

const NAME = 'Joko "Jay" Widodo-Ünal';
/** A part of it that is written in one way everywhere. */
const PART = 'Widodo-Ünal';
const TEXT = `Harga minyak naik.\n“Minyak ini dari ${NAME},” kata Andrey Kobyakov di Moskow.\n${NAME} tidak menjawab.`;
const PASSWORD = 'kata sandi yang baik';
const REASON = 'Pengadilan Negeri, 12/Pdt/2026';

describe('what a court orders gone', () => {
  let app: RunningApp;
  let desk: Newsroom;
  let folder: string;
  let article: string;
  let claim: ClaimAnswer;
  const env = { ...process.env };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'claimdesk-redact-'));
    app = await startApp({ publicUrlGiven: true });
    process.env.DATABASE_URL = app.database.appUrl;
    process.env.MIGRATE_DATABASE_URL = app.database.ownerUrl;
    desk = await openNewsroom(app);
    for (const who of [desk.admin, desk.publisher]) await givePassword(who);
    article = await take(TEXT);
    const steps = new ClaimSteps(desk);
    claim = await steps.researched({
      statement: `The oil came from ${NAME}.`,
      quoteIds: [await firstQuote(article)],
    });
    await steps.submit(claim);
    await desk.reviewer.http.get(`/api/v1/articles/${article}/text`);
    await steps.approve(claim);
    claim = (await steps.move(desk.publisher, claim, { name: 'publish' })).body;
  });
  afterAll(async () => {
    process.env = env;
    rmSync(folder, { recursive: true });
    await app?.stop();
  });

  const givePassword = ({ id, name }: Member) =>
    app.nest
      .get(DataSource)
      .transaction((em) =>
        setPassword(
          { em, actor: COMMAND_LINE, requestId: 'test' },
          { id, name, email: `${name}@desk.example` },
          PASSWORD,
        ),
      );
  const take = async (text: string) => {
    const { body } = await desk.contributor.http.post<{ id: string }>('/api/v1/articles', {
      html: `<html><body><article>${text
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</article></body></html>`,
      author: NAME,
    });
    return body.id;
  };
  const quotesOf = async (id: string) =>
    (
      await desk.viewer.http.get<{ data: { id: string; start: number; end: number; content: string }[] }>(
        `/api/v1/articles/${id}/quotes`,
      )
    ).body.data;
  const firstQuote = async (id: string) => {
    const [quote] = await quotesOf(id);
    await desk.contributor.http.post(
      `/api/v1/quotes/${quote!.id}/decision`,
      { decision: 'accepted' },
      { etag: 1 },
    );
    return quote!.id;
  };
  const bringCopy = async (evidenceId: string, html: string) => {
    const body = new FormData();
    body.append('file', new Blob([`<html><body>${html}</body></html>`], { type: 'text/html' }), 'copy.html');
    const { status } = await desk.contributor.http.post(`/api/v1/evidence/${evidenceId}/copy`, body);
    expect(status).toBe(201);
  };
  const run = (
    what: string[],
    {
      admin = 'admin@desk.example',
      publisher = 'publisher@desk.example',
      typed = `${PASSWORD}\n${PASSWORD}\n`,
      reason = REASON,
    } = {},
  ) =>
    runCommand(
      [redact],
      ['redact', ...what, '--reason', reason, '--admin', admin, '--publisher', publisher],
      typed,
    );
  const words = (...lines: string[]) => {
    const file = join(folder, 'words.txt');
    writeFileSync(file, `${lines.join('\n')}\n`);
    return ['words', file];
  };
  /** Tables that hold the words, as text or as bytes. */
  const holders = async (words: string) => {
    const tables = await app.database.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const sql = `SELECT FROM "${name}" t WHERE strpos(t::text, $1) > 0 OR strpos(t::text, encode(convert_to($1, 'UTF8'), 'hex')) > 0`;
      if ((await app.database.rows(sql, [words])).length) found.push(name);
    }
    return found;
  };
  const audited = async () => {
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    try {
      return (await verifyAudit(client)).findings;
    } finally {
      await client.end();
    }
  };

  it('needs an admin and another person who is a publisher, both with their passwords', async () => {
    const before = await holders(PART);
    const publisher = 'publisher@desk.example';
    for (const [given, told] of [
      [{ admin: publisher }, 'Nobody active with the address publisher@desk.example is an admin.'],
      [
        { publisher: 'admin@desk.example' },
        'Nobody active with the address admin@desk.example is a publisher.',
      ],
      [{ typed: `${PASSWORD}\nwrong\n` }, 'That is not the password of publisher@desk.example.'],
      [{ typed: `${PASSWORD}\n` }, 'The password of publisher@desk.example is missing.'],
      [
        { reason: `The name ${NAME}` },
        'The reason stays on record, so it must not hold the words that have to go.',
      ],
      [{ reason: ' ' }, 'The reason is empty.'],
    ] as const)
      expect((await run(words(NAME), given)).failure?.message).toBe(told);
    await app.database.rows(
      `UPDATE users SET roles = '{publisher,admin}' WHERE name IN ('publisher', 'admin')`,
    );
    expect((await run(words(NAME), { admin: publisher })).failure?.message).toMatch(
      /^Two persons have to agree/,
    );
    await app.database.rows(`UPDATE users SET roles = ARRAY[name] WHERE name IN ('publisher', 'admin')`);
    expect(before).toEqual(
      expect.arrayContaining(['articles', 'audit_events', 'claims', 'publications', 'quotes']),
    );
    expect(await holders(PART)).toEqual(before);
  });

  it('is told before, and nothing is changed', async () => {
    const before = await holders(PART);
    const { err, out, failure } = await run([...words(NAME), '--dry-run']);
    expect([out, failure]).toEqual(['', undefined]);
    expect(err).toMatch(/^articles\t1$/m);
    expect(err).toMatch(/Nothing was changed\.\n$/);
    expect(await holders(PART)).toEqual(before);
  });

  it('is told of in other spellings, which stay', async () => {
    const name = 'Mégawati Putri';
    const others = ['MÉGAWATI  PUTRI', 'Mégawati\nPutri'.normalize('NFD'), 'mégawati putri'];
    await desk.contributor.http.post('/api/v1/articles', {
      text: [name, ...others, 'Mégawati Putra'].join('. '),
    });
    const { err, failure } = await run([...words(name), '--dry-run']);
    expect(failure).toBeUndefined();
    for (const other of others) expect(err).toContain(`${JSON.stringify(other)}\t`);
    expect(err).not.toMatch(/Putra|"Mégawati Putri"/);
  });

  it('stands nowhere any more, while every place, page and chain still holds', async () => {
    const [old] = await app.database.rows<{ before: unknown; after: unknown; stream: string; seq: string }>(
      `SELECT * FROM audit_events WHERE stream = $1 AND action = 'claim.created'`,
      [`claim:${claim.id}`],
    );
    const { out, err, failure } = await run(words(NAME, 'Andrey Kobyakov'));
    expect(failure).toBeUndefined();
    expect(err).toMatch(/rows have lost words; redaction [0-9a-f-]{36}\./);
    expect([await holders(PART), await holders('Kobyakov')]).toEqual([[], []]);
    const { body: text } = await desk.viewer.http.get<string>(`/api/v1/articles/${article}/text`);
    expect(text).toBe(
      TEXT.replaceAll(NAME, '█'.repeat(NAME.length)).replace('Andrey Kobyakov', '█'.repeat(15)),
    );
    for (const { start, end, content } of await quotesOf(article))
      expect(content).toBe(text.slice(start, end));
    const page = await fetch(`${app.url}/f/${claim.ref.toLowerCase()}`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('The oil came from █')]);
    expect(await audited()).toEqual([]);
    await provesWhatItWas(out.trim(), old!);
  });

  /** Who has the salt and the words can show that they were these. */
  const provesWhatItWas = async (
    salt: string,
    event: { before: unknown; after: unknown; stream: string; seq: string },
  ) => {
    const hash = createHmac('sha256', Buffer.from(salt, 'hex'))
      .update(JSON.stringify([event.before, event.after]))
      .digest('hex');
    const kept = await app.database.rows(
      `SELECT FROM audit_events, jsonb_array_elements(after -> 'rows') r WHERE stream = 'redactions' AND r ->> 'hash' = $1
         AND r -> 'key' = jsonb_build_object('stream', $2::text, 'seq', $3::text)`,
      [hash, event.stream, event.seq],
    );
    expect(kept).toHaveLength(1);
  };

  it('leaves a signed log that says what is gone, and holds', async () => {
    const { body } = await desk.viewer.http.get<string>(`/api/v1/claims/${claim.ref}/history/log`);
    const report = await verifyLog(
      (async function* () {
        yield* String(body).trimEnd().split('\n');
      })(),
    );
    expect(report.problems).toEqual([]);
    expect(report.redacted).toBeGreaterThan(0);
  });

  it('is on record with its reason and both persons, and told to others', async () => {
    const [record] = await app.database.rows<{ after: object }>(
      `SELECT after FROM audit_events WHERE stream = 'redactions' AND action = 'content.redacted'`,
    );
    expect(record!.after).toMatchObject({
      reason: REASON,
      adminId: desk.admin.id,
      publisherId: desk.publisher.id,
    });
    const told = await app.database.rows(`SELECT payload FROM outbox_events WHERE type = 'content.redacted'`);
    expect(told).toMatchObject([
      { payload: { articleIds: [article], claimIds: [claim.id], by: desk.publisher.id } },
    ]);
  });

  it('is told by a verification of the log: each event with who ordered it, apart what is new, proven by its salt', async () => {
    const log = (...words: string[]) => runCommand([audit], ['audit', ...words]);
    const by = `claim:${claim.id} at 1, [^ ]*Z, by admin and publisher: "${REASON}"`;
    expect((await log('verify')).out).toMatch(new RegExp(`^redacted: ${by}$`, 'm'));
    const [checkpoint, salts] = [join(folder, 'checkpoint'), join(folder, 'salts')];
    writeFileSync(checkpoint, (await log('checkpoint')).out);
    writeFileSync(salts, (await run(words('The oil came from'))).out);
    const { out, err } = await log('verify', '--checkpoint', checkpoint, '--salts', salts);
    process.exitCode = 0;
    expect(out).toMatch(new RegExp(`^redacted since the checkpoint: ${by}$`, 'm'));
    expect(out).toMatch(/^\d+ events have lost words to redactions, [1-9]\d* of them since/m);
    expect(err).toMatch(/^(not proven: .*\n)+$/);
    expect(err).not.toContain(`claim:${claim.id} at 1\n`);
  });

  it('does not hide that somebody has altered what is left', async () => {
    const event = `stream = 'claim:${claim.id}' AND action = 'claim.created'`;
    await pastTheGuard(
      `UPDATE audit_events SET after = jsonb_set(after, '{statement}', '"Other words"') WHERE ${event}`,
    );
    expect(await audited()).toEqual([{ stream: `claim:${claim.id}`, seq: 1, problem: 'altered' }]);
  });

  /** As the owner of the tables, who can lift any guard. */
  const pastTheGuard = async (sql: string) => {
    await app.database.rows('ALTER TABLE audit_events DISABLE TRIGGER USER');
    await app.database.rows(sql);
    await app.database.rows('ALTER TABLE audit_events ENABLE TRIGGER USER');
  };

  it('can be a whole article, with what it was read from', async () => {
    const id = await take('Kalimat pertama yang lain.\n“Semua ini benar,” kata Budi.');
    const { body: newer } = await desk.contributor.http.post<{ articleId: string }>(
      `/api/v1/articles/${id}/versions`,
      {
        text: 'Kalimat kedua.\n“Lain lagi,” kata Budi.',
      },
    );
    const { failure, err } = await run(['article', id]);
    expect(failure).toBeUndefined();
    expect(err).toContain(`Other versions of it keep their words until you name them: ${newer.articleId}\n`);
    expect(await holders('Semua ini benar')).toEqual([]);
    const { body } = await desk.viewer.http.get<string>(`/api/v1/articles/${id}/text`);
    expect(body).toMatch(/^█{26}\n█+$/);
    expect((await desk.viewer.http.get(`/api/v1/articles/${id}`)).status).toBe(200);
    expect(await app.database.rows('SELECT FROM article_originals WHERE article_id = $1', [id])).toEqual([]);
  });

  it('can be a piece of evidence, in the versions and the log of its claim too', async () => {
    const passage = 'Condemns any engagement in “direct or indirect” trade';
    const steps = new ClaimSteps(desk);
    const other = await steps.draft();
    const { id } = await steps.evidence(other, {
      passage,
      url: 'https://gone.example/a',
      archive: undefined,
    });
    await bringCopy(id, `<p>${passage}, it says.</p>`);
    const search = () => desk.viewer.http.get<{ data: unknown[] }>('/api/v1/evidence?q=engagement');
    expect((await search()).body.data).toHaveLength(1);
    expect((await run(['evidence', id])).failure).toBeUndefined();
    expect([await holders(passage), await holders('gone.example')]).toEqual([[], []]);
    expect((await search()).body.data).toEqual([]);
    expect(await app.database.rows('SELECT FROM blobs')).toEqual([]);
    const { body } = await desk.viewer.http.get<{ data: object[] }>(`/api/v1/claims/${other.id}/evidence`);
    expect(body.data).toMatchObject([
      { url: 'https://redacted.invalid/', passage: '█'.repeat(passage.length) },
    ]);
  });

  it.each([
    ['words that stand nowhere', () => words('Nobody said this'), 'Nothing holds them: nothing was changed.'],
    ['words that are too short', () => words('ab'), /is too short/],
    ['an empty file', () => words(' '), /^There is nothing in /],
    ['an id that is none', () => ['article', 'K-1'], 'K-1 is no id.'],
    [
      'what is not there',
      () => ['evidence', '01900000-0000-7000-8000-000000000000'],
      /^There is no evidence with the id/,
    ],
  ])('refuses %s in one sentence', async (_, what, told) => {
    expect((await run(what())).failure?.message).toMatch(told);
  });

  it('may be in events from before their hashes were salted', async () => {
    await pastTheGuard(`INSERT INTO audit_events (stream, seq, at, action, after, prev_hash, hash)
      SELECT 'old:1', 1, '2026-01-01Z', 'old.told', '{"name": "Rahasia Lama"}', sha256('old:1'), sha256(sha256('old:1') || convert_to(
        '5:old:1' || '1:1' || '27:2026-01-01T00:00:00.000000Z' || '---' || '8:old.told' || '-' || '24:{"name": "Rahasia Lama"}', 'UTF8'))`);
    await app.database.rows(
      `INSERT INTO audit_heads SELECT stream, seq, hash FROM audit_events WHERE stream = 'old:1'`,
    );
    const before = await audited();
    expect((await run(words('Rahasia Lama'))).failure).toBeUndefined();
    expect(await holders('Rahasia Lama')).toEqual([]);
    expect(await audited()).toEqual(before);
  });
});
