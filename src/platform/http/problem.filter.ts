import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../errors.js';
import { answerProblem, pathOf } from './problem-answer.js';
import { RouteTable } from './route-table.js';

/** Every error that reaches Nest leaves as problem details; an unknown method on a known path is told apart from an unknown path. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly routes: RouteTable) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const unrouted = error instanceof HttpException && error.getStatus() === 404;
    const allow = unrouted ? this.routes.methodsAt(pathOf(request.url)) : [];
    answerProblem(allow.length ? new Problem('method_not_allowed', { allow }) : error, request, reply);
  }
}
