import type { EditedQuoteAnswer, QuoteAnswer } from '../../src/articles/quote-answer.dto.js';
import { QuoteChanges } from '../../src/articles/quote-changes.js';
import { Problem } from '../../src/platform/errors.js';
import type { ProblemBody } from '../harness/http-client.js';
import { addArticle, faults, GOLDEN, golden, openDesk, quotesOf, SAMPLE, type Desk } from './desk.js';

describe('a quote is changed', () => {
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

  const edit = (quote: QuoteAnswer, body: object, cascade = '') =>
    desk.http.patch<EditedQuoteAnswer>(
      `/api/v1/quotes/${quote.id}${cascade && `?cascade=${cascade}`}`,
      body,
      { etag: quote.version },
    );
  const namesOf = (quote: QuoteAnswer) => quote.speakers.map(({ name }) => name);
  const goldenIds = (list: QuoteAnswer[]) =>
    list.map(({ id }) => GOLDEN.quotes.find((one) => golden(quotes, one.id)?.id === id)?.id);

  it('in its bounds, and all that follows from them', async () => {
    const quote = golden(quotes, 'Q05');
    const { status, body, etag } = await edit(quote, { start: quote.start + 7, end: quote.end - 1 });
    expect([status, etag]).toEqual([200, '"2"']);
    expect(body).toMatchObject({
      content: 'arti pertemuan kami di Moskow',
      selector: {
        exact: 'arti pertemuan kami di Moskow',
        suffix: SAMPLE.slice(quote.end - 1, quote.end + 31),
      },
      speakers: quote.speakers,
      decision: 'suggested',
      speakerConfirmedBy: null,
    });
  });

  it('in its kind', async () => {
    const { body } = await edit(golden(quotes, 'Q15'), { kind: 'indirect' });
    expect(body).toMatchObject({ kind: 'indirect', quotedParts: [] });
    const back = await edit(body, { kind: 'mixed' });
    expect(back.body.quotedParts).toEqual([{ start: 3146, end: 3216 }]);
  });

  it('in its speaker, who is then somebody’s word', async () => {
    const quote = golden(quotes, 'Q24');
    const { body } = await edit(quote, { speakers: [{ name: 'François Hollande' }] });
    expect(body.speakers).toEqual([
      expect.objectContaining({
        speakerId: expect.any(String),
        name: 'François Hollande',
        resolvedBy: 'human',
        confidence: 1,
        mention: null,
        anaphor: quote.speakers[0]!.anaphor,
        candidates: quote.speakers[0]!.candidates,
      }),
    ]);
    expect(body.speakerConfirmedBy).toMatchObject({ id: desk.staff.contributor.id });
  });

  it('to the same speaker keeps the place of the name', async () => {
    const quote = golden(quotes, 'Q24');
    const { body } = await edit(quote, { speakers: [{ name: 'Vladimir Putin' }] });
    expect(body.speakers[0]).toMatchObject({ mention: quote.speakers[0]!.mention, resolvedBy: 'human' });
  });

  it('to several speakers, to somebody unnamed, to nobody known', async () => {
    const quote = golden(quotes, 'Q24');
    const both = await edit(quote, { speakers: [{ name: 'François Hollande' }, { name: 'Vladimir Putin' }] });
    expect(namesOf(both.body)).toEqual(['François Hollande', 'Vladimir Putin']);
    const unnamed = await edit(both.body, { speakers: [{ name: 'seorang wartawan', unnamed: true }] });
    expect(unnamed.body.speakers).toEqual([
      expect.objectContaining({ speakerId: null, name: 'seorang wartawan' }),
    ]);
    const nobody = await edit(unnamed.body, { speakers: [] });
    expect(nobody.body.speakers).toEqual([]);
    const { body: found } = await desk.http.get<{ data: unknown[] }>('/api/v1/speakers?q=wartawan');
    expect(found.data).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['an end behind the text', { end: 5605 }, '/end outside_text'],
    ['an end before the start', { end: 879 }, '/end not_after_start'],
    ['white space', { start: 683, end: 684 }, '/start empty'],
    ['a headline', { kind: 'headline' }, '/kind not_one_of'],
    [
      'a speaker who is not there',
      { speakers: [{ speakerId: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10' }] },
      '/speakers/0/speakerId unknown',
    ],
    ['a speaker who is neither', { speakers: [{}] }, '/speakers/0 one_of'],
    ['a speaker twice', { speakers: [{ name: 'A B' }, { name: 'a b' }] }, '/speakers/1 twice'],
  ])('but not to %s', async (_, body, expected) => {
    const quote = golden(quotes, 'Q05');
    const answer = await edit(quote, body);
    expect([answer.status, faults(answer)]).toEqual([422, [expected]]);
    expect((await desk.http.get<QuoteAnswer>(`/api/v1/quotes/${quote.id}`)).body).toEqual(quote);
  });

  it('by one of two at once; the other hears what is there now', async () => {
    const quote = golden(quotes, 'Q24');
    const both = await Promise.all(['A Satu', 'B Dua'].map((name) => edit(quote, { speakers: [{ name }] })));
    const [won, lost] = both.sort((a, b) => a.status - b.status);
    expect([won!.status, lost!.status]).toEqual([200, 412]);
    expect((lost!.body as unknown as ProblemBody).current).toMatchObject({
      version: 2,
      speakers: won!.body.speakers,
    });
  });

  describe('with those that hang on it', () => {
    it('which a preview names and leaves alone', async () => {
      const quote = golden(quotes, 'Q24');
      const { status, body } = await edit(quote, { speakers: [{ name: 'François Hollande' }] }, 'preview');
      expect(status).toBe(200);
      expect(body.version).toBe(1);
      expect(goldenIds(body.dependents)).toEqual(['Q25']);
      expect(await quotesOf(desk.http, articleId)).toEqual(quotes);
    });

    it('all in one change', async () => {
      const quote = golden(quotes, 'Q22a');
      const { body } = await edit(quote, { speakers: [{ name: 'François Hollande' }] }, 'apply');
      expect(goldenIds(body.dependents)).toEqual(['Q22b', 'Q23', 'Q24', 'Q25']);
      for (const dependent of body.dependents) {
        expect(namesOf(dependent)).toEqual(['François Hollande']);
        expect(dependent).toMatchObject({
          version: 2,
          speakers: [{ resolvedBy: 'human' }],
          speakerConfirmedBy: { id: desk.staff.contributor.id },
        });
      }
      expect(namesOf(golden(await quotesOf(desk.http, articleId), 'Q26'))).toEqual(['Vladimir Putin']);
      const events = await desk.app.database.rows(
        `SELECT after FROM audit_events WHERE stream = $1 AND action = 'quotes.updated'`,
        [`article:${articleId}`],
      );
      expect(events).toHaveLength(1);
      expect(events[0]!.after).toHaveLength(5);
    });

    it('but not those that somebody has set', async () => {
      await edit(golden(quotes, 'Q23'), { speakers: [{ name: 'Vladimir Putin' }] });
      const { body } = await edit(
        golden(quotes, 'Q22a'),
        { speakers: [{ name: 'François Hollande' }] },
        'apply',
      );
      expect(goldenIds(body.dependents)).toEqual(['Q22b', 'Q24', 'Q25']);
    });

    it('but not what several say together', async () => {
      const { body } = await edit(
        golden(quotes, 'Q05'),
        { speakers: [{ name: 'Vladimir Putin' }] },
        'preview',
      );
      expect(goldenIds(body.dependents)).toEqual(['Q06a', 'Q06b', 'Q07']);
    });

    it('and only where one asks for it', async () => {
      const { body } = await edit(golden(quotes, 'Q24'), { speakers: [{ name: 'François Hollande' }] });
      expect(goldenIds(body.dependents)).toEqual(['Q25']);
      expect(namesOf(body.dependents[0]!)).toEqual(['Vladimir Putin']);
    });
  });

  describe('under the eyes of a room above', () => {
    const heard: string[] = [];
    let refuse = false;
    beforeAll(() => {
      desk.app.nest.get(QuoteChanges).onSpeakersChanged(async (work, ids) => {
        if (refuse) throw new Problem('needs_correction');
        const rows = await work.em.query(
          'SELECT DISTINCT name FROM quote_speakers WHERE quote_id = ANY ($1)',
          [ids],
        );
        heard.push(
          `${work.actor.name} ${ids.length} ${rows.map(({ name }: { name: string }) => name).join()}`,
        );
      });
    });
    beforeEach(() => {
      heard.length = 0;
      refuse = false;
    });

    it('which hears of new speakers, within the change', async () => {
      await edit(golden(quotes, 'Q24'), { speakers: [{ name: 'François Hollande' }] }, 'apply');
      expect(heard).toEqual(['contributor 2 François Hollande']);
    });

    it('but not of other changes, nor of a preview', async () => {
      await edit(golden(quotes, 'Q24'), { kind: 'indirect' });
      await edit(golden(quotes, 'Q22a'), { speakers: [] }, 'preview');
      expect(heard).toEqual([]);
    });

    it('and can refuse', async () => {
      refuse = true;
      const { status, body } = await edit(golden(quotes, 'Q24'), { speakers: [{ name: 'Orang Baru' }] });
      expect([status, (body as unknown as ProblemBody).code]).toEqual([409, 'needs_correction']);
      expect(await quotesOf(desk.http, articleId)).toEqual(quotes);
      refuse = false;
    });
  });

  describe('or marked by hand', () => {
    const mark = (body: object) => desk.http.post<QuoteAnswer>(`/api/v1/articles/${articleId}/quotes`, body);

    it('and accepted from the start', async () => {
      const { status, body } = await mark({ start: 0, end: 26, speakers: [{ name: 'Rina Contoh' }] });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        origin: 'marked',
        content: SAMPLE.slice(0, 26),
        kind: 'indirect',
        decision: 'accepted',
        speakers: [{ name: 'Rina Contoh', resolvedBy: 'human', confidence: 1 }],
        speakerConfirmedBy: { id: desk.staff.contributor.id },
        checkWorthiness: { score: expect.any(Number) },
        version: 1,
      });
      expect(await quotesOf(desk.http, articleId)).toHaveLength(31);
    });

    it.each<[string, { start: number; end: number }, string, number]>([
      ['between marks', { start: 879, end: 916 }, 'direct', 0],
      ['with their marks', { start: 878, end: 917 }, 'direct', 0],
      ['partly between marks', { start: 1382, end: 1532 }, 'mixed', 1],
      ['without marks', { start: 717, end: 797 }, 'indirect', 0],
    ])('words %s', async (_, span, kind, parts) => {
      const { body } = await mark(span);
      expect([body.kind, body.quotedParts.length]).toEqual([kind, parts]);
    });

    it('but nothing that is half a character, outside or endless', async () => {
      const emoji = await addArticle(desk.http, { text: `a👍b 👍 ${'x'.repeat(20_100)}` });
      const at = (start: number, end: number) =>
        desk.http.post(`/api/v1/articles/${emoji.id}/quotes`, { start, end }).then(faults);
      expect(await at(2, 4)).toEqual(['/start splits_character']);
      expect(await at(0, 2)).toEqual(['/end splits_character']);
      expect(await at(1, 6)).toEqual(['/end splits_character']);
      expect(await at(0, 30_000)).toEqual(['/end outside_text']);
      expect(await at(3, 3)).toEqual(['/end not_after_start']);
      expect(await at(4, 5)).toEqual(['/start empty']);
      expect(await at(0, 20_010)).toEqual(['/end too_long']);
      expect(await at(-1, 5)).toEqual(['/start too_small']);
    });
  });
});
