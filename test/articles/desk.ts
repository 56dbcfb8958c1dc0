import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ArticleAnswer, ArticleJobStarted } from '../../src/articles/article-answer.dto.js';
import type { QuoteAnswer } from '../../src/articles/quote-answer.dto.js';
import type { JobAnswer } from '../../src/platform/jobs/jobs.dto.js';
import type { Config } from '../../src/platform/config.js';
import type { Answer, HttpClient, ProblemBody } from '../harness/http-client.js';
import { openNewsroom, type Newsroom } from '../harness/newsroom.js';
import { startApp, type RunningApp } from '../harness/start-app.js';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/sample', name), 'utf8');

/** The sample article and what is in it. */
export const SAMPLE = fixture('article.id.txt');
export const GOLDEN = JSON.parse(fixture('golden.json')) as {
  quotes: {
    id: string;
    type: string;
    start: number;
    end: number;
    acceptAlso?: { start: number; end: number }[];
  }[];
};

/** The application with a staff. */
export interface Desk {
  app: RunningApp;
  staff: Newsroom;
  /** The contributor. */
  http: HttpClient;
  stop(): Promise<void>;
}

/** Opens a desk; call it in `beforeAll`, and `stop` in `afterAll`. */
export async function openDesk(settings: Partial<Config> = {}): Promise<Desk> {
  const app = await startApp(settings);
  const staff = await openNewsroom(app);
  return { app, staff, http: staff.contributor.http, stop: () => app.stop() };
}

/** Adds an article that must be taken. */
export async function addArticle(
  http: HttpClient,
  body: object | string = { text: SAMPLE },
): Promise<ArticleAnswer> {
  const answer = await http.post<ArticleAnswer>('/api/v1/articles', body);
  if (answer.status !== 201) throw new Error(`The article was not taken: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Sends a file as a multipart form. */
export function addFile<Body = ArticleAnswer>(
  http: HttpClient,
  name: string,
  bytes: Uint8Array | string,
  fields: Record<string, string> = {},
): Promise<Answer<Body>> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
  return http.post<Body>('/api/v1/articles', form);
}

/** All quotes of an article, in the order of its text. */
export async function quotesOf(http: HttpClient, articleId: string): Promise<QuoteAnswer[]> {
  const { body } = await http.get<{ data: QuoteAnswer[] }>(`/api/v1/articles/${articleId}/quotes?limit=100`);
  return body.data;
}

/** The sample's quote with this golden id, as the desk found it. */
export function golden(quotes: QuoteAnswer[], id: string): QuoteAnswer {
  const { start, end } = GOLDEN.quotes.find((quote) => quote.id === id)!;
  return quotes.find((quote) => quote.start === start && quote.end === end)!;
}

/** Codes of a refusal's faults, with where they lie. */
export const faults = ({ body }: Answer<unknown>): string[] =>
  ((body as ProblemBody).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

/** Waits until a job has ended. */
export async function ended(http: HttpClient, { id }: Pick<ArticleJobStarted, 'id'>): Promise<JobAnswer> {
  for (;;) {
    const { body } = await http.get<JobAnswer>(`/api/v1/jobs/${id}`);
    if (body.state === 'succeeded' || body.state === 'failed') return body;
    await sleep(50);
  }
}
