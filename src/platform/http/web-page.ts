import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { projectFolder } from '../project-folder.js';

/** Addresses of the dashboard's pages; its own router knows what to show there. */
const PAGES = [
  '/',
  '/sign-in',
  '/inbox',
  '/articles/:articleId',
  '/claims',
  '/claims/:claimId',
  '/claims/:claimId/*',
  '/reviews',
  '/imports',
  '/imports/:importId',
  '/feeds',
  '/jobs',
  '/evidence',
  '/links',
  '/me',
  '/me/api-keys',
  '/admin/desk',
  '/admin/webhooks',
];

const FOLDER = join(projectFolder(), 'dist/web');

let page: string | undefined;

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Serves the dashboard that `npm run build` made. Files whose names carry a hash are kept by browsers for good; the others are asked
 * for by their ETag. Each file is a route of its own (`wildcard: false`), so that none can shadow a route of the application.
 */
export async function registerWebPage(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, {
    root: FOLDER,
    wildcard: false,
    index: false,
    decorateReply: false,
    cacheControl: false,
    preCompressed: true,
    globIgnore: ['index.html'],
    setHeaders: (reply, path) =>
      void reply.header('cache-control', path.startsWith(join(FOLDER, 'assets/')) ? FOREVER : 'no-cache'),
  });
  for (const url of PAGES) server.get(url, (_request, reply) => showWebPage(reply));
}

/** Answers with the page of the dashboard, whose own router knows what to show at the address, also where there is nothing. */
export function showWebPage(reply: FastifyReply): FastifyReply {
  page ??= readFileSync(join(FOLDER, 'index.html'), 'utf8');
  // Style elements that the page makes itself (Mantine's) carry the nonce; no inline script is allowed at all.
  const nonce = randomBytes(16).toString('base64url');
  const policy = String(reply.getHeader('content-security-policy'));
  return reply
    .header(
      'content-security-policy',
      policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`),
    )
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replace('%NONCE%', nonce));
}
