import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  answer,
  connect,
  DeskError,
  everything,
  ifMatch,
  type Desk,
  type Schemas,
} from '../../clients/typescript/src/connect.js';
import { verifyWebhook, WebhookRefused } from '../../clients/typescript/src/verify-webhook.js';
import { SAMPLE } from '../articles/desk.js';
import { AUTHOR_TICKS, REVIEWER_TICKS } from '../harness/claim-steps.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';
import { listen, type Site } from '../platform/egress/site.js';

describe('the client for TypeScript', () => {
  let app: RunningApp;
  let staff: Newsroom;

  beforeAll(async () => {
    app = await startApp({ publicUrlGiven: true });
    staff = await openNewsroom(app);
  });
  afterAll(() => app?.stop());

  const as = (post: keyof Newsroom): Desk => connect({ url: app.url, key: staff[post].key });

  it('takes an article to a published fact-check, each step by who may take it', async () => {
    const contributor = as('contributor');
    const article = await answer(
      contributor.POST('/api/v1/articles', { body: { text: SAMPLE, statementDate: '2015-11-26' } }),
    );
    if (!('sha256' in article)) throw new Error('a job');
    const quotes: { id: string; content: string }[] = [];
    for await (const quote of everything((cursor) =>
      answer(
        contributor.GET('/api/v1/articles/{id}/quotes', {
          params: { path: { id: article.id }, query: { limit: 7, cursor } },
        }),
      ),
    ))
      quotes.push(quote);
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(30);
    const { id: quoteId } = quotes.find(({ content }) => content.includes('Dewan Keamanan'))!;
    await answer(
      contributor.POST('/api/v1/quotes/{id}/decision', {
        params: { path: { id: quoteId } },
        body: { decision: 'accepted' },
      }),
    );
    const { id, ref } = await answer(
      contributor.POST('/api/v1/claims', {
        body: { statement: 'A UN resolution bans it.', language: 'en', quoteIds: [quoteId] },
      }),
    );
    const path = { id };
    const read = () => answer(contributor.GET('/api/v1/claims/{id}', { params: { path } }));
    const now = async () => ({ path, header: ifMatch((await read()).version) });
    await answer(
      contributor.PATCH('/api/v1/claims/{id}', {
        params: await now(),
        body: { assigneeId: staff.checker.id },
      }),
    );
    const checker = as('checker');
    const move = async (desk: Desk, body: Schemas['AskMove']) =>
      answer(desk.POST('/api/v1/claims/{id}/transitions', { params: await now(), body }));
    await move(checker, { name: 'start' });
    await answer(
      contributor.POST('/api/v1/claims/{id}/evidence', {
        params: { path },
        body: {
          url: 'https://undocs.org/S/RES/2199(2015)',
          stance: 'supports',
          kind: 'primary',
          archive: { state: 'impossible', reason: 'This test stays at home.' },
        },
      }),
    );
    const scales = await answer(checker.GET('/api/v1/ratings'));
    const { id: scaleId } = scales.data.find(({ language }) => language === 'en')!;
    await answer(
      checker.PATCH('/api/v1/claims/{id}', {
        params: await now(),
        body: { rating: { scaleId, value: 4 }, summary: 'It condemns the trade.' },
      }),
    );
    await move(checker, { name: 'submit', checklist: AUTHOR_TICKS });
    const refused = await move(checker, { name: 'approve' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DeskError);
    expect(refused).toMatchObject({ status: 409, code: 'move_refused' });
    expect((refused as DeskError).problem.errors!.map(({ code }) => code)).toContain('four_eyes');
    const reviewer = as('reviewer');
    await answer(
      reviewer.GET('/api/v1/articles/{id}/text', { params: { path: { id: article.id } }, parseAs: 'text' }),
    );
    await answer(reviewer.GET('/api/v1/claims/{id}/evidence', { params: { path } }));
    await move(reviewer, { name: 'approve', checklist: REVIEWER_TICKS });
    await move(as('publisher'), { name: 'publish', slug: 'un-resolution' });
    expect(await read()).toMatchObject({ ref, state: 'published', publication: { slug: 'un-resolution' } });
  });

  it('says what is there now where a change comes too late', async () => {
    const desk = as('contributor');
    const { id, version } = await answer(
      desk.POST('/api/v1/claims', { body: { statement: 'It rains.', language: 'en' } }),
    );
    const change = (statement: string) =>
      answer(
        desk.PATCH('/api/v1/claims/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: { statement },
        }),
      );
    await change('It snows.');
    await expect(change('It hails.')).rejects.toMatchObject({
      status: 412,
      code: 'stale',
      problem: { current: { version: 2, content: { statement: 'It snows.' } } },
    });
  });

  describe('with a desk that is busy or away', () => {
    let site: Site;
    let behave: (request: IncomingMessage, reply: ServerResponse) => void;
    let seen: { method: string; key: string | undefined; body: string }[];

    beforeAll(async () => {
      const server = createServer((request, reply) => {
        let body = '';
        request.on('data', (part) => (body += part));
        request.on('end', () => {
          seen.push({ method: request.method!, key: request.headers['idempotency-key'] as string, body });
          behave(request, reply);
        });
      });
      site = await listen(server, 'http');
    });
    beforeEach(() => {
      seen = [];
    });
    afterAll(() => site?.close());

    const desk = () => connect({ url: site.url, key: 'cd_x', attempts: 3 });
    const add = () =>
      answer(desk().POST('/api/v1/claims', { body: { statement: 'It rains.', language: 'en' } }));
    const busy = (reply: ServerResponse) => reply.writeHead(503, { 'retry-after': '0' }).end();
    const cut = (reply: ServerResponse) => reply.socket!.destroy();
    const json = (reply: ServerResponse, status: number) =>
      reply.writeHead(status, { 'content-type': 'application/json' }).end('{"id":"1","code":"gone"}');

    it.each([
      ['busy', busy],
      ['cut off', cut],
    ])('sends a POST again as the same request: %s', async (_, fail) => {
      behave = (_request, reply) => (seen.length < 3 ? fail(reply) : json(reply, 201));
      expect(await add()).toEqual({ id: '1', code: 'gone' });
      expect(seen).toHaveLength(3);
      expect(new Set(seen.map((request) => JSON.stringify(request))).size).toBe(1);
      expect(seen[0]).toMatchObject({
        key: expect.stringMatching(/^[\da-f-]{36}$/),
        body: expect.stringContaining('It rains.'),
      });
    });

    it('gives another key to another request, and the caller’s where there is one', async () => {
      behave = (_request, reply) => json(reply, 201);
      await add();
      await add();
      await desk().POST('/api/v1/claims', {
        body: { statement: 'It rains.', language: 'en' },
        params: { header: { 'Idempotency-Key': 'mine' } } as never,
      });
      expect(new Set(seen.map(({ key }) => key)).size).toBe(3);
      expect(seen[2]!.key).toBe('mine');
    });

    it('gives up in the end, and leaves alone what it cannot know about', async () => {
      behave = (_request, reply) => busy(reply);
      await expect(add()).rejects.toMatchObject({ status: 503, retryAfter: '0' });
      expect(seen).toHaveLength(3);
      behave = (_request, reply) => cut(reply);
      await expect(
        desk().PATCH('/api/v1/claims/{id}', { params: { path: { id: '1' }, header: ifMatch(1) }, body: {} }),
      ).rejects.toThrow();
      expect(seen).toHaveLength(4);
      behave = (_request, reply) => json(reply, 404);
      await expect(add()).rejects.toMatchObject({ status: 404, code: 'gone' });
      expect(seen).toHaveLength(5);
    });
  });

  describe('and news that webhooks bring', () => {
    const [first, second] = [randomBytes(32), randomBytes(32)];
    const written = (secret: Buffer) => `whsec_${secret.toString('base64')}`;
    const body = JSON.stringify({ type: 'claim.published', timestamp: '2026-11-29T06:00:00.000Z', data: {} });
    const sign = (secret: Buffer, { later = 0, text = body } = {}) => {
      const timestamp = String(Math.floor(Date.now() / 1000) + later);
      const mac = createHmac('sha256', secret).update(`msg_1.${timestamp}.${text}`).digest('base64');
      return { 'webhook-id': 'msg_1', 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${mac}` };
    };

    it('are read, also while a secret is rotated', async () => {
      expect(await verifyWebhook(sign(first), body, written(first))).toMatchObject({
        type: 'claim.published',
      });
      const both = sign(first);
      both['webhook-signature'] = `v1a,x ${sign(second)['webhook-signature']} ${both['webhook-signature']}`;
      expect(await verifyWebhook(new Headers(both), body, written(first))).toMatchObject({ data: {} });
      await verifyWebhook(sign(second), body, [written(first), written(second)]);
    });

    it.each<[string, () => Record<string, string>, string]>([
      ['of another secret', () => sign(second), body],
      ['with other words', () => sign(first), body.replace('published', 'retracted')],
      ['that are old', () => sign(first, { later: -600 }), body],
      ['from the future', () => sign(first, { later: 600 }), body],
      ['of no time', () => ({ ...sign(first), 'webhook-timestamp': 'now' }), body],
      ['that nobody has signed', () => ({}), body],
      [
        'with a signature that is none',
        () => ({ ...sign(first), 'webhook-signature': 'v1,% v1 v2,AAAA' }),
        body,
      ],
    ])('are refused %s', async (_, headers, text) => {
      await expect(verifyWebhook(headers(), text, written(first))).rejects.toThrow(WebhookRefused);
    });
  });
});
