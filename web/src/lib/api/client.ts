import createClient from 'openapi-fetch';
import { ApiProblem } from './problem';
import type { components, paths } from './schema';

/** Shapes of the API's answers and requests, by their names in its document. */
export type Schemas = components['schemas'];

/** Event of the window: the server no longer knows who asks. */
export const SIGNED_OUT = 'claimdesk:signed-out';

/** Events of the window: this page ends its session, and goes on after all. */
export const LEAVES = 'claimdesk:leaves';
export const STAYS = 'claimdesk:stays';

/** Longer than a server takes over anything, a body that comes slowly and locks that it waits for. */
const LONGEST_MS = 60_000;

/** While the session ends here; settles only if it could not be ended after all. */
let ending: Promise<void> | undefined;
let reads = new AbortController();
/** How many sessions have begun here. */
let sessions = 0;

/**
 * Ends the session. From now on this page asks nothing and lets go what it is still reading, for all of that would be refused.
 * @param end asks the server @throws what it throws; the page goes on then
 */
export async function leave(end: () => Promise<unknown>): Promise<void> {
  let goOn = (): void => undefined;
  ending = new Promise((resolve) => (goOn = resolve));
  reads.abort();
  reads = new AbortController();
  window.dispatchEvent(new Event(LEAVES));
  try {
    await end();
  } catch (problem) {
    ending = undefined;
    goOn();
    window.dispatchEvent(new Event(STAYS));
    throw problem;
  }
}

async function ask(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith('/api/v1/auth/')) {
    const answered = await fetchInTime(request);
    if (answered.ok && pathname.endsWith('/login')) sessions += 1;
    return answered;
  }
  await ending;
  const asked = sessions;
  const answered = request.method === 'GET' ? await read(request) : await fetchInTime(request);
  if (answered.status !== 401 || asked === sessions) return answered;
  // It asked under the session before, and would end this one on the page.
  if (request.method === 'GET') return ask(request);
  throw new TypeError('Refused for a session that has ended: to be sent again, as after a lost connection.');
}

async function read(request: Request): Promise<Response> {
  const { signal } = reads;
  try {
    return await fetchInTime(request, signal);
  } catch (problem) {
    if (!signal.aborted) throw problem;
    await ending;
    return read(request);
  }
}

/**
 * Fetches, but not for ever: nothing is heard of a connection that is half open, and browsers set no limit. Files take as long as they do.
 * @param signals break it off too
 */
async function fetchInTime(request: Request, ...signals: AbortSignal[]): Promise<Response> {
  const late = new AbortController();
  const giveUp = () => late.abort(new DOMException('Nobody has answered.', 'TimeoutError'));
  const isFile = request.headers.get('content-type')?.startsWith('multipart/');
  const timer = isFile ? undefined : setTimeout(giveUp, LONGEST_MS);
  try {
    return await fetch(request, { signal: AbortSignal.any([request.signal, late.signal, ...signals]) });
  } finally {
    clearTimeout(timer);
  }
}

/** The API, typed by its own document. Answers come as `{data, error, response}`: read them with `answer`. */
export const api = createClient<paths>({
  baseUrl: location.origin,
  headers: { accept: 'application/json, text/plain, text/html' },
  fetch: ask,
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
