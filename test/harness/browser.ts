import { chromium, type Browser } from 'playwright-core';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fastTemporaryFolder } from '../../src/platform/database/embedded/home.js';
import { unpackChromium } from './packed-chromium.js';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A closed network must not make Chromium wait, and it must not look for anything by itself. */
const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts a headless Chromium: the system's, else Playwright's own, else the one inside the npm package (Linux x64). */
export async function launchBrowser(...also: string[]): Promise<Browser> {
  const found = systemChromium() ?? playwrightChromium();
  const packed = found ? undefined : unpackChromium();
  return chromium.launch({
    executablePath: found ?? packed?.executable,
    env: { ...(process.env as Record<string, string>), TMPDIR: fastTemporaryFolder(), ...packed?.env },
    args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(packed?.args ?? []), ...also],
  });
}

function systemChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function playwrightChromium(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
