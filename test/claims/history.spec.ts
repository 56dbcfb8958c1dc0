import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

interface Entry {
  seq: number;
  action: string;
  kind: string;
  version: number | null;
  fields: string[] | null;
  actor: { id: string };
  key: { name: string } | null;
}
interface History {
  data: Entry[];
  page: { nextCursor: string | null };
}

describe('the history of a claim', () => {
  let app: RunningApp;
  let desk: Newsroom;
  let claim: ClaimAnswer;

  beforeAll(async () => {
    app = await startApp({ publicUrlGiven: true });
    desk = await openNewsroom(app);
    const steps = new ClaimSteps(desk);
    claim = await steps.researched();
    await desk.reviewer.http.post(`/api/v1/claims/${claim.id}/threads`, { kind: 'should', body: 'Shorter.' });
    await steps.submit(claim);
    await steps.approve(claim);
    await steps.move(desk.publisher, claim, { name: 'publish' });
  });
  afterAll(() => app?.stop());

  const history = async (query = '', limit = 100) =>
    (await desk.viewer.http.get<History>(`/api/v1/claims/${claim.id}/history?limit=${limit}${query}`)).body;

  it('tells every entry’s kind, the version that it made and the fields that it changed', async () => {
    const told = (await history()).data.map(({ action, kind, version, fields }) => [
      action,
      kind,
      version,
      fields,
    ]);
    expect(told).toEqual([
      ['claim.publish', 'publication', 7, ['state']],
      ['claim.approve', 'move', 6, ['state']],
      ['claim.submit', 'move', 5, ['state']],
      ['thread.opened', 'comment', null, null],
      ['claim.updated', 'edit', 4, ['rating', 'summary']],
      ['evidence.added', 'evidence', 3, ['evidence']],
      ['claim.start', 'move', 2, ['state']],
      ['claim.created', 'edit', 1, ['created']],
    ]);
  });

  it('is filtered by kind, by person and by key, and paged under the filter', async () => {
    expect((await history('&kind=comment')).data.map(({ action }) => action)).toEqual(['thread.opened']);
    const byChecker = await history(`&actor=${desk.checker.id}&kind=move`);
    expect(byChecker.data.map(({ action }) => action)).toEqual(['claim.submit', 'claim.start']);
    const first = await history('&kind=move', 2);
    const rest = await history(`&kind=move&cursor=${first.page.nextCursor}`, 2);
    expect([...first.data, ...rest.data].map(({ version }) => version)).toEqual([6, 5, 2]);
    expect((await history('&withKey=true')).data.every(({ key }) => key?.name === 'test')).toBe(true);
    expect((await history('&withKey=false')).data).toEqual([]);
  });
});
