import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  wcagContrast,
  type Color,
} from 'culori';

/** Where the light and the dark colour are in each pair. */
const THEMES = [0, 1] as const;

const tokens = readFileSync(join(__dirname, '../../web/src/style/tokens.css'), 'utf8');
// Who asks for more contrast has colours of their own.
const css = tokens.replace(/\/\*.*?\*\/|@media.*?^}/gms, '');
/** What each selector says in light and dark. */
const rules = [...css.matchAll(/^(\S[^{}]*) \{(.*?)^}/gms)].flatMap(([, selectors = '', body = '']) => {
  const said = [...body.matchAll(/--([\w-]+): light-dark\((.+), (.+)\)/g)];
  const values = Object.fromEntries(said.map(([, name, light = '', dark = '']) => [name, [light, dark]]));
  return selectors.split(',').map((selector) => [selector.trim(), values] as const);
});
const root = rules.find(([selector]) => selector === ':root')![1];
const token = (name: string, theme: number) => root[name]![theme]!;

/** The colours of what has one of its own, as states have, but for those that a sign without colour tells from the others. */
function ownColours(kind: string, without = ''): [name: string, colours: string[]][] {
  return rules.flatMap(([selector, { own }]) => {
    const name = new RegExp(`^\\[data-${kind}='(.+)'\\]$`).exec(selector)?.[1];
    return name && own && !without.split(' ').includes(name) ? [[name, own]] : [];
  });
}

const rgb = converter('rgb');
const linear = converter('lrgb');
const difference = differenceCiede2000();

/** How it is seen: Machado, Oliveira and Fernandes (2009) reckon with light, Culori's filters do so with what they are given. */
const seenThrough = (filter: (colour: Color) => Color) => (colour: string) =>
  rgb({ ...rgb(filter({ ...linear(colour)!, mode: 'rgb' })), mode: 'lrgb' })!;
const SIGHTS = [
  (colour: string) => rgb(colour)!,
  ...[filterDeficiencyProt, filterDeficiencyDeuter, filterDeficiencyTrit].map((sight) =>
    seenThrough(sight(1)),
  ),
];

/** To one digit behind the point, as the figures of the design are. */
const rounded = (figure: number) => Math.round(figure * 10) / 10;
const contrast = (one: Color | string, other: string) => rounded(wcagContrast(one, other));

/** The smallest ΔE2000 between any two of them, for whoever looks. */
function closest(colours: string[]): number {
  const pairs = colours.flatMap((one, at) => colours.slice(at + 1).map((other) => [one, other] as const));
  return rounded(
    Math.min(...SIGHTS.flatMap((seen) => pairs.map(([one, other]) => difference(seen(one), seen(other))))),
  );
}

/** A tint of a colour on a ground. */
const tint = (colour: string, share: string, ground: string) =>
  interpolate([ground, colour], 'rgb')(parseFloat(share) / 100);

describe('the colours of the desk have at least the contrast of the design', () => {
  it.each([
    ['text', [17.1, 15.8, 14.4], [15.2, 16.4, 13.4]],
    ['text-2', [9.2, 8.5, 7.8], [10.4, 11.2, 9.2]],
    ['text-3', [6.1, 5.7, 5.2], [6.9, 7.5, 6.1]],
    ['line-strong', [4.0, 3.7, 3.4], [4.2, 4.5, 3.7]],
    ['accent', [6.1, 5.6, 5.1], [8.7, 9.4, 7.7]],
    ['danger', [6.5, 6.0, 5.5], [9.0, 9.7, 7.9]],
    ['warning', [6.8, 6.2, 5.7], [10.4, 11.2, 9.2]],
    ['success', [7.0, 6.5, 5.9], [9.7, 10.5, 8.6]],
  ])('%s on the surface, the page and what is raised', (name, ...promised) => {
    for (const theme of THEMES)
      for (const [at, ground] of ['surface', 'page', 'raised'].entries())
        expect(contrast(token(name, theme), token(ground, theme))).toBeGreaterThanOrEqual(
          promised[theme]![at]!,
        );
  });

  it.each([
    ['on-accent', 'accent', 6.1, 9.4],
    ['warning-text', 'warning-fill', 11.2, 10.8],
    ['error-text', 'error-fill', 9.4, 11.5],
    ['success-text', 'success-fill', 9.1, 11.0],
    ['info-text', 'info-fill', 8.9, 11.4],
    ['selection-text', 'selection-fill', 12.8, 8.3],
    ['diff-add-text', 'diff-add-fill', 14.3, 10.4],
    ['diff-remove-text', 'diff-remove-fill', 13.6, 11.1],
  ])('%s on %s', (text, fill, ...promised) => {
    for (const theme of THEMES)
      expect(contrast(token(text, theme), token(fill, theme))).toBeGreaterThanOrEqual(promised[theme]!);
  });

  it('words on any other fill at least what WCAG asks for; the small ones do not stand on what is chosen', () => {
    const fills = Object.keys(root).filter((name) => name.endsWith('-fill'));
    expect(fills.length).toBeGreaterThan(5);
    for (const theme of THEMES)
      for (const fill of fills)
        for (const text of ['text', 'text-2', 'text-3', 'accent', 'danger', 'warning', 'success'])
          if (text !== 'text-3' || fill !== 'selection-fill')
            expect(contrast(token(text, theme), token(fill, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['state', 9, 4.8, 14.1, 5.1, 9.5],
    ['speaker', 7, 4.9, 12.9, 5.4, 8.1],
  ])('every %s on the surface, and words on its tint', (kind, many, ...promised) => {
    const share = root[kind === 'state' ? 'tint' : 'speaker-tint']!;
    const own = ownColours(kind);
    expect(own.length).toBeGreaterThanOrEqual(many);
    for (const theme of THEMES)
      for (const [, { [theme]: colour = '' }] of own) {
        const surface = token('surface', theme);
        expect(contrast(colour, surface)).toBeGreaterThanOrEqual(promised[theme * 2]!);
        const ground = tint(colour, share[theme]!, surface);
        expect(contrast(ground, token('text', theme))).toBeGreaterThanOrEqual(promised[theme * 2 + 1]!);
      }
  });

  it.each([
    ['true', 9.0, 11.3],
    ['mostly_accurate', 4.7, 7.1],
    ['mixed', 10.1, 14.3],
    ['mostly_inaccurate', 5.0, 9.4],
    ['false', 9.4, 13.6],
  ])('the word on the rating %s', (rating, ...promised) => {
    const [, own] = ownColours('rating').find(([name]) => name === rating)!;
    for (const theme of THEMES)
      expect(contrast(own[theme]!, token('on-accent', theme))).toBeGreaterThanOrEqual(promised[theme]!);
  });
});

describe('the colours of the desk differ at least as the design says, for the colour-blind too', () => {
  it.each([
    ['state', 'not_checkable merged', 8, 12.9, 15.5],
    ['speaker', 'unknown', 6, 18.8, 20.0],
    ['rating', '', 5, 14.3, 10.9],
  ])('any two of %s', (kind, without, many, ...promised) => {
    const own = ownColours(kind, without);
    expect(own).toHaveLength(many);
    for (const theme of THEMES)
      expect(closest(own.map(([, colours]) => colours[theme]!))).toBeGreaterThanOrEqual(promised[theme]!);
  });

  it('words that are added and words that are removed', () => {
    for (const theme of THEMES)
      expect(closest([token('diff-add-fill', theme), token('diff-remove-fill', theme)])).toBeGreaterThan(10);
  });
});
