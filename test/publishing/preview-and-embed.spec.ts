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
  const embed = async ({ publication }: ClaimAnswer, form = '') =>
    fetch(`${app.url}/f/${publication!.slug}/embed${form}`);
  const forms = ['card', 'line', 'full'].flatMap((view) =>
    ['large', 'small'].map((size) => `?view=${view}&size=${size}`),
  );

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

  it('says until when an embargo holds it back', async () => {
    const claim = await steps.approved();
    await steps.edit(steps.desk.checker, claim, { embargoUntil: '2999-01-02T03:04:00.000Z' });
    expect((await preview(claim)).body).toMatch(
      /Nothing of this is public yet\. Under embargo until <time datetime="2999-01-02T03:04:00.000Z">/,
    );
  });

  it('says what is public, what readers see meanwhile, and what is retracted', async () => {
    const claim = await steps.published();
    expect((await preview(claim)).body).toContain('All of this is public.');
    await steps.move(steps.desk.checker, claim, { name: 'correct', kind: 'update' });
    expect((await preview(claim)).body).toContain(
      'Readers see edition 1. Edition 2, as shown here, is not public yet.',
    );
    await steps.move(steps.desk.publisher, claim, { name: 'retract', reason: 'The source was forged.' });
    await steps.move(steps.desk.secondPublisher, claim, { name: 'confirm_retract' });
    expect((await preview(claim)).body).toContain('What was public is retracted.');
  });

  it('shows an embed as it will be, in every form', async () => {
    const { id } = await steps.approved();
    for (const form of forms) {
      const { body, headers } = await steps.desk.viewer.http.get<string>(
        `/api/v1/claims/${id}/preview${form}`,
      );
      expect(body).toContain('<main class="embed');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    }
  });

  it('keeps the list of earlier editions in the preview of a correction', async () => {
    const claim = await steps.published();
    await steps.move(steps.desk.checker, claim, { name: 'correct', kind: 'update' });
    await steps.edit(steps.desk.checker, claim, { summary: 'It condemns and forbids the trade.' });
    const { body } = await preview(claim);
    expect(body).toContain('It condemns and forbids the trade.');
    expect(body).toContain('/v/1');
  });

  it.each(forms)('gives other sites what they may frame, without script and cookies: %s', async (form) => {
    const answer = await embed(await steps.published(), form);
    const html = await answer.text();
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(html).toContain('Mostly accurate');
    expect(html).toContain('bans buying oil from terrorists.');
    expect(html).toMatch(/<html lang="en" dir="ltr">/);
    expect(html).toMatch(/<main class="embed [a-z ]+" aria-label="Fact-check by [^"]+">/);
    expect(html).not.toContain('<script');
  });

  it('shows a card to those who ask for nothing in particular, also by links that others have decorated', async () => {
    const claim = await steps.published();
    const card = await (await embed(claim)).text();
    expect(card).toContain('It condemns the trade.');
    expect(await (await embed(claim, '?utm_source=mail')).text()).toBe(card);
    expect((await embed(claim, '?view=poster')).status).toBe(400);
  });

  it.each(forms)('follows a correction and a retraction: %s', async (form) => {
    const claim = await steps.published();
    await steps.move(steps.desk.checker, claim, { name: 'correct', kind: 'correction' });
    await steps.edit(steps.desk.checker, claim, { statement: 'A resolution bans buying oil.' });
    await steps.submit(claim);
    await steps.approve(claim);
    await steps.move(steps.desk.publisher, claim, { name: 'publish', note: 'The statement was too long.' });
    expect(await (await embed(claim, form)).text()).toContain('A resolution bans buying oil.');
    await steps.move(steps.desk.publisher, claim, { name: 'retract', reason: 'The source was forged.' });
    await steps.move(steps.desk.secondPublisher, claim, { name: 'confirm_retract' });
    const html = await (await embed(claim, form)).text();
    expect(html).toContain('Retracted');
    if (!form.includes('line')) expect(html).toContain('The source was forged.');
    expect(html).not.toContain('Mostly accurate');
  });

  it('lets nobody frame any other page', async () => {
    const { publication } = await steps.published();
    for (const path of [`/f/${publication!.slug}`, '/corrections', '/f/nothing/embed']) {
      const { headers } = await fetch(app.url + path, { headers: { accept: 'text/html' } });
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });
});
