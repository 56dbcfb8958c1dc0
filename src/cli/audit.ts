import { Option, type Command } from 'commander';
import type { KeyObject } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Client } from 'pg';
import type { Checkpoint } from '../platform/audit/checkpoint.js';
import type { OrderedRedaction } from '../platform/audit/redacted-events.js';
import type { Config } from '../platform/config.js';
import { CommandError } from './plain-failure.js';
import { printAll } from './print-all.js';

/** Adds `audit` with its commands. */
export function register(program: Command): void {
  const audit = program.command('audit').description('the log of every change');
  audit
    .command('verify')
    .description(
      'recompute every chain of the audit log; exit code 1 if anything was altered, cut off or left out',
    )
    .addOption(
      new Option(
        '--checkpoint <file>',
        'compare with where every chain stood then; else with the newest in AUDIT_CHECKPOINTS',
      ).conflicts('since'),
    )
    .addOption(new Option('--since <file>', 'read only what came after a checkpoint'))
    .option(
      '--key <key>',
      'the public key that the checkpoint must be signed with, as `audit key` printed it',
    )
    .option(
      '--salts <file>',
      'the salts that `redact` printed, one a line: every redacted event must be of one of them',
    )
    .action(verify);
  audit
    .command('checkpoint')
    .description(
      'print, signed, where every chain stands now: keep it where the owner of the database does not write',
    )
    .action(printCheckpoint);
  audit
    .command('export')
    .description(
      'print the whole log, signed, as JSON Lines that `audit verify-log` checks without the database',
    )
    .action(exportAll);
  audit
    .command('verify-log')
    .description(
      'check the signed log of a claim or of all, without any database; exit code 1 if it does not hold',
    )
    .argument('<file>', 'the log, or - for standard input')
    .option('--key <key>', 'the public key of the desk, as `audit key` prints it there')
    .action(verifyFile);
  audit.command('key').description('print the public key that signs the logs of this desk').action(printKey);
}

interface VerifyOptions {
  checkpoint?: string;
  since?: string;
  key?: string;
  salts?: string;
}

async function verify({ checkpoint, since, key, salts }: VerifyOptions): Promise<void> {
  const { publicKeyOf } = await import('../platform/audit/signed-log.js');
  const { verifyAudit } = await import('../platform/audit/verify-audit.js');
  await withClient(async (client, config) => {
    const file = since ?? checkpoint ?? (await newestKept(config));
    const earlier =
      file === null ? undefined : await readEarlier(file, key ?? publicKeyOf(await keyOf(client)));
    const { streams, events, redacted, findings } = await verifyAudit(client, {
      checkpoint: earlier,
      since: since !== undefined,
      salts: salts === undefined ? undefined : await saltsIn(salts),
    });
    for (const { stream, seq, problem } of findings)
      console.error(`${problem.replaceAll('_', ' ')}: ${stream}${seq === null ? '' : ` at ${seq}`}`);
    await tellRedacted(redacted, earlier);
    const period = earlier ? ` (checkpoint of ${earlier.at})` : '';
    console.log(`audit: ${events} events in ${streams} streams${period}, ${findings.length} findings`);
    if (!earlier) console.error(WITHOUT_CHECKPOINT);
    if (findings.length) process.exitCode = 1;
  });
}

const WITHOUT_CHECKPOINT =
  'Warning: there is no checkpoint to compare with. A chain that was cut off or written anew together with its head, or is gone with it, was not looked for: set AUDIT_CHECKPOINTS, or give one with --checkpoint.';

async function newestKept({ auditCheckpoints: folder }: Config): Promise<string | null> {
  const { newestCheckpoint } = await import('../platform/audit/checkpoint.js');
  return folder === null ? null : newestCheckpoint(folder);
}

