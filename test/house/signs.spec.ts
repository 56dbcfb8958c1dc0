import { offenders, projectFiles } from './project-files.js';

const shown = projectFiles('web/src').filter(
  // What articles may hold is read there, and not shown.
  ({ path }) => /\.(tsx?|css|json)$/.test(path) && !path.startsWith('web/src/lib/text/'),
);

/** The characters that the fonts of the dashboard bring, as half-open ranges. */
function covered(): [from: number, to: number][] {
  const fonts = projectFiles('web/src/style')
    .find(({ path }) => path.endsWith('/fonts.css'))!
    .read();
  return [...fonts.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from, to]) => [
    parseInt(from!, 16),
    parseInt(to ?? from!, 16) + 1,
  ]);
}

describe('the signs of the dashboard', () => {
  it('come with its fonts, so that no system shows a box for them', () => {
    const ranges = covered();
    const isMissing = (sign: string) =>
      !ranges.some(([from, to]) => sign.codePointAt(0)! >= from && sign.codePointAt(0)! < to);
    expect(shown.length).toBeGreaterThan(100);
    expect(offenders(shown, (text) => [...text].some(isMissing))).toEqual([]);
  });
});
