import type { Command } from 'commander';

/** Adds `import`. */
export function register(program: Command): void {
  program
    .command('import <files...>')
    .description(
      'take articles in from files (.txt, .html, .pdf, .docx, .eml, .srt, .vtt); print one line of JSON a file',
    )
    .option('--as <address>', 'who brings them in; in the demo newsroom the first contributor when absent')
    .option('--statement-date <day>', 'when their statements were made, YYYY-MM-DD')
    .option('--language <tag>', 'their language, such as id or en; recognised when absent')
    .action(async (files: string[], { as, statementDate, language }) => {
      const { importFiles } = await import('./import-files.js');
      if (!(await importFiles(files, as ?? null, { statementDate, language }))) process.exitCode = 1;
    });
}
