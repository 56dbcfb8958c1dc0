import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect as connectTcp, isIPv6, type Socket } from 'node:net';
import { addAbortSignal } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { EgressRefused } from './egress-refused.js';
import type { Target } from './target.js';

/** An address that does not answer within this leaves time for the next one of its name. */
const CONNECT_MS = 5_000;

/** What OpenSSL and Node call a certificate that does not hold: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY|INVALID_(CA|PURPOSE)|HOSTNAME_MISMATCH/;

/** How the way to a site is opened. */
export interface Route {
  /** Checked; null leaves it to the proxy to find the name. */
  addresses: string[] | null;
  /** As in EGRESS_PROXY, or null. */
  proxy: string | null;
  signal: AbortSignal;
}

/**
 * Opens a connection, encrypted for https, to the first of the checked addresses that answers, and to nothing else.
 * @throws EgressRefused unreachable or certificate
 */
export async function openConnection(target: Target, route: Route): Promise<Socket> {
  let cause: unknown;
  for (const address of route.addresses ?? [target.host]) {
    const signal = AbortSignal.any([route.signal, AbortSignal.timeout(CONNECT_MS)]);
    try {
      const socket = route.proxy
        ? await openTunnel(new URL(route.proxy), address, target.port, signal)
        : await openSocket(address, target.port, signal);
      const connection = target.secure ? await encrypt(socket, target, signal) : socket;
      return addAbortSignal(route.signal, connection);
    } catch (error) {
      cause = error;
      if (route.signal.aborted) break;
    }
  }
  const { code = '' } = cause as NodeJS.ErrnoException;
  throw new EgressRefused(
    CERTIFICATE.test(code) ? 'certificate' : 'unreachable',
    target.url.href,
    undefined,
    { cause },
  );
}

async function openSocket(host: string, port: number, signal: AbortSignal): Promise<Socket> {
  const socket = connectTcp({ host, port });
  await untilOpen(socket, 'connect', signal);
  return socket;
}

/** Asks the proxy for a tunnel: https://www.rfc-editor.org/rfc/rfc9110#name-connect */
async function openTunnel(proxy: URL, host: string, port: number, signal: AbortSignal): Promise<Socket> {
  const authority = `${isIPv6(host) ? `[${host}]` : host}:${port}`;
  const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const asked = httpRequest({
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port || 80,
    method: 'CONNECT',
    path: authority,
    headers: {
      host: authority,
      ...(proxy.username && { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` }),
    },
    agent: false,
    signal,
  }).end();
  const [answer, socket] = (await once(asked, 'connect')) as [IncomingMessage, Socket];
  socket.on('error', () => undefined);
  if (answer.statusCode === 200) return socket;
  socket.destroy();
  throw new Error(`The proxy answered ${answer.statusCode} to CONNECT ${authority}`);
}

async function encrypt(socket: Socket, { host, literal }: Target, signal: AbortSignal): Promise<Socket> {
  const secure = connectTls({
    socket,
    host,
    servername: literal ? undefined : host,
    ALPNProtocols: ['http/1.1'],
  });
  await untilOpen(secure, 'secureConnect', signal).catch((error: unknown) => {
    socket.destroy();
    throw error;
  });
  return secure;
}

/** From then on an error that comes when nobody listens any more does not end the process. */
async function untilOpen(socket: Socket, event: string, signal: AbortSignal): Promise<void> {
  socket.on('error', () => undefined);
  await once(socket, event, { signal }).catch((error: unknown) => {
    socket.destroy();
    throw error;
  });
}
