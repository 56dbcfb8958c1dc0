import type { Command } from 'commander';

/** Adds `audit verify`. */
export function register(program: Command): void {
  program
    .command('audit')
    .description('the log of every change')
    .command('verify')
    .description(
      'recompute every chain of the audit log; exit code 1 if anything was altered, cut off or left out',
    )
    .action(verify);
}

async function verify(): Promise<void> {
  const { Client } = await import('pg');
  const { verifyAudit } = await import('../platform/audit/verify-audit.js');
  const { withDatabase } = await import('./with-database.js');
  await withDatabase(async (config) => {
    const client = new Client({ connectionString: config.databaseUrl! });
    await client.connect();
    try {
      const { streams, events, findings } = await verifyAudit(client);
      for (const { stream, seq, problem } of findings)
        console.error(`${problem.replaceAll('_', ' ')}: ${stream}${seq === null ? '' : ` at ${seq}`}`);
      console.log(`audit: ${events} events in ${streams} streams, ${findings.length} findings`);
      if (findings.length) process.exitCode = 1;
    } finally {
      await client.end();
    }
  });
}
