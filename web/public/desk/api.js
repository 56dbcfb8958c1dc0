/** Event of the window: the server no longer knows who asks. */
export const SIGNED_OUT = 'claimdesk:signed-out';

/** An answer of 400 or more, or none at all: `code` is of the API's catalogue, or `network`. */
export class ApiProblem extends Error {
  constructor({ code, status = 0, errors = [], current, requestId, retryAfter }) {
    super(code);
    Object.assign(this, { code, status, errors, current, requestId, retryAfter });
  }
}

/** What the server has at an address below `/api/v1`, read from JSON or as plain text. */
export function get(path, signal) {
  return send('GET', path, { signal });
}

/** Sends something new or asks for an action; `version` where the resource could have changed meanwhile. */
export function post(path, body, { version } = {}) {
  return send('POST', path, { body, version, key: crypto.randomUUID() });
}

/** Changes fields of what was read at `version`. */
export function patch(path, body, version) {
  return send('PATCH', path, { body, version });
}

/** Takes away what was read at `version`. */
export function remove(path, version) {
  return send('DELETE', path, { version });
}

async function send(method, path, request) {
  const answer = await knock(`/api/v1${path}`, options(method, request), request.key !== undefined);
  const text = await answer.text();
  const isJson = /[/+]json\b/.test(answer.headers.get('content-type') ?? '');
  const body = isJson ? JSON.parse(text) : text;
  if (answer.ok) return body;
  if (answer.status === 401 && path !== '/auth/login') dispatchEvent(new Event(SIGNED_OUT));
  const retryAfter = Number(answer.headers.get('retry-after')) || undefined;
  throw new ApiProblem({ code: 'internal', ...(isJson && body), status: answer.status, retryAfter });
}

function options(method, { body, version, key, signal }) {
  const isForm = body instanceof FormData;
  return {
    method,
    signal,
    headers: {
      accept: 'application/json, text/plain',
      ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(key && { 'idempotency-key': key }),
    },
    body: body === undefined || isForm ? body : JSON.stringify(body),
  };
}

/** Tries once more where the connection broke, if that cannot do a thing twice: the idempotency key sees to it. */
async function knock(url, request, again) {
  try {
    return await fetch(url, request);
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    if (again) return knock(url, request, false);
    throw new ApiProblem({ code: 'network' });
  }
}
