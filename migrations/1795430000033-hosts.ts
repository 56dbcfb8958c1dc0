import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was kept for visits to links serves everything that is fetched in the background. */
export class Hosts1795430000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE link_hosts RENAME TO web_hosts;
      ALTER TABLE web_hosts RENAME CONSTRAINT link_hosts_pkey TO web_hosts_pkey;
      ALTER TABLE web_hosts RENAME free_at TO asked_at;
      UPDATE web_hosts SET asked_at = least(asked_at, now());
      ALTER TABLE web_hosts ADD rests_until timestamptz, ADD crawl_delay integer NOT NULL DEFAULT 0;
      CREATE TABLE web_turns (
        host text,
        errand text CONSTRAINT web_turns_errand CHECK (errand IN ('asked', 'import', 'round')),
        free_at timestamptz NOT NULL,
        CONSTRAINT web_turns_pkey PRIMARY KEY (host, errand)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE web_turns;
      ALTER TABLE web_hosts DROP crawl_delay, DROP rests_until;
      ALTER TABLE web_hosts RENAME asked_at TO free_at;
      ALTER TABLE web_hosts RENAME CONSTRAINT web_hosts_pkey TO link_hosts_pkey;
      ALTER TABLE web_hosts RENAME TO link_hosts;
    `);
  }
}
