import { Inject, Injectable } from '@nestjs/common';
import type { Pool, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';

/** JSON that Postgres has built, passed through to the answer as it is. */
export class JsonText {
  constructor(
    readonly text: string,
    /** The resource's version, for its ETag. */
    readonly version?: number,
  ) {}
}

/** A statement for a screen: a name (it is prepared once per connection) and its SQL. */
export interface Statement {
  name: string;
  text: string;
}

/**
 * Reads for screens: named prepared statements on the application's pool, half the cost of the ORM's query runner. Never inside a
 * transaction: a second connection there deadlocks a full pool.
 */
@Injectable()
export class Reader {
  private readonly pool: Pool;

  constructor(@Inject(DataSource) dataSource: DataSource) {
    this.pool = (dataSource.driver as unknown as { master: Pool }).master;
  }

  /** All rows of a statement. */
  async rows<Row extends QueryResultRow>(statement: Statement, values: unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query<Row>({ name: statement.name, text: statement.text, values });
    return result.rows;
  }

  /** The first row, or null. */
  async one<Row extends QueryResultRow>(statement: Statement, values: unknown[] = []): Promise<Row | null> {
    const [row] = await this.rows<Row>(statement, values);
    return row ?? null;
  }

  /** A statement that gives one row `json` (text) and perhaps `version`; null where there is none. */
  async json(statement: Statement, values: unknown[] = []): Promise<JsonText | null> {
    const row = await this.one<{ json: string; version?: number }>(statement, values);
    return row && new JsonText(row.json, row.version);
  }
}
