import createClient from 'openapi-fetch';
import { ApiProblem } from './problem';
import type { components, paths } from './schema';

/** Shapes of the API's answers and requests, by their names in its document. */
export type Schemas = components['schemas'];

/** Event of the window: the server no longer knows who asks. */
export const SIGNED_OUT = 'claimdesk:signed-out';

let over = false;

/** The session was ended here: until the next page is there, this one asks nothing more; all of it would be refused. */
export function askNoMore(): void {
  over = true;
}

/** The API, typed by its own document. Answers come as `{data, error, response}`: read them with `answer`. */
export const api = createClient<paths>({
  baseUrl: location.origin,
  headers: { accept: 'application/json, text/plain, text/html' },
  // Looked up at each call, so that a test can cut it off.
  fetch: (request) => (over ? new Promise(() => undefined) : fetch(request)),
});

interface Answered<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** What the server answered. @throws ApiProblem for an answer of 400 or more, and `network` where none came. */
export async function answer<Data>(asked: Promise<Answered<Data>>): Promise<Data> {
  let answered: Answered<Data>;
  try {
    answered = await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem({ code: 'network' });
  }
  const { response, data, error } = answered;
  if (response.ok) return data as Data;
  if (response.status === 401 && !response.url.endsWith('/auth/login'))
    window.dispatchEvent(new Event(SIGNED_OUT));
  throw new ApiProblem({
    code: 'internal',
    ...(typeof error === 'object' ? error : {}),
    status: response.status,
    retryAfter: Number(response.headers.get('retry-after')) || undefined,
  });
}

/** Header of a change to what was read at this version. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
