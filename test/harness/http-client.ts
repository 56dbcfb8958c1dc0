/** A JSON answer, read. */
export interface Answer<Body> {
  status: number;
  headers: Headers;
  /** Parsed when the answer is JSON, else the text. */
  body: Body;
  /** The `ETag` header, for the `etag` of a later request. */
  etag: string | undefined;
}

/** Body of an answer ≥ 400 (RFC 9457). */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance: string;
  code: string;
  errors?: { pointer?: string; code: string; params?: Record<string, unknown> }[];
  current?: unknown;
  requestId: string;
}

/** What a request carries besides its path and body. */
export interface RequestOptions {
  /** Sent as If-Match, with its quotation marks or a bare version number. */
  etag?: string | number;
  idempotencyKey?: string;
  headers?: Record<string, string>;
}

/**
 * Speaks to one application as one person: a session (cookies are kept) or an API key. Every answer ≥ 400 must be
 * problem+json of the contract's shape, or the request throws; whether it was expected is the test's to say.
 */
export class HttpClient {
  private readonly cookies = new Map<string, string>();

  /**
   * @param base address of the application, e.g. `http://127.0.0.1:4321`
   * @param origin what a browser on the desk's own page would send (PUBLIC_URL)
   * @param key API key; without one the client is anonymous until `login`
   */
  constructor(
    readonly base: string,
    private readonly origin: string,
    readonly key?: string,
  ) {}

  get<Body>(path: string, options?: RequestOptions): Promise<Answer<Body>> {
    return this.send<Body>('GET', path, undefined, options);
  }

  post<Body>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<Body>> {
    return this.send<Body>('POST', path, body, options);
  }

  patch<Body>(path: string, body: unknown, options?: RequestOptions): Promise<Answer<Body>> {
    return this.send<Body>('PATCH', path, body, options);
  }

  delete<Body>(path: string, options?: RequestOptions): Promise<Answer<Body>> {
    return this.send<Body>('DELETE', path, undefined, options);
  }

  /** Signs in and keeps the session. */
  async login(email: string, password: string): Promise<void> {
    const { status, body } = await this.post('/api/v1/auth/login', { email, password });
    if (status !== 204) throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`);
  }

  /** Sends a request; `body` is a FormData, a string (sent as it is) or anything that goes into JSON. */
  async send<Body>(
    method: string,
    path: string,
    body?: unknown,
    options: RequestOptions = {},
  ): Promise<Answer<Body>> {
    const answer = await fetch(new URL(path, this.base), {
      method,
      headers: this.headers(body, options),
      body:
        body === undefined || body instanceof FormData || typeof body === 'string'
          ? body
          : JSON.stringify(body),
      redirect: 'manual',
    });
    this.keepCookies(answer.headers);
    const read = {
      status: answer.status,
      headers: answer.headers,
      body: readBody(answer.headers, await answer.text()),
      etag: answer.headers.get('etag') ?? undefined,
    };
    if (read.status >= 400) insistOnProblem(`${method} ${path}`, read);
    return read as Answer<Body>;
  }

  private headers(body: unknown, { etag, idempotencyKey, headers }: RequestOptions): Record<string, string> {
    return {
      origin: this.origin,
      ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      ...(this.key && { authorization: `Bearer ${this.key}` }),
      ...(this.cookies.size && {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      }),
      ...(etag !== undefined && { 'if-match': /"/.test(String(etag)) ? String(etag) : `"${etag}"` }),
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
      ...headers,
    };
  }

  private keepCookies(headers: Headers): void {
    for (const cookie of headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (!name) continue;
      if (!value || /;\s*max-age=0/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

function readBody(headers: Headers, text: string): unknown {
  return /[/+]json\b/.test(headers.get('content-type') ?? '') ? JSON.parse(text) : text;
}

/** Google's clients look into no other; headers that are too large are refused before anybody knows where they go. */
const typeOfProblems = (request: string, status: number) =>
  request.includes('/v1alpha1/') && status !== 431 ? 'application/json' : 'application/problem+json';

function insistOnProblem(request: string, answer: Answer<unknown>): void {
  const problem = answer.body as Partial<ProblemBody>;
  const holds =
    answer.headers.get('content-type')?.startsWith(typeOfProblems(request, answer.status)) &&
    problem.status === answer.status &&
    [problem.type, problem.title, problem.instance, problem.code, problem.requestId].every(
      (member) => typeof member === 'string' && member !== '',
    );
  if (holds) return;
  throw new Error(
    `${request} answered ${answer.status} without a problem of the contract's shape: ${JSON.stringify(answer.body)}`,
  );
}
