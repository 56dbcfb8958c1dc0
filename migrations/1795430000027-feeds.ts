import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Feeds that are watched, and what became of each of their items. */
export class Feeds1795430000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feeds (
        id uuid CONSTRAINT feeds_pkey PRIMARY KEY,
        version integer NOT NULL DEFAULT 1,
        url text NOT NULL,
        outlet text,
        language text,
        every_minutes integer NOT NULL CONSTRAINT feeds_every_minutes CHECK (every_minutes BETWEEN 15 AND 1440),
        active boolean NOT NULL,
        due_at timestamptz NOT NULL DEFAULT now(),
        checked_at timestamptz,
        failures integer NOT NULL DEFAULT 0,
        code text,
        status integer,
        etag text,
        last_modified text,
        created_by uuid NOT NULL CONSTRAINT feeds_creator REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX feeds_created ON feeds (created_at DESC, id DESC);
      CREATE INDEX feeds_due ON feeds (due_at) WHERE active;
      CREATE TABLE feed_items (
        id uuid CONSTRAINT feed_items_pkey PRIMARY KEY,
        feed_id uuid NOT NULL CONSTRAINT feed_items_feed REFERENCES feeds ON DELETE CASCADE,
        key text NOT NULL,
        title text,
        link text,
        article_id uuid CONSTRAINT feed_items_article REFERENCES articles,
        code text,
        taken_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT feed_items_key UNIQUE (feed_id, key),
        CONSTRAINT feed_items_outcome CHECK (article_id IS NOT NULL OR code IS NOT NULL)
      );
      CREATE INDEX feed_items_taken ON feed_items (feed_id, taken_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feed_items, feeds');
  }
}
