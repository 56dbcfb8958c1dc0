import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { seedDemo } from '../../src/cli/seed-demo.js';
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

/** Starts the application in demo mode with its five people and the sample article, and a browser. */
export async function openDesk(): Promise<DeskInBrowser> {
  const app = await startApp({ demo: true });
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

/** A new window of its own, as of a person who has never been here. `language` is what was chosen on this browser. */
export async function openPage(
  { app, browser }: DeskInBrowser,
  { language = 'en', ...options }: BrowserContextOptions & { language?: 'en' | 'id' } = {},
): Promise<{ page: Page; complaints: Complaints }> {
  const context = await browser.newContext({ baseURL: app.url, ...options });
  await context.addInitScript(
    `localStorage.getItem('claimdesk.language') ?? localStorage.setItem('claimdesk.language', '${language}')`,
  );
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const complaints: Complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/');
  return { page, complaints };
}

/** Signs in as one of the demo people by a click; whoever was signed in before leaves. */
export async function enterAs(page: Page, person: string): Promise<void> {
  if (await page.locator('#sign-out').isVisible()) await page.locator('#sign-out').click();
  await page.locator('.person', { hasText: person }).click();
  await page.locator('#sign-out').waitFor();
}

/** Closes what the page has said before, does something, and waits until the page says that it has happened. */
export async function hear(page: Page, words: string, action: () => Promise<void>): Promise<void> {
  const close = page.locator('.status-bar .quiet');
  if (await close.isVisible()) await close.click();
  await action();
  await page.locator('.status-line', { hasText: words }).waitFor();
}

/** Takes a picture for the README: `SCREENSHOTS=docs/screenshots npm test -- first-page.spec`. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  const close = page.locator('.status-bar .quiet');
  if (await close.isVisible()) await close.click();
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Goes to an address of the page, by its hash, and waits until it is drawn. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await page.locator('main:not([aria-busy]) h1').waitFor();
}
