type Fetch = (request: Request) => Promise<Response>;

/** The desk was away or busy, and has done nothing. */
const BUSY = [429, 503];
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/**
 * A fetch that sends a request again while the desk is busy, and where no answer came if that does no harm: what reads, and POST, which
 * takes effect once for its idempotency key. Whether a lost PATCH or DELETE has taken effect, the version tells; that is for the caller.
 */
export function persistent(fetch: Fetch, attempts: number): Fetch {
  return async (given) => {
    const request = withKey(given);
    const repeatable = ['GET', 'HEAD', 'POST'].includes(request.method);
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt >= attempts;
      let pause = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random());
      try {
        const response = await fetch(request.clone());
        if (last || !BUSY.includes(response.status)) return response;
        pause = Math.max(pause, secondsIn(response.headers.get('retry-after')) * 1000);
      } catch (error) {
        if (last || !repeatable || request.signal.aborted) throw error;
      }
      await pauseFor(Math.min(pause, LONGEST_PAUSE_MS), request.signal);
    }
  };
}

function withKey(request: Request): Request {
  if (request.method !== 'POST' || request.headers.has('idempotency-key')) return request;
  const headers = new Headers(request.headers);
  headers.set('idempotency-key', crypto.randomUUID());
  return new Request(request, { headers });
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function secondsIn(retryAfter: string | null): number {
  if (retryAfter === null) return 0;
  const seconds = Number(retryAfter);
  return Number.isNaN(seconds) ? Math.max(0, (Date.parse(retryAfter) - Date.now()) / 1000) || 0 : seconds;
}

function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
