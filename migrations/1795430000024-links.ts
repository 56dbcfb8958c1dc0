import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the links of evidence fare, and how the hosts behind them want to be visited. */
export class Links1795430000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE evidence_links (
        evidence_id uuid CONSTRAINT evidence_links_pkey PRIMARY KEY CONSTRAINT evidence_links_evidence REFERENCES evidence,
        url text NOT NULL,
        state text CONSTRAINT evidence_links_state CHECK (state IN ('works', 'moved', 'gone', 'blocked', 'changed')),
        since timestamptz,
        checked_at timestamptz NOT NULL DEFAULT now(),
        misses integer NOT NULL DEFAULT 0,
        code text,
        status integer,
        moved_to text,
        compared_with uuid CONSTRAINT evidence_links_capture REFERENCES captures,
        etag text,
        last_modified text,
        text text,
        CONSTRAINT evidence_links_since CHECK ((state IS NULL) = (since IS NULL)),
        CONSTRAINT evidence_links_moved CHECK ((state = 'moved') IS NOT TRUE OR moved_to IS NOT NULL)
      );
      CREATE INDEX evidence_links_ailing ON evidence_links (since, evidence_id) WHERE state <> 'works';

      CREATE TABLE link_hosts (
        host text CONSTRAINT link_hosts_pkey PRIMARY KEY,
        free_at timestamptz NOT NULL,
        robots text,
        robots_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE link_hosts, evidence_links');
  }
}
