import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../platform/errors.js';
import { answerProblem, toProblem } from '../../platform/http/problem-answer.js';

/** Google's names for statuses (google.rpc.Code). */
const STATUS: Partial<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

/** Adds to a problem what clients of Google's APIs read, `error {code, message, status}`, under the only type that they look into. */
@Catch()
export class GoogleProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { code, status, message, extras } = toProblem(error);
    const problem = new Problem(code, {
      ...extras,
      beside: { error: { code: status, message, status: STATUS[status] ?? 'UNKNOWN' } },
    });
    problem.cause = error;
    answerProblem(
      problem,
      http.getRequest<FastifyRequest>(),
      http.getResponse<FastifyReply>(),
      'application/json',
    );
  }
}
