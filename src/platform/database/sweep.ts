import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { DataSource } from 'typeorm';

const HOUR_MS = 3_600_000;

/** What has run out and may go. Nothing here is part of the record. */
const EXPIRED = [
  "DELETE FROM idempotency_keys WHERE created_at < now() - interval '48 hours'",
  'DELETE FROM sessions WHERE expires_at < now()',
  "DELETE FROM password_resets WHERE expires_at < now() - interval '1 day'",
  "DELETE FROM undo_tokens WHERE expires_at < now() - interval '1 day'",
  "DELETE FROM sign_in_attempts WHERE last_at < now() - interval '1 day'",
  "DELETE FROM jobs WHERE kind = 'evidence.link' AND state = 'succeeded' AND updated_at < now() - interval '7 days'",
  `DELETE FROM import_parts WHERE import_id IN (
     SELECT p.import_id FROM import_parts p WHERE p.place = 0 AND p.created_at < now() - interval '1 day' AND NOT EXISTS (
       SELECT FROM imports i WHERE i.file_id = p.import_id AND (i.ended_at IS NULL OR i.ended_at > now() - interval '7 days')))`,
  "DELETE FROM webhook_deliveries WHERE next_at IS NULL AND created_at < now() - interval '30 days'",
  "DELETE FROM rate_limits WHERE window_start < now() - interval '1 hour'",
];

/** Hourly removal of what has expired; a process that finds another one at it leaves it alone. */
@Injectable()
export class Sweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => void this.run().catch((error: unknown) => new Logger('sweep').warn(error)),
      HOUR_MS,
    );
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Removes everything that has expired, once. */
  async run(): Promise<void> {
    await this.dataSource.transaction(async (em) => {
      const [{ mine }] = await em.query(
        "SELECT pg_try_advisory_xact_lock(hashtext('claimdesk sweep')) AS mine",
      );
      if (mine) for (const statement of EXPIRED) await em.query(statement);
    });
  }
}
