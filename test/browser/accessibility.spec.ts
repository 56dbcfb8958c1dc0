import { axeFindings } from '../harness/axe.js';
import { openDesk, photograph, seat, type DeskInBrowser } from './desk.js';
import { unseenOnTheWay } from './focus.js';
import { furnish, goTo, PEOPLE, type Person, type Place } from './places.js';
import { ALL_FONTS, MOVED, WATCH_SHIFTS } from './shifts.js';
import { SMALL_TARGETS } from './targets.js';

const ALL_LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'id'] as const).flatMap((language) => [1280, 390].map((width) => ({ theme, language, width }))),
);

/**
 * In short, each person has two looks that differ in everything, and the next person the next two, so that every page is seen in both
 * themes, both languages and both widths; `npm run test:long` takes all looks.
 */
const looksOf = (person: Person) =>
  ALL_LOOKS.filter((_, at) => {
    const turn = PEOPLE.indexOf(person) % (ALL_LOOKS.length / 2);
    return process.env.CLAIMDESK_LONG === '1' || at === turn || at === ALL_LOOKS.length - 1 - turn;
  });

/** When nothing moves any more, but for what moves all the time or as somebody moves it. */
const STILL = `Promise.allSettled(document.getAnimations().map((one) =>
  one.timeline !== document.timeline || one.effect.getComputedTiming().endTime === Infinity ? null : one.finished))`;

/** What can be moved sideways and should not be: the document, the page in its frame, and what lies over it. */
const SIDEWAYS = `[document.documentElement, ...document.querySelectorAll('#main, [role=dialog]')].filter(
  (one) => one.scrollWidth > one.clientWidth + 1)`;

/** What can be moved sideways, as it may, with nothing that shows it. */
const SIDEWAYS_UNSEEN = `[...document.body.querySelectorAll('*')].filter((one) => {
  if (one.scrollWidth <= one.clientWidth + 1) return false;
  const looks = getComputedStyle(one);
  if (!/auto|scroll/.test(looks.overflowX)) return false;
  return ['before', 'after'].every((end) => parseFloat(looks.getPropertyValue('--more-' + end)) === 0);
}).map(({ outerHTML }) => outerHTML.slice(0, 160))`;

/** What does not fit: what can be moved sideways, words that are cut off with no dots to say so, and those that stick out of a control. */
const UNFIT = `[...${SIDEWAYS}, ...[...document.body.querySelectorAll(':not(.spoken, .spoken *)')].filter((one) => {
  if (one.clientWidth === 0 || one.scrollWidth <= one.clientWidth + 1) return false;
  const { overflowX, textOverflow } = getComputedStyle(one);
  if (textOverflow === 'ellipsis') return false;
  return one.matches('a, button, button :not([aria-hidden])') || overflowX !== 'visible' &&
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
})].map(({ outerHTML }) => outerHTML.slice(0, 160))`;

/**
 * Has the page set its words as wide apart as whoever reads may want them (WCAG 1.4.12).
 * @returns what does not fit then
 */
const WITH_WIDE_SPACES = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(\`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  \`);
  document.adoptedStyleSheets = [sheet];
  const unfit = ${UNFIT};
  document.adoptedStyleSheets = [];
  return unfit;
})()`;

/**
 * Has the page speak a language that needs 40 % more room and runs from right to left.
 * @returns what does not fit then
 */
const IN_ANOTHER_LANGUAGE = `(() => {
  document.documentElement.dir = 'rtl';
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (/^(SCRIPT|STYLE)$/.test(text.parentElement.tagName) || !text.data.trim()) continue;
    text.data = text.data.replace(/\\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
  }
  return ${UNFIT};
})()`;

describe('axe finds nothing', () => {
  let desk: DeskInBrowser;
  let places: Place[];

  beforeAll(async () => {
    desk = await openDesk();
    places = await furnish(desk);
  });
  afterAll(() => desk?.stop());

  it.each(PEOPLE.flatMap((person) => looksOf(person).map((look) => ({ person, ...look }))))(
    'on any page of $person, $theme, $language, $width px wide',
    async ({ person, theme, language, width }) => {
      const found: unknown[] = [];
      const { page, context, complaints } = await seat(desk, {
        person: person === 'Nobody' ? undefined : person,
        theme,
        language,
        viewport: { width, height: 900 },
        hasTouch: width === 390,
        // One place leads nowhere, and in one two people disagree.
        knows: / 404 .*\/nowhere$| 412 .*\/claims\//,
      });
      await page.evaluate(ALL_FONTS);
      await context.addInitScript(WATCH_SHIFTS);
      for (const [at, place] of places.filter((one) => one.person === person).entries()) {
        await goTo(page, place);
        // What comes in softly has its colours only when it is there.
        await page.evaluate(STILL);
        await photograph(page, `${place.name}-${theme}-${language}-${width}`);
        for (const what of await page.evaluate<string[]>(MOVED))
          found.push({ page: place.name, id: 'moves while it comes', what });
        for (const finding of await axeFindings(page)) found.push({ page: place.name, ...finding });
        const wider = await page.evaluate(`${SIDEWAYS}.length > 0`);
        if (wider) found.push({ page: place.name, id: 'scrolls sideways' });
        // What fits on a phone fits on a desk, where there are keys.
        if (width > 390) {
          // The frame is the same around all pages.
          for (const what of await unseenOnTheWay(page, at > 0 ? '#main' : undefined))
            found.push({ page: place.name, id: 'focus not to be seen', what });
          continue;
        }
        for (const what of await page.evaluate<string[]>(SIDEWAYS_UNSEEN))
          found.push({ page: place.name, id: 'moves sideways and does not show it', what });
        for (const what of await page.evaluate<string[]>(SMALL_TARGETS))
          found.push({ page: place.name, id: 'too small for a finger', what });
        await page.setViewportSize({ width: 320, height: 900 });
        for (const what of await page.evaluate<string[]>(WITH_WIDE_SPACES))
          found.push({ page: place.name, id: 'unfit in 320 px with wide spaces', what });
        await page.setViewportSize({ width, height: 900 });
        const unfit = await page.evaluate<string[]>(IN_ANOTHER_LANGUAGE);
        await photograph(page, `${place.name}-in-another-language-${width}`);
        for (const what of unfit) found.push({ page: place.name, id: 'unfit in another language', what });
      }
      await context.close();
      expect({ found, complaints }).toEqual({ found: [], complaints: [] });
    },
  );

  it('on any route of the dashboard: every one is among the pages', async () => {
    const { page } = await seat(desk);
    const [routes, looked] = await page.evaluate<[string[], string[]]>(`[
      Object.keys(__TSR_ROUTER__.routesByPath),
      ${JSON.stringify(places.map(({ path }) => path.split('?')[0]))}.map((path) => __TSR_ROUTER__.getMatchedRoutes(path)[2].fullPath),
    ]`);
    expect(routes.filter((route) => !looked.includes(route))).toEqual([]);
    expect(routes.length).toBeGreaterThan(15);
  });
});
