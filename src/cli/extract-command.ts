import { Option, type Command } from 'commander';
import { READ_AS } from '../core/quotes/read-as.js';
import type { ExtractOptions } from './extract.js';

/** Adds `extract`. */
export function register(program: Command): void {
  program
    .command('extract')
    .description(
      'quotes and sentences of an article as JSON: {language, quotes, sentences}; needs no database',
    )
    .argument('[file]', 'a text in UTF-8, or - for standard input', '-')
    .option('--lang <language>', 'language of the text, such as id or en; detected when absent')
    .addOption(new Option('--as <what>', 'what the text is; when absent its labels tell').choices(READ_AS))
    .option('--jsonl', 'rows {id, lang?, text} in, rows {id, quotes, sentences} out, as they come')
    .option('--explain', 'for people: every quote with its reasons')
    .action(async (file: string, options: ExtractOptions) => {
      const { extract } = await import('./extract.js');
      await extract({ file, ...options }, process);
    });
}
