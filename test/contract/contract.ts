import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import type { Answer } from '../harness/http-client.js';

type Json = Record<string, unknown>;

/** A schema of the document, as far as tests look into it. */
export interface Schema extends Json {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  $ref?: string;
}

/** One operation of the document. */
export interface Operation {
  /** `GET /api/v1/claims/{id}` */
  name: string;
  method: string;
  path: string;
  /** Null on routes for everybody. */
  permission: string | null;
  parameters: { name: string; in: 'path' | 'query' | 'header'; required: boolean; schema: Schema }[];
  /** Schema of the JSON body; null where there is none. */
  body: Schema | null;
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

/** The OpenAPI document as a judge of what the application answers. */
export class Contract {
  readonly operations: Operation[];
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(readonly document: Json) {
    formats.default.default(this.ajv);
    this.ajv.addSchema(closed(document) as Json, 'document');
    this.operations = Object.entries(document.paths as Record<string, Record<string, Json>>)
      .flatMap(([path, item]) => Object.entries(item).map(([method, raw]) => operationOf(method, path, raw)))
      .filter(({ responses }) => !isStream(responses));
  }

  /** The operation that a request meant; undefined where there is none. */
  find(method: string, path: string): Operation | undefined {
    const [bare = ''] = path.split('?');
    const fits = this.operations.filter(
      (operation) => operation.method === method && patternOf(operation.path).test(bare),
    );
    return fits.sort((a, b) => fixedLetters(b.path) - fixedLetters(a.path))[0];
  }

  /** What an answer breaks of the document; nothing when it is as described. */
  faultsOf(method: string, path: string, answer: Answer<unknown>): string[] {
    const operation = this.find(method, path);
    if (!operation) return answer.status < 400 ? [`${method} ${path} is not in the document`] : [];
    const { status, headers, body } = answer;
    const range = `${Math.floor(status / 100)}XX`;
    const key = operation.responses[status] ? String(status) : range;
    const response = operation.responses[key];
    if (!response) return [`${operation.name} answered ${status}, which the document does not know`];
    const [type = ''] = (headers.get('content-type') ?? '').split(';');
    if (!response.content) return body === '' ? [] : [`${operation.name} ${status} has a body`];
    if (!response.content[type]) return [`${operation.name} ${status} is of type ${type}`];
    if (!/json$/.test(type)) return [];
    const validate = this.validator(operation, key, type);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${operation.name} ${status}: ${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }

  /** What an example of a property breaks of that property's schema. */
  faultsOfExample(schema: string, property: string, example: unknown): string[] {
    const validate = this.compile(['components', 'schemas', schema, 'properties', property]);
    if (validate(example)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${schema}.${property}${instancePath} ${message}`,
    );
  }

  /** A schema with its `$ref` followed. */
  resolve(schema: Schema): Schema {
    if (!schema.$ref) return schema;
    const name = schema.$ref.split('/').at(-1)!;
    return (this.document.components as { schemas: Record<string, Schema> }).schemas[name]!;
  }

  private validator({ method, path }: Operation, status: string, type: string): ValidateFunction {
    return this.compile([
      'paths',
      path,
      method.toLowerCase(),
      'responses',
      status,
      'content',
      type,
      'schema',
    ]);
  }

  private compile(steps: string[]): ValidateFunction {
    const pointer = steps
      .map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const held = this.compiled.get(pointer);
    if (held) return held;
    const validate = this.ajv.compile({ $ref: `document#/${pointer}` });
    this.compiled.set(pointer, validate);
    return validate;
  }
}

function operationOf(method: string, path: string, raw: Json): Operation {
  const content = (raw.requestBody as { content: Record<string, { schema: Schema }> } | undefined)?.content;
  return {
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    permission: (raw['x-permission'] as string | undefined) ?? null,
    parameters: (raw.parameters ?? []) as Operation['parameters'],
    body: content?.['application/json']?.schema ?? null,
    responses: raw.responses as Operation['responses'],
  };
}

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replace(/[.]/g, '\\.')
      .split(/\{[^}]+\}/)
      .join('[^/]+')}$`,
  );

const fixedLetters = (path: string): number => path.replace(/\{[^}]+\}/g, '').length;

/** A copy in which no object has members that the document does not describe. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (value === null || typeof value !== 'object') return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, closed(entry)]));
  const isShape = typeof copy.properties === 'object' && [copy.type].flat().includes('object');
  return isShape && copy.additionalProperties === undefined ? { ...copy, additionalProperties: false } : copy;
}

/** A stream has no end to judge; `test/events` listens to it. */
function isStream(responses: Operation['responses']): boolean {
  return Object.values(responses).some(({ content }) => content?.['text/event-stream'] !== undefined);
}
