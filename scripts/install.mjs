import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, project, run, say } from './run.mjs';

/** Installs the packages of package-lock.json when node_modules is missing or holds others. */
export async function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Claimdesk needs Node 20.19 or newer; this is ${process.version}.`);
  if (isInstalled()) return;
  say('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const code = await run([...npm, 'ci', '--include=dev', '--include=optional', '--loglevel=error']);
  if (code !== 0) fail('The packages could not be installed: see above. `npm ci` tries again.');
}

/** npm writes what it installed to node_modules/.package-lock.json when it is done. Packages for other systems are absent there. */
function isInstalled() {
  const record = join(project, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  const wanted = packagesOf(join(project, 'package-lock.json'));
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === '') return true;
    return installed[folder] ? installed[folder].version === version : optional;
  });
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}
