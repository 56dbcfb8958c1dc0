import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from '../scripts/build.mjs';
import { ensureInstalled } from '../scripts/install.mjs';

/*
 * npm run bench:lighthouse     what Lighthouse says of every main page
 *
 * The pages of the desk as on a desktop, and how soon they come on a laptop with a processor four times slower; the public page as on a phone
 * (four times slower, 1.6 Mbit/s, 150 ms). Lighthouse reckons it from a load on this machine. It is itself (186 MB) fetched from the npm
 * registry for this run.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const DESKTOP = ['--preset=desktop'];
const LAPTOP = [...DESKTOP, '--throttling.cpuSlowdownMultiplier=4'];
const PHONE = [];
const SCORES = { performance: 90, accessibility: 100, 'best-practices': 95 };
/** Milliseconds, and of what moves, parts of the view and of the way. */
const TIMES = { 'largest-contentful-paint': 1800, interactive: 2200, 'cumulative-layout-shift': 0.02 };
const run = promisify(execFile);

await ensureInstalled();
await build();
const { freePort, openBrowser, signIn } = await import('./desk-in-browser.mjs');
const { ClaimSteps } = await import('../test/harness/claim-steps.ts');
const { HttpClient } = await import('../test/harness/http-client.ts');
const { DEMO_PASSWORD, DEMO_PEOPLE } = await import('../dist/src/people/demo-people.js');

const port = await freePort();
const desk = await openBrowser(`--remote-debugging-port=${port}`);
try {
  await measure();
} finally {
  await desk.stop();
}

async function measure() {
  const steps = new ClaimSteps(await staff());
  const published = await steps.published();
  const review = await steps.researched({ statement: 'The bridge over the river is open.' });
  await steps.submit(review);
  const { http } = steps.desk.checker;
  const [article] = (await http.get('/api/v1/articles')).body.data;

  // Lighthouse opens its pages beside this one.
  const itself = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await itself.contexts()[0].newPage();
  console.log(
    '                              performance  accessible  practices    paint  interactive   shift',
  );
  await show('/sign-in');
  await signIn(page, desk.url, 'Citra');
  await page.goto('about:blank');
  const claim = `/claims/${review.ref}`;
  const places = ['/', '/inbox', `/articles/${article.id}`, '/claims', '/reviews', '/evidence'];
  for (const place of [...places, claim, `${claim}?tab=review`, `${claim}/publish`]) await show(place);
  await show(`/f/${published.publication.slug}`, {
    asScored: PHONE,
    asTimed: PHONE,
    scores: { ...SCORES, performance: 98 },
    times: { ...TIMES, 'largest-contentful-paint': 1200 },
  });
}

/** The demo people, as the steps of the tests call them. */
async function staff() {
  const member = async (name) => {
    const { email } = DEMO_PEOPLE.find((one) => one.name.includes(name));
    const http = new HttpClient(desk.url, desk.url);
    await http.login(email, DEMO_PASSWORD);
    return { id: (await http.get('/api/v1/me')).body.id, http };
  };
  const [contributor, checker, reviewer, publisher] = await Promise.all(
    ['Ayu', 'Budi', 'Citra', 'Dewi'].map(member),
  );
  return { contributor, checker, reviewer, publisher, viewer: checker };
}

async function show(place, { asScored = DESKTOP, asTimed = LAPTOP, scores = SCORES, times = TIMES } = {}) {
  const scored = await look(place, asScored, scores);
  const timed = await look(place, asTimed, { performance: 0 });
  const reached = Object.keys(scores).map((name) => Math.round(scored.categories[name].score * 100));
  const took = Object.keys(times).map((name) => timed.audits[name]);
  const shown = [...reached.map(String), ...took.map(({ displayValue }) => displayValue)];
  console.log(place.slice(0, 30).padEnd(30) + shown.map((one) => one.padStart(11)).join(' '));
  const missed = [
    ...Object.keys(scores).filter((name, at) => reached[at] < scores[name]),
    ...took.filter(({ id, numericValue }) => numericValue > times[id]).map(({ id }) => id),
  ];
  if (missed.length === 0) return;
  process.exitCode = 1;
  console.log(`  FAIL: ${missed.join(', ')}`);
}

async function look(place, profile, categories) {
  const { stdout } = await run(
    'npm',
    [
      ...['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', `${desk.url}${place}`],
      ...[`--port=${port}`, '--disable-storage-reset', '--output=json', '--quiet', ...profile],
      `--only-categories=${Object.keys(categories).join(',')}`,
    ],
    { maxBuffer: 100_000_000 },
  );
  return JSON.parse(stdout);
}
