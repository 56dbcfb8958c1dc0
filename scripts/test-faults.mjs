import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { clearTimeout, setImmediate, setTimeout } from 'node:timers';
import { endWithParent } from './end-with-parent.mjs';
import { ensureInstalled } from './install.mjs';
import { fail, project, run, say } from './run.mjs';

/*
 * npm run test:faults              plants each fault of test/faults/planted-faults.json in a copy of the last commit, one after the other
 * npm run test:faults -- name …    these faults
 * Fails where the test that should tell of a fault does not, be it because it comes to no end.
 */
const MOST_MS = 15 * 60_000;
const OF_RUN = /^claimdesk-faults-(\d+)-/;
let tests;

endWithParent();
await ensureInstalled();

const wanted = process.argv.slice(2);
const known = JSON.parse(readFileSync(join(project, 'test/faults/planted-faults.json'), 'utf8'));
const faults = known.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (faults.length === 0)
  fail(`There is no such fault. There are:\n${known.map(({ name }) => name).join('\n')}`);

removeLeftBehind();
const copy = join(mkdtempSync(join(tmpdir(), `claimdesk-faults-${process.pid}-`)), 'copy');
process.on('exit', () => {
  endTests();
  remove(copy);
});
// Later, so that `run` has passed it on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => setImmediate(() => process.exit(1)));

const unnoticed = [];
await run(['git', 'worktree', 'add', '--quiet', '--detach', copy, 'HEAD']);
symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
for (const fault of faults) {
  say(`${fault.name}: ${fault.shows} …`);
  const told = await plantedIsTold(fault);
  say(told ? `  told by ${fault.spec}` : `  ✗ NOT told by ${fault.spec}`);
  if (!told) unnoticed.push(fault.name);
}
console.log(
  `${faults.length - unnoticed.length} of ${faults.length} planted faults were told by their tests.`,
);
process.exitCode = unnoticed.length === 0 ? 0 : 1;

/** Whether the test is red for what it found, with the fault planted, and not for a file that could not run. */
async function plantedIsTold({ edits, spec, test, built }) {
  const before = edits.map(({ file }) => [file, readFileSync(join(copy, file), 'utf8')]);
  for (const { file, find, replace } of edits) {
    const text = readFileSync(join(copy, file), 'utf8');
    writeFileSync(
      join(copy, file),
      text.replace(find, () => replace),
    );
  }
  const report = join(copy, '../report.json');
  const only = test === '' ? [] : ['--testNamePattern', test];
  const jest = join('node_modules', 'jest/bin/jest.js');
  try {
    if (built && (await run([process.execPath, 'scripts/build.mjs'], { cwd: copy })) !== 0) return false;
    await runTests([jest, spec, ...only, '--silent', '--forceExit', '--json', '--outputFile', report]);
    if (!existsSync(report)) return false;
    const { numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return numFailedTests > 0 && numRuntimeErrorTestSuites === 0;
  } finally {
    for (const [file, text] of before.reverse()) writeFileSync(join(copy, file), text);
    rmSync(report, { force: true });
  }
}

/** Runs tests to their end or to the limit, as a group of their own: they start processes, which have to go with them. */
function runTests(parameters) {
  return new Promise((resolve, reject) => {
    tests = spawn(process.execPath, parameters, {
      cwd: copy,
      detached: true,
      stdio: ['ignore', 'ignore', 2],
    });
    const limit = setTimeout(endTests, MOST_MS);
    tests.on('error', reject).on('exit', () => {
      clearTimeout(limit);
      tests = undefined;
      resolve();
    });
  });
}

function endTests() {
  if (tests) process.kill(-tests.pid, 'SIGKILL');
}

/** What a run that was killed could not remove. */
function removeLeftBehind() {
  const { stdout } = spawnSync('git', ['worktree', 'list', '--porcelain'], {
    cwd: project,
    encoding: 'utf8',
  });
  for (const [, path] of stdout.matchAll(/^worktree (.+)$/gm)) {
    const [, pid] = OF_RUN.exec(basename(dirname(path))) ?? [];
    if (pid && !isRunning(Number(pid))) remove(path);
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Needs nothing that would have to be waited for: it is the last that this process does. */
function remove(worktree) {
  spawnSync('git', ['worktree', 'remove', '--force', worktree], { cwd: project });
  rmSync(dirname(worktree), { recursive: true, force: true });
}
