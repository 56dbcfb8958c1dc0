import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { EgressRefused } from './egress-refused.js';
import { ENCODINGS, readBody } from './read-body.js';
import { isRedirect } from './redirect.js';

/** One request over one connection. */
export interface Exchange {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body?: Buffer;
  userAgent: string;
  /** Decoded bytes at most. */
  mostBytes: number;
}

/** What came back for one request; the body of a redirect is not read. */
export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const HEADERS_BYTES = 16_384;

/** Said by the desk itself, or by nobody: it keeps no cookies and tells no site where it came from. */
const NOT_THE_CALLERS = new Set([
  ...['connection', 'content-length', 'cookie', 'expect', 'host', 'keep-alive', 'proxy-authorization'],
  ...['referer', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'user-agent'],
]);

/**
 * Sends a request and reads its answer whole. The connection serves this one request.
 * @throws EgressRefused too_large, encoding or cut_off
 */
export function sendRequest(socket: Socket, exchange: Exchange): Promise<RawAnswer> {
  const { url, method, body } = exchange;
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      createConnection: () => socket,
      method,
      path: `${url.pathname}${url.search}`,
      headers: headersOf(exchange),
      maxHeaderSize: HEADERS_BYTES,
    });
    const fail = (cause: NodeJS.ErrnoException) => reject(brokenAnswer(cause, url.href));
    request.on('error', fail);
    const unanswered = () => fail(new Error('The connection was closed without an answer'));
    request.on('close', unanswered);
    request.on('response', (response) => {
      request.off('close', unanswered);
      readAnswer(response, exchange).then(resolve, reject);
    });
    request.end(body);
  });
}

function headersOf({ url, method, headers, body, userAgent }: Exchange): Record<string, string> {
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    accept: '*/*',
    ...Object.fromEntries(given.filter(([name]) => !NOT_THE_CALLERS.has(name))),
    host: url.host,
    'user-agent': userAgent,
    'accept-encoding': ENCODINGS,
    connection: 'close',
    ...((body || method === 'POST' || method === 'PUT') && { 'content-length': String(body?.length ?? 0) }),
  };
}

async function readAnswer(response: IncomingMessage, exchange: Exchange): Promise<RawAnswer> {
  const status = response.statusCode!;
  const headers = Object.entries(response.headers)
    .filter(([name]) => name !== 'set-cookie')
    .map(([name, value]) => [name, String(value)]);
  const empty =
    exchange.method === 'HEAD' ||
    [204, 205, 304].includes(status) ||
    response.headers['content-length'] === '0' ||
    isRedirect(exchange.method, status, response.headers);
  return {
    status,
    headers: Object.fromEntries(headers),
    body: empty ? Buffer.alloc(0) : await readBody(response, exchange.url.href, exchange.mostBytes),
  };
}

function brokenAnswer(cause: NodeJS.ErrnoException, url: string): EgressRefused {
  const long = cause.code === 'HPE_HEADER_OVERFLOW';
  return new EgressRefused(long ? 'too_large' : 'cut_off', url, undefined, { cause });
}
