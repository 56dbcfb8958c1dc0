import { Inject, Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
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

/** Named prepared statements, half the cost of the ORM's query runner. */
export class Reads {
  constructor(private readonly source: Pick<Pool | PoolClient, 'query'>) {}

  /** All rows of a statement. */
  async rows<Row extends QueryResultRow>(statement: Statement, values: unknown[] = []): Promise<Row[]> {
    const result = await this.source.query<Row>({ name: statement.name, text: statement.text, values });
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

/** Reads for screens, on the application's pool. Never inside a transaction: a second connection there deadlocks a full pool. */
@Injectable()
export class Reader extends Reads {
  private readonly pool: Pool;

  constructor(@Inject(DataSource) dataSource: DataSource) {
    const pool = (dataSource.driver as unknown as { master: Pool }).master;
    super(pool);
    this.pool = pool;
  }

  /** Several reads that all see the desk as it stands at the first, whatever is changed meanwhile. */
  async atOnce<T>(read: (reads: Reads) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const found = await read(new Reads(client));
      await client.query('COMMIT');
      return found;
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      // A connection with a transaction that has failed is not given back but closed.
      client.release(broken);
    }
  }
}
