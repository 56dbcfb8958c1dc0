import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses that are told of events, what is on its way to them, and what came of each try. */
export class Webhooks1795430000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE webhooks (
        id uuid CONSTRAINT webhooks_pkey PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        url text NOT NULL,
        description text,
        events text[] NOT NULL,
        active boolean NOT NULL DEFAULT true,
        secret_number integer NOT NULL DEFAULT 1 CONSTRAINT webhooks_secret_number CHECK (secret_number >= 1),
        previous_secret_until timestamptz,
        failing_since timestamptz,
        disabled_at timestamptz,
        disabled_code text,
        created_by uuid NOT NULL CONSTRAINT webhooks_creator REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT webhooks_disabled CHECK (active = (disabled_at IS NULL))
      );
      CREATE TABLE webhook_deliveries (
        id uuid CONSTRAINT webhook_deliveries_pkey PRIMARY KEY,
        webhook_id uuid NOT NULL CONSTRAINT webhook_deliveries_webhook REFERENCES webhooks ON DELETE CASCADE,
        event_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'pending' CONSTRAINT webhook_deliveries_state CHECK (state IN ('pending', 'delivered', 'failed')),
        attempts integer NOT NULL DEFAULT 0,
        next_at timestamptz,
        replayed boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT webhook_deliveries_next CHECK ((state = 'pending') = (next_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX webhook_deliveries_event ON webhook_deliveries (webhook_id, event_id);
      CREATE INDEX webhook_deliveries_due ON webhook_deliveries (webhook_id, next_at, id) WHERE next_at IS NOT NULL;
      CREATE INDEX webhook_deliveries_listed ON webhook_deliveries (webhook_id, created_at DESC, id DESC);
      CREATE TABLE webhook_attempts (
        id uuid CONSTRAINT webhook_attempts_pkey PRIMARY KEY,
        delivery_id uuid NOT NULL CONSTRAINT webhook_attempts_delivery_of REFERENCES webhook_deliveries ON DELETE CASCADE,
        at timestamptz NOT NULL,
        ms integer NOT NULL,
        status integer,
        code text,
        answer text NOT NULL
      );
      CREATE INDEX webhook_attempts_delivery ON webhook_attempts (delivery_id, at);
      CREATE TABLE webhook_place (xid xid8 NOT NULL, position bigint NOT NULL);
      CREATE UNIQUE INDEX webhook_place_single ON webhook_place ((true));
      INSERT INTO webhook_place SELECT pg_snapshot_xmin(pg_current_snapshot()), 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE webhook_place, webhook_attempts, webhook_deliveries, webhooks');
  }
}
