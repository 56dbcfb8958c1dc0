import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request, Route } from 'playwright-core';
import { seedDemo } from '../../src/cli/seed-demo.js';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '../../src/people/demo-people.js';
import type { Config } from '../../src/platform/config.js';
import { launchBrowser } from '../harness/browser.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

/** The demo newsroom, running, and a browser in front of it. */
export interface DeskInBrowser {
  app: RunningApp;
  browser: Browser;
  stop(): Promise<void>;
}

/** What a browser complains about: messages of the console, exceptions and rejections that nobody caught, requests that failed. */
export type Complaints = string[];

/** Of every browser of this test file: whoever expects a complaint says so with the seat, or takes it out when it has come. */
const heard: Complaints[] = [];
const nobodyComplained = () => expect(heard.flatMap((all) => all.splice(0))).toEqual([]);
/** Opened by the test that is running: whoever is left at an open page takes part in all that comes after. */
let guests: BrowserContext[] | undefined;
beforeEach(() => {
  guests = [];
});
afterEach(async () => {
  for (const guest of guests!) await guest.close();
  guests = undefined;
  nobodyComplained();
});
// What came as the browser was closed.
afterAll(nobodyComplained);

/** What a page has asked for: how often, and what it has not got yet. */
const asked = new Map<Page, { times: number; open: Set<Request> }>();

/** What stands on every page, for the report of a test that fails. */
Object.assign(globalThis, {
  tellScene: async () => (await Promise.all([...asked.keys()].map(sceneOf))).join('\n\n'),
});

/** How a person of the test sees the desk. */
export interface Seat extends BrowserContextOptions {
  language?: 'en' | 'id';
  theme?: 'light' | 'dark';
  /** Part of the name of a demo person: Ayu, Budi, Citra, Dewi, Eko. Nobody: the door is shown. */
  person?: string;
  /** What the browser may complain about, as the story has refusals or a lost connection. */
  knows?: RegExp;
}

/** What a browser says of a connection that was cut or held back. */
export const NO_CONNECTION =
  /net::ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION_RESET|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)/;

/** Starts the application in demo mode with its five people and the sample article, and a browser. */
export async function openDesk(settings: Partial<Config> = {}): Promise<DeskInBrowser> {
  const app = await startApp({ demo: true, ...settings });
  await seedDemo(app.nest);
  const browser = await launchBrowser();
  return {
    app,
    browser,
    async stop() {
      await browser.close();
      await app.stop();
    },
  };
}

