import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { webhookOperations } from '../../core/event-schemas.js';

const DESCRIPTION = `The desk's API. Every answer of 400 or more is \`application/problem+json\` with a stable \`code\`.
Sign in with a key (\`Authorization: Bearer cd_…\`) or, in a browser, with the session cookie of \`POST /api/v1/auth/login\`.
Changes need \`If-Match\` where a version could be overwritten; every POST takes an \`Idempotency-Key\`.`;

type Json = Record<string, unknown>;

/** Schema of every answer of 400 or more (RFC 9457). */
const PROBLEM = {
  type: 'object',
  description: 'RFC 9457 problem details',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: {
      type: 'string',
      description: 'URN of the kind of problem',
      examples: ['urn:claimdesk:problem:stale'],
    },
    title: {
      type: 'string',
      description: 'The kind in words',
      examples: ['It has been changed since you read it'],
    },
    status: { type: 'integer', description: 'HTTP status', examples: [412] },
    detail: { type: 'string', description: 'This case in words', examples: ['The body is not JSON.'] },
    instance: { type: 'string', description: 'Path of the request', examples: ['/api/v1/claims/K-1001'] },
    code: { type: 'string', description: 'Stable code', examples: ['stale'] },
    requestId: {
      type: 'string',
      description: 'Also in X-Request-Id and in the log',
      examples: ['019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10'],
    },
    current: {
      description:
        '412 only: what is there now, as its own GET tells it; of a claim its content and who changed it',
      examples: [{ id: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10', version: 8 }],
      anyOf: [
        ...['CurrentClaimAnswer', 'QuoteAnswer', 'EvidencePiece', 'ArticleAnswer'].map((name) => ({
          $ref: `#/components/schemas/${name}`,
        })),
        { type: 'object', additionalProperties: true },
        { type: 'null' },
      ],
    },
    error: {
      type: 'object',
      description: 'Fact Check Tools search only: the same as Google’s APIs tell it',
      examples: [{ code: 400, message: 'Give a query.', status: 'INVALID_ARGUMENT' }],
      additionalProperties: true,
    },
    errors: {
      type: 'array',
      description: 'Each fault of the request, or each guard that is not met',
      examples: [[{ pointer: '/statement', code: 'too_long', params: { max: 2000 } }]],
      items: {
        type: 'object',
        required: ['code'],
        properties: {
          pointer: {
            type: 'string',
            description: 'JSON pointer (RFC 6901), or ?name of a parameter',
            examples: ['/statement'],
          },
          code: { type: 'string', description: 'Stable code', examples: ['too_long'] },
          params: {
            type: 'object',
            description: 'What a text about it needs',
            examples: [{ max: 2000 }],
            additionalProperties: true,
          },
          field: {
            type: ['string', 'null'],
            description: 'Refused moves: the field that mends it',
            examples: ['rating'],
          },
          who: {
            type: 'array',
            description: 'Refused moves: who could do it',
            examples: [[]],
            items: { $ref: '#/components/schemas/PersonName' },
          },
        },
      },
    },
  },
};

/** The OpenAPI 3.1 document, built from the controllers and their DTOs. */
export function buildOpenApi(app: INestApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Claimdesk')
    .setVersion('1')
    .setDescription(DESCRIPTION)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addSecurity('key', { type: 'http', scheme: 'bearer', description: 'An API key, cd_…' })
    .addSecurity('session', {
      type: 'apiKey',
      in: 'cookie',
      name: 'claimdesk_session',
      description: 'The browser session',
    })
    .build();
  const document = SwaggerModule.createDocument(app, base, {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '').replace(/^./, (c) => c.toLowerCase())}_${method}`,
  });
  for (const [path, item] of Object.entries(document.paths)) describePath(path, item as Record<string, Json>);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM as never },
  };
  return { ...(modernise(document) as OpenAPIObject), webhooks: webhookOperations() } as OpenAPIObject;
}

function describePath(path: string, item: Record<string, Json>): void {
  for (const [method, operation] of Object.entries(item)) {
    const responses = operation.responses as Json;
    const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
    responses['4XX'] ??= { description: 'The request cannot be answered as it is', content: problem };
    responses['5XX'] ??= {
      description: 'The fault or the load is on this side; nothing was changed',
      content: problem,
    };
    if (!operation.security) operation.security = [];
    operation.parameters = parametersOf(path, operation);
    if (method === 'post' && path.startsWith('/api/') && (operation.security as unknown[]).length)
      operation.parameters = [
        ...(operation.parameters as unknown[]),
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          description: 'A replay with the same key answers the same',
          schema: { type: 'string', maxLength: 255 },
        },
      ];
  }
}

/** Without the `:id` that `@Finds` declares where the path has none because there is one such thing for everybody. */
function parametersOf(path: string, operation: Json): unknown[] {
  const declared = (operation.parameters ?? []) as { in: string; name: string }[];
  return declared.filter((parameter) => parameter.in !== 'path' || path.includes(`{${parameter.name}}`));
}

/** Turns 3.0 idioms that Nest writes (`nullable`, `example` in schemas) into JSON Schema 2020-12, which 3.1 uses. */
function modernise(value: unknown, inSchema = false): unknown {
  if (Array.isArray(value)) return value.map((entry) => modernise(entry, inSchema));
  if (value === null || typeof value !== 'object') return value;
  const out: Json = {};
  for (const [key, entry] of Object.entries(value as Json)) {
    if (inSchema && key === 'example') out.examples = [entry];
    else if (key === 'examples' || key === 'example' || key === 'default' || key === 'enum') out[key] = entry;
    else if (key === 'properties' || key === 'schemas')
      out[key] = mapValues(entry as Json, (schema) => modernise(schema, true));
    else if (key !== 'nullable') out[key] = modernise(entry, inSchema || key === 'schema' || key === 'items');
  }
  return (value as Json).nullable === true ? allowNull(out) : out;
}

const mapValues = (object: Json, change: (value: unknown) => unknown): Json =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

function allowNull(schema: Json): Json {
  if (schema.enum)
    return { ...schema, type: [schema.type, 'null'], enum: [...(schema.enum as unknown[]), null] };
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  const { description, examples, ...rest } = schema;
  return { description, examples, oneOf: [...((rest.allOf ?? rest.oneOf) as unknown[]), { type: 'null' }] };
}

/** Serves the document at /api/openapi.json, and a page to read and try it at /api/docs. */
export function serveOpenApi(app: INestApplication, server: FastifyInstance): void {
  let document: OpenAPIObject | undefined;
  const read = () => (document ??= buildOpenApi(app));
  server.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/docs'))
      void reply.header(
        'content-security-policy',
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
  });
  SwaggerModule.setup('api/docs', app, read, {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Claimdesk API',
  });
}
