import type { Command } from 'commander';

/** Adds `extract`. */
export function register(program: Command): void {
  program
    .command('extract')
    .description(
      'quotes and sentences of an article as JSON: {language, quotes, sentences}; needs no database',
    )
    .argument('[file]', 'a text in UTF-8, or - for standard input', '-')
    .option('--lang <language>', 'language of the text, such as id or en; detected when absent')
    .option('--jsonl', 'rows {id, lang?, text} in, rows {id, quotes, sentences} out, as they come')
    .option('--explain', 'for people: every quote with its reasons')
    .action(async (file: string, options: { lang?: string; jsonl?: boolean; explain?: boolean }) => {
      const { extract } = await import('./extract.js');
      await extract({ file, ...options }, process);
    });
}
