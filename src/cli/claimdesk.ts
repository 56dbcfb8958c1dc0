#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import * as audit from './audit.js';
import * as exportRows from './export.js';
import * as extract from './extract-command.js';
import * as importFiles from './import.js';
import * as keys from './keys.js';
import * as migrate from './migrate.js';
import * as openapi from './openapi.js';
import { describeFailure } from './plain-failure.js';
import * as redact from './redact.js';
import * as serve from './serve.js';
import * as users from './users.js';

/** Exit code for a command line that was not understood, as shells and GNU programs have it. */
const MISUSED = 2;

/** The files of the commands import what is heavy only when they run, so that `--help` is quick. */
const COMMANDS = [serve, migrate, importFiles, exportRows, extract, users, keys, audit, redact, openapi];

const program = new Command('claimdesk')
  .description('Claimdesk: from an article to a published fact-check')
  .showHelpAfterError('(--help shows what there is)')
  .exitOverride();
for (const { register } of COMMANDS) register(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : MISUSED;
  } else {
    console.error(describeFailure(error));
    process.exitCode = 1;
  }
}
