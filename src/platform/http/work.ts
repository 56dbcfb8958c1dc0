import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import type { Actor } from './actor.js';

/**
 * One command: the transaction it runs in, who asked, and by which request. Services take it first and pass it on, so that a
 * change, its audit event and its outbox event stand or fall together.
 */
export interface Work {
  em: EntityManager;
  actor: Actor;
  requestId: string;
  /** The practice round that this command belongs to: what it makes does too. */
  practiceId?: string | null;
  /** Everything will be rolled back: nothing may be promised that outlives the transaction. */
  dryRun?: boolean;
}

/** What the door has put on a request by the time a handler runs. */
export interface DeskRequest extends FastifyRequest {
  actor?: Actor;
  work?: Work;
  /** What `@Prepares` made ready. */
  prepared?: unknown;
  /** The resource that `@Finds` named, as it was when the request came in. */
  found?: { id: string; version: number; practiceId: string | null };
}

/** Who asks. On routes that are `@Public()` there is nobody. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).actor,
);

/** The transaction of this request; only where the method is not GET. */
export const InWork = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).work,
);

/** What the route's preparation has made ready. */
export const Prepared = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).prepared,
);

/** Id of the resource that `@Finds` has found. */
export const FoundId = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).found?.id,
);

/** The version that the caller has read (`If-Match`), or null where none was sent. */
export const ReadVersion = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readVersion(requestOf(context)),
);

/** The desk's request behind a Nest context. */
export const requestOf = (context: ExecutionContext): DeskRequest =>
  context.switchToHttp().getRequest<DeskRequest>();

/**
 * Version in `If-Match` (RFC 9110, 13.1.1): one strong entity tag `"7"`; null without the header, NaN where the tag is none of ours,
 * which never matches.
 */
export function readVersion(request: FastifyRequest): number | null {
  const header = request.headers['if-match'];
  if (header === undefined) return null;
  const tag = /^"(\d{1,9})"$/.exec(header.trim());
  return tag ? Number(tag[1]) : NaN;
}
