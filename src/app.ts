import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config.js';
import { LogBridge } from './platform/http/log-bridge.js';
import { Metrics } from './platform/http/metrics.js';
import { serveOpenApi } from './platform/http/openapi.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { RouteTable } from './platform/http/route-table.js';
import { createServer } from './platform/http/server.js';
import { registerWebPage } from './platform/http/web-page.js';

/**
 * The application, ready to listen. With `preview` nothing is instantiated and no database is touched: enough to read the routes.
 */
export async function createApp(
  config: Config,
  options: { preview?: boolean } = {},
): Promise<NestFastifyApplication> {
  const routes = new RouteTable();
  const server = await createServer(config, routes);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config),
    new FastifyAdapter(server as never),
    {
      bodyParser: false,
      abortOnError: false,
      logger: new LogBridge(server.log),
      ...options,
    },
  );
  app.useGlobalFilters(new ProblemFilter(routes));
  if (options.preview) return app;
  app.get(Metrics).observe(server);
  serveOpenApi(app, server);
  await registerWebPage(server);
  await app.init();
  await server.ready();
  return app;
}
