import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published fact-checks are found by the words of the claim, its translations and topics, by the claimant and by the rating. */
export class WordsOfPublications1795430000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION publication_words(page text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT setweight(to_tsvector('simple', coalesce(p->>'statement', '')), 'A')
          || to_tsvector('simple', concat_ws(' ', p->'claimant'->>'name', p->'rating'->>'alternateName'))
          || jsonb_to_tsvector('simple', jsonb_build_array(p->'translations', p->'topics'), '["string"]')
        FROM (SELECT $1::jsonb AS p) page
      $$;
      CREATE INDEX publications_words ON publications USING gin (publication_words(page));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX publications_words;
      DROP FUNCTION publication_words(text);
    `);
  }
}
