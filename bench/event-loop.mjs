/* global Buffer, fetch */
import { setTimeout as sleep } from 'node:timers/promises';
import { startDesk } from './desk-in-browser.mjs';
import { hostile } from './hostile.mjs';

/*
 * npm run bench:event-loop -- [NAME…]     all texts, or those whose names are given
 * How long the server stands still for everybody while hostile texts of 1 MB and of 9 MB come in, are searched for quotes and are read: the
 * longest turn of its event loop, as /metrics tells it. Beside it, the same for a text that is like any other.
 */
const LIMIT_MS = 200;
const SIZES = [1_000_000, 9_000_000];
/** Bytes that a request may have, a little less. */
const MOST_BYTES = 10_000_000;
const PLAIN = ['a plain text', (length) => 'It rained in Bandung on Monday. '.repeat(length / 32)];

const desk = await startDesk();
const headers = await signIn();
let worst = 0;
const names = process.argv.slice(2);
for (const [name, text] of [PLAIN, ...hostile]) {
  if (names.length && !names.includes(name)) continue;
  const times = [];
  for (const size of SIZES) times.push(await standstill(fitting(text(size))));
  worst = Math.max(worst, ...times);
  console.log(name.padEnd(34), times.map((ms) => `${ms} ms`.padStart(8)).join(' '));
}
console.log(`longest ${worst} ms, limit ${LIMIT_MS}`);
await desk.stop();
process.exit(worst > LIMIT_MS ? 1 : 0);

async function signIn() {
  const ayu = { email: 'ayu@newsroom.example', password: 'claimdesk-demo' };
  const { headers } = await send('/auth/login', ayu, { origin: desk.url });
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { cookie: cookies.join('; '), origin: desk.url };
}

/** As much of a text as a request can bring. */
function fitting(text) {
  const bytes = Buffer.byteLength(JSON.stringify({ text }));
  return bytes > MOST_BYTES ? text.slice(0, (text.length * MOST_BYTES) / bytes) : text;
}

/** @returns the longest turn of the event loop while a text comes in, is searched and is read; ms */
async function standstill(text) {
  await longestTurn();
  const answer = await send('/articles', { text }, headers);
  const added = await answer.json();
  const article = added.articleId ?? added.id;
  if (added.articleId) await ended(added.id);
  if (article)
    for (const part of ['', '/text', '/quotes', '/sentences'])
      await fetch(`${desk.url}/api/v1/articles/${article}${part}`, { headers });
  return longestTurn();
}

async function ended(job) {
  for (;;) {
    const { state } = await (await fetch(`${desk.url}/api/v1/jobs/${job}`, { headers })).json();
    if (state === 'succeeded' || state === 'failed') return;
    await sleep(100);
  }
}

/** Since the last time that it was asked for; ms. */
async function longestTurn() {
  const figures = await (await fetch(`${desk.url}/metrics`)).text();
  return Math.round(Number(/^nodejs_eventloop_lag_max_seconds (.+)$/m.exec(figures)[1]) * 1000);
}

function send(path, body, headers) {
  return fetch(`${desk.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
