import type { Command } from 'commander';
import type { RedactionOrder } from './redact-content.js';

/** Adds `redact words`, `redact article` and `redact evidence`. */
export function register(program: Command): void {
  const redact = program
    .command('redact')
    .description(
      'blank what a court or the law on personal data orders gone; an admin and a publisher together',
    );
  add(
    redact
      .command('words')
      .description('these words, wherever they are')
      .argument('<file>', 'one wording a line, exactly as it stands'),
    'words',
  );
  add(redact.command('article').description('an article with its quotes').argument('<id>'), 'article');
  add(
    redact.command('evidence').description('a piece of evidence with its copy').argument('<id>'),
    'evidence',
  );
}

function add(command: Command, what: RedactionOrder['what']): void {
  command
    .requiredOption(
      '--reason <words>',
      'why, such as the court and the number of its order; it stays on record',
    )
    .requiredOption('--admin <address>', 'an admin, whose password is asked for')
    .requiredOption('--publisher <address>', 'a publisher, another person, whose password is asked for')
    .option('--dry-run', 'tell what would go, and change nothing')
    .action(async (which: string, given: Omit<RedactionOrder, 'what' | 'which'>) => {
      const { redactContent } = await import('./redact-content.js');
      await redactContent({ ...given, what, which });
    });
}
