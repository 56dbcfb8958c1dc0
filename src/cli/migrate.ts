import type { Command } from 'commander';

/** Adds `migrate`. */
export function register(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date, as MIGRATE_DATABASE_URL; safe from many processes at once')
    .action(async () => {
      const { withDatabase } = await import('./with-database.js');
      await withDatabase(async () => console.log('The database is up to date.'));
    });
}
