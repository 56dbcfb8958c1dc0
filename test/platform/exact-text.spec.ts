import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

/** Texts that programs like to mend; each must come back as it went in. */
const TEXTS: [string, string][] = [
  ['spaces around', '  It rained.\t '],
  ['line ends of three kinds', 'It\r\nrained\rall\nday'],
  ['a decomposed accent', 'Cafe\u0301'],
  ['a composed accent', 'Caf\u00e9'],
  ['a byte order mark', '\ufeffIt rained'],
  ['bidirectional controls', 'It \u202erained\u202c'],
  ['joined emoji', 'It rained 👩‍👩‍👧‍👦 🏳️‍🌈'],
  ['characters beyond the basic plane', '𝕬 rained 🌧'],
  ['a noncharacter', 'It\uffff rained'],
  ['control characters', 'It\u0001\u007f\u0085rained'],
  ['markup', '<script>alert("it rained")</script> &amp; \\u0041'],
  ['quotation marks of SQL and JSON', `It's "raining"; -- \\`],
  ['many combining marks', `e${'\u0301'.repeat(500)}`],
];

describe('a text', () => {
  let app: RunningApp;
  let staff: Newsroom;

  beforeAll(async () => {
    app = await startApp();
    staff = await openNewsroom(app);
  });
  afterAll(() => app?.stop());

  it.each(TEXTS)('with %s comes back exactly, from a claim', async (_, statement) => {
    const made = await staff.contributor.http.post<{ id: string }>('/api/v1/claims', {
      statement,
      language: 'en',
    });
    const back = await staff.viewer.http.get<{ statement: string }>(`/api/v1/claims/${made.body.id}`);
    expect(back.body.statement).toBe(statement);
    const rows = await app.database.rows<{ text: string; bytes: number }>(
      'SELECT statement AS text, octet_length(statement) AS bytes FROM claims WHERE id = $1',
      [made.body.id],
    );
    expect(rows).toEqual([{ text: statement, bytes: Buffer.byteLength(statement) }]);
  });

  it.each(TEXTS)('with %s comes back exactly, byte for byte, from an article', async (_, text) => {
    const made = await staff.contributor.http.post<{ id: string; textLength: number }>('/api/v1/articles', {
      text,
      language: 'en',
    });
    expect(made.body.textLength).toBe(text.length);
    const answer = await fetch(`${app.url}/api/v1/articles/${made.body.id}/text`, {
      headers: { authorization: `Bearer ${staff.viewer.key}` },
    });
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(Buffer.from(text));
  });

  it('may be as long in code points as the document says, and no longer', async () => {
    const draft = (statement: string) =>
      staff.contributor.http.post('/api/v1/claims', { statement, language: 'en' });
    expect(await draft('𝕬'.repeat(2000))).toMatchObject({ status: 201 });
    expect(await draft('𝕬'.repeat(2001))).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/statement', code: 'too_long', params: { max: 2000 } }] },
    });
  });
});
