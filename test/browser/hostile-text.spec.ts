import type { Page } from 'playwright-core';
import { handIn } from '../imports/files.js';
import { ClaimSteps } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { plantWebhook } from '../webhooks/hook.js';
import { addArticle } from './as-person.js';
import { allLoaded, comesTrue, openDesk, seat, type DeskInBrowser } from './desk.js';

/** What runs where a page forgets what it shows, tears its layout apart, or is shown as something else than it is. */
const HOSTILE = [
  `<img src=x onerror="window.ran='img'">`,
  `"><svg onload=window.ran='svg'>'`,
  `</script><script>window.ran='script'</script>`,
  `</title></textarea></style><iframe srcdoc="<script>parent.ran='frame'</script>">`,
  `{{constructor.constructor("window.ran='template'")()}} \${window.ran='literal'}`,
  `[a](javascript:window.ran='link') <a href="javascript:window.ran='a'">b</a>`,
  `&lt;b&gt; &amp;amp; %3Cscript%3E \\u003cscript\\u003e`,
  `\u202egnp.exe\u202c \u2066left\u2069 \u200fright\u200e`,
  `Z${'\u0301'.repeat(200)}algo`,
  `flag \u{1F1EE}\u{1F1E9}, \u{1F468}\u200d\u{1F469}\u200d\u{1F467}, \u2028 line \ufeff mark`,
  'w'.repeat(300),
].join(' ');
/** As much of it as a title may have. */
const SHORT = HOSTILE.slice(0, 180);

/** Everything that a person can read on a page: its text, and what stands in its fields. */
const SHOWN = `document.body.textContent + [...document.querySelectorAll('input, textarea')].map((field) => field.value).join(' ')`;

