import { Client } from 'pg';
import { verifyAudit } from '../../src/platform/audit/verify-audit.js';
import { addArticle, openDesk, quotesOf, SAMPLE, type Desk } from '../articles/desk.js';
import { Listener } from '../events/listener.js';
import { draftClaim } from '../faults/claim-on-its-way.js';
import type { HttpClient, ProblemBody } from '../harness/http-client.js';
import { hire, type Member } from '../harness/newsroom.js';
import { begin, makeClaim, practiseUpToReview, standing } from './practice-desk.js';

describe('while somebody practises, the desk', () => {
  let desk: Desk;
  let person: Member;

  beforeAll(async () => {
    desk = await openDesk();
    person = desk.staff.checker;
  });
  afterAll(() => desk?.stop());

  const speakerOf = async (http: HttpClient, articleId: string) => {
    const { id } = (await quotesOf(http, articleId)).find(({ start }) => start === 879)!;
    await http.post(`/api/v1/quotes/${id}/decision`, { decision: 'accepted' });
    return (await quotesOf(http, articleId)).find((quote) => quote.id === id)!.speakers[0]!.speakerId!;
  };

  it('takes the sample in as if it were new, and the copy is no repetition of it', async () => {
    const copy = await begin(person.http);
    const first = await addArticle(desk.http, { text: SAMPLE });
    expect(first.duplicateOf).toBeNull();
    expect((await addArticle(desk.http, { text: SAMPLE })).duplicateOf).toBe(first.id);
    await begin(desk.staff.secondChecker.http);
    expect((await person.http.get(`/api/v1/articles/${copy}`)).body).toMatchObject({ duplicateOf: null });
  });

  it('has a list of speakers of its own, which the round may use and not fill', async () => {
    const { articleId } = await standing(person.http);
    const practised = await speakerOf(person.http, articleId!);
    const { id } = await addArticle(desk.http, { text: SAMPLE });
    const known = await speakerOf(desk.http, id);
    expect(known).not.toBe(practised);
    const other = await begin(desk.staff.secondChecker.http);
    expect(await speakerOf(desk.staff.secondChecker.http, other)).toBe(known);
    const { body } = await desk.http.get<{ data: { id: string }[] }>('/api/v1/speakers?q=Hollande');
    expect(body.data.map((speaker) => speaker.id)).toEqual([known]);
  });

  it('hears of nothing, and is not told who is there', async () => {
    const { articleId } = await standing(person.http);
    const listener = await Listener.open(desk.app.url, desk.staff.viewer.key);
    await listener.until(({ event }) => event === 'hello');
    const claim = await makeClaim(person, articleId!);
    const real = await draftClaim(desk.staff);
    for (const subjectId of [claim.id, real.id])
      await person.http.post('/api/v1/presence', { subjectType: 'claim', subjectId, state: 'viewing' });
    await listener.until(({ event, data }) => event === 'presence' && data.subjectId === real.id);
    await listener.until(({ event, data }) => event === 'change' && data.subjectId === real.id);
    listener.close();
    expect(JSON.stringify(listener.messages)).not.toContain(claim.id);
  });

  it('sees nobody act as the colleague', async () => {
    const [{ id } = { id: '' }] = await desk.app.database.rows<{ id: string }>(
      `SELECT id FROM users WHERE kind = 'system'`,
    );
    const { http } = desk.staff.admin;
    expect(await http.get(`/api/v1/users/${id}`)).toMatchObject({ status: 404 });
    for (const path of ['', '/reactivate', '/password-reset'])
      expect(await http.send(path ? 'POST' : 'PATCH', `/api/v1/users/${id}${path}`, {})).toMatchObject({
        status: 404,
      });
    const { body } = await http.get<{ data: { id: string }[] }>('/api/v1/users?limit=100');
    expect(body.data.map((user) => user.id)).not.toContain(id);
    const robot = {
      kind: 'service',
      name: 'R',
      email: 'r@desk.example',
      roles: ['reviewer'],
      responsibleId: id,
    };
    expect(await http.post('/api/v1/users', robot)).toMatchObject({ status: 422 });
    const claim = await draftClaim(desk.staff);
    const path = `/api/v1/claims/${claim.id}`;
    expect(await person.http.patch(path, { assigneeId: id }, { etag: 1 })).toMatchObject({ status: 422 });
    expect(JSON.stringify((await http.get(`${path}/moves`)).body)).not.toContain(id);
  });

  it('has nothing to hand over when the person leaves', async () => {
    const leaving = await hire(desk.app, 'leaving', ['checker']);
    await practiseUpToReview(leaving);
    const { body } = await desk.staff.admin.http.post(`/api/v1/users/${leaving.id}/deactivate`);
    expect(body).toMatchObject({ openWork: [] });
  });

  it('publishes none of it, whoever asks', async () => {
    const editor = await hire(desk.app, 'editor', ['checker', 'reviewer', 'publisher', 'admin']);
    await desk.app.database.rows('UPDATE settings SET approvals_needed = 2');
    const { claim } = await practiseUpToReview(editor);
    const path = `/api/v1/claims/${claim.id}`;
    const { body } = await editor.http.get<Moves>(`${path}/moves`);
    expect(body.moves.find(({ name }) => name === 'approve')!.who.map(({ name }) => name)).toEqual([
      'Practice colleague',
    ]);
    expect(await editor.http.post('/api/v1/practice/approval')).toMatchObject({
      body: { claim: { state: 'approved' } },
    });
    const etag = (await editor.http.get(path)).etag;
    const refused = await editor.http.post<ProblemBody>(`${path}/transitions`, { name: 'publish' }, { etag });
    expect(refused.body.errors!.map(({ code }) => code)).toContain('practice');
  });

  it('keeps what was practised in a log that verifies, and begins anew with another copy', async () => {
    const { articleId } = await standing(person.http);
    await person.http.delete('/api/v1/practice');
    expect(await standing(person.http)).toMatchObject({ articleId: null, claim: null });
    expect(await begin(person.http)).not.toBe(articleId);
    const client = new Client({ connectionString: desk.app.database.ownerUrl });
    await client.connect();
    expect((await verifyAudit(client)).findings).toEqual([]);
    await client.end();
  });
});

interface Moves {
  moves: { name: string; who: { name: string }[] }[];
}
