import type { Locator, Page } from 'playwright-core';
import { ClaimSteps } from '../harness/claim-steps.js';
import { openNewsroom } from '../harness/newsroom.js';
import { addSample } from './as-person.js';
import { openDesk, seat, type DeskInBrowser } from './desk.js';

const styleOf = (place: Locator, property: string) =>
  place.evaluate((element, name) => `${getComputedStyle(element as never)[name as never]}`, property);

describe('the desk for those who need high contrast', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.stop());

  it('keeps what is chosen, focused, new and marked in sight where the system forces its colours', async () => {
    const { page, complaints } = await seat(desk, { person: 'Ayu', forcedColors: 'active' });
    const article = await addSample(page);
    await page.goto('/inbox');
    const dot = page.locator('#main [data-index="0"] [data-new]');
    expect(await styleOf(dot, 'backgroundColor')).not.toBe(
      await styleOf(page.locator('body'), 'backgroundColor'),
    );
    expect(await outlineOf(page.getByRole('button', { pressed: true }))).toBe('2px solid');
    expect(await outlineOf(page.getByRole('button', { pressed: false }).first())).toContain('none');
    await page.keyboard.press('Control+k');
    expect(await outlineOf(page.locator('[role=option][aria-selected=true]'))).toBe('2px solid');
    expect(await outlineOf(page.getByRole('combobox', { name: 'Search or run' }))).toBe('3px solid');
    await page.goto(`/articles/${article}`);
    expect(await styleOf(page.locator('[data-ui=fix-strip]'), 'borderTopStyle')).toBe('solid');
    expect(await styleOf(page.locator('mark').first(), 'textDecorationLine')).toContain('underline');
    await page.keyboard.press('j');
    expect(await outlineOf(page.locator('mark[data-selected]').first())).toBe('2px solid');
    expect(complaints).toEqual([]);
  });

  it('has no grey that is hard to tell, in edges or words, where more contrast is asked for', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await seat(desk, { person: 'Ayu', contrast: 'more', theme });
      await page.goto('/inbox');
      const row = page.locator('#main [data-index="0"]');
      await row.waitFor();
      const surface = await styleOf(row, 'backgroundColor');
      expect(contrast(await styleOf(row, 'borderBottomColor'), surface)).toBeGreaterThan(4.5);
      expect(contrast(await styleOf(factOf(page), 'color'), surface)).toBeGreaterThan(7);
    }
  });

  it('has a colour for what removes something, in the dark too', async () => {
    const claim = await new ClaimSteps(await openNewsroom(desk.app)).researched();
    const { page } = await seat(desk, { person: 'Ayu', theme: 'dark' });
    await page.goto(`/claims/${claim.ref}?tab=evidence`);
    const remove = page.getByRole('button', { name: /^Remove E1/ });
    expect(await styleOf(remove, 'color')).toBe('rgb(245, 164, 158)');
  });

  const factOf = (page: Page) => page.locator('#main [data-index="0"]').getByText(/quotes$/);
  const outlineOf = async (place: Locator) =>
    `${await styleOf(place, 'outlineWidth')} ${await styleOf(place, 'outlineStyle')}`;
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