describe('text that was written to harm', () => {
  let desk: DeskInBrowser;
  let places: [person: string | undefined, path: string, shows: string, opens?: string][];

  beforeAll(async () => {
    desk = await openDesk();
    const steps = new ClaimSteps(await openNewsroom(desk.app));
    const { admin, contributor, checker, reviewer } = steps.desk;
    const named = await admin.http.patch(`/api/v1/users/${checker.id}`, { name: SHORT }, { etag: 1 });
    expect(named.status).toBe(200);
    const text = `Rina Contoh berkata: “${HOSTILE}” di Jakarta. “Kami ${SHORT} setuju,” kata Tono Contoh.\n\n${HOSTILE}`;
    const article = await contributor.http.post<{ id: string }>('/api/v1/articles', {
      ...{ text, title: SHORT, outlet: SHORT, author: SHORT, language: 'id' },
    });
    expect(article.status).toBe(201);
    const speaker = await contributor.http.post<{ id: string }>('/api/v1/speakers', { name: SHORT });
    expect(speaker.status).toBe(201);
    const quote = await contributor.http.post<{ id: string }>(`/api/v1/articles/${article.body.id}/quotes`, {
      ...{
        start: text.length - HOSTILE.length,
        end: text.length,
        speakers: [{ speakerId: speaker.body.id }],
      },
    });
    expect(quote.status).toBe(201);
    const hook = await webhookOf(checker.id);
    const fields = {
      ...{ statement: HOSTILE, claimant: { name: SHORT, description: SHORT }, topics: [SHORT.slice(0, 90)] },
      translations: { id: HOSTILE },
    };
    const claim = await steps.researched(fields);
    await steps.evidence(claim, {
      title: SHORT,
      publisher: SHORT,
      passage: HOSTILE,
      note: HOSTILE,
      locator: SHORT,
    });
    const rated = {
      summary: HOSTILE,
      explanation: `${HOSTILE}\n\n> ${HOSTILE}`,
      unknowns: HOSTILE,
      reading: HOSTILE,
    };
    expect((await steps.edit(checker, claim, rated)).status).toBe(200);
    const thread = await reviewer.http.post<{ id: string }>(`/api/v1/claims/${claim.id}/threads`, {
      kind: 'praise',
      body: HOSTILE,
    });
    await checker.http.post(`/api/v1/threads/${thread.body.id}/comments`, { body: HOSTILE });
    await reviewer.http.post(`/api/v1/threads/${thread.body.id}/resolve`);
    await steps.submit(claim);
    await steps.approve(claim);
    const published = await steps.move(steps.desk.publisher, claim, { name: 'publish' });
    expect(published.status).toBe(200);
    const { publication } = await steps.read(claim);
    const kept = await steps.read<Record<string, unknown>>(claim);
    expect([kept.statement, kept.summary, kept.unknowns]).toEqual([HOSTILE, HOSTILE, HOSTILE]);
    const stored = await contributor.http.get<string>(`/api/v1/articles/${article.body.id}/text`);
    expect(stored.body).toBe(text);
    await handIn(contributor.http, `${SHORT.slice(0, 60)}.jsonl`, '{"text": 1}\n');
    const slug = publication!.slug;
    places = [
      ['Ayu', '/inbox', SHORT],
      ['Ayu', `/articles/${article.body.id}`, HOSTILE],
      ['Ayu', `/articles/${article.body.id}?q=${quote.body.id}`, SHORT],
      ['Ayu', '/imports', ''],
      ['Ayu', '/evidence', SHORT],
      ['Budi', '/claims', HOSTILE],
      ['Budi', `/claims/${claim.ref}`, HOSTILE],
      ['Budi', `/claims/${claim.ref}?tab=evidence`, HOSTILE],
      ['Budi', `/claims/${claim.ref}?tab=review`, HOSTILE],
      ['Budi', `/claims/${claim.ref}?tab=history`, SHORT],
      ['Dewi', `/claims/${claim.ref}/publish`, ''],
      ['Eko', `/admin/webhooks?hook=${hook}`, SHORT],
      ['Eko', `/admin/webhooks?hook=${hook}`, HOSTILE, '[data-delivery=delivered] [aria-expanded]'],
      [undefined, `/f/${slug}`, HOSTILE],
      [undefined, `/f/${slug}/embed`, HOSTILE],
      [undefined, '/corrections', ''],
    ];
  });
  afterAll(() => desk?.stop());

  /** A webhook of somebody, whose receiver has answered. */
  async function webhookOf(person: string): Promise<string> {
    const url = `https://partner.example/${encodeURI(SHORT)}`;
    const { webhook, deliveries } = await plantWebhook(
      desk.app,
      { by: person, events: ['user.*'], url, description: SHORT },
      { state: 'delivered', attempts: 1 },
    );
    await desk.app.database.rows(
      `INSERT INTO webhook_attempts (id, delivery_id, at, ms, status, answer) VALUES (gen_random_uuid(), $1, now(), 84, 200, $2)`,
      [deliveries[0], HOSTILE],
    );
    return webhook;
  }

  /** Runs what a page would run by itself, and what somebody who clicks on everything would. */
  async function whatRan(page: Page): Promise<unknown> {
    for (const link of await page.locator('a[href]').all())
      expect(await link.getAttribute('href')).not.toMatch(/^\s*javascript:/i);
    return page.evaluate('window.ran ?? null');
  }

  it('is shown as it is, and nothing of it runs', async () => {
    for (const person of ['Ayu', 'Budi', 'Dewi', 'Eko', undefined]) {
      const { page, context, complaints } = await seat(desk, { person });
      page.on('dialog', (dialog) => complaints.push(dialog.message()));
      complaints.length = 0;
      for (const [, path, shows, opens] of places.filter(([who]) => who === person)) {
        await page.goto(path);
        await allLoaded(page);
        if (opens) await page.locator(opens).first().click();
        if (opens) await allLoaded(page);
        // React may hold back for 0.3 s what is there.
        await comesTrue(page, `(${SHOWN}).includes(${JSON.stringify(shows)})`);
        expect([path, await whatRan(page)]).toEqual([path, null]);
        const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        expect([path, wider]).toEqual([path, false]);
      }
      expect(complaints).toEqual([]);
      await context.close();
    }
  });

  it.each([
    ['a letter under 100,000 marks', `Z${'\u0301'.repeat(100_000)}`],
    ['two million letters without a space', 'w'.repeat(2_000_000)],
  ])('is shown in full, however long: %s', async (_, word) => {
    const { page, complaints } = await seat(desk, { person: 'Ayu' });
    const text = `Rina Contoh berkata: “${word} di Jakarta.”`;
    await page.goto(`/articles/${await addArticle(page, text)}`);
    await page.locator('[data-ui=quote-card]').first().waitFor();
    expect((await page.evaluate<string>(SHOWN)).includes(word)).toBe(true);
    const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect([wider, complaints]).toEqual([false, []]);
  });
});
