import { build } from '../scripts/build.mjs';
import { ensureInstalled } from '../scripts/install.mjs';

/*
 * npm run bench:live     how soon one person sees what another does
 *
 * Two people at one claim, in a real Chromium against the real server and database; from the moment in which one does it to the frame that shows
 * it to the other. Both pages read the clock of the same machine.
 */
const ROUNDS = 40;
const MOST_MS = 1000;

await ensureInstalled();
await build();
const { ask, openBrowser, signIn } = await import('./desk-in-browser.mjs');
const { prepare } = await import('./painted.mjs');

const desk = await openBrowser();
try {
  await measure();
} finally {
  await desk.stop();
}

async function measure() {
  const [reader, writer] = [await seat('Ayu'), await seat('Budi')];
  const claim = await ask(writer, 'POST', '/claims', { statement: 'It rained.', language: 'en' });
  await reader.goto(`${desk.url}/claims/${claim.ref}`);
  await reader.locator('[data-field=statement]').waitFor();

  const times = { 'a change': [], 'that somebody has come': [], 'that somebody writes': [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const seen = shown(
      reader,
      `document.querySelector('[data-field=statement] textarea').value.endsWith(' ${round}.')`,
    );
    const { version } = await ask(writer, 'GET', `/claims/${claim.id}`);
    const from = await now(writer);
    await ask(writer, 'PATCH', `/claims/${claim.id}`, { statement: `It rained ${round}.` }, version);
    times['a change'].push((await seen) - from);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const come = shown(reader, `document.querySelector('[data-ui=present]')?.textContent.includes('Budi')`);
    await writer.goto(`${desk.url}/claims/${claim.ref}`, { waitUntil: 'commit' });
    const from = await shown(writer, `document.querySelector('[data-field=statement] textarea')`);
    times['that somebody has come'].push((await come) - from);
    const writes = shown(reader, `document.querySelector('[data-field=statement] [data-ui=writing]')`);
    const field = writer.locator('[data-field=statement] textarea');
    await field.focus();
    const pressed = await now(writer);
    await writer.keyboard.press('e');
    times['that somebody writes'].push((await writes) - pressed);
    await writer.keyboard.press('Backspace');
    const left = shown(reader, `!document.querySelector('[data-ui=present]')`);
    await writer.goto(`${desk.url}/inbox`);
    await left;
  }

  console.log('milliseconds until one sees           median      p95');
  for (const [what, some] of Object.entries(times)) {
    const [median, high] = [0.5, 0.95].map(
      (share) => some.toSorted((a, b) => a - b)[Math.floor((some.length - 1) * share)],
    );
    console.log(what.padEnd(34) + [median, high].map((ms) => ms.toFixed(0).padStart(9)).join(''));
    if (high <= MOST_MS) continue;
    console.log(`FAIL: above ${MOST_MS}`);
    process.exitCode = 1;
  }
}

async function seat(name) {
  const page = await (await desk.browser.newContext()).newPage();
  await page.addInitScript(prepare);
  await signIn(page, desk.url, name);
  return page;
}

function now(page) {
  return page.evaluate('performance.timeOrigin + performance.now()');
}

/** When the frame has been painted in which it holds. */
function shown(page, what) {
  return page.evaluate(`untilShown(() => ${what}).then((at) => performance.timeOrigin + at)`);
}
