import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { DataSource } from 'typeorm';

/** Counters of this process for Prometheus. Labels hold route patterns, never addresses with ids. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Counter({
    name: 'claimdesk_http_requests_total',
    help: 'Requests answered',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [this.registry],
  });
  private readonly duration = new Histogram({
    name: 'claimdesk_http_request_duration_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  private readonly outgoing = new Counter({
    name: 'claimdesk_egress_requests_total',
    help: 'Requests to the internet by what came of them: answered, or the code of a refusal',
    labelNames: ['outcome'] as const,
    registers: [this.registry],
  });

  private readonly deliveries = new Counter({
    name: 'claimdesk_webhook_tries_total',
    help: 'Tries to deliver to webhooks by the state they left the delivery in: delivered, pending (tried again later) or failed',
    labelNames: ['state'] as const,
    registers: [this.registry],
  });

  constructor(@Inject(DataSource) dataSource: DataSource) {
    collectDefaultMetrics({ register: this.registry });
    const pool = (dataSource.driver as unknown as { master: Pool }).master;
    new Gauge({
      name: 'claimdesk_database_connections',
      help: 'Connections of the pool by state',
      labelNames: ['state'] as const,
      registers: [this.registry],
      collect() {
        this.set({ state: 'idle' }, pool.idleCount);
        this.set({ state: 'used' }, pool.totalCount - pool.idleCount);
        this.set({ state: 'waiting' }, pool.waitingCount);
      },
    });
  }

  /** Counts every answer of a server. */
  observe(server: FastifyInstance): void {
    server.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'unknown';
      this.requests.inc({ method: request.method, route, status: reply.statusCode });
      // A stream lasts as long as somebody listens: no time that an answer took.
      if (!String(reply.getHeader('content-type')).startsWith('text/event-stream'))
        this.duration.observe({ method: request.method, route }, reply.elapsedTime / 1000);
    });
  }

  /** Counts a request to the internet. */
  countOutgoing(outcome: string): void {
    this.outgoing.inc({ outcome });
  }

  /** Counts a try to deliver to a webhook. */
  countDelivery(state: string): void {
    this.deliveries.inc({ state });
  }

  /** All figures as text. */
  text(): Promise<string> {
    return this.registry.metrics();
  }
}
