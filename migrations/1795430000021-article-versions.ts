import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Articles by their address, newer versions of them, and what became of the quotes that people had decided on. */
export class ArticleVersions1795430000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE articles
        ADD COLUMN url_key text,
        ADD COLUMN earlier_id uuid CONSTRAINT articles_earlier REFERENCES articles;
      UPDATE articles SET url_key = rtrim(regexp_replace(url, '#.*$', ''), '/') WHERE url IS NOT NULL;
      CREATE INDEX articles_url_key ON articles (url_key, created_at) WHERE url_key IS NOT NULL;
      CREATE UNIQUE INDEX articles_earlier_id ON articles (earlier_id) WHERE earlier_id IS NOT NULL;

      ALTER TABLE article_originals
        ADD COLUMN address text,
        ADD COLUMN final_address text,
        ADD COLUMN fetched_at timestamptz;

      CREATE TABLE carried_quotes (
        quote_id uuid CONSTRAINT carried_quotes_pkey PRIMARY KEY CONSTRAINT carried_quotes_quote REFERENCES quotes,
        article_id uuid NOT NULL CONSTRAINT carried_quotes_article REFERENCES articles,
        outcome text NOT NULL CONSTRAINT carried_quotes_outcome CHECK (outcome IN ('same', 'moved', 'changed', 'vanished')),
        new_quote_id uuid CONSTRAINT carried_quotes_new_quote REFERENCES quotes,
        CONSTRAINT carried_quotes_place CHECK ((outcome = 'vanished') = (new_quote_id IS NULL))
      );
      CREATE INDEX carried_quotes_article_id ON carried_quotes (article_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE carried_quotes;
      ALTER TABLE article_originals DROP COLUMN address, DROP COLUMN final_address, DROP COLUMN fetched_at;
      ALTER TABLE articles DROP COLUMN url_key, DROP COLUMN earlier_id;
    `);
  }
}
