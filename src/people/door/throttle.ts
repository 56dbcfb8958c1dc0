import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config.js';
import { Problem } from '../../platform/errors.js';
import { RateLimiter } from '../../platform/http/rate-limiter.js';
import { CONFIG } from '../../platform/tokens.js';

/** Requests a minute for one principal, told in every answer (draft-ietf-httpapi-ratelimit-headers). */
@Injectable()
export class Throttle {
  private readonly limiter: RateLimiter;

  constructor(@Inject(DataSource) dataSource: DataSource, @Inject(CONFIG) { rateLimit }: Config) {
    this.limiter = new RateLimiter(dataSource, rateLimit);
  }

  /**
   * Takes one request of a principal.
   * @param principal `user:<id>`, `key:<id>` or `address:<block>`
   * @throws Problem 429 with the seconds until the next minute.
   */
  async take(principal: string, reply: FastifyReply): Promise<void> {
    const { allowed, limit, remaining, reset } = await this.limiter.take(principal);
    void reply.header('ratelimit-policy', `"minute";q=${limit};w=60`);
    void reply.header('ratelimit', `"minute";r=${remaining};t=${reset}`);
    if (!allowed) throw new Problem('too_many_requests', { retryAfter: reset });
  }
}
