import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { PARAMTYPES_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { Problem, type Fault } from '../errors.js';
import { Unreadable } from './body-parsers.js';
import { isLost, scanBody } from './exact-text.js';

/** DTO classes of a handler, read from its own `@Body()` and `@Query()` parameters; undefined where it takes none. */
export interface RequestTypes {
  body?: ClassConstructor<object>;
  query?: ClassConstructor<object>;
}

/** Finds the DTO classes of a handler in the metadata that Nest's parameter decorators leave. */
export function requestTypesOf(controller: object, handler: string, prototype: object): RequestTypes {
  const args: Record<string, { index: number }> =
    Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {};
  const types: ClassConstructor<object>[] =
    Reflect.getMetadata(PARAMTYPES_METADATA, prototype, handler) ?? [];
  const at = (kind: RouteParamtypes) => {
    const entry = Object.entries(args).find(([key]) => key.startsWith(`${kind}:`));
    return entry && types[entry[1].index];
  };
  return { body: at(RouteParamtypes.BODY), query: at(RouteParamtypes.QUERY) };
}

/** A body and query as DTO instances, and the faults that are answered with 422 once the rest of the order has been judged. */
export interface ReadRequest {
  body: unknown;
  query: unknown;
  faults: Fault[];
}

/**
 * Reads body and query into their DTOs.
 * @param known parameters of the query that the route takes besides its DTO's.
 * @throws Problem 400 or 415: unreadable body, unknown fields, unknown or ill-formed parameters.
 */
export function readRequest(
  types: RequestTypes,
  rawBody: unknown,
  rawQuery: Record<string, unknown>,
  known: string[],
): ReadRequest {
  if (rawBody instanceof Unreadable) throw rawBody.problem;
  const query = readQuery(types.query, rawQuery, known);
  const given = rawBody ?? (types.body ? {} : undefined);
  if (given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given)))
    throw new Problem('malformed', {
      detail: 'The body must be a JSON object.',
      errors: [{ pointer: '', code: 'not_an_object' }],
    });
  const scan = scanBody(given);
  if (scan.malformed.length) throw new Problem('malformed', { errors: scan.malformed });
  if (!types.body) {
    const unknown = Object.keys(given ?? {}).map((key) => ({ pointer: `/${key}`, code: 'unknown_field' }));
    if (unknown.length) throw new Problem('unknown_field', { errors: unknown });
    return { body: undefined, query, faults: [] };
  }
  const body = plainToInstance(types.body, given);
  const faults = faultsOf(body);
  const unknown = faults.filter((fault) => fault.code === 'unknown_field');
  if (unknown.length) throw new Problem('unknown_field', { errors: unknown });
  return { body, query, faults: [...scan.refused, ...faults] };
}

function readQuery(
  type: ClassConstructor<object> | undefined,
  raw: Record<string, unknown>,
  known: string[],
): unknown {
  const own = Object.fromEntries(Object.entries(raw).filter(([name]) => !known.includes(name)));
  const unknown = Object.keys(own).filter((name) => !type || isLost(name));
  const query = type && plainToInstance(type, own);
  const faults = query ? faultsOf(query) : [];
  const refused = scanBody(raw).refused;
  const unknownFaults = faults
    .filter((fault) => fault.code === 'unknown_field')
    .map((fault) => fault.pointer!.slice(1));
  const names = [...unknown, ...unknownFaults];
  if (names.length)
    throw new Problem('unknown_field', {
      errors: names.map((name) => ({ pointer: `?${name}`, code: 'unknown_parameter' })),
    });
  const wrong = [...faults, ...refused].map((fault) => ({
    ...fault,
    pointer: `?${fault.pointer!.slice(1)}`,
  }));
  if (wrong.length) throw new Problem('invalid_parameter', { errors: wrong });
  return query;
}

function faultsOf(dto: object): Fault[] {
  const errors = validateSync(dto, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: false,
  });
  return errors.flatMap((error) => flatten(error, ''));
}

/** What is of another kind than it has to be is neither too long nor too small. */
function flatten(error: ValidationError, parent: string): Fault[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.keys(error.constraints ?? {}).map((constraint): Fault => {
    if (constraint === 'whitelistValidation') return { pointer, code: 'unknown_field' };
    const context = error.contexts?.[constraint] as
      { code: string; params?: Record<string, unknown> } | undefined;
    return { pointer, code: context?.code ?? constraint, ...(context?.params && { params: context.params }) };
  });
  const kind = error.value !== undefined && own.find(({ code }) => /^not_an?_/.test(code));
  return [...(kind ? [kind] : own), ...(error.children ?? []).flatMap((child) => flatten(child, pointer))];
}
