import { ClaimSteps, type ClaimAnswer } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

describe('a page before it is public, and a card of it on other sites', () => {
  let app: RunningApp;
  let steps: ClaimSteps;

  beforeAll(async () => {
    app = await startApp({ publicUrlGiven: true });
    steps = new ClaimSteps(await openNewsroom(app));
  });
  afterAll(() => app?.stop());

  const preview = ({ id }: { id: string }) =>
    steps.desk.viewer.http.get<string>(`/api/v1/claims/${id}/preview`);
  const embed = async ({ publication }: ClaimAnswer) => fetch(`${app.url}/f/${publication!.slug}/embed`);

  it('shows the very page, marked as a preview, which only the desk may frame and nobody should keep', async () => {
    const { status, headers, body } = await preview(await steps.approved());
    expect(status).toBe(200);
    expect(body).toContain('Nothing of this is public yet.');
    expect(body).toContain('It condemns the trade.');
    expect(body).toContain('<meta name="robots" content="noindex">');
    expect(body).not.toContain('rel="canonical"');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('says that there is no page without a verdict', async () => {
    expect(await preview(await steps.draft())).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });

  it('keeps the list of earlier editions in the preview of a correction', async () => {
    const claim = await steps.published();
    await steps.move(steps.desk.checker, claim, { name: 'correct', kind: 'update' });
    await steps.edit(steps.desk.checker, claim, { summary: 'It condemns and forbids the trade.' });
    const { body } = await preview(claim);
    expect(body).toContain('It condemns and forbids the trade.');
    expect(body).toContain('/v/1');
  });

  it('gives other sites a card that they may frame, without script', async () => {
    const answer = await embed(await steps.published());
    const card = await answer.text();
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(card).toContain('Mostly accurate');
    expect(card).toMatch(/<main class="embed" aria-label="Fact-check by [^"]+">/);
    expect(card).not.toContain('<script');
  });

  it('tells on the card that a fact-check was retracted', async () => {
    const claim = await steps.published();
    await steps.move(steps.desk.publisher, claim, { name: 'retract', reason: 'The source was forged.' });
    await steps.move(steps.desk.secondPublisher, claim, { name: 'confirm_retract' });
    const card = await (await embed(claim)).text();
    expect(card).toContain('The source was forged.');
    expect(card).not.toContain('Mostly accurate');
  });
});