/** Whether somebody has ordered them, no hash can tell. */
async function tellRedacted(redacted: readonly OrderedRedaction[], earlier?: Checkpoint): Promise<void> {
  if (redacted.length === 0) return;
  const { REDACTIONS } = await import('../platform/audit/redacted-events.js');
  const knownUntil = earlier ? (earlier.heads.get(REDACTIONS)?.seq ?? 0) : Infinity;
  const since = redacted.filter(({ place }) => place > knownUntil).length;
  for (const { stream, seq, place, at, admin, publisher, reason } of redacted) {
    const when = place > knownUntil ? 'redacted since the checkpoint' : 'redacted';
    console.log(
      `${when}: ${stream} at ${seq}, ${at}, by ${admin} and ${publisher}: ${JSON.stringify(reason)}`,
    );
  }
  console.log(
    `${redacted.length} events have lost words to redactions${earlier ? `, ${since} of them since the checkpoint` : ''}: compare these with the orders that you know`,
  );
}

async function readEarlier(file: string, trusted: string): Promise<Checkpoint> {
  const { CheckpointError, readCheckpoint } = await import('../platform/audit/checkpoint.js');
  try {
    return await readCheckpoint(linesOf(file), trusted);
  } catch (error) {
    throw error instanceof CheckpointError ? new CommandError(`${file}: ${error.message}`) : error;
  }
}

async function printCheckpoint(): Promise<void> {
  const { checkpointText } = await import('../platform/audit/checkpoint.js');
  await withClient(async (client) => {
    for await (const line of checkpointText(client, await keyOf(client))) console.log(line.trimEnd());
  });
}

async function exportAll(): Promise<void> {
  const { auditText } = await import('../platform/audit/export-audit.js');
  await withClient(async (client) => {
    await printAll(Readable.from(auditText(client, await keyOf(client)), { objectMode: false }));
  });
}

async function verifyFile(file: string, { key }: { key?: string }): Promise<void> {
  const { verifyLog } = await import('../platform/audit/signed-log.js');
  const { head, events, redacted, problems } = await verifyLog(linesOf(file), key);
  for (const problem of problems) console.error(problem);
  if (head) {
    console.log(`${head.about}: ${events} events until ${head.exportedAt}, ${problems.length} findings`);
    if (redacted) console.log(`${redacted} of them have lost words to a redaction`);
    if (key === undefined)
      console.log(
        `signed with ${head.publicKey}: give the desk’s own key with --key to know that it is theirs`,
      );
  }
  if (problems.length) process.exitCode = 1;
}

async function printKey(): Promise<void> {
  const { publicKeyOf } = await import('../platform/audit/signed-log.js');
  await withClient(async (client) => console.log(publicKeyOf(await keyOf(client))));
}

async function keyOf(client: Client): Promise<KeyObject> {
  const { logKey } = await import('../platform/audit/signed-log.js');
  const { rows } = await client.query<{ signing_secret: Buffer }>('SELECT signing_secret FROM settings');
  return logKey(rows[0]!.signing_secret);
}

async function saltsIn(file: string): Promise<Buffer[]> {
  const salts: Buffer[] = [];
  for await (const line of linesOf(file)) salts.push(Buffer.from(line.trim(), 'hex'));
  // Nobody's salt is empty: a proof under an empty key anybody can write.
  return salts.filter(({ length }) => length > 0);
}

/** What is no UTF-8 is no line of a log. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const { createReadStream } = await import('node:fs');
  const { linesOf: split } = await import('./read-input.js');
  for await (const { line } of split(file === '-' ? process.stdin : createReadStream(file)))
    yield (line ?? '').replace(/\r$/, '');
}

async function withClient(use: (client: Client, config: Config) => Promise<void>): Promise<void> {
  const { Client } = await import('pg');
  const { withDatabase } = await import('./with-database.js');
  await withDatabase(async (config) => {
    const client = new Client({ connectionString: config.databaseUrl! });
    await client.connect();
    try {
      await use(client, config);
    } finally {
      await client.end();
    }
  });
}
