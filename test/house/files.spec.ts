import { offenders, projectFiles } from './project-files.js';

const code = /\.(ts|tsx|mjs|cjs|js)$/;
const ours = ['src', 'migrations', 'test', 'scripts', 'bench', 'web'].flatMap((folder) =>
  projectFiles(folder),
);
const programs = ours.filter(({ path }) => code.test(path) && !path.includes('/fixtures/'));
const source = programs.filter(({ path }) => path.startsWith('src/'));

describe('the files of the house', () => {
  it('are found', () => {
    expect(source.length).toBeGreaterThan(50);
  });

  it('hold one idea each, in 350 lines at most', () => {
    expect(offenders(programs, (text) => text.split('\n').length > 351)).toEqual([]);
  });

  it('have names in kebab-case', () => {
    expect(offenders(programs, (_, path) => !/^[a-z0-9/.-]+$/.test(path))).toEqual([]);
  });

  it('lie where their noun lives, not in a drawer', () => {
    expect(offenders(source, (_, path) => /\/(utils?|helpers?|shared|common|misc|lib)\//.test(path))).toEqual(
      [],
    );
  });

  it('are no barrels', () => {
    const reexportsOnly = (text: string) =>
      text.trim() !== '' &&
      text
        .trim()
        .split(/;\s*/)
        .filter(Boolean)
        .every((line) => /^export\b[^=]*\bfrom\b/.test(line));
    expect(offenders(source, (text, path) => /\/index\.ts$/.test(path) || reexportsOnly(text))).toEqual([]);
  });

  it('leave nothing unfinished', () => {
    const unfinished = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'not impl' + 'emented'].join('|'));
    expect(offenders(programs, (text) => unfinished.test(text))).toEqual([]);
  });

  it('skip no test and single none out', () => {
    const tests = programs.filter(({ path }) => path.startsWith('test/'));
    const skipped =
      /\b(it|test|describe)\.(skip|only|todo|failing)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(/;
    expect(offenders(tests, (text) => skipped.test(text))).toEqual([]);
  });

  it('name no folder of the machine they were written on', () => {
    const texts = projectFiles().filter(({ path }) =>
      /\.(ts|mjs|cjs|js|json|md|ya?ml|html|css|sh)$|^\.ci\//.test(path),
    );
    expect(offenders(texts, (text) => /\/(work|farm)\/(main|shared|steering)\b/.test(text))).toEqual([]);
  });
});
