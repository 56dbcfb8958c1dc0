import type { DataSource } from 'typeorm';

const WINDOW_MS = 60_000;

interface Lease {
  window: number;
  left: number;
  /** Requests of this window that no process had leased, when this one asked last. */
  unleased: number;
  /** True once the database has said that the window's requests are used up. */
  exhausted: boolean;
}

/** What a principal may still do in this minute. */
export interface Allowance {
  allowed: boolean;
  limit: number;
  /** Requests left, as far as this process knows. */
  remaining: number;
  /** Seconds until the next window. */
  reset: number;
}

/**
 * Requests a minute per principal, counted in Postgres so that the limit holds across processes. Each process takes requests in
 * leases of a hundredth of the limit: one write per lease instead of one per request, and never more than the limit in all.
 */
export class RateLimiter {
  private readonly leases = new Map<string, Lease>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly limit: number,
  ) {}

  /** Takes one request. */
  async take(principal: string): Promise<Allowance> {
    const now = Date.now();
    const window = Math.floor(now / WINDOW_MS);
    const lease = this.leaseOf(principal, window);
    if (lease.left < 1 && !lease.exhausted) await this.renew(principal, lease);
    const allowed = lease.left > 0;
    if (allowed) lease.left -= 1;
    return {
      allowed,
      limit: this.limit,
      remaining: lease.left + lease.unleased,
      reset: Math.ceil(((window + 1) * WINDOW_MS - now) / 1000),
    };
  }

  private leaseOf(principal: string, window: number): Lease {
    const held = this.leases.get(principal);
    if (held?.window === window) return held;
    if (this.leases.size > 10_000) this.leases.clear();
    const lease = { window, left: 0, unleased: 0, exhausted: false };
    this.leases.set(principal, lease);
    return lease;
  }

  private async renew(principal: string, lease: Lease): Promise<void> {
    const wanted = Math.max(1, Math.floor(this.limit / 100));
    const [row] = await this.dataSource.query(
      `INSERT INTO rate_limits AS r (principal, window_start, used) VALUES ($1, to_timestamp($2), $3)
       ON CONFLICT (principal) DO UPDATE SET window_start = excluded.window_start,
         used = CASE WHEN r.window_start = excluded.window_start THEN r.used + excluded.used ELSE excluded.used END
       RETURNING used`,
      [principal, (lease.window * WINDOW_MS) / 1000, wanted],
    );
    lease.left += Math.max(0, Math.min(wanted, this.limit - (row.used - wanted)));
    lease.unleased = Math.max(0, this.limit - row.used);
    lease.exhausted = lease.left < 1;
  }
}
