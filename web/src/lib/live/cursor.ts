/** Up to where this browser has heard the news of the desk: kept over a reload, so that nothing is missed by it. */
const STORE = 'claimdesk.news';

/** The cursor of the last news that was heard; null before the first. */
export const newsCursor = (): string | null => localStorage.getItem(STORE);

/** Goes on from here next time. */
export const keepNewsCursor = (cursor: string): void => localStorage.setItem(STORE, cursor);
