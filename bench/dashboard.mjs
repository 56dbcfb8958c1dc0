import { build } from '../scripts/build.mjs';
import { ensureInstalled } from '../scripts/install.mjs';
import { textIn } from './generate-text.mjs';

/*
 * npm run bench:dashboard     how soon the reader shows what a key does, in an article of 20,000 words
 *
 * In a real Chromium, against the real server and database; as the machine is, and four times slower. Times run from the
 * event of a key to the frame that shows what it did. Beside them stands a plain page that holds the same text and does next
 * to nothing: the two in turn, medians, and how many times as long the desk takes.
 */
const WORDS = 20_000;
/** Of all sentences, so that the article has some 400 quotes. */
const REPORTS = 0.26;
const SLOWDOWNS = [1, 4];
const ROUNDS = 3;
const PRESSES = 20;
/** Where nothing slows the machine down. */
const MOST_MS = 50;
const BACK_AND_FORTH = ['ArrowLeft', 'ArrowRight'];
const PANE = '[data-ui=text]';

await ensureInstalled();
await build();
const { ask, openDesk } = await import('./desk-in-browser.mjs');
const { prepare, press, scrollThrough, workFor } = await import('./painted.mjs');

const desk = await openDesk();
try {
  await measure();
} finally {
  await desk.stop();
}

async function measure() {
  const text = longText();
  const article = await ask(desk.page, 'POST', '/articles', { text });
  const words = text.split(/\s+/).length.toLocaleString('en');
  console.log(
    `An article of ${words} words with ${article.quoteCounts.total} quotes. Milliseconds to the painted frame.`,
  );
  await desk.context.addInitScript(prepare);
  await desk.context.route('**/plain', (route) =>
    route.fulfill({ contentType: 'text/html', body: plainPage(text) }),
  );
  const plain = await desk.context.newPage();
  for (const slowdown of SLOWDOWNS) {
    for (const page of [desk.page, plain]) await slowDown(page, slowdown);
    console.log(`\n${slowdown === 1 ? 'As the machine is' : `Slowed down ${slowdown} times`}`);
    console.log('                        median      p98    plain page    times as long');
    await showTimes(plain, `/articles/${article.id}`, slowdown);
    await showScrolling('the desk', desk.page, PANE);
    await showScrolling('plain page', plain, 'main');
  }
}

async function showTimes(plain, address, slowdown) {
  const times = {};
  const note = (name, ...some) => (times[name] ??= []).push(...some);
  for (let round = 0; round < ROUNDS; round += 1) {
    note('plain first text', await firstText(plain, '/plain', 'p'));
    note('plain', ...(await presses(plain, ['j'])));
    const { page } = desk;
    note('first text', await firstText(page, address, 'mark'));
    // What the page fetches when it is at rest has come.
    await page.waitForTimeout(2500 * slowdown);
    await page.keyboard.press('j');
    const work = await workFor(page, async () =>
      note('j', ...(await presses(page, ['j'], '[data-ui=text] mark[data-selected]', 'dataset.quote'))),
    );
    note('work', work / PRESSES);
    await page.keyboard.press('b');
    note('a step of bounds', ...(await presses(page, BACK_AND_FORTH, '[data-ui=offsets]', 'textContent')));
    await page.keyboard.press('Escape');
    for (let n = 0; n < 4; n += 1) {
      note('palette', await press(page, 'Control+k', `document.querySelector('[role=dialog] input')`));
      await page.keyboard.press('Escape');
      await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    }
    await page.keyboard.press('c');
    await page.locator('[data-ui=statement]').waitFor();
    note('a letter in a field', ...(await presses(page, ['e'], '[data-ui=statement]', 'value.length')));
    await page.keyboard.press('Escape');
  }
  const { plain: base, 'plain first text': baseText, work, ...measured } = times;
  for (const [name, some] of Object.entries(measured))
    show(name, some, name === 'first text' ? baseText : base);
  console.log(`for one j the page works ${middle(work).toFixed(0)} ms of processor time`);
  if (slowdown === 1 && middle(measured.j) > MOST_MS) fail(`j takes ${middle(measured.j).toFixed(0)} ms`);
}

/** Presses keys in turn, again and again; each time, what is told of an element changes. */
async function presses(page, keys, selector, told) {
  const some = [];
  for (let n = 0; n < PRESSES; n += 1) {
    const now = selector && `document.querySelector('${selector}').${told}`;
    const before = now && JSON.stringify(await page.evaluate(now));
    some.push(await press(page, keys[n % keys.length], now && `${now} !== ${before}`));
    await page.waitForTimeout(100);
  }
  return some;
}

async function firstText(page, address, selector) {
  await page.bringToFront();
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(`untilShown(() => document.querySelector('${selector}'))`);
}

async function showScrolling(name, page, pane) {
  await page.bringToFront();
  const { frames, blank, long, longest } = await scrollThrough(page, pane);
  console.log(
    `scrolling, ${name.padEnd(11)} ${frames} frames, ${blank} without words, ${long} above 50 ms, the longest ${longest.toFixed(0)} ms`,
  );
  if (blank > 0) fail(`${blank} frames without words`);
}

async function slowDown(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

function show(name, some, base) {
  const [median, high, plain] = [middle(some), at(some, 0.98), middle(base)].map((ms) =>
    ms.toFixed(1).padStart(9),
  );
  console.log(
    `${name.padEnd(21)}${median}${high}${plain.padStart(14)}${(middle(some) / middle(base)).toFixed(1).padStart(17)}`,
  );
}

function at(some, share) {
  return some.toSorted((a, b) => a - b)[Math.floor((some.length - 1) * share)];
}

function middle(some) {
  return at(some, 0.5);
}

function fail(why) {
  console.log(`FAIL: ${why}`);
  process.exitCode = 1;
}

function longText() {
  const write = textIn('id', { reports: REPORTS });
  const paragraphs = [];
  for (let words = 0; words < WORDS; words += paragraphs.at(-1).split(/\s+/).length)
    paragraphs.push(write(200));
  return paragraphs.join('\n');
}

/** The same words in a scrolling box; each press moves a colour on by one paragraph. */
function plainPage(text) {
  const paragraphs = text.split('\n').map((paragraph) => `<p><span>${paragraph}</span></p>`);
  return `<!doctype html><main style="height: 800px; overflow: auto; font: 18px/30px serif">${paragraphs.join('')}</main>
    <script>
      let at = 0;
      addEventListener('keydown', () => {
        const all = document.querySelectorAll('p');
        all[at].style.background = '';
        all[++at].style.background = 'gold';
      });
    </script>`;
}
