import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Open articles are few among all, and are counted for every look at the inbox; claims are found by the article of their words. */
export class ArticlesOfTheInbox1795430000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX articles_open ON articles (created_at DESC, id DESC) WHERE triage = 'open'`,
    );
    await runner.query(
      'CREATE INDEX appearances_article_id ON appearances (article_id) WHERE article_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX appearances_article_id');
    await runner.query('DROP INDEX articles_open');
  }
}
