import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithParent } from './end-with-parent.mjs';
import { ensureInstalled } from './install.mjs';
import { fail, project, run, say } from './run.mjs';

/*
 * npm run test:faults              plants each fault of test/faults/planted-faults.json in a copy of the last commit, one after the other
 * npm run test:faults -- name …    these faults
 * Fails where the test that should tell of a fault does not.
 */
endWithParent();
await ensureInstalled();

const wanted = process.argv.slice(2);
const known = JSON.parse(readFileSync(join(project, 'test/faults/planted-faults.json'), 'utf8'));
const faults = known.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (faults.length === 0)
  fail(`There is no such fault. There are:\n${known.map(({ name }) => name).join('\n')}`);

const copy = join(mkdtempSync(join(tmpdir(), 'claimdesk-faults-')), 'copy');
const inCopy = (command, options) => run(command, { cwd: copy, ...options });
const unnoticed = [];
try {
  await run(['git', 'worktree', 'add', '--quiet', '--detach', copy, 'HEAD']);
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  for (const fault of faults) {
    say(`${fault.name}: ${fault.shows} …`);
    const told = await plantedIsTold(fault);
    say(told ? `  told by ${fault.spec}` : `  ✗ NOT told by ${fault.spec}`);
    if (!told) unnoticed.push(fault.name);
  }
} finally {
  await run(['git', 'worktree', 'remove', '--force', copy]);
  rmSync(join(copy, '..'), { recursive: true, force: true });
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
    if (built && (await inCopy([process.execPath, 'scripts/build.mjs'])) !== 0) return false;
    await inCopy(
      [process.execPath, jest, spec, ...only, '--silent', '--forceExit', '--json', '--outputFile', report],
      {
        stdout: 'ignore',
      },
    );
    const { numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return numFailedTests > 0 && numRuntimeErrorTestSuites === 0;
  } finally {
    for (const [file, text] of before.reverse()) writeFileSync(join(copy, file), text);
    rmSync(report, { force: true });
  }
}
