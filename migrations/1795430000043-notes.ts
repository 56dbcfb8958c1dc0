import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A thread hangs on a claim, or as a note on a quote or on other words of an article. */
export class Notes1795430000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE threads
        ALTER claim_id DROP NOT NULL,
        ALTER claim_version DROP NOT NULL,
        ADD article_id uuid CONSTRAINT threads_article REFERENCES articles,
        ADD quote_id uuid CONSTRAINT threads_quote REFERENCES quotes,
        ADD start_offset integer,
        ADD end_offset integer,
        ADD selector jsonb,
        ADD CONSTRAINT threads_of CHECK (
          num_nonnulls(claim_id, article_id) = 1 AND (claim_id IS NULL) = (claim_version IS NULL)
          AND (article_id IS NULL OR target IS NULL AND suggestion IS NULL)),
        ADD CONSTRAINT threads_words CHECK (num_nonnulls(quote_id, selector) = num_nonnulls(article_id)),
        ADD CONSTRAINT threads_span CHECK (num_nonnulls(start_offset, end_offset) = 0
          OR (selector IS NOT NULL AND start_offset IS NOT NULL AND end_offset IS NOT NULL AND start_offset >= 0 AND end_offset > start_offset));
      CREATE INDEX threads_article_id ON threads (article_id) WHERE article_id IS NOT NULL;
      CREATE INDEX threads_quote_id ON threads (quote_id) WHERE quote_id IS NOT NULL
    `);
  }

  /** Notes have no place in what was before, as little as what was answered to them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM comments WHERE thread_id IN (SELECT id FROM threads WHERE article_id IS NOT NULL);
      DELETE FROM threads WHERE article_id IS NOT NULL;
      ALTER TABLE threads
        DROP CONSTRAINT threads_of, DROP CONSTRAINT threads_words, DROP CONSTRAINT threads_span,
        DROP article_id, DROP quote_id, DROP start_offset, DROP end_offset, DROP selector,
        ALTER claim_version SET NOT NULL,
        ALTER claim_id SET NOT NULL
    `);
  }
}
