import type { Page } from 'playwright-core';

/** A screen may take as many frames to show where the focus is. */
const FRAMES = 60;

/**
 * Looks whether the screen shows what has the focus: by a line around it, a shadow or a ground that it has not without. Where nothing has
 * the focus, or a menu as a whole that has just come, there is nothing to see.
 * @returns what has the focus, and nobody sees it
 */
export const unseenFocus = (page: Page) => page.evaluate<string | undefined>(LOOK);

/** Of a long list, the rest is like what comes first. */
const MOST_TABS = 40;

/**
 * Goes from control to control with Tab, until it comes round or to the end of the page.
 * @param from where it begins if nothing has the focus: else at the top
 * @returns what had the focus on the way, and nobody saw it
 */
export async function unseenOnTheWay(page: Page, from = 'body'): Promise<string[]> {
  const unseen: string[] = [];
  await page.evaluate(
    `document.activeElement === document.body && document.querySelector('${from}')?.focus()`,
  );
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    const what = await page.evaluate<string | null | undefined>(LOOK_UNLESS_ROUND);
    if (what === null) break;
    if (what) unseen.push(what);
  }
  return unseen;
}

/** In the page, and in a page that is framed there. */
function focusedElement(): Element {
  let focused = document.activeElement ?? document.body;
  for (let framed; (framed = (focused as HTMLIFrameElement).contentDocument?.activeElement);)
    focused = framed;
  return focused;
}

/** In the page. What moves softly is looked at until it is there. */
async function lookForFocus(frames: number, whatHasFocus: () => Element): Promise<string | undefined> {
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
    const focused = whatHasFocus();
    if (focused.matches('body, [role=presentation]') || isSeen(focused)) return undefined;
    await new Promise(requestAnimationFrame);
  }
  return whatHasFocus().outerHTML.slice(0, 300);
}

const LOOK = `(${lookForFocus})(${FRAMES}, ${focusedElement})`;

/** Null where this has had the focus before, or nothing has it. */
const LOOK_UNLESS_ROUND = `((walked, focused) => {
  if (focused === document.body || walked.has(focused)) return null;
  walked.add(focused);
  return ${LOOK};
})((window.walked ??= new Set()), (${focusedElement})())`;
