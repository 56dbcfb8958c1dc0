import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '../..');
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.git', '.claimdesk', 'test-results']);

/** A file of the project; the path is relative to its root, with slashes. */
export interface ProjectFile {
  path: string;
  read(): string;
}

/** All files below a folder of the project that somebody wrote by hand, or below the whole of it. */
export function projectFiles(folder = '.'): ProjectFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name) && !entry.name.endsWith('.log'))
    .flatMap((entry) => {
      const full = join(root, folder, entry.name);
      const path = relative(root, full).split(sep).join('/');
      return entry.isDirectory() ? projectFiles(path) : [{ path, read: () => readFileSync(full, 'utf8') }];
    });
}

/** The paths among the files whose text breaks a rule: compare with `[]`, and the failure names them. */
export function offenders(files: ProjectFile[], breaks: (text: string, path: string) => boolean): string[] {
  return files.filter((file) => breaks(file.read(), file.path)).map((file) => file.path);
}

/** Reads a JSON file of the project. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
}