/** A browser of its own for one person, signed in. */
export async function seat(
  { app, browser }: DeskInBrowser,
  { language = 'en', theme = 'light', person, knows, ...options }: Seat = {},
): Promise<{ page: Page; context: BrowserContext; complaints: Complaints }> {
  const context = await browser.newContext({
    baseURL: app.url,
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  guests?.push(context);
  const begins = { 'claimdesk.preferences': JSON.stringify({ language, theme }) };
  if (person) {
    const demo = DEMO_PEOPLE.find(({ name }) => name.includes(person))!;
    const data = { email: demo.email, password: DEMO_PASSWORD };
    expect((await context.request.post('/api/v1/auth/login', { data })).status()).toBe(204);
    Object.assign(begins, { 'claimdesk.session': 'yes' });
  }
  await context.addInitScript(
    // An empty page, before it goes anywhere, keeps nothing.
    `origin === 'null' || 'claimdesk.preferences' in localStorage || Object.assign(localStorage, ${JSON.stringify(begins)})`,
  );
  await context.addInitScript(REMEMBER_FETCHES);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: Complaints = [];
  heard.push(complaints);
  const complain = (words: string) => knows?.test(words) || complaints.push(words);
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complain(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => complain(error.error().message));
  follow(page);
  await page.goto(person ? '/' : '/sign-in');
  if (person) await page.locator('[data-ui=account]').waitFor();
  return { page, context, complaints };
}

/** Has a document remember what it fetches, until all of the answer is there. */
const REMEMBER_FETCHES = `(() => {
  const send = fetch;
  globalThis.fetches = new Set();
  globalThis.fetch = (...what) => {
    const one = { url: new URL(what[0].url ?? what[0], document.baseURI).href };
    const there = () => fetches.delete(one);
    const answer = send(...what);
    fetches.add(one);
    answer.then((whole) => whole.clone().arrayBuffer()).then(there, there);
    return answer;
  };
})()`;

/**
 * Remembers what the page asks for: all but the stream of news, which never ends. Of what a document was still asking for when the next
 * one came in its place, a browser whose requests are intercepted says neither that it ended nor that it failed, and may say late that it
 * was asked.
 */
function follow(page: Page): void {
  const open = new Set<Request>();
  let next: Request | undefined;
  const questions = { times: 0, open };
  asked.set(page, questions);
  page.once('close', () => asked.delete(page));
  page.on('request', (request) => {
    if (request.resourceType() === 'eventsource') return;
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) next = request;
    questions.times += 1;
    open.add(request);
  });
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || !next) return;
    next = undefined;
    open.clear();
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

const SCENE_MS = 5_000;
const LONGEST_SCENE = 3_000;
const SCENE = `[
  'fetches ' + [...fetches].map(({ url }) => url).join(' '),
  'news ' + localStorage.getItem('claimdesk.news') + ', ' + document.visibilityState,
  document.body.innerText.replace(/\\n+/g, '\\n'),
].join('\\n')`;

async function sceneOf(page: Page): Promise<string> {
  const open = [...asked.get(page)!.open].map((one) => `${one.method()} ${one.url()}`);
  const stands = await Promise.race([
    page.evaluate<string>(SCENE).catch(String),
    sleep(SCENE_MS, 'It does not answer.', { ref: false }),
  ]);
  return [page.url(), ...open.map((one) => `waits for ${one}`), stands.slice(0, LONGEST_SCENE)].join('\n');
}

const LONGEST_MS = 60_000;
const KEPT = `JSON.stringify(Object.entries(localStorage).filter(([name]) => name.startsWith('claimdesk.kept.')))`;
const NEXT_FRAME = 'new Promise((shown) => requestAnimationFrame(shown))';
/** What of the desk's code this document has by then, and what it still fetches: a browser whose requests are intercepted may not say so. */
const AFTER_TEN_FRAMES = `(async () => {
  for (let frame = 0; frame < 10; frame += 1) await ${NEXT_FRAME};
  const there = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/assets/'));
  return { there, fetching: [...fetches].map(({ url }) => url) };
})()`;

/**
 * Waits until everything that the page has asked for is there and shown, and nothing of it has led to another question.
 * @throws what is not there after a minute
 */
export async function allLoaded(page: Page): Promise<void> {
  const questions = asked.get(page)!;
  const { open } = questions;
  const end = Date.now() + LONGEST_MS;
  for (let before = -1; open.size > 0 || questions.times > before;) {
    if (Date.now() > end) throw new Error(`Not loaded: ${[...open].map((one) => one.url()).join(' ')}`);
    before = questions.times;
    const { there, fetching } = await page.evaluate<Record<'there' | 'fetching', string[]>>(AFTER_TEN_FRAMES);
    for (const one of open) {
      const fetched = one.resourceType() === 'fetch' && !fetching.includes(one.url());
      if (fetched || there.includes(one.url())) open.delete(one);
    }
  }
}

/** Waits until an expression is true. A page whose policy forbids `eval` cannot look itself, as `waitForFunction` has it do. */
export async function comesTrue(page: Page, expression: string): Promise<void> {
  for (const end = Date.now() + LONGEST_MS; !(await page.evaluate(expression));) {
    if (Date.now() > end) throw new Error(`Not so on ${page.url()}: ${expression.slice(0, 300)}`);
    await page.evaluate(NEXT_FRAME);
  }
}

/** Holds back what the page asks for under an address. @returns what lets it go on, and all that is asked after it */
export async function holdBack(page: Page, url: string): Promise<() => void> {
  let letGo = () => {};
  const may = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(url, (route) => may.then(() => route.continue()));
  return letGo;
}

/**
 * Answers in place of the server what is asked under an address. Playwright's `unroute`, and the end of `times`, are no way back: what a page
 * asks in that moment may never be answered.
 * @returns what has the server answer again
 */
export async function answerInstead(
  where: Page | BrowserContext,
  url: string,
  answer: (route: Route) => unknown,
): Promise<() => void> {
  let instead = true;
  await where.route(url, (route) => (instead ? answer(route) : route.fallback()));
  return () => (instead = false);
}

/** What a server does that is found for reading alone. */
export const onlyReads = (route: Route) =>
  route.request().method() === 'GET' ? route.continue() : route.abort();

/** Waits until everything that was typed and decided is with the server. @throws what is said instead, and what waits */
export async function allSaved(page: Page): Promise<void> {
  const saved = page.locator('[data-ui=saved]');
  try {
    await saved.and(page.locator('[data-saved=saved]')).waitFor();
  } catch {
    const said = (await saved.count()) > 0 ? await saved.getAttribute('data-saved') : 'nothing';
    const kept = await page.evaluate(KEPT);
    const open = [...asked.get(page)!.open].map((one) => `${one.method()} ${one.url()}`);
    throw new Error(`Not saved but ${said}: kept ${kept}; asked for ${open.join(' ') || 'nothing'}`);
  }
}

/** Waits until the page tells about something in a message. @throws what it tells instead */
export async function told(page: Page, words: string): Promise<void> {
  const messages = page.locator('[data-ui=toast]');
  try {
    await messages.filter({ hasText: words }).waitFor();
  } catch {
    const focus = await page.evaluate('document.activeElement.outerHTML.slice(0, 200)');
    throw new Error(
      `No message "${words}" but ${(await messages.allTextContents()).join(' | ')}; focus ${focus}`,
    );
  }
}

/** Waits until the keys of the selected quote answer: the legend names them. */
export async function quoteKeysAnswer(page: Page): Promise<void> {
  await page.getByRole('contentinfo').filter({ hasText: 'Accept the quote' }).waitFor();
}

/** Keeps a picture for whoever wants to look: in `test-results/screenshots`, or where `SCREENSHOTS` says. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS ?? 'test-results/screenshots';
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
