import { writeSync } from 'node:fs';
import { build } from './build.mjs';
import { endWithParent } from './end-with-parent.mjs';
import { ensureInstalled } from './install.mjs';
import { project } from './run.mjs';
import { bundleSpecs } from './spec-bundles.mjs';

/*
 * npm test [-- jest's options]     npm run test:long: the large figures in full
 * The last line is `N passed, N failed`; a file that could not run counts as one failure.
 */
let tally = '0 passed, 1 failed';
process.on('exit', () => writeSync(1, `${tally}\n`)); // Jest silences console.log when it leaves by itself.

endWithParent();
await ensureInstalled();
await build();

process.env.NODE_ENV ??= 'test';
if (process.argv.includes('--long')) process.env.CLAIMDESK_LONG = '1';

// In this very process, so that whatever ends it ends Jest too.
const { buildArgv, runCLI } = await import('jest');
const asked = process.argv.slice(2).filter((option) => option !== '--long');
const options = await buildArgv(asked);
if (asked.length === 0)
  Object.assign(options, { roots: [`${project}test`, `${project}dist/test`], testMatch: bundleSpecs() });
const { results } = await runCLI(options, [project]);
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
const succeeded = results.success && failed === 0 && results.numTotalTests > 0;
tally = `${results.numPassedTests} passed, ${succeeded ? 0 : Math.max(failed, 1)} failed`;
process.exit(succeeded ? 0 : 1);
