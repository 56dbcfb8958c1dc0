import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and service accounts, their sessions and keys, and the brake on password guessing. */
export class People1795430000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE users (
        id uuid CONSTRAINT users_pkey PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        kind text NOT NULL DEFAULT 'person' CONSTRAINT users_kind CHECK (kind IN ('person', 'service')),
        name text NOT NULL CONSTRAINT users_name CHECK (name <> ''),
        email text NOT NULL,
        password_hash text,
        roles text[] NOT NULL DEFAULT '{}' CONSTRAINT users_roles
          CHECK (roles <@ ARRAY['viewer', 'contributor', 'checker', 'reviewer', 'publisher', 'admin']),
        locale text NOT NULL DEFAULT 'en' CONSTRAINT users_locale CHECK (locale IN ('en', 'id')),
        responsible_id uuid CONSTRAINT users_responsible REFERENCES users,
        deactivated_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT users_service CHECK ((kind = 'service') = (responsible_id IS NOT NULL) AND (kind = 'person' OR password_hash IS NULL))
      );
      CREATE UNIQUE INDEX users_email ON users (lower(email));

      CREATE TABLE sessions (
        token_hash bytea CONSTRAINT sessions_pkey PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT sessions_user REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sessions_user_id ON sessions (user_id);

      CREATE TABLE api_keys (
        id uuid CONSTRAINT api_keys_pkey PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        owner_id uuid NOT NULL CONSTRAINT api_keys_owner REFERENCES users,
        name text NOT NULL,
        secret_hash bytea NOT NULL,
        scopes text[] NOT NULL,
        expires_at timestamptz,
        last_used_at timestamptz,
        revoked_at timestamptz,
        created_by uuid CONSTRAINT api_keys_creator REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX api_keys_owner_id ON api_keys (owner_id);

      CREATE TABLE password_resets (
        token_hash bytea CONSTRAINT password_resets_pkey PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT password_resets_user REFERENCES users,
        created_by uuid CONSTRAINT password_resets_creator REFERENCES users,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );

      CREATE TABLE sign_in_attempts (
        subject text CONSTRAINT sign_in_attempts_pkey PRIMARY KEY,
        failures integer NOT NULL,
        last_at timestamptz NOT NULL,
        blocked_until timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_in_attempts, password_resets, api_keys, sessions, users');
  }
}
