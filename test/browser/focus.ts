import type { Page } from 'playwright-core';

/** A screen may take as many frames to show where the focus is. */
const FRAMES = 60;

/**
 * Looks whether the screen shows what has the focus: by a line around it, a shadow or a ground that it has not without. Where nothing has
 * the focus, or a menu as a whole that has just come, there is nothing to see.
 * @returns what has the focus, and nobody sees it
 */
export const unseenFocus = (page: Page): Promise<string | undefined> => page.evaluate(lookForFocus, FRAMES);

/** In the page. What moves softly is looked at until it is there. */
async function lookForFocus(frames: number): Promise<string | undefined> {
  const CLEAR = /^transparent$|^rgba\(.*, 0\)$/;
  const look = (element: Element): [line: string | undefined, ...rest: string[]] => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor } =
      getComputedStyle(element);
    const lined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && !CLEAR.test(outlineColor);
    return [lined ? `${outlineWidth} ${outlineColor}` : undefined, boxShadow, backgroundColor];
  };
  /** The same thing, for a moment, without the focus. */
  const without = (element: Element) => {
    const twin = element.cloneNode() as Element;
    twin.removeAttribute('id');
    twin.removeAttribute('name');
    element.after(twin);
    const seen = look(twin);
    twin.remove();
    return seen;
  };
  const isSeen = (focused: Element) => {
    if (String(look(focused)) !== String(without(focused))) return true;
    const inside = document.getElementById(focused.getAttribute('aria-activedescendant') ?? '');
    const beside = focused.matches('input[type=radio], input[type=checkbox]') && focused.nextElementSibling;
    return [inside, beside].some((element) => element && look(element)[0]);
  };
  for (let frame = 0; frame < frames; frame += 1) {
    const focused = document.activeElement ?? document.body;
    if (focused.matches('body, [role=presentation]') || isSeen(focused)) return undefined;
    await new Promise(requestAnimationFrame);
  }
  return document.activeElement?.outerHTML.slice(0, 300);
}
