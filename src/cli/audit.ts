import type { Command } from 'commander';
import type { Client } from 'pg';

/** Adds `audit verify`, `audit verify-log` and `audit key`. */
export function register(program: Command): void {
  const audit = program.command('audit').description('the log of every change');
  audit
    .command('verify')
    .description(
      'recompute every chain of the audit log; exit code 1 if anything was altered, cut off or left out',
    )
    .action(verify);
  audit
    .command('verify-log')
    .description('check the signed log of a claim, without any database; exit code 1 if it does not hold')
    .argument('<file>', 'the log, or - for standard input')
    .option('--key <key>', 'the public key of the desk, as `audit key` prints it there')
    .action(verifyFile);
  audit.command('key').description('print the public key that signs the logs of this desk').action(printKey);
}

async function verify(): Promise<void> {
  const { verifyAudit } = await import('../platform/audit/verify-audit.js');
  await withClient(async (client) => {
    const { streams, events, findings } = await verifyAudit(client);
    for (const { stream, seq, problem } of findings)
      console.error(`${problem.replaceAll('_', ' ')}: ${stream}${seq === null ? '' : ` at ${seq}`}`);
    console.log(`audit: ${events} events in ${streams} streams, ${findings.length} findings`);
    if (findings.length) process.exitCode = 1;
  });
}

async function verifyFile(file: string, { key }: { key?: string }): Promise<void> {
  const { createReadStream } = await import('node:fs');
  const { createInterface } = await import('node:readline');
  const { verifyLog } = await import('../platform/audit/signed-log.js');
  const input = file === '-' ? process.stdin : createReadStream(file);
  const { head, events, redacted, problems } = await verifyLog(
    createInterface({ input, crlfDelay: Infinity }),
    key,
  );
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
  const { logKey, publicKeyOf } = await import('../platform/audit/signed-log.js');
  await withClient(async (client) => {
    const { rows } = await client.query<{ signing_secret: Buffer }>('SELECT signing_secret FROM settings');
    console.log(publicKeyOf(logKey(rows[0]!.signing_secret)));
  });
}

async function withClient(use: (client: Client) => Promise<void>): Promise<void> {
  const { Client } = await import('pg');
  const { withDatabase } = await import('./with-database.js');
  await withDatabase(async (config) => {
    const client = new Client({ connectionString: config.databaseUrl! });
    await client.connect();
    try {
      await use(client);
    } finally {
      await client.end();
    }
  });
}
