import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** Nest's own messages as structured lines of the server's log; what it tells while wiring the modules is for debugging. */
export class LogBridge implements LoggerService {
  constructor(private readonly target: FastifyBaseLogger) {}

  log(message: unknown, context?: string): void {
    this.target.debug({ context }, String(message));
  }
  error(message: unknown, stack?: string, context?: string): void {
    this.target.error({ context, stack }, String(message));
  }
  warn(message: unknown, context?: string): void {
    this.target.warn({ context }, message instanceof Error ? message.message : String(message));
  }
  debug(message: unknown, context?: string): void {
    this.target.debug({ context }, String(message));
  }
  verbose(message: unknown, context?: string): void {
    this.target.trace({ context }, String(message));
  }
}
