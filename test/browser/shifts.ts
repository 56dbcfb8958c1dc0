/** Has the browser keep the fonts, as it does from the first visit on: on that, words may be there before them. */
export const ALL_FONTS = `Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined)`;

/** Remembers what moves on a page while it comes, by itself. */
export const WATCH_SHIFTS = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries().filter((one) => !one.hadRecentInput)))
    .observe({ type: 'layout-shift', buffered: true });
`;

/** At most so much may move, in parts of the view and of the way: https://web.dev/articles/cls */
const MOST = 0.02;

/** What has moved, with how much, where it is too much in all. */
export const MOVED = `(() => {
  const all = shifts.reduce((sum, { value }) => sum + value, 0);
  if (all <= ${MOST}) return [];
  return shifts.flatMap(({ value, sources }) => sources.map(({ node }) => value.toFixed(3) + ' ' +
    ((node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.outerHTML.slice(0, 120) ?? 'gone')));
})()`;
