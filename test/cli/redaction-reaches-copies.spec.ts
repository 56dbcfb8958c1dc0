import { RedactionDesk } from './redaction-desk.js';

describe('words that a court orders gone', () => {
  let desk: RedactionDesk;

  beforeAll(async () => {
    desk = await RedactionDesk.open();
  });
  afterAll(() => desk?.close());

  const draft = (statement: string, idempotencyKey?: string) =>
    desk.staff.contributor.http.post<{ id: string; statement: string }>(
      '/api/v1/claims',
      { statement, language: 'en' },
      { idempotencyKey },
    );

  it('are in no answer that a repeated request is given', async () => {
    const send = () => draft('Rahasia Dagang was sold.', 'again');
    const first = await send();
    expect((await send()).body.id).toBe(first.body.id);
    expect((await desk.words(['Rahasia Dagang'], '--dry-run')).failure).toBeUndefined();
    expect((await send()).body.statement).toBe('Rahasia Dagang was sold.');
    expect((await desk.words(['Rahasia Dagang'])).failure).toBeUndefined();
    const after = await send();
    expect([after.status, after.headers.get('idempotency-replayed')]).toEqual([201, null]);
  });
});
