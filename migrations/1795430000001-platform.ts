import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every room stands on: the audit log, the outbox, idempotency, limits, settings, jobs and undo tokens.
 *
 * The audit log is append-only and hash-chained per stream. The trigger runs as the owner of the tables (SECURITY DEFINER),
 * so the application's role can add an event but neither choose its place in the chain nor touch the heads.
 */
export class Platform1795430000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION iso(timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        RETURN to_char($1 AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
      COMMENT ON FUNCTION iso(timestamptz) IS 'RFC 3339 in UTC with milliseconds, the one form of times in answers';

      CREATE TABLE settings (
        id boolean CONSTRAINT settings_pkey PRIMARY KEY DEFAULT true CONSTRAINT settings_single CHECK (id),
        version integer NOT NULL DEFAULT 1,
        organisation_name text,
        organisation_url text,
        organisation_logo text,
        approvals_needed integer NOT NULL DEFAULT 1 CONSTRAINT settings_approvals CHECK (approvals_needed BETWEEN 1 AND 9),
        signing_secret bytea NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      INSERT INTO settings (signing_secret)
        VALUES (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

      CREATE TABLE audit_heads (
        stream text CONSTRAINT audit_heads_pkey PRIMARY KEY,
        seq bigint NOT NULL,
        hash bytea NOT NULL
      );
      CREATE TABLE audit_events (
        stream text NOT NULL,
        seq bigint NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid,
        key_id uuid,
        request_id text,
        action text NOT NULL,
        before jsonb,
        after jsonb,
        prev_hash bytea NOT NULL,
        hash bytea NOT NULL,
        CONSTRAINT audit_events_pkey PRIMARY KEY (stream, seq)
      );
      CREATE FUNCTION audit_frame(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN CASE WHEN $1 IS NULL THEN '-' ELSE octet_length($1)::text || ':' || $1 END;
      CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE head audit_heads;
      BEGIN
        INSERT INTO audit_heads (stream, seq, hash) VALUES (NEW.stream, 0, sha256(convert_to(NEW.stream, 'UTF8')))
          ON CONFLICT ON CONSTRAINT audit_heads_pkey DO NOTHING;
        SELECT * INTO head FROM audit_heads WHERE stream = NEW.stream FOR UPDATE;
        NEW.seq := head.seq + 1;
        NEW.at := clock_timestamp();
        NEW.prev_hash := head.hash;
        NEW.hash := sha256(head.hash || convert_to(
          audit_frame(NEW.stream) || audit_frame(NEW.seq::text)
          || audit_frame(to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
          || audit_frame(NEW.actor_id::text) || audit_frame(NEW.key_id::text) || audit_frame(NEW.request_id)
          || audit_frame(NEW.action) || audit_frame(NEW.before::text) || audit_frame(NEW.after::text), 'UTF8'));
        UPDATE audit_heads SET seq = NEW.seq, hash = NEW.hash WHERE stream = NEW.stream;
        RETURN NEW;
      END $$;
      CREATE TRIGGER audit_chain BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION audit_chain();

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE outbox_events (
        position bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_events_pkey PRIMARY KEY,
        id uuid NOT NULL CONSTRAINT outbox_events_id UNIQUE,
        xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        type text NOT NULL,
        subject_id uuid NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX outbox_events_subject ON outbox_events (subject_id, position);

      CREATE TABLE idempotency_keys (
        principal text NOT NULL,
        key_hash bytea NOT NULL,
        request_hash bytea NOT NULL,
        status integer,
        headers jsonb,
        sealed_body bytea,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_keys_pkey PRIMARY KEY (principal, key_hash)
      );
      CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);

      CREATE UNLOGGED TABLE rate_limits (
        principal text CONSTRAINT rate_limits_pkey PRIMARY KEY,
        window_start timestamptz NOT NULL,
        used integer NOT NULL
      );

      CREATE TABLE undo_tokens (
        id uuid CONSTRAINT undo_tokens_pkey PRIMARY KEY,
        user_id uuid NOT NULL,
        kind text NOT NULL,
        payload jsonb NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );

      CREATE TABLE jobs (
        id uuid CONSTRAINT jobs_pkey PRIMARY KEY,
        kind text NOT NULL,
        state text NOT NULL DEFAULT 'queued' CONSTRAINT jobs_state CHECK (state IN ('queued', 'running', 'succeeded', 'failed')),
        progress real NOT NULL DEFAULT 0 CONSTRAINT jobs_progress CHECK (progress BETWEEN 0 AND 1),
        input jsonb NOT NULL,
        result jsonb,
        error jsonb,
        attempts integer NOT NULL DEFAULT 0,
        actor jsonb NOT NULL,
        request_id text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX jobs_open ON jobs (updated_at) WHERE state IN ('queued', 'running');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE jobs, undo_tokens, rate_limits, idempotency_keys, outbox_events, audit_events, audit_heads, settings;
      DROP FUNCTION refuse_change(), audit_chain(), audit_frame(text), iso(timestamptz);
    `);
  }
}
