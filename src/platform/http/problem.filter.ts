import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../errors.js';
import { answerProblem, pathOf } from './problem-answer.js';
import { RouteTable } from './route-table.js';
import { showWebPage } from './web-page.js';

/**
 * Every error that reaches Nest leaves as problem details; an unknown method on a known path is told apart from an unknown path. A person whose
 * address leads nowhere is told so by the dashboard.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly routes: RouteTable) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const unrouted = error instanceof HttpException && error.getStatus() === 404;
    const allow = unrouted ? this.routes.methodsAt(pathOf(request.url)) : [];
    if (unrouted && !allow.length && isForPeople(request)) showWebPage(reply.code(404));
    else answerProblem(allow.length ? new Problem('method_not_allowed', { allow }) : error, request, reply);
  }
}

const isForPeople = ({ method, url, headers }: FastifyRequest) =>
  method === 'GET' && !url.startsWith('/api/') && headers.accept?.includes('text/html') === true;
