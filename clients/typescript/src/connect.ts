import createClient, { type Client } from 'openapi-fetch';
import type { DeskProblem } from './desk-problem.js';
import { DeskError } from './desk-problem.js';
import { persistent } from './persistent.js';
import type { components, paths } from './schema.js';

export { DeskError };

/** Shapes of requests and answers, by their names in the document of the API. */
export type Schemas = components['schemas'];

/** The operations of a desk: `GET`, `POST`, `PATCH`, `DELETE`, each typed by the document of the API. */
export type Desk = Client<paths>;

/** Which desk, and as whom. */
export interface DeskOptions {
  /** Its address, such as `https://desk.example.org`. */
  url: string;
  /** An API key, `cd_…`. */
  key: string;
  /** How often a request is sent at most while the desk is busy or away; 4 when absent. */
  attempts?: number;
  /** Another fetch than that of the platform. */
  fetch?: (request: Request) => Promise<Response>;
}

/**
 * A desk to ask. Each POST carries an idempotency key, so that it takes effect once however often it is sent; what may be repeated is
 * repeated while the desk is busy or no answer comes. Read what an operation gives with `answer`.
 */
export function connect({ url, key, attempts = 4, fetch = globalThis.fetch }: DeskOptions): Desk {
  return createClient<paths>({
    baseUrl: url.replace(/\/+$/, ''),
    headers: { authorization: `Bearer ${key}`, accept: 'application/json, text/plain' },
    fetch: persistent(fetch, attempts),
  });
}

/** What an operation gives. @throws DeskError for an answer of 400 or more; what `fetch` throws where none came */
export async function answer<Data>(
  asked: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await asked;
  if (response.ok) return data as Data;
  throw new DeskError(response.status, (error ?? {}) as DeskProblem, response.headers.get('retry-after'));
}

/** Header of a change to what was read at this version. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });

interface Page<Row> {
  data: Row[];
  page: { nextCursor: string | null };
}

/**
 * Every row of a list, page by page as they are asked for; each once, also while rows are written.
 * @param ask gives the page at a cursor, the first without one
 */
export async function* everything<Row>(
  ask: (cursor: string | undefined) => Promise<Page<Row>>,
): AsyncGenerator<Row> {
  for (let cursor: string | undefined, more = true; more;) {
    const { data, page } = await ask(cursor);
    yield* data;
    more = page.nextCursor !== null;
    cursor = page.nextCursor ?? undefined;
  }
}
