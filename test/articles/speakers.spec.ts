import { DataSource } from 'typeorm';
import { findOrCreateSpeaker, resolveSpeaker } from '../../src/articles/speaker-registry.js';
import type { SpeakerAnswer } from '../../src/articles/speakers.dto.js';
import type { QuoteAnswer } from '../../src/articles/quote-answer.dto.js';
import { COMMAND_LINE } from '../../src/platform/http/actor.js';
import type { ProblemBody } from '../harness/http-client.js';
import { addArticle, faults, golden, openDesk, quotesOf, type Desk } from './desk.js';

describe('the registry of speakers', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.stop());

  const add = async (body: object) => (await desk.http.post<SpeakerAnswer>('/api/v1/speakers', body)).body;
  const read = async (id: string) => (await desk.http.get<SpeakerAnswer>(`/api/v1/speakers/${id}`)).body;
  const find = async (q: string) =>
    (
      await desk.http.get<{ data: SpeakerAnswer[] }>(`/api/v1/speakers?q=${encodeURIComponent(q)}`)
    ).body.data.map(({ name }) => name);
  const merge = (id: string, targetId: string) =>
    desk.http.post<SpeakerAnswer>(`/api/v1/speakers/${id}/merge`, { targetId });
  const unmerge = (id: string) => desk.http.post<SpeakerAnswer>(`/api/v1/speakers/${id}/unmerge`);
  const inTransaction = <T>(
    command: Parameters<DataSource['transaction']>[0] & ((em: never) => Promise<T>),
  ) => desk.app.nest.get(DataSource).transaction(command as never) as Promise<T>;

  const workOf = (em: never) => ({
    em,
    actor: { ...COMMAND_LINE, id: desk.staff.checker.id },
    requestId: 'test',
  });

  it('takes somebody in', async () => {
    const speaker = await add({
      name: ' Sri Mulyani ',
      description: 'Ekonom',
      aliases: ['SMI', 'Sri', 'SMI'],
      wikidataId: 'Q7582205',
    });
    expect(speaker).toMatchObject({
      version: 1,
      name: 'Sri Mulyani',
      kind: 'person',
      description: 'Ekonom',
      aliases: ['SMI', 'Sri'],
      wikidataId: 'Q7582205',
      mergedInto: null,
      mergedFrom: [],
    });
    expect(await read(speaker.id)).toEqual(speaker);
  });

  it('finds by name and alias, whatever the case', async () => {
    await add({ name: 'Ängström Institute', kind: 'organisation', aliases: ['ÄI 100%'] });
    expect(await find('ängström')).toEqual(['Ängström Institute']);
    expect(await find('äi 100%')).toEqual(['Ängström Institute']);
    expect(await find('%')).toEqual(['Ängström Institute']);
    expect(await find('nobody at all')).toEqual([]);
  });

  it('changes what is known', async () => {
    const { id } = await add({ name: 'Nama Salah', aliases: ['Lama'] });
    const path = `/api/v1/speakers/${id}`;
    const { body } = await desk.http.patch<SpeakerAnswer>(
      path,
      { name: 'Nama Benar', aliases: ['Baru'], description: 'x' },
      { etag: 1 },
    );
    expect(body).toMatchObject({ version: 2, name: 'Nama Benar', aliases: ['Baru'], description: 'x' });
    expect(
      (await desk.http.patch<SpeakerAnswer>(path, { description: null }, { etag: 2 })).body.description,
    ).toBeNull();
    const stale = await desk.http.patch<ProblemBody>(path, { name: 'Z' }, { etag: 1 });
    expect([stale.status, stale.body.current]).toEqual([412, expect.objectContaining({ version: 3 })]);
  });

  it.each<[string, object, string]>([
    ['an empty name', { name: '  ' }, '/name empty'],
    ['a name that is too long', { name: 'x'.repeat(201) }, '/name too_long'],
    ['an empty alias', { name: 'Beralias', aliases: ['a', ' '] }, '/aliases/1 empty'],
    ['a Wikidata id that is none', { name: 'Berwiki', wikidataId: 'P31' }, '/wikidataId not_a_wikidata_id'],
  ])('refuses %s', async (_, body, expected) => {
    const answer = await desk.http.post('/api/v1/speakers', body);
    expect([answer.status, faults(answer)]).toEqual([422, [expected]]);
  });

  it('has each name and each Wikidata id once', async () => {
    const { id } = await add({ name: 'Satu Satunya', wikidataId: 'Q42' });
    const name = await desk.http.post<ProblemBody>('/api/v1/speakers', { name: 'SATU SATUNYA' });
    expect([name.status, name.body.errors]).toEqual([
      409,
      [{ pointer: '/name', code: 'taken', params: { speakerId: id } }],
    ]);
    const wikidata = await desk.http.post<ProblemBody>('/api/v1/speakers', {
      name: 'Lain',
      wikidataId: 'Q42',
    });
    expect([wikidata.status, faults(wikidata)]).toEqual([409, ['/wikidataId taken']]);
  });

  it('takes one of several who bring the same name at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, () => desk.http.post('/api/v1/speakers', { name: 'Delapan Kali' })),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
  });

  it('finds or makes somebody for another room, the same for all who ask at once', async () => {
    const ask = (name: string) =>
      inTransaction((async (em: never) => (await findOrCreateSpeaker(workOf(em), name)).id) as never);
    const ids = await Promise.all(
      Array.from({ length: 8 }, (_, i) => ask(i % 2 ? 'Orang Bersama' : 'ORANG BERSAMA')),
    );
    expect(new Set(ids).size).toBe(1);
    const { id } = await add({ name: 'Beralias Panjang', aliases: ['Pendek'] });
    expect(await ask('pendek')).toBe(id);
  });

  it('gives one entry to all quotes that are accepted at once', async () => {
    const articles = await Promise.all([1, 2, 3].map(() => addArticle(desk.http)));
    const quotes = await Promise.all(
      articles.map(async ({ id }) => golden(await quotesOf(desk.http, id), 'Q05')),
    );
    const accepted = await Promise.all(
      quotes.map(({ id }) =>
        desk.http.post<QuoteAnswer>(`/api/v1/quotes/${id}/decision`, { decision: 'accepted' }),
      ),
    );
    expect(accepted.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(accepted.map(({ body }) => body.speakers[0]!.speakerId)).size).toBe(1);
  });

  describe('merges', () => {
    it('two entries for one person, and nothing is lost', async () => {
      const article = await addArticle(desk.http, {
        text: '“Tidak ada yang hilang di sini,” kata Wira Contoh.',
      });
      const [quote] = await quotesOf(desk.http, article.id);
      const accepted = await desk.http.post<QuoteAnswer>(`/api/v1/quotes/${quote!.id}/decision`, {
        decision: 'accepted',
      });
      const stub = accepted.body.speakers[0]!.speakerId!;
      const target = await add({ name: 'Wirawan Contoh', aliases: ['Wira C.'] });
      const merged = await merge(stub, target.id);
      expect(merged.body).toMatchObject({
        name: 'Wira Contoh',
        mergedInto: { id: target.id, name: 'Wirawan Contoh' },
      });
      expect((await read(target.id)).mergedFrom).toEqual([{ id: stub, name: 'Wira Contoh' }]);
      const shown = async () =>
        (await desk.http.get<QuoteAnswer>(`/api/v1/quotes/${quote!.id}`)).body.speakers[0];
      expect(await shown()).toMatchObject({
        speakerId: target.id,
        name: 'Wirawan Contoh',
        nameInArticle: 'Wira Contoh',
      });
      expect(await find('wira contoh')).toEqual(['Wirawan Contoh']);
      const undone = await unmerge(stub);
      expect(undone.body).toMatchObject({ mergedInto: null });
      expect(await shown()).toMatchObject({ speakerId: stub, name: 'Wira Contoh' });
      expect((await read(target.id)).mergedFrom).toEqual([]);
    });

    it('through several steps, each of which can be undone', async () => {
      const [a, b, c] = [
        await add({ name: 'Rantai A' }),
        await add({ name: 'Rantai B' }),
        await add({ name: 'Rantai C' }),
      ];
      await merge(a.id, b.id);
      await merge(b.id, c.id);
      const meant = async (id: string) =>
        inTransaction((async (em: never) => (await resolveSpeaker(workOf(em), id))!.name) as never);
      expect([await meant(a.id), await meant(b.id)]).toEqual(['Rantai C', 'Rantai C']);
      await unmerge(b.id);
      expect([await meant(a.id), await meant(b.id), await meant(c.id)]).toEqual([
        'Rantai B',
        'Rantai B',
        'Rantai C',
      ]);
    });

    it.each<[string, (a: string, b: string) => Promise<{ status: number; body: unknown }>, number, string]>([
      ['itself', (a) => merge(a, a), 422, '/targetId itself'],
      ['nobody', (a) => merge(a, '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10'), 422, '/targetId unknown'],
      [
        'a stub',
        async (a, b) => (await merge(b, (await add({ name: `Ketiga ${a}` })).id), merge(a, b)),
        422,
        '/targetId merged',
      ],
      ['anybody twice', async (a, b) => (await merge(a, b), merge(a, b)), 409, 'undefined merged'],
    ])('nobody into %s', async (_, attempt, status, expected) => {
      const [a, b] = [
        await add({ name: `Satu ${Math.random()}` }),
        await add({ name: `Dua ${Math.random()}` }),
      ];
      const answer = await attempt(a.id, b.id);
      expect([answer.status, faults(answer as never)]).toEqual([status, [expected]]);
    });

    it('only one of two that would make a circle', async () => {
      const [a, b] = [await add({ name: 'Putaran A' }), await add({ name: 'Putaran B' })];
      const both = await Promise.all([merge(a.id, b.id), merge(b.id, a.id)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    });

    it('nothing back that was never merged, or whose name somebody has taken since', async () => {
      const [a, b] = [await add({ name: 'Nama Bebas' }), await add({ name: 'Nama Tetap' })];
      expect((await unmerge(a.id)).status).toBe(409);
      await merge(a.id, b.id);
      await add({ name: 'nama bebas' });
      expect((await unmerge(a.id)).status).toBe(409);
    });
  });

  it('writes down who did what', async () => {
    const a = await add({ name: 'Tercatat A' });
    const b = await add({ name: 'Tercatat B' });
    await merge(a.id, b.id);
    await unmerge(a.id);
    const actions = await desk.app.database.rows<{ action: string }>(
      'SELECT action FROM audit_events WHERE stream = $1 ORDER BY seq',
      [`speaker:${a.id}`],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'speaker.added',
      'speaker.merged',
      'speaker.unmerged',
    ]);
  });
});
