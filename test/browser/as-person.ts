import type { Frame, Page } from 'playwright-core';
import { SAMPLE } from '../articles/desk.js';
import { allLoaded } from './desk.js';

/** Asks the API as the person of a page. Read here: what is long takes ten times as long to come out of a page as objects. */
export const ask = async <Answer>(
  page: Page,
  method: string,
  path: string,
  body?: object,
  headers: object = {},
): Promise<Answer> => {
  const answer = await page.evaluate<string>(
    `fetch('/api/v1${path}', {
      method: '${method}',
      headers: ${JSON.stringify({ 'content-type': 'application/json', ...headers })},
      body: ${body ? JSON.stringify(JSON.stringify(body)) : 'undefined'},
    }).then((answer) => answer.text())`,
  );
  return JSON.parse(answer) as Answer;
};

/** Adds an article as the person of a page. @returns its id, also where a job looks for the quotes of a long text */
export const addArticle = async (page: Page, text: string, told: object = {}): Promise<string> => {
  const added = await ask<{ id: string; articleId?: string }>(page, 'POST', '/articles', { text, ...told });
  return added.articleId ?? added.id;
};

let samples = 0;

/** Adds the sample anew, told apart by line breaks at its end, on a browser that remembers no story before. @returns the article's id */
export async function addSample(page: Page): Promise<string> {
  await page.evaluate(`Object.keys(localStorage)
    .filter((key) => !['claimdesk.session', 'claimdesk.preferences'].includes(key))
    .forEach((key) => localStorage.removeItem(key))`);
  return addArticle(page, SAMPLE + '\n'.repeat((samples += 1)));
}

/** An article, and its quotes that nobody has decided about. */
export async function undecided(page: Page): Promise<{ article: string; quotes: string[] }> {
  const { data } = await ask<{ data: { id: string }[] }>(page, 'GET', '/articles');
  const article = data[0]!.id;
  const found = await ask<{ data: { id: string; decision: string }[] }>(
    page,
    'GET',
    `/articles/${article}/quotes?limit=100`,
  );
  return {
    article,
    quotes: found.data.filter(({ decision }) => decision === 'suggested').map(({ id }) => id),
  };
}

/** The place of a quote in the text. */
export const markOf = (page: Page, quote: string) => page.locator(`mark[data-quote="${quote}"]`).first();

/** A claim, as far as it is needed to change it. */
export interface Claim {
  id: string;
  ref: string;
  version: number;
}

/** Drafts a claim as the person of a page. */
export const draft = (page: Page, words: string) =>
  ask<Claim>(page, 'POST', '/claims', { statement: words, language: 'en' });
/** Changes a claim as the person of a page. */
export const edit = (page: Page, { id, version }: Claim, body: object) =>
  ask<Claim>(page, 'PATCH', `/claims/${id}`, body, { 'if-match': `"${version}"` });

/** Goes to an address of the desk as its links do: what is loaded stays. */
export const goWithin = (page: Page, address: string) =>
  page.evaluate(`__TSR_ROUTER__.history.push(${JSON.stringify(address)})`);

/** Opens a page and waits until it hears the news of the desk. */
export const listening = async (page: Page, path: string) => {
  let there = false;
  // The page before it may have opened a stream in the last moment.
  const come = (frame: Frame) => (there ||= frame.url().endsWith(path));
  page.on('framenavigated', come);
  const heard = page.waitForResponse((response) => there && response.url().includes('/events/stream'));
  await page.goto(path);
  await heard;
  page.off('framenavigated', come);
};

/** Selects words of an article with the mouse. */
export async function dragOver(page: Page, start: number, end: number): Promise<void> {
  const point = (offset: number, edge: 'left' | 'right') =>
    page.evaluate<{ x: number; y: number }>(`(() => {
      const stretches = [...document.querySelectorAll('[data-start]')];
      const at = ${offset} - ${edge === 'right' ? 1 : 0};
      const stretch = stretches.findLast(({ dataset }) => Number(dataset.start) <= at);
      const range = document.createRange();
      range.setStart(stretch.lastChild, at - stretch.dataset.start);
      range.setEnd(stretch.lastChild, at - stretch.dataset.start + 1);
      const box = range.getBoundingClientRect();
      return { x: box.${edge}, y: (box.top + box.bottom) / 2 };
    })()`);
  // What comes later beside the words moves them.
  await allLoaded(page);
  const from = await point(start, 'left');
  const to = await point(end, 'right');
  await page.mouse.move(from.x + 0.5, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x - 0.5, to.y, { steps: 5 });
  await page.mouse.up();
}
