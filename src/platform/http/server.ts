import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import { stdSerializers } from 'pino';
import type { Config } from '../config.js';
import { Problem, type ProblemCode } from '../errors.js';
import { newId } from '../ids.js';
import { ARTICLE_LIMIT, BODY_LIMIT, isStreamed, registerBodyParsers } from './body-parsers.js';
import { limitReception } from './limit-reception.js';
import { answerProblem, pathOf, problemBody } from './problem-answer.js';
import type { RouteTable } from './route-table.js';

/** Paths whose body may be as large as an article, or as a copy of a page. */
const LARGE_BODIES = new Set([
  '/api/v1/articles',
  '/api/v1/articles/:id/versions',
  '/api/v1/evidence/:id/copy',
]);

/** An error as the log has it: a failed statement knows all that it was to write, and that is not for the log. */
function whatFailed(error: Error) {
  const { type, message, code, constraint, stack } = stdSerializers.err(error);
  return { type, message, code, constraint, stack };
}

/**
 * The HTTP server below Nest: structured logs without secrets, limits, security headers, body parsers, and problem details for what
 * Nest never sees (broken percent-encodings, oversized headers, unknown verbs, slow requests).
 */
export async function createServer(config: Config, routes: RouteTable): Promise<FastifyInstance> {
  const server = fastify({
    logger: {
      level: config.logLevel,
      redact: ['req.headers.authorization', 'req.headers.cookie'],
      serializers: {
        req: (request) => ({ method: request.method, path: pathOf(request.url), address: request.ip }),
        err: whatFailed,
      },
    },
    genReqId: () => newId(),
    trustProxy: config.trustProxy,
    bodyLimit: BODY_LIMIT,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (error, request, reply) => answerProblem(error, request, reply as never),
    clientErrorHandler: answerBrokenConnection,
  });
  server.server.headersTimeout = 10_000;
  server.addHook('onRoute', (route) => {
    routes.add(route.url, route.method);
    if (LARGE_BODIES.has(route.url)) route.bodyLimit = ARTICLE_LIMIT;
  });
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
  });
  limitReception(server, isStreamed, ({ raw }) =>
    answerBrokenConnection(Object.assign(new Error(), { code: TIMED_OUT }), raw.socket),
  );
  endConnectionsOnClose(server);
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'https:', 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        // The publish screen shows the page that would be made.
        frameSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: config.publicUrl.startsWith('https:')
      ? { maxAge: 31_536_000, includeSubDomains: false }
      : false,
    crossOriginResourcePolicy: { policy: 'same-site' },
  });
  await server.register(cookie);
  await registerBodyParsers(server);
  return server;
}

/** Connections that are busy when the server closes would stay open after their answer, and the process with them. */
function endConnectionsOnClose(server: FastifyInstance): void {
  let closing = false;
  // Browsers and pools open connections ahead. Node does not count one that has carried no request as idle, and would wait for it.
  const unused = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.server.on('request', ({ socket }: IncomingMessage) => void unused.delete(socket));
  server.addHook('preClose', async () => {
    closing = true;
    for (const socket of unused) socket.destroy();
  });
  server.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
}

const TIMED_OUT = 'ERR_HTTP_REQUEST_TIMEOUT';
const BY_PARSER: Record<string, ProblemCode> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  [TIMED_OUT]: 'timed_out',
};

/** A connection whose bytes are no HTTP that Node can parse is answered by hand, then closed. */
function answerBrokenConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new Problem(BY_PARSER[error.code ?? ''] ?? 'malformed');
  const body = JSON.stringify(problemBody(problem, newId(), '/'));
  socket.end(
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
  );
}
