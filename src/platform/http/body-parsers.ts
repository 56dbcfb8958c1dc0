import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../errors.js';

/** 1 MiB, the limit of every body but an article's. */
export const BODY_LIMIT = 1024 * 1024;
/** 10 MiB, for POST /api/v1/articles. */
export const ARTICLE_LIMIT = 10 * BODY_LIMIT;

/**
 * A body that cannot be read. It is not refused by the parser, which runs before anybody knows who asks: sign-in, permission and
 * existence are judged first, then the door throws `problem`.
 */
export class Unreadable {
  constructor(readonly problem: Problem) {}
}

/** A file of a multipart form, in memory. */
export interface UploadedFile {
  /** Null where the form names none. */
  fileName: string | null;
  mediaType: string;
  bytes: Buffer;
}

const forms = new WeakSet<object>();

/** True for the fields of a form, which come as text unless they say otherwise. */
export const isForm = (body: object): boolean => forms.has(body);

/** The bytes that came in, for the hash that binds an idempotency key to its request. */
export const rawBodies = new WeakMap<FastifyRequest, Buffer>();

/** Paths whose forms are read by their handlers, since their files are too large for memory. */
const STREAMED_FORMS = new Set(['/api/v1/imports']);

/** True for a request whose file is stored while it comes in. */
export const isStreamed = (request: FastifyRequest): boolean =>
  STREAMED_FORMS.has(request.routeOptions.url ?? '') && request.isMultipart();

/** JSON and multipart forms are read; anything else becomes `Unreadable`. */
export async function registerBodyParsers(fastify: FastifyInstance): Promise<void> {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    /^application\/([\w.-]+\+)?json\b/i,
    { parseAs: 'buffer' },
    (request, body, done) => {
      rawBodies.set(request, body as Buffer);
      done(null, parseJson(body as Buffer));
    },
  );
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
    done(
      null,
      body.length
        ? new Unreadable(new Problem('unsupported_media_type', { detail: 'Send application/json.' }))
        : undefined,
    ),
  );
  await fastify.register(multipart, {
    limits: { fileSize: ARTICLE_LIMIT, fieldSize: ARTICLE_LIMIT, files: 1, fields: 20, parts: 21 },
  });
  fastify.addHook('preValidation', async (request) => {
    if (request.isMultipart() && !isStreamed(request))
      request.body = await readForm(request, ARTICLE_LIMIT, inMemory);
  });
}

async function inMemory(part: MultipartFile): Promise<UploadedFile> {
  return { fileName: part.filename || null, mediaType: part.mimetype, bytes: await part.toBuffer() };
}

/** The fields of a form and what was made of its file; a name that is there twice gives a list. */
export async function readForm(
  request: FastifyRequest,
  fileSize: number,
  read: (part: MultipartFile) => Promise<UploadedFile>,
): Promise<Record<string, unknown>> {
  const form = new Map<string, unknown>();
  for await (const part of request.parts({ limits: { fileSize } })) {
    const value = part.type === 'file' ? await read(part) : part.value;
    const before = form.get(part.fieldname);
    form.set(part.fieldname, before === undefined ? value : [before, value].flat());
  }
  const fields = Object.fromEntries(form);
  forms.add(fields);
  return fields;
}

function parseJson(bytes: Buffer): unknown {
  if (!bytes.length) return undefined;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new Unreadable(
      new Problem('malformed', {
        detail: 'The body is not UTF-8.',
        errors: [{ pointer: '', code: 'not_utf8' }],
      }),
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    return new Unreadable(
      new Problem('malformed', {
        detail: 'The body is not JSON.',
        errors: [{ pointer: '', code: 'not_json' }],
      }),
    );
  }
}
