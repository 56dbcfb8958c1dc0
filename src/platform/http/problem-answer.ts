import { HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, type ProblemCode } from '../errors.js';
import { googleError, typeOfProblem } from './google-error.js';

const BY_STATUS: Partial<Record<number, ProblemCode>> = {
  400: 'malformed',
  404: 'not_found',
  405: 'method_not_allowed',
  408: 'timed_out',
  413: 'too_large',
  415: 'unsupported_media_type',
  431: 'headers_too_large',
};

const BY_FASTIFY: Record<string, ProblemCode> = {
  FST_ERR_BAD_URL: 'bad_address',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_REQ_FILE_TOO_LARGE: 'too_large',
  FST_FILES_LIMIT: 'too_large',
  FST_FIELDS_LIMIT: 'too_large',
  FST_PARTS_LIMIT: 'too_large',
};

/** SQLSTATEs (PostgreSQL, appendix A) that are not a fault of the program. */
const BY_SQLSTATE: Record<string, ProblemCode> = {
  '23505': 'conflict',
  '22P05': 'invalid',
  '22021': 'invalid',
  '54000': 'invalid',
  '40001': 'busy',
  '40P01': 'busy',
  '55P03': 'busy',
  '57014': 'busy',
  '53300': 'unavailable',
  '57P01': 'unavailable',
  '57P02': 'unavailable',
  '57P03': 'unavailable',
};
/** A transaction whose connection breaks between two statements is told by TypeORM that it has been released. */
const CONNECTION_LOST =
  /ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|Connection terminated|is not queryable|already released|timeout exceeded when trying to connect/;

/** What the catalogue calls an error, wherever it came from. An error that is nobody's but ours becomes `internal`. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HttpException) return new Problem(BY_STATUS[error.getStatus()] ?? 'internal');
  const { code, statusCode, message } = error as { code?: string; statusCode?: number; message?: string };
  const sqlstate = (error as { driverError?: { code?: string } }).driverError?.code ?? code;
  if (sqlstate && BY_SQLSTATE[sqlstate])
    return new Problem(BY_SQLSTATE[sqlstate], retry(BY_SQLSTATE[sqlstate]));
  if (sqlstate?.startsWith('08') || CONNECTION_LOST.test(`${code} ${message}`))
    return new Problem('unavailable', retry('unavailable'));
  if (code && BY_FASTIFY[code]) return new Problem(BY_FASTIFY[code]);
  if (statusCode && statusCode >= 400 && statusCode < 500)
    return new Problem(BY_STATUS[statusCode] ?? 'malformed');
  return new Problem('internal');
}

const retry = (code: ProblemCode) => (code === 'busy' || code === 'unavailable' ? { retryAfter: 1 } : {});

/** Body of a problem answer: RFC 9457 with the members `code`, `errors`, `requestId` and for 412 `current`. */
export function problemBody(problem: Problem, requestId: string, path: string): Record<string, unknown> {
  const { detail, errors, current } = problem.extras;
  return {
    type: `urn:claimdesk:problem:${problem.code}`,
    title: problem.title,
    status: problem.status,
    ...(detail && { detail }),
    instance: path,
    code: problem.code,
    ...(errors && { errors }),
    ...(current !== undefined && { current }),
    requestId,
    ...googleError(path, problem),
  };
}

/** Answers a request with a problem; an `internal` one is logged with its cause, which the answer does not name. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(error);
  const path = pathOf(request.url);
  if (problem.code === 'internal') request.log.error({ err: error }, 'unexpected error');
  if (problem.extras.retryAfter) void reply.header('retry-after', Math.ceil(problem.extras.retryAfter));
  if (problem.extras.allow) void reply.header('allow', problem.extras.allow.join(', '));
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer realm="claimdesk"');
  void reply
    .removeHeader('etag')
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type(typeOfProblem(path))
    .send(JSON.stringify(problemBody(problem, request.id, path)));
}

/** The path of a request without its query, which may hold what people searched for. */
export const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;
