import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { JsonText } from '../database/reader.js';
import { Problem, type Fault } from '../errors.js';
import { rawBodies, type UploadedFile } from './body-parsers.js';
import { claimKey, isAnswered, keepAnswer, type KeyedRequest } from './idempotency.js';
import { pathOf } from './problem-answer.js';
import { ROUTE, type Finds, type Preparation } from './route-rules.js';
import { readRequest, requestTypesOf, type RequestTypes } from './validate-request.js';
import { readVersion, requestOf, type DeskRequest } from './work.js';

interface RouteRules {
  types: RequestTypes;
  finds?: Finds;
  takesDryRun: boolean;
  prepares?: new () => Preparation;
  /** Runs in a transaction: not a GET, and somebody is signed in. */
  writes: boolean;
}

/** Thrown to roll a dry run back; carries its answer out of the transaction. */
class DryRunEnd {
  constructor(readonly result: unknown) {}
}

/**
 * The rules of every request once it is known who asks and that the resource exists (401, 403, 404 are the guards' matter), in the
 * binding order: 400 form, 428 and 412 version, 422 content; then the handler in one transaction with its idempotency key.
 */
@Injectable()
export class RequestRules implements NestInterceptor {
  private readonly known = new WeakMap<object, RouteRules>();

  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(ModuleRef) private readonly modules: ModuleRef,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return from(this.answer(context, next));
  }

  private async answer(context: ExecutionContext, next: CallHandler): Promise<unknown> {
    const request = requestOf(context);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const rules = this.rulesOf(context);
    const read = readRequest(
      rules.types,
      request.body,
      request.query as Record<string, unknown>,
      rules.takesDryRun ? ['dryRun'] : [],
    );
    const dryRun = rules.takesDryRun && readDryRun(request);
    request.body = read.body;
    request.query = read.query;
    const refused = await this.refusal(request, rules.finds, read.faults);
    const run = () => {
      if (refused) throw refused;
      return firstValueFrom(next.handle(), { defaultValue: undefined });
    };
    try {
      if (rules.prepares && !refused) await this.prepare(request, rules.prepares);
      return finish(
        reply,
        rules.writes ? await this.inTransaction(request, reply, run, dryRun) : await run(),
      );
    } catch (error) {
      if (error instanceof DryRunEnd) return finish(reply, error.result);
      if (refused && error instanceof Problem && error.code === 'idempotency_mismatch') throw refused;
      if (
        error instanceof Problem &&
        error.code === 'stale' &&
        error.extras.current === undefined &&
        rules.finds
      )
        throw new Problem('stale', { ...error.extras, current: await this.current(request, rules.finds) });
      throw error;
    }
  }

  private async prepare(request: DeskRequest, preparation: new () => Preparation): Promise<void> {
    const keyed = keyedRequest(request);
    if (keyed && (await isAnswered(this.dataSource.manager, keyed))) return;
    request.prepared = await this.modules.get(preparation, { strict: false }).prepare(request);
  }

  private rulesOf(context: ExecutionContext): RouteRules {
    const handler = context.getHandler();
    const held = this.known.get(handler);
    if (held) return held;
    const controller = context.getClass();
    const method = requestOf(context).method;
    const rules: RouteRules = {
      types: requestTypesOf(controller, handler.name, controller.prototype),
      finds: this.reflector.get<Finds>(ROUTE.finds, handler),
      prepares: this.reflector.get(ROUTE.prepares, handler),
      takesDryRun: this.reflector.get<boolean>(ROUTE.dryRun, handler) ?? false,
      writes: method !== 'GET' && method !== 'HEAD' && !this.reflector.get(ROUTE.public, handler),
    };
    this.known.set(handler, rules);
    return rules;
  }

  /** Why a request cannot be done as it is. It may have been done before under its key all the same, and made the version stale itself. */
  private async refusal(
    request: DeskRequest,
    finds: Finds | undefined,
    faults: Fault[],
  ): Promise<Problem | undefined> {
    const version = finds && readVersion(request);
    if (finds?.match && version === null) return new Problem('if_match_missing');
    if (finds?.match && version !== request.found?.version)
      return new Problem('stale', { current: await this.current(request, finds) });
    return faults.length ? new Problem('invalid', { errors: faults }) : undefined;
  }

  private async current(request: DeskRequest, finds: Finds): Promise<unknown> {
    const sql =
      finds.current ??
      `SELECT jsonb_build_object('id', id, 'version', version) AS current FROM ${finds.table} WHERE id = $1`;
    const account = finds.version ? [request.actor?.id] : [];
    const [row] = await this.dataSource.query(sql, [request.found?.id, ...account]);
    return row?.current ?? null;
  }

  private inTransaction(
    request: DeskRequest,
    reply: FastifyReply,
    run: () => Promise<unknown>,
    dryRun: boolean,
  ): Promise<unknown> {
    return this.dataSource.transaction(async (em) => {
      const keyed = dryRun ? null : keyedRequest(request);
      const kept = keyed && (await claimKey(em, keyed));
      if (kept) {
        void reply.code(kept.status).headers({ ...kept.headers, 'idempotency-replayed': 'true' });
        return kept.body === '' ? undefined : new JsonText(kept.body);
      }
      const practiceId = request.found?.practiceId ?? null;
      request.work = { em, actor: request.actor!, requestId: request.id, practiceId, dryRun };
      const result = await run();
      if (dryRun) throw new DryRunEnd(result);
      if (keyed)
        await keepAnswer(em, keyed, {
          status: reply.statusCode,
          headers: headersOf(result),
          body: textOf(result),
        });
      return result;
    });
  }
}

