import { Option, type Command } from 'commander';

/** Adds `export claims`, `export quotes` and `export evidence`. */
export function register(program: Command): void {
  const command = program.command('export').description('what the desk has, on standard output');
  for (const what of ['claims', 'quotes', 'evidence'] as const)
    command
      .command(what)
      .description(`all ${what}`)
      .addOption(
        new Option('--format <format>', 'lines of JSON, or a table')
          .choices(['jsonl', 'csv'])
          .default('jsonl'),
      )
      .action(async ({ format }) => {
        const { writeRows } = await import('./write-export.js');
        await writeRows(what, format);
      });
}
