import { Option, type Command } from 'commander';

/** Adds `import`. */
export function register(program: Command): void {
  program
    .command('import <files...>')
    .description(
      'take articles in: one a file (.txt, .html, .pdf, .docx, .eml, .srt, .vtt), or many (.jsonl, .csv); print one line of JSON a file',
    )
    .option('--as <address>', 'who brings them in; in the demo newsroom the first contributor when absent')
    .option('--statement-date <day>', 'when their statements were made, YYYY-MM-DD')
    .option('--language <tag>', 'their language, such as id or en; recognised when absent')
    .addOption(
      new Option('--duplicates <what>', 'of many: what becomes of those whose text is in the desk already')
        .choices(['skip', 'add'])
        .default('skip'),
    )
    .action(async (files: string[], { as, ...settings }) => {
      const { importFiles } = await import('./import-files.js');
      const stop = new AbortController();
      process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
      const terminal = { print: console.log, note: console.error, signal: stop.signal };
      if (!(await importFiles(files, as ?? null, settings, terminal))) process.exitCode = 1;
    });
}
