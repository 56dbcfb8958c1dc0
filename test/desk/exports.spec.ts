import { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parse } from 'csv-parse/sync';
import { writeRows } from '../../src/cli/write-export.js';
import { addArticle, quotesOf } from '../articles/desk.js';
import { ClaimSteps } from '../harness/claim-steps.js';
import { hire, openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

type Row = Record<string, unknown> & { id: string };

/** What spreadsheets run, and what tears tables apart, each with its cell. */
const CELLS = new Map([
  [`=cmd|' /C calc'!A0`, `'=cmd|' /C calc'!A0`],
  ['\t=HYPERLINK("http://evil.example";"x")', `'\t'=HYPERLINK("http://evil.example";"x")`],
  [' \u00a0+1+1', `' \u00a0+1+1`],
  ['-2+3', `'-2+3`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['＝1+1', `'＝1+1`],
  ['\n=1+1', `'\n'=1+1`],
  [`x;=cmd|' /C calc'!A0`, `x;'=cmd|' /C calc'!A0`],
  ['Rain; "=1+1"', `Rain;' "=1+1"`],
  ['Sun\t@SUM(A1)\r\n- and\r\n\r\n- wind', `Sun\t'@SUM(A1)\r\n'- and\r\n\r\n'- wind`],
  [
    'a "quoted", word; and\r\nanother line\rand one more',
    'a "quoted", word; and\r\nanother line\rand one more',
  ],
  ['\u202egnp.exe \u2066x\u2069', '\u202egnp.exe \u2066x\u2069'],
  [
    'flag \u{1F1EE}\u{1F1E9}, oil \u{1F6E2}, e\u0301\u2028end',
    'flag \u{1F1EE}\u{1F1E9}, oil \u{1F6E2}, e\u0301\u2028end',
  ],
  [`'already`, `''already`],
  [`'=1+1;'+2 isn't`, `''=1+1;''+2 isn't`],
  ['\ufeffmarked', '\ufeffmarked'],
]);
const HOSTILE = [...CELLS.keys()];

describe('what the desk has leaves it in files', () => {
  let app: RunningApp;
  let desk: Newsroom;
  let steps: ClaimSteps;
  let articleId: string;

  beforeAll(async () => {
    app = await startApp({ publicUrlGiven: true });
    desk = await openNewsroom(app);
    steps = new ClaimSteps(desk);
    for (const statement of HOSTILE) {
      const claim = await steps.draft({ statement, topics: ['Oil', 'Peace'] });
      await steps.evidence(claim, { title: statement, passage: statement, note: null });
    }
    await steps.published({ translations: { id: 'Ia melarang; sungguh.' } });
    articleId = (await addArticle(desk.contributor.http)).id;
  });
  afterAll(() => app?.stop());

  const file = async (path: string) => {
    const answer = await desk.viewer.http.get<string>(`/api/v1/exports/${path}`);
    expect(answer.status).toBe(200);
    return answer;
  };
  const rows = async (path: string): Promise<Row[]> =>
    (await file(path)).body
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  /** The table, read by a parser that is not ours. */
  const table = async (path: string): Promise<Record<string, string>[]> => {
    const answer = await fetch(`${app.url}/api/v1/exports/${path}?format=csv`, {
      headers: { authorization: `Bearer ${desk.viewer.key}` },
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    return parse(bytes, { columns: true, bom: true, record_delimiter: '\r\n' });
  };
  const listed = async (path: string): Promise<Row[]> =>
    (await desk.viewer.http.get<{ data: Row[] }>(`/api/v1/${path}`)).body.data;

  it('claims as their list shows them, and what else they say', async () => {
    const exported = await rows('claims');
    const list = await listed('claims?limit=100&sort=created');
    expect(exported.map(({ id }) => id)).toEqual(list.map(({ id }) => id).reverse());
    for (const row of list) expect(exported).toContainEqual(expect.objectContaining(row));
    expect(exported.at(-1)).toMatchObject({
      summary: 'It condemns the trade.',
      translations: { id: 'Ia melarang; sungguh.' },
      publication: { url: expect.stringContaining(`${app.config.publicUrl}/f/`), edition: 1 },
    });
  });

  it('quotes and evidence as the API shows each of them', async () => {
    const quotes = await rows('quotes');
    const shown = await quotesOf(desk.viewer.http, articleId);
    expect(quotes).toHaveLength(shown.length);
    expect(quotes).toEqual(expect.arrayContaining(shown));
    for (const { duplicates: _, ...piece } of await Promise.all(
      (await listed('evidence?limit=100')).map(
        async ({ evidenceId }) => (await desk.viewer.http.get<Row>(`/api/v1/evidence/${evidenceId}`)).body,
      ),
    ))
      expect(await rows(`evidence?claim=${piece.claimId}`)).toContainEqual(piece);
  });

  it.each([
    ['state=published', 'state=published'],
    ['claimant=Putin&language=en&rating=4', 'claimant=Putin&language=en&rating=4'],
    ['topic=oil&rating=none', 'topic=oil&rating=none'],
    ['q=quoted', 'q=quoted'],
    ['assignee=me', 'assignee=me'],
  ])('claims under the filter of their list: %s', async (filter, list) => {
    const ids = (all: Row[]) => all.map(({ id }) => id).sort();
    expect(ids(await rows(`claims?${filter}`))).toEqual(ids(await listed(`claims?limit=100&${list}`)));
  });

  it('quotes of a decision and an article, evidence of a claim and with words', async () => {
    const [first] = await quotesOf(desk.viewer.http, articleId);
    await desk.contributor.http.post(`/api/v1/quotes/${first!.id}/decision`, { decision: 'accepted' });
    expect((await rows('quotes?decision=accepted')).map(({ id }) => id)).toEqual([first!.id]);
    expect((await rows(`quotes?articleId=${articleId}`)).length).toBeGreaterThan(20);
    expect(await rows(`quotes?articleId=${first!.id}`)).toEqual([]);
    const [claim] = await listed('claims?q=quoted');
    expect(await rows(`evidence?claim=${String(claim!.ref)}&archive=impossible`)).toMatchObject([
      { claimId: claim!.id },
    ]);
    expect(await rows('evidence?q=quoted')).toMatchObject([{ claimId: claim!.id }]);
  });

  it('hostile texts lose no character, and run in no spreadsheet', async () => {
    const claims = (await table('claims')).slice(0, HOSTILE.length);
    expect(claims.map(({ statement }) => statement)).toEqual([...CELLS.values()]);
    const evidence = (await table('evidence')).slice(0, HOSTILE.length);
    expect(evidence.map(({ passage }) => passage)).toEqual([...CELLS.values()]);
    const read = claims.map(({ statement }) => statement!.replace(/(^|[;\t\r\n])'/g, '$1'));
    expect(read).toEqual(HOSTILE);
  });

  it('tables have a row a thing, with lists that can be read', async () => {
    const claims = await table('claims');
    expect(claims[0]).toMatchObject({ topics: 'Oil; Peace', claimant: 'Vladimir Putin', implied: 'false' });
    expect(claims.at(-1)).toMatchObject({
      translations: 'id: Ia melarang; sungguh.',
      ratingValue: '4',
      state: 'published',
    });
    const quotes = await table('quotes');
    const shown = await quotesOf(desk.viewer.http, articleId);
    for (const { id, content, speakers } of shown)
      expect(quotes.find((quote) => quote.id === id)).toMatchObject({
        content,
        speakers: speakers.map(({ name }) => name).join('; '),
      });
  });

  it('is for those who may read it', async () => {
    const nobody = await hire(app, 'nobody', []);
    for (const what of ['claims', 'quotes', 'evidence'])
      expect(await nobody.http.get(`/api/v1/exports/${what}`)).toMatchObject({
        status: 403,
        body: { code: 'role_missing' },
      });
    expect((await app.client().get('/api/v1/exports/claims')).status).toBe(401);
    expect((await desk.viewer.http.get('/api/v1/exports/claims?format=xml')).status).toBe(400);
  });

  it.each(['claims', 'quotes', 'evidence'] as const)('%s on the command line too', async (what) => {
    const before = { ...process.env };
    process.env.DATABASE_URL = app.database.appUrl;
    process.env.MIGRATE_DATABASE_URL = app.database.ownerUrl;
    process.env.PUBLIC_URL = app.config.publicUrl;
    const written: Buffer[] = [];
    const output = new Writable({ write: (chunk, _, done) => (written.push(chunk), done()) });
    await writeRows(what, 'csv', output).finally(() => (process.env = before));
    expect(
      Buffer.concat(written)
        .toString()
        .replace(/^\ufeff/, ''),
    ).toBe((await file(`${what}?format=csv`)).body);
  });

  describe('of 20,000 claims, while others write', () => {
    const MANY = 20_000;
    const MIB = 2 ** 20;
    const told = new Map<string, number>();
    let before: string[];
    let bytes = 0;
    let growth = 0;

    beforeAll(async () => {
      const plant = (count: number) =>
        app.database.rows(
          `INSERT INTO claims (id, statement, language, created_by) SELECT gen_random_uuid(), repeat('Kata dan angka. ', 180), 'id', $1
            FROM generate_series(1, $2::int)`,
          [desk.contributor.id, count],
        );
      await plant(MANY);
      before = (await app.database.rows<{ id: string }>('SELECT id FROM claims')).map(({ id }) => id);
      setFlagsFromString('--expose-gc');
      const gc = runInNewContext('gc') as () => void;
      const used = () => {
        gc();
        const { heapUsed, external } = process.memoryUsage();
        return heapUsed + external;
      };
      const atFirst = used();
      const answer = await fetch(`${app.url}/api/v1/exports/claims`, {
        headers: { authorization: `Bearer ${desk.viewer.key}` },
      });
      let left = '';
      let next = 0;
      for await (const text of answer.body!.pipeThrough(new TextDecoderStream())) {
        bytes += text.length;
        const lines = (left + text).split('\n');
        left = lines.pop()!;
        for (const line of lines) {
          // A part of a string would keep the whole line in memory.
          const id = Buffer.from(line.match(/"id": "([^"]+)", "ref": "K-/)![1]!).toString();
          told.set(id, (told.get(id) ?? 0) + 1);
        }
        if (bytes < next) continue;
        next += 8 * MIB;
        growth = Math.max(growth, used() - atFirst);
        await plant(50);
        await app.database.rows(
          `UPDATE claims SET state = 'researching', updated_at = now() WHERE id IN (SELECT id FROM claims ORDER BY random() LIMIT 500)`,
        );
      }
    });

    it('names each that was there exactly once, whatever is added and changed', () => {
      expect(before.filter((id) => told.get(id) !== 1)).toEqual([]);
      expect([...told.values()].every((times) => times === 1)).toBe(true);
      expect(told.size).toBeGreaterThan(before.length);
    });

    it('costs little memory, however long it is', () => {
      expect(bytes).toBeGreaterThan(60 * MIB);
      expect(growth).toBeLessThan(20 * MIB);
    });
  });
});
