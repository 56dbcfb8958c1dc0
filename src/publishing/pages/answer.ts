import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pagePolicy } from './layout.js';

/**
 * Readers' browsers ask each time, and mostly get 304: who has seen a fact-check sees its retraction at once. Shared caches may answer
 * by themselves for one minute.
 */
export const CACHING = 'public, max-age=0, s-maxage=60, must-revalidate';

/**
 * Answers with a public text, or with 304 where the reader has it already (RFC 9110, 13.1.2).
 * @returns what the handler returns
 */
export function answerText(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  text: string,
): string | undefined {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  void reply.headers({ etag, 'cache-control': CACHING, 'content-type': `${type}; charset=utf-8` });
  if (!knows(request.headers['if-none-match'], etag)) return text;
  void reply.code(304).removeHeader('content-type');
  return undefined;
}

/** The same for an HTML page, which gets a policy of its own: it loads and runs nothing, and only embeds may be framed. */
export function answerPage(
  request: FastifyRequest,
  reply: FastifyReply,
  html: string,
  frames = "'none'",
): string | undefined {
  void reply.header('content-security-policy', pagePolicy(frames));
  return answerText(request, reply, 'text/html', html);
}

function knows(header: string | undefined, etag: string): boolean {
  return (header ?? '')
    .split(',')
    .some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
