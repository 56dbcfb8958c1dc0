import { SetMetadata, applyDecorators } from '@nestjs/common';
import type { DeskRequest } from './work.js';
import { ApiExtension, ApiHeader, ApiParam, ApiQuery, ApiSecurity } from '@nestjs/swagger';

/** Metadata keys that the door reads from a handler. */
export const ROUTE = {
  permission: 'desk:permission',
  public: 'desk:public',
  finds: 'desk:finds',
  dryRun: 'desk:dry-run',
  prepares: 'desk:prepares',
} as const;

/** How a route's `:id` is looked up before anything else is judged. */
export interface Finds {
  /** Table with `id` and, where `match` is set, `version`. */
  table: string;
  /** SQL condition for rows that count as there, e.g. `removed_at IS NULL`. */
  where?: string;
  /** The spoken reference `K-1042` is accepted too. */
  byRef?: boolean;
  /** The caller must say which version they read (If-Match). */
  match?: boolean;
  /** SQL for the version where it is no column of the row but each account has its own; $3 is the account that asks. */
  version?: string;
  /** Reads what is there now for a 412 answer: SQL that gives one JSON column `current` for the id $1, and with `version` for the account $2. */
  current?: string;
}

/** The route is for actors with this permission (`resource:verb`, the name of a key's scope too). */
export const Permits = (permission: string) =>
  applyDecorators(
    SetMetadata(ROUTE.permission, permission),
    ApiSecurity('key'),
    ApiSecurity('session'),
    ApiExtension('x-permission', permission),
  );

/** The route is for everybody, signed in or not. */
export const Public = () => SetMetadata(ROUTE.public, true);

/** The route's `:id` names a row of a table; a missing one is 404 before the body is judged. */
export const Finds = (finds: Finds) =>
  applyDecorators(
    SetMetadata(ROUTE.finds, finds),
    ApiParam({
      name: 'id',
      description: finds.byRef ? 'Id, or spoken reference such as K-1042' : 'Id',
      example: finds.byRef ? 'K-1042' : '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14',
      schema: finds.byRef ? { type: 'string' } : { type: 'string', format: 'uuid' },
    }),
    ...(finds.match
      ? [
          ApiHeader({
            name: 'If-Match',
            required: true,
            description: 'ETag of what you read, e.g. `"7"`',
            schema: { type: 'string' },
          }),
        ]
      : []),
  );

/** What must be done for a request before its transaction begins, because it takes long: nothing waits for a network in a transaction. */
export interface Preparation {
  /** @returns what the handler takes with `@Prepared()`. */
  prepare(request: DeskRequest): Promise<unknown>;
}

/** The route has a preparation: a provider of this class. It is left out where the answer is only a replay. */
export const Prepares = (preparation: new (...dependencies: never[]) => Preparation) =>
  SetMetadata(ROUTE.prepares, preparation);

/** The route takes `?dryRun=true`: everything happens but is rolled back, and the answer is what it would have been. */
export const DryRuns = () =>
  applyDecorators(
    SetMetadata(ROUTE.dryRun, true),
    ApiQuery({
      name: 'dryRun',
      required: false,
      description: 'true: try it and keep nothing',
      schema: { type: 'boolean', default: false },
    }),
  );
