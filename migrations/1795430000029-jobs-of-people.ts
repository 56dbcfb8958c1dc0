import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Jobs are listed, to everybody their own, and those of practice rounds to nobody else. */
export class JobsOfPeople1795430000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE jobs ADD practice_id uuid;
      UPDATE jobs j SET practice_id = a.practice_id FROM articles a
        WHERE a.id = (j.input->>'articleId')::uuid AND a.practice_id IS NOT NULL;
      UPDATE jobs j SET practice_id = c.practice_id FROM evidence e JOIN claims c ON c.id = e.claim_id
        WHERE c.practice_id IS NOT NULL AND e.id IN ((j.input->>'evidenceId')::uuid,
          (SELECT k.evidence_id FROM captures k WHERE k.id = (j.input->>'captureId')::uuid));
      CREATE INDEX jobs_newest ON jobs (created_at, id) WHERE practice_id IS NULL;
      CREATE INDEX jobs_of_person ON jobs ((actor->>'personId'), created_at, id) WHERE practice_id IS NULL;
      CREATE INDEX jobs_failed ON jobs (created_at, id) WHERE practice_id IS NULL AND state = 'failed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE jobs DROP practice_id');
  }
}
