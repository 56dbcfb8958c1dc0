import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Articles from more kinds of documents, how each text was made, and where its pages and cues stand. */
export class ArticleFormats1795430000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE articles
        DROP CONSTRAINT articles_format,
        ADD CONSTRAINT articles_format CHECK (format IN ('text', 'html', 'pdf', 'docx', 'eml', 'srt', 'vtt')),
        ADD COLUMN reading jsonb NOT NULL DEFAULT '{"encoding": null, "steps": [], "attachments": []}',
        ADD COLUMN places jsonb NOT NULL DEFAULT '{"pages": [], "timecodes": []}'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE articles
        DROP COLUMN reading,
        DROP COLUMN places,
        DROP CONSTRAINT articles_format,
        ADD CONSTRAINT articles_format CHECK (format IN ('text', 'html'))
    `);
  }
}
