/* global performance */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import module from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { json } from 'node:stream/consumers';
import pg from 'pg';
import { textIn } from './generate-text.mjs';

/*
 * npm run build && npm run bench:drain     how long the work of a process that is killed with -9 lies there
 * One of two processes dies while both write, send webhooks and read long articles. From then on nothing new comes in; it takes so long until
 * the receiver has been told of every claim, and until every job has ended. Beside it, in turn, the same where nobody dies.
 */
const LIMIT_S = 60;
const ROUNDS = 3;
const CLAIMS = 200;
const WRITERS = 8;
const ARTICLES = 4;
/** Texts of more than 200 kB are read by a job. */
const LENGTH = 1_000_000;

/** The tests start servers and processes too, in TypeScript. */
module.register('../test/harness/typescript-hooks.mjs', import.meta.url);
const { startTestServer } = await import('../test/harness/test-server.ts');
const { startProcess } = await import('../test/harness/start-process.ts');

delete process.env.DATABASE_URL;
const { server, stop } = await startTestServer();
const database = new pg.Pool({ connectionString: server.ownerUrl, max: 2 });
const told = new Set();
const receiver = createServer(async (request, answer) => {
  told.add((await json(request)).data.claimId);
  answer.writeHead(204).end();
}).listen(0, '127.0.0.1');
await once(receiver, 'listening');
const address = `127.0.0.1:${receiver.address().port}`;
const settings = { NODE_ENV: 'test', EGRESS: 'on', EGRESS_ALLOW: address, RATE_LIMIT: '10000000' };
const running = [await start(), await start()];
const key = hire();
await write('webhooks', { url: `http://${address}/`, events: ['claim.created'] });

console.log('seconds until        every webhook is sent    every job has ended');
let longest = 0;
for (let round = 0; round < ROUNDS; round += 1)
  for (const dies of [false, true]) {
    const seconds = await drained(dies);
    const shown = seconds.map((one) => one.toFixed(1).padStart(22)).join(' ');
    console.log(`${dies ? 'after kill -9' : 'nobody dies  '} ${shown}`);
    if (dies) longest = Math.max(longest, ...seconds);
  }
console.log(`longest ${longest.toFixed(1)} s, limit ${LIMIT_S} s`);

await Promise.all(running.map((one) => one.stop()));
await database.end();
receiver.close();
await stop();
process.exit(longest > LIMIT_S ? 1 : 0);

/** @returns the seconds until all webhooks are sent, and until all jobs have ended, from the middle of the writing on */
async function drained(dies) {
  const text = textIn('en')(LENGTH);
  await Promise.all(Array.from({ length: ARTICLES }, (_, n) => write('articles', { text: `${n}. ${text}` })));
  let written = 0;
  const writer = async () => {
    while (written < CLAIMS) await write('claims', claim((written += 1)));
  };
  const writers = Promise.all(Array.from({ length: WRITERS }, writer));
  while (written < CLAIMS / 2) await sleep(5);
  written = CLAIMS;
  if (dies) running[0].process.kill('SIGKILL');
  const from = performance.now();
  await writers;
  const seconds = await Promise.all(
    [allTold, allEnded].map(async (done) => {
      while (!(await done())) await sleep(50);
      return (performance.now() - from) / 1000;
    }),
  );
  if (dies) running[0] = await start();
  return seconds;
}

async function allTold() {
  const { rows } = await database.query('SELECT id FROM claims');
  return rows.every(({ id }) => told.has(id));
}

async function allEnded() {
  const { rows } = await database.query(`SELECT FROM jobs WHERE state IN ('queued', 'running')`);
  return rows.length === 0;
}

/** Asks one process and then the other until one answers. */
async function write(path, body) {
  const idempotencyKey = randomUUID();
  for (let n = 0; ; n += 1) {
    const client = running[n % running.length].client(key);
    const answer = await client.post(`/api/v1/${path}`, body, { idempotencyKey }).catch(() => undefined);
    if (answer && answer.status < 300) return;
    if (answer && answer.status < 500) throw new Error(JSON.stringify(answer.body));
    await sleep(20);
  }
}

function claim(n) {
  const claimant = { name: 'Rina Contoh' };
  return { statement: `It rained on day ${n}.`, language: 'en', claimant, statedOn: '2015-11-26' };
}

function start() {
  return startProcess(server, settings);
}

/** @returns the key of somebody who may do all of it */
function hire() {
  const email = 'rina@desk.example';
  const env = { ...process.env, DATABASE_URL: server.appUrl, MIGRATE_DATABASE_URL: server.ownerUrl };
  const command = (...words) =>
    execFileSync(process.execPath, [join(import.meta.dirname, '../dist/src/cli/claimdesk.js'), ...words], {
      ...{ env, input: 'a long enough password\n', encoding: 'utf8', stdio: 'pipe' },
    });
  const roles = ['--roles', 'admin,contributor'];
  command('users', 'create', '--email', email, '--name', 'Rina', ...roles, '--password-stdin');
  return command('keys', 'create', '--user', email, '--scopes', '*').trim();
}
