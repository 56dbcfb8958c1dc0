import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { startTwin } from '../people/twin.js';

interface Page {
  data: { statement: string }[];
  page: { nextCursor: string | null; prevCursor: string | null; hasMore: boolean };
}

const STATEMENTS = Array.from({ length: 25 }, (_, n) => `Statement ${String(n).padStart(2, '0')}`);

describe('a list', () => {
  let app: RunningApp;
  let staff: Newsroom;

  beforeAll(async () => {
    app = await startApp();
    staff = await openNewsroom(app);
    await app.database.rows(
      `INSERT INTO claims (id, statement, language, created_by) SELECT gen_random_uuid(), s, 'en', $2 FROM unnest($1::text[]) s`,
      [STATEMENTS, staff.contributor.id],
    );
  });
  afterAll(() => app?.stop());

  const get = (query: string, http = staff.viewer.http) => http.get<Page>(`/api/v1/claims?${query}`);
  const next = (page: Page) => `cursor=${encodeURIComponent(page.page.nextCursor!)}`;
  const previous = (page: Page) => `cursor=${encodeURIComponent(page.page.prevCursor!)}`;
  const statements = ({ data }: Page) => data.map(({ statement }) => statement);

  it('has 20 rows a page unless asked otherwise, and says whether there are more', async () => {
    const { body } = await get('sort=ref');
    expect(statements(body)).toEqual(STATEMENTS.slice(0, 20));
    expect(body.page).toMatchObject({ hasMore: true, prevCursor: null });
    const rest = (await get(`sort=ref&${next(body)}`)).body;
    expect(statements(rest)).toEqual(STATEMENTS.slice(20));
    expect(rest.page).toMatchObject({ hasMore: false, nextCursor: null });
  });

  it('can be walked there and back', async () => {
    const there: Page[] = [(await get('sort=ref&limit=10')).body];
    while (there.at(-1)!.page.hasMore)
      there.push((await get(`sort=ref&limit=10&${next(there.at(-1)!)}`)).body);
    expect(there.flatMap(statements)).toEqual(STATEMENTS);
    const middle = (await get(`sort=ref&limit=10&${previous(there[2]!)}`)).body;
    expect(statements(middle)).toEqual(statements(there[1]!));
    const first = (await get(`sort=ref&limit=10&${previous(middle)}`)).body;
    expect(statements(first)).toEqual(statements(there[0]!));
    expect(first.page.prevCursor).toBeNull();
    expect(statements((await get(`sort=ref&limit=10&${next(first)}`)).body)).toEqual(statements(there[1]!));
  });

  it('keeps rows apart that were written in the same microsecond', async () => {
    await app.database.rows(`UPDATE claims SET created_at = '2026-11-23T10:00:00.123456Z'`);
    const seen: string[] = [];
    for (let query = 'sort=created&limit=4'; ;) {
      const { body } = await get(query);
      seen.push(...statements(body));
      if (!body.page.hasMore) break;
      query = `sort=created&limit=4&${next(body)}`;
    }
    expect(seen.sort()).toEqual(STATEMENTS);
  });

  it('goes on in another process', async () => {
    const twin = await startTwin(app);
    const { body } = await get('sort=ref&limit=10');
    const { body: rest } = await get(`sort=ref&limit=10&${next(body)}`, twin.client(staff.viewer.key));
    expect(statements(rest)).toEqual(STATEMENTS.slice(10, 20));
    await twin.stop();
  });

  it('refuses the cursor of another list, of another order and of other filters', async () => {
    const { body } = await get('sort=ref&limit=10');
    for (const query of ['sort=created&', 'sort=ref&state=draft&', 'sort=ref&q=x&'])
      expect(await get(`${query}${next(body)}`)).toMatchObject({ status: 400, body: { code: 'bad_cursor' } });
    const users = await staff.viewer.http.get(`/api/v1/users?${next(body)}`);
    expect(users).toMatchObject({ status: 400, body: { code: 'bad_cursor' } });
  });

  it.each([
    ['the rows', (cursor: string) => `${cursor.startsWith('A') ? 'B' : 'A'}${cursor.slice(1)}`],
    ['the signature', (cursor: string) => `${cursor.slice(0, -2)}${cursor.endsWith('AA') ? 'BB' : 'AA'}`],
    ['the dot', (cursor: string) => cursor.replace('.', '')],
  ])('refuses a cursor with another hand on %s', async (_, tamper) => {
    const { body } = await get('sort=ref&limit=10');
    const cursor = tamper(body.page.nextCursor!);
    expect(await get(`sort=ref&limit=10&cursor=${encodeURIComponent(cursor)}`)).toMatchObject({
      status: 400,
      body: { code: 'bad_cursor' },
    });
  });

  it('counts when it is asked to', async () => {
    expect((await get('include=counts&limit=1')).body).toMatchObject({ counts: { total: 25 } });
    expect((await get('limit=1')).body).not.toHaveProperty('counts');
    await app.database.rows(
      `INSERT INTO claims (id, statement, language, created_by)
       SELECT gen_random_uuid(), 'Many', 'id', $1 FROM generate_series(1, 1001)`,
      [staff.contributor.id],
    );
    expect((await get('include=counts&limit=1')).body).toMatchObject({ counts: { total: '1000+' } });
    expect((await get('include=counts&limit=1&language=en')).body).toMatchObject({ counts: { total: 25 } });
  });
});
