import type { FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config.js';
import { Problem } from '../../platform/errors.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOOPBACK = /^(localhost|[\w-]+\.localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i;

/**
 * Refuses a change that a browser sends for another site (CSRF). Every browser says where a request comes from, in `Origin` or
 * `Sec-Fetch-Site`; a client that says neither is no browser, and no site can make it send a cookie.
 * @throws Problem 403 `foreign_origin`.
 */
export function refuseForeignOrigin(request: FastifyRequest, config: Pick<Config, 'publicUrl'>): void {
  if (SAFE.has(request.method)) return;
  const { origin, 'sec-fetch-site': site } = request.headers;
  const own =
    origin !== undefined
      ? origin === config.publicUrl || isOwnLoopback(origin, request.headers.host, config)
      : site === undefined || site === 'same-origin' || site === 'none';
  if (!own) throw new Problem('foreign_origin');
}

/**
 * A desk on this machine is reached by all of its names (localhost, 127.0.0.1, another port): there the page may be of the host that
 * was asked. Only loopback names, or a foreign name that resolves to this machine (DNS rebinding) would pass.
 */
function isOwnLoopback(
  origin: string,
  host: string | undefined,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): boolean {
  return (
    publicUrl.startsWith('http:') && host !== undefined && LOOPBACK.test(host) && origin === `http://${host}`
  );
}
