import type { QuoteAnswer } from '../../src/articles/quote-answer.dto.js';
import { addArticle, faults, golden, openDesk, quotesOf, type Desk } from './desk.js';

describe('parts of one quotation', () => {
  let desk: Desk;
  let articleId: string;
  let quotes: QuoteAnswer[];

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.stop());
  beforeEach(async () => {
    articleId = (await addArticle(desk.http)).id;
    quotes = await quotesOf(desk.http, articleId);
  });

  const idOf = (name: string) => golden(quotes, name).id;
  const group = (...quotations: string[][]) =>
    desk.http.post<{ data: QuoteAnswer[] }>(`/api/v1/articles/${articleId}/quotations`, {
      quotations: quotations.map((quoteIds) => ({ quoteIds })),
    });
  const groupOf = async (name: string) => {
    const now = await quotesOf(desk.http, articleId);
    return now.find(({ id }) => id === idOf(name))!.group;
  };

  it('are welded, all at once', async () => {
    const { status, body } = await group([idOf('Q23'), idOf('Q24')]);
    expect(status).toBe(200);
    expect(body.data.map(({ id, version }) => [id, version])).toEqual([
      [idOf('Q23'), 2],
      [idOf('Q24'), 2],
    ]);
    const [first, second] = body.data;
    expect(first!.group).toMatch(/^g\d+$/);
    expect(second!.group).toBe(first!.group);
    expect(quotes.map((quote) => quote.group)).not.toContain(first!.group);
  });

  it('are separated; who would be left alone stands alone', async () => {
    const { body } = await group([idOf('Q06b')]);
    expect(body.data.map(({ id, group }) => [id, group])).toEqual([
      [idOf('Q06a'), null],
      [idOf('Q06b'), null],
    ]);
  });

  it('go to another quotation and leave their own, and back as they were', async () => {
    await group([idOf('Q06b'), idOf('Q07'), idOf('Q23')]);
    expect(await groupOf('Q06a')).toBeNull();
    await group([idOf('Q06a'), idOf('Q06b')], [idOf('Q07')], [idOf('Q23')]);
    expect(await groupOf('Q06a')).toBe(await groupOf('Q06b'));
    expect(await groupOf('Q06a')).not.toBeNull();
    expect([await groupOf('Q07'), await groupOf('Q23')]).toEqual([null, null]);
    expect(await groupOf('Q22a')).toBe(golden(quotes, 'Q22a').group);
  });

  it('are told and written down, with how they stood', async () => {
    await group([idOf('Q23'), idOf('Q24')]);
    const [event] = await desk.app.database.rows(
      `SELECT before, after FROM audit_events WHERE stream = $1 AND action = 'quotes.grouped'`,
      [`article:${articleId}`],
    );
    expect(event!.before).toEqual([
      { id: idOf('Q23'), group: null },
      { id: idOf('Q24'), group: null },
    ]);
    const told = await desk.app.database.rows(
      `SELECT subject_id, payload->'fields' AS fields FROM outbox_events
       WHERE type = 'quote.updated' AND payload->>'articleId' = $1 ORDER BY subject_id`,
      [articleId],
    );
    expect(told.map(({ fields }) => fields)).toEqual([['group'], ['group']]);
  });

  it('are not written down twice where nothing changes', async () => {
    const { body } = await group([idOf('Q23')], [idOf('Q24')]);
    expect(body.data).toEqual([]);
    expect(await quotesOf(desk.http, articleId)).toEqual(quotes);
  });

  it('get names of their own beside quotations that an earlier version has brought along', async () => {
    await desk.app.database.rows(`UPDATE quotes SET group_key = 'carried-g1' WHERE id IN ($1, $2)`, [
      idOf('Q06a'),
      idOf('Q06b'),
    ]);
    await group([idOf('Q07'), idOf('Q08')], [idOf('Q23'), idOf('Q24')]);
    const [one, other] = [await groupOf('Q07'), await groupOf('Q23')];
    expect([one, other]).toEqual([expect.stringMatching(/^g\d+$/), expect.stringMatching(/^g\d+$/)]);
    expect(one).not.toBe(other);
  });

  it('get names of their own when several people weld at once', async () => {
    const alone = quotes.filter(({ group }) => group === null).map(({ id }) => id);
    const pairs = Array.from({ length: 10 }, (_, at) => alone.slice(2 * at, 2 * at + 2));
    const welded = await Promise.all(pairs.map((pair) => group(pair)));
    expect(new Set(welded.map(({ body }) => body.data[0]!.group)).size).toBe(10);
  });

  it.each<[string, () => string[][] | Promise<string[][]>, string]>([
    ['twice', () => [[idOf('Q23'), idOf('Q24')], [idOf('Q23')]], '/quotations/1/quoteIds/0 twice'],
    [
      'of another article',
      async () => {
        const other = await addArticle(desk.http);
        return [[idOf('Q23'), (await quotesOf(desk.http, other.id))[0]!.id]];
      },
      '/quotations/0/quoteIds/1 unknown',
    ],
  ])('are not named %s', async (_, quotations, fault) => {
    const answer = await group(...(await quotations()));
    expect([answer.status, faults(answer)]).toEqual([422, [fault]]);
    expect(await quotesOf(desk.http, articleId)).toEqual(quotes);
  });
});