function readDryRun(request: DeskRequest): boolean {
  const given = (request.query as Record<string, unknown>).dryRun;
  if (given === undefined || given === 'false') return false;
  if (given === 'true') return true;
  throw new Problem('invalid_parameter', { errors: [{ pointer: '?dryRun', code: 'not_true_or_false' }] });
}

/** The request as its idempotency key binds it, or null where it names none. */
function keyedRequest(request: DeskRequest): KeyedRequest | null {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined) return null;
  if (typeof key !== 'string' || key.length < 1 || key.length > 255)
    throw new Problem('malformed', {
      errors: [{ pointer: 'Idempotency-Key', code: 'too_long', params: { max: 255 } }],
    });
  return {
    principal: request.actor!.keyId ?? request.actor!.id,
    key,
    route: `${request.method} ${pathOf(request.url)}${JSON.stringify(request.query ?? {})}`,
    body: rawBodies.get(request) ?? bytesOfForm(request.body),
  };
}

/** A form as bytes that differ when it does: its fields, then its file as it is. */
function bytesOfForm(body: unknown): Buffer {
  const { file, ...fields } = (body ?? {}) as { file?: UploadedFile };
  const { bytes, ...about } = file ?? { bytes: Buffer.alloc(0) };
  return Buffer.concat([Buffer.from(JSON.stringify([fields, about])), bytes]);
}

const versionOf = (result: unknown): number | undefined =>
  result instanceof JsonText
    ? result.version
    : typeof (result as { id?: unknown } | undefined)?.id === 'string'
      ? (result as { version?: number }).version
      : undefined;

function headersOf(result: unknown): Record<string, string> {
  const version = versionOf(result);
  return version === undefined ? {} : { etag: `"${version}"` };
}

const textOf = (result: unknown): string =>
  result === undefined ? '' : result instanceof JsonText ? result.text : JSON.stringify(result);

/** Sets the entity tag and hands JSON through as text; nothing at all becomes 204. */
function finish(reply: FastifyReply, result: unknown): unknown {
  void reply.headers(headersOf(result));
  if (result instanceof JsonText) {
    void reply.type('application/json; charset=utf-8');
    return result.text;
  }
  if (result === undefined && !reply.sent && reply.statusCode < 300 && !reply.hasHeader('content-type'))
    void reply.code(204);
  return result;
}
