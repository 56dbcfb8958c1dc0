import type { BrowserContext, Page, Request, Route } from 'playwright-core';
import { ask, draft, edit, listening, markOf, undecided } from './as-person.js';
import {
  allLoaded,
  allSaved,
  answerInstead,
  NO_CONNECTION,
  openDesk,
  photograph,
  quoteKeysAnswer,
  seat,
  type DeskInBrowser,
} from './desk.js';

const STREAM = '**/api/v1/events/stream*';
const paused = (page: Page) => page.locator('[data-ui=banner][data-banner=live-paused]');
const statement = (page: Page, words: string) =>
  page.locator('[data-field=statement] textarea').filter({ hasText: words });
const others = (page: Page) => page.locator('[data-ui=present]');
const streams = (context: BrowserContext) => {
  const opened: string[] = [];
  context.on('request', (request) => {
    if (request.url().includes('/events/stream')) opened.push(request.url());
  });
  return opened;
};

describe('two people at one desk', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  it('see what the other has changed without asking', async () => {
    const [ayu, budi] = [await seat(desk, { person: 'Ayu' }), await seat(desk, { person: 'Budi' })];
    const claim = await draft(budi.page, 'It rained on Friday.');
    await listening(ayu.page, `/claims/${claim.ref}`);
    await statement(ayu.page, 'Friday').waitFor();
    await edit(budi.page, claim, { statement: 'It rained on Saturday.' });
    await statement(ayu.page, 'Saturday').waitFor();
    expect([...ayu.complaints, ...budi.complaints]).toEqual([]);
    await ayu.context.close();
    await budi.context.close();
  });

  it('keep what they write while the other changes the claim', async () => {
    const [ayu, budi] = [await seat(desk, { person: 'Ayu' }), await seat(desk, { person: 'Budi' })];
    const claim = await draft(ayu.page, 'It snowed on Friday.');
    await listening(budi.page, `/claims/${claim.ref}?tab=rating`);
    const summary = budi.page.locator('[data-field=summary] textarea');
    await summary.pressSequentially('Nobody ', { delay: 20 });
    await edit(ayu.page, claim, { statement: 'It snowed on Saturday.' });
    await summary.pressSequentially('saw any snow, neither here nor there.', { delay: 40 });
    await statement(budi.page, 'Saturday').waitFor();
    expect(await summary.inputValue()).toBe('Nobody saw any snow, neither here nor there.');
    await budi.page.keyboard.press('Control+Enter');
    await allSaved(budi.page);
    const dossier = await ask<{ summary: string }>(budi.page, 'GET', `/claims/${claim.ref}`);
    expect(dossier.summary).toBe('Nobody saw any snow, neither here nor there.');
    await ayu.context.close();
    await budi.context.close();
  });

  it('see each other come, write and go', async () => {
    const [ayu, budi] = [await seat(desk, { person: 'Ayu' }), await seat(desk, { person: 'Budi' })];
    const { ref } = await draft(budi.page, 'It hailed on Friday.');
    await ayu.page.goto(`/claims/${ref}`);
    await budi.page.goto(`/claims/${ref}`);
    await others(ayu.page).filter({ hasText: 'Budi' }).waitFor();
    await others(budi.page).filter({ hasText: 'Ayu' }).waitFor();
    await budi.page.locator('[data-field=statement] textarea').pressSequentially(' Everywhere.');
    const writing = ayu.page.locator('[data-field=statement] [data-ui=writing]');
    await writing.filter({ hasText: 'Budi' }).waitFor();
    await photograph(ayu.page, 'present');
    await writing.waitFor({ state: 'detached' });
    await budi.page.keyboard.press('Escape');
    await budi.page.goto('/inbox');
    await others(ayu.page).waitFor({ state: 'detached' });
    await budi.page.goBack();
    await others(ayu.page).waitFor();
    await budi.context.close();
    await others(ayu.page).waitFor({ state: 'detached' });
    await ayu.context.close();
  });

  it('miss nothing while the stream is cut, and are told that it is', async () => {
    const [ayu, budi] = [
      await seat(desk, { person: 'Ayu', knows: NO_CONNECTION }),
      await seat(desk, { person: 'Budi', knows: NO_CONNECTION }),
    ];
    const claim = await draft(budi.page, 'It thundered on Friday.');
    await listening(ayu.page, `/claims/${claim.ref}`);
    await statement(ayu.page, 'Friday').waitFor();
    const comeBack = await answerInstead(ayu.context, STREAM, (route) => route.abort());
    desk.app.nest.getHttpServer().closeAllConnections();
    const second = await edit(budi.page, claim, { statement: 'It thundered on Saturday.' });
    await paused(ayu.page).waitFor();
    await ayu.page.locator('[data-saved=reconnecting]').filter({ hasText: 'Reconnecting' }).waitFor();
    await photograph(ayu.page, 'paused');
    await statement(ayu.page, 'Saturday').waitFor();
    await edit(budi.page, second, { statement: 'It thundered on Sunday.' });
    comeBack();
    await paused(ayu.page).waitFor({ state: 'detached', timeout: 40_000 });
    await statement(ayu.page, 'Sunday').waitFor();
    await ayu.context.close();
    await budi.context.close();
  });

  it('find rows where they were: what is new waits for l', async () => {
    const [ayu, budi] = [await seat(desk, { person: 'Ayu' }), await seat(desk, { person: 'Budi' })];
    const old = await draft(budi.page, 'It froze on Friday.');
    await draft(budi.page, 'It froze on Saturday.');
    await listening(ayu.page, '/claims');
    const row = (words: string) => ayu.page.locator('li[data-index]', { hasText: words });
    await row('froze on Saturday').waitFor();
    const before = await row('froze on Friday').getAttribute('data-index');
    await draft(budi.page, 'It froze on Sunday.');
    await edit(budi.page, old, { statement: 'It froze on Friday night.' });
    const newcomers = ayu.page.locator('[data-ui=newcomers] button');
    await newcomers.filter({ hasText: '1 new' }).waitFor();
    expect(await row('Friday night').getAttribute('data-index')).toBe(before);
    expect(await row('froze on Sunday').count()).toBe(0);
    expect(await ayu.page.locator('[data-ui=changed]').count()).toBe(1);
    await photograph(ayu.page, 'newcomers');
    await ayu.page.keyboard.press('l');
    await row('froze on Sunday').waitFor();
    expect(await row('Friday night').getAttribute('data-index')).toBe('0');
    await newcomers.waitFor({ state: 'detached' });
    await ayu.context.close();
    await budi.context.close();
  });

  it('decide about quotes side by side; one that the other has marked waits for l', async () => {
    const [ayu, budi] = [await seat(desk, { person: 'Ayu' }), await seat(desk, { person: 'Budi' })];
    const { article, quotes } = await undecided(budi.page);
    const quote = quotes[0]!;
    await listening(ayu.page, `/articles/${article}`);
    const mark = (id: string) => markOf(ayu.page, id);
    await mark(quote).waitFor();
    await ask(budi.page, 'POST', `/quotes/${quote}/decision`, { decision: 'rejected' });
    await mark(quote).waitFor({ state: 'detached' });
    const marked = await ask<{ id: string }>(budi.page, 'POST', `/articles/${article}/quotes`, {
      start: 0,
      end: 40,
    });
    const newcomers = ayu.page.locator('[data-ui=newcomers] button');
    await newcomers.filter({ hasText: '1 new quote' }).waitFor();
    expect(await mark(marked.id).count()).toBe(0);
    await photograph(ayu.page, 'newcomer-quote');
    await ayu.page.keyboard.press('l');
    await mark(marked.id).waitFor();
    await newcomers.waitFor({ state: 'detached' });
    await ayu.context.close();
    await budi.context.close();
  });

  it('keep what they have decided on the screen while it is on its way', async () => {
    const [ayu, budi] = [await seat(desk, { person: 'Ayu' }), await seat(desk, { person: 'Budi' })];
    const {
      article,
      quotes: [mine, , other],
    } = await undecided(budi.page);
    await listening(ayu.page, `/articles/${article}?q=${mine}`);
    await quoteKeysAnswer(ayu.page);
    await allLoaded(ayu.page);
    let arrive = () => {};
    const arrived = new Promise<void>((done) => (arrive = done));
    await ayu.page.route('**/decision', (route) => arrived.then(() => route.continue()));
    const leaving = ayu.page.waitForRequest('**/decision');
    await ayu.page.keyboard.press('a');
    await leaving;
    const asked: string[] = [];
    ayu.page.on('request', (request) => request.url().includes('/quotes?') && asked.push(request.url()));
    const heard = ayu.page.evaluate(`new Promise((heard) => {
      new BroadcastChannel('claimdesk.news').onmessage = ({ data }) => data.kind === 'change' && heard();
    })`);
    await ask(budi.page, 'POST', `/quotes/${other}/decision`, { decision: 'rejected' });
    await heard;
    await ayu.page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
    expect(asked).toEqual([]);
    arrive();
    await markOf(ayu.page, other!).waitFor({ state: 'detached' });
    expect(asked).not.toEqual([]);
    await ayu.context.close();
    await budi.context.close();
  });

  it('hear nothing without a session, and all of it once they are back', async () => {
    const [ayu, budi] = [
      await seat(desk, { person: 'Ayu', knows: / 401 / }),
      await seat(desk, { person: 'Budi' }),
    ];
    const claim = await draft(budi.page, 'It drizzled on Friday.');
    await listening(ayu.page, `/claims/${claim.ref}`);
    await statement(ayu.page, 'Friday').waitFor();
    const opened = streams(ayu.context);
    await desk.app.database.rows(
      `DELETE FROM sessions WHERE user_id = (SELECT id FROM users WHERE name LIKE 'Ayu %')`,
    );
    // Nothing is asked by this person: the end of the stream tells.
    const again = ayu.page.getByRole('dialog').getByRole('button', { name: 'Go on as Ayu' });
    await again.waitFor();
    const knocks = opened.length;
    await edit(budi.page, claim, { statement: 'It drizzled on Saturday.' });
    const heard = ayu.page.waitForResponse((response) => response.url().includes('/events/stream'));
    await again.click();
    await statement(ayu.page, 'Saturday').waitFor();
    await heard;
    expect(opened).toHaveLength(knocks + 1);
    await ayu.page.locator('[data-ui=account]').click();
    const closed = ayu.page.waitForEvent('requestfailed', (request) => request.url().includes('/stream'));
    await ayu.page.locator('[data-ui=sign-out]').click();
    await closed;
    await ayu.context.close();
    await budi.context.close();
  });

  it('leave without asking for what only somebody signed in may ask', async () => {
    const ayu = await seat(desk, { person: 'Ayu' });
    const claim = await draft(ayu.page, 'It froze on Friday.');
    // The next page does not come: this one goes on for longer than it ever does.
    const next = new Promise<void>((resolve) => {
      const stay = async (route: Route) => resolve(await route.fulfill({ status: 204 }));
      void ayu.page.route('**/sign-in', stay);
    });
    // What the page asks last is still under way when the session ends.
    const last = (request: Request) => request.url().includes('/api/v1/imports');
    await ayu.page.route('**/api/v1/imports*', async (route) => {
      await next;
      await route.continue().catch(() => undefined);
    });
    const asked = ayu.page.waitForEvent('request', last);
    await listening(ayu.page, `/claims/${claim.ref}`);
    await statement(ayu.page, 'Friday').waitFor();
    await asked;
    const settled = Promise.race([
      ayu.page.waitForEvent('requestfailed', last),
      ayu.page.waitForEvent('requestfinished', last),
    ]);
    const closed = ayu.page.waitForEvent('requestfailed', (request) => request.url().includes('/stream'));
    await ayu.page.locator('[data-ui=account]').click();
    await ayu.page.locator('[data-ui=sign-out]').dispatchEvent('click');
    await next;
    await settled;
    await closed;
    await ayu.page.evaluate('window.dispatchEvent(new Event("pagehide")), fetch("/health/live")');
    expect(ayu.complaints).toEqual([]);
    await ayu.context.close();
  });

  it('share one stream among the tabs of a browser, which the next tab takes over', async () => {
    const [ayu, budi] = [await seat(desk, { person: 'Ayu' }), await seat(desk, { person: 'Budi' })];
    const claim = await draft(budi.page, 'It stormed on Friday.');
    await listening(ayu.page, `/claims/${claim.ref}`);
    const opened = streams(ayu.context);
    const second = await ayu.context.newPage();
    await second.goto(`/claims/${claim.ref}`);
    await statement(second, 'Friday').waitFor();
    const changed = await edit(budi.page, claim, { statement: 'It stormed on Saturday.' });
    await statement(ayu.page, 'Saturday').waitFor();
    await statement(second, 'Saturday').waitFor();
    expect(opened).toEqual([]);
    await ayu.page.close();
    await edit(budi.page, changed, { statement: 'It stormed on Sunday.' });
    await statement(second, 'Sunday').waitFor();
    expect(opened).toHaveLength(1);
    await ayu.context.close();
    await budi.context.close();
  });
});
