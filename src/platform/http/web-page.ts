import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectFolder } from '../project-folder.js';

/**
 * Serves the page of `web/public` at `/`. Each file is a route of its own (`wildcard: false`), so the page can neither shadow a route of
 * the application nor answer for an unknown path. File names carry no hash: browsers keep a copy and ask by its ETag whether it still holds.
 */
export async function registerWebPage(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, {
    root: join(projectFolder(), 'web/public'),
    wildcard: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply) => void reply.header('cache-control', 'no-cache'),
  });
}
