import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Items of feeds wait for the turn of their site, and are tried again. */
export class FeedItemsWait1795430000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE feeds ADD title text;
      ALTER TABLE feed_items ADD own_words boolean NOT NULL DEFAULT false, ADD tries integer NOT NULL DEFAULT 0, ADD next_try_at timestamptz,
        ADD words text, ADD published_on date, DROP CONSTRAINT feed_items_outcome,
        ADD CONSTRAINT feed_items_outcome CHECK (article_id IS NOT NULL OR code IS NOT NULL OR next_try_at IS NOT NULL);
      CREATE INDEX feed_items_waiting ON feed_items (next_try_at, id) WHERE next_try_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM feed_items WHERE article_id IS NULL AND code IS NULL;
      DROP INDEX feed_items_waiting;
      ALTER TABLE feed_items DROP own_words, DROP tries, DROP next_try_at, DROP words, DROP published_on,
        ADD CONSTRAINT feed_items_outcome CHECK (article_id IS NOT NULL OR code IS NOT NULL);
      ALTER TABLE feeds DROP title;
    `);
  }
}
