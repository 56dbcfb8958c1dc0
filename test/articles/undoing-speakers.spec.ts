import type { DecidedQuoteAnswer, EditedQuoteAnswer } from '../../src/articles/quote-answer.dto.js';
import type { QuoteAnswer, UndoneAnswer } from '../../src/articles/quote-answer.dto.js';
import { QuoteChanges } from '../../src/articles/quote-changes.js';
import { addArticle, faults, golden, openDesk, quotesOf, type Desk } from './desk.js';

/** A quote but for when it changed last. */
const standing = ({ updatedAt: _, ...quote }: QuoteAnswer) => quote;
const HOLLANDE = { speakers: [{ name: 'François Hollande' }] };

describe('a change of speakers is taken back', () => {
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

  const read = async ({ id }: QuoteAnswer) => (await desk.http.get<QuoteAnswer>(`/api/v1/quotes/${id}`)).body;
  const edit = async ({ id, version }: QuoteAnswer, body: object, cascade = 'apply') =>
    (
      await desk.http.patch<EditedQuoteAnswer>(`/api/v1/quotes/${id}?cascade=${cascade}`, body, {
        etag: version,
      })
    ).body;
  const accept = ({ id }: QuoteAnswer, http = desk.http) =>
    http.post<DecidedQuoteAnswer>(`/api/v1/quotes/${id}/decision`, { decision: 'accepted' });
  const undo = (undoToken: string | undefined) =>
    desk.http.post<UndoneAnswer>('/api/v1/quotes/decisions/undo', { undoToken });
  const rows = () =>
    desk.app.database.rows(
      `SELECT s.* FROM quote_speakers s JOIN quotes q ON q.id = s.quote_id WHERE q.article_id = $1 ORDER BY s.quote_id, s.position`,
      [articleId],
    );

  it('and a guess is a guess again, here and where it hangs on this one', async () => {
    const quote = golden(quotes, 'Q22a');
    const stored = await rows();
    const { undoToken, dependents } = await edit(quote, HOLLANDE);
    const changed = [quote, ...dependents].map(({ id }) => id);
    expect(changed).toHaveLength(5);
    const { status, body } = await undo(undoToken);
    expect([status, body.skipped, [...body.undone].sort()]).toEqual([200, [], [...changed].sort()]);
    expect((await quotesOf(desk.http, articleId)).map(standing)).toEqual(
      quotes.map((one) => ({ ...standing(one), version: changed.includes(one.id) ? 3 : 1 })),
    );
    expect(await rows()).toEqual(stored);
    expect(golden(quotes, 'Q24')).toMatchObject({
      speakerConfirmedBy: null,
      speakers: [{ resolvedBy: 'noun' }],
    });
  });

  it('and an open question is open again', async () => {
    const { id } = await addArticle(desk.http, {
      text: '“Kami tidak tahu apa-apa tentang hal itu,” katanya.',
    });
    const [quote] = await quotesOf(desk.http, id);
    expect(quote!.warnings).toMatchObject([{ code: 'speaker_unresolved' }]);
    const { undoToken, warnings } = await edit(quote!, HOLLANDE);
    expect(warnings).toEqual([]);
    await undo(undoToken);
    expect(standing(await read(quote!))).toEqual({ ...standing(quote!), version: 3 });
  });

  it('but for what somebody has changed since', async () => {
    const { undoToken } = await edit(golden(quotes, 'Q22a'), HOLLANDE);
    const other = golden(quotes, 'Q23');
    await accept(other, desk.staff.checker.http);
    const { body } = await undo(undoToken);
    expect(body.skipped).toEqual([{ id: other.id, code: 'changed_since' }]);
    expect(body.undone).toHaveLength(4);
    expect(await read(other)).toMatchObject({
      version: 3,
      decision: 'accepted',
      speakers: [{ name: 'François Hollande', resolvedBy: 'human' }],
      speakerConfirmedBy: { id: desk.staff.checker.id },
    });
  });

  it('after what was done later, step by step', async () => {
    const quote = golden(quotes, 'Q24');
    const first = await edit(quote, HOLLANDE);
    const second = await edit(first, { speakers: [{ name: 'Vladimir Putin' }] });
    const third = await accept(second);
    for (const { undoToken } of [third.body, second, first])
      expect((await undo(undoToken)).body.skipped).toEqual([]);
    expect(standing(await read(quote))).toEqual({ ...standing(quote), version: 7 });
  });

  it('and nothing else that was changed with them', async () => {
    const quote = golden(quotes, 'Q24');
    const { undoToken } = await edit(quote, { ...HOLLANDE, kind: 'indirect' });
    await undo(undoToken);
    const { kind, speakers, speakerConfirmedBy } = await read(quote);
    expect({ kind, speakers, speakerConfirmedBy }).toEqual({
      kind: 'indirect',
      speakers: quote.speakers,
      speakerConfirmedBy: null,
    });
  });

  it('once, and only where there was one', async () => {
    const quote = golden(quotes, 'Q24');
    expect((await edit(quote, HOLLANDE, 'preview')).undoToken).toBeUndefined();
    const recast = await edit(quote, { kind: 'indirect' });
    expect(recast.undoToken).toBeUndefined();
    const { undoToken } = await edit(recast, HOLLANDE);
    await undo(undoToken);
    expect(faults(await undo(undoToken))).toEqual(['/undoToken used']);
  });

  it('and the log, the news and the rooms above hear of it', async () => {
    const quote = golden(quotes, 'Q24');
    const { undoToken, dependents } = await edit(quote, HOLLANDE);
    const heard: string[][] = [];
    desk.app.nest.get(QuoteChanges).onSpeakersChanged(async (_, ids) => void heard.push([...ids].sort()));
    await undo(undoToken);
    const ids = [quote, ...dependents].map(({ id }) => id).sort();
    expect(heard).toEqual([ids]);
    const news = await desk.app.database.rows(
      `SELECT payload FROM outbox_events WHERE subject_id = $1 AND type = 'quote.updated'`,
      [quote.id],
    );
    const told = { quoteId: quote.id, articleId, fields: ['speakers'], by: desk.staff.contributor.id };
    expect(news).toEqual([{ payload: told }, { payload: told }]);
    const [event] = await desk.app.database.rows<{ before: unknown[]; after: unknown[] }>(
      `SELECT before, after FROM audit_events WHERE stream = $1 AND action = 'quotes.speakers_undone'`,
      [`article:${articleId}`],
    );
    const spoken = (name: string) =>
      ids.map((id) => expect.objectContaining({ id, speakers: [expect.objectContaining({ name })] }));
    expect(event).toEqual({ before: spoken('François Hollande'), after: spoken('Vladimir Putin') });
  });
});
