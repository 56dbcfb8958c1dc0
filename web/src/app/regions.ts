const REGIONS = 'header, nav, #main, aside, #main [role=complementary], footer';

/** The parts of the frame that are on the screen now, in reading order: header, navigation, page, side panel, practice, keys. */
function regions(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(REGIONS)].filter(
    (region) =>
      region.checkVisibility() &&
      (region.id === 'main' || !region.matches('#main header, #main nav, #main footer')),
  );
}

/** Puts the focus on the next or the previous part of the frame, around the end. */
export function goToRegion(step: 1 | -1): void {
  const all = regions();
  const here = all.findLastIndex((region) => region.contains(document.activeElement));
  focusOn(all.at((here + step + (here < 0 && step < 0 ? 1 : 0)) % all.length));
}

/** Puts the focus on the panel beside the page's main part. */
export function goToPanel(): void {
  focusOn(regions().find((region) => region.matches('#main aside, #main [role=complementary]')));
}

function focusOn(region?: HTMLElement): void {
  if (!region) return;
  if (!region.hasAttribute('tabindex')) region.tabIndex = -1;
  region.focus();
}
