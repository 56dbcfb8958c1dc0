/* global crypto, fetch */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import module from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The tests find a browser too, in TypeScript. */
module.register('../test/harness/typescript-hooks.mjs', import.meta.url);
const { launchBrowser } = await import('../test/harness/browser.ts');

/** The built desk in demo mode, with a database of its own. */
export async function startDesk() {
  const home = mkdtempSync(join(tmpdir(), 'claimdesk-bench-'));
  const port = await freePort();
  const desk = spawn(process.execPath, [join(import.meta.dirname, '../dist/src/main.js')], {
    env: {
      PATH: process.env.PATH,
      CLAIMDESK_HOME: home,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => desk.kill());
  const url = `http://localhost:${port}`;
  while (!(await fetch(`${url}/health/ready`).catch(() => undefined))?.ok) {
    if (desk.exitCode !== null) throw new Error('The desk did not start.');
    await sleep(100);
  }
  return {
    url,
    async stop() {
      desk.kill();
      await once(desk, 'exit');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The same, and a browser, started with these switches too. */
export async function openBrowser(...switches) {
  const desk = await startDesk();
  const browser = await launchBrowser(...switches);
  return {
    url: desk.url,
    browser,
    async stop() {
      await browser.close();
      await desk.stop();
    },
  };
}

/** The same, with a person signed in. */
export async function openDesk() {
  const { url, browser, stop } = await openBrowser();
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await signIn(page, url, 'Budi');
  return { context, page, stop };
}

/** Signs one of the demo people in. */
export async function signIn(page, url, name) {
  await page.goto(`${url}/sign-in`);
  await page.getByRole('button', { name }).click();
  await page.locator('[data-ui=account]').waitFor();
}

/** Asks the API as the person of a page. */
export function ask(page, method, path, body, version) {
  return page.evaluate(
    async ([method, path, body, version]) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
      if (version) headers['if-match'] = `"${version}"`;
      const answer = await fetch(`/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
      if (!answer.ok) throw new Error(await answer.text());
      return answer.json();
    },
    [method, path, body, version],
  );
}

/** A port that is free now. */
export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
