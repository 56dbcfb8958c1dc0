import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../errors.js';
import { JsonText, Reader } from '../database/reader.js';
import { Settings } from '../settings.js';
import type { PageInfo } from './answers.dto.js';
import { Text, Whole } from './fields.js';

/** `?limit=&cursor=` of every list. */
export class PageQuery {
  @Whole({ about: 'Rows a page', example: 50, optional: true, min: 1, max: 100, default: 20, query: true })
  limit?: number = 20;

  @Text({
    about: 'nextCursor or prevCursor of an earlier page',
    example: 'WyJuIiwiMjAyNi0wMSJd.9f8e7d6c',
    optional: true,
    max: 2000,
  })
  cursor?: string;
}

/** One column of a list's order, and its SQL type for the cursor's text. The last one must be unique. */
export interface OrderColumn {
  sql: string;
  type: 'timestamptz' | 'uuid' | 'text' | 'integer' | 'bigint' | 'real' | 'date';
}

/** A list: which rows as JSON, under which conditions, in which order. */
export interface ListQuery {
  /** Name of the list; a cursor of one list is refused by another, and by the same list under other filters. */
  name: string;
  /** SQL expression that builds a row's JSON. */
  json: string;
  /** FROM and JOINs. */
  from: string;
  /** Conditions with $1…$n for `values`. */
  where: string[];
  values: unknown[];
  order: OrderColumn[];
  descending: boolean;
}

type Direction = 'n' | 'p';

/** Keyset lists (no OFFSET): every row exactly once, also while rows are being written. */
@Injectable()
export class Lists {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Settings) private readonly settings: Settings,
  ) {}

  /**
   * One page as `{data, page: {nextCursor, prevCursor, hasMore}}`, with the members of `extra` beside them.
   * @throws Problem 400 `bad_cursor`.
   */
  async page(
    query: ListQuery,
    { limit = 20, cursor }: PageQuery,
    extra: Record<string, unknown> = {},
  ): Promise<JsonText> {
    const secret = await this.settings.signingSecret();
    const list = fingerprint(query);
    const at = cursor === undefined ? null : openCursor(secret, list, cursor, query.order.length);
    const backwards = at?.direction === 'p';
    const values = [...query.values, ...(at?.keys ?? []), limit + 1];
    const where = [...query.where];
    const descending = query.descending !== backwards;
    if (at) {
      const keys = query.order.map((column, i) => `$${query.values.length + i + 1}::${column.type}`);
      where.push(
        `(${query.order.map((column) => column.sql).join(', ')}) ${descending ? '<' : '>'} (${keys.join(', ')})`,
      );
    }
    const text = `SELECT (${query.json})::text AS json, ARRAY[${query.order.map((column) => `(${column.sql})::text`).join(', ')}] AS keys
      FROM ${query.from} ${where.length ? `WHERE ${where.join(' AND ')}` : ''}
      ORDER BY ${query.order.map((column) => `${column.sql} ${descending ? 'DESC' : 'ASC'}`).join(', ')} LIMIT $${values.length}`;
    const rows = await this.reader.rows<{ json: string; keys: string[] }>(
      { name: statementName(text), text },
      values,
    );
    const more = rows.length > limit;
    const shown = rows.slice(0, limit);
    if (backwards) shown.reverse();
    const last = shown.at(-1);
    const page = {
      nextCursor: last && (backwards || more) ? sealCursor(secret, list, 'n', last.keys) : null,
      prevCursor:
        shown[0] && at && (!backwards || more) ? sealCursor(secret, list, 'p', shown[0].keys) : null,
      hasMore: backwards ? true : more,
    };
    const beside = Object.entries(extra).map(
      ([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`,
    );
    return new JsonText(
      `{"data":[${shown.map((row) => row.json).join(',')}],"page":${JSON.stringify(page)}${beside.join('')}}`,
    );
  }

  /**
   * One page of rows that never change and can be read by their places.
   * @param list names the list and what it depends on: a cursor of one is refused by another
   * @param read the rows from a place to another, and how many there are in all
   * @throws Problem 400 `bad_cursor`.
   */
  async pageOf<Row>(
    list: readonly unknown[],
    read: (from: number, to: number) => Promise<{ rows: Row[]; total: number }>,
    { limit = 20, cursor }: PageQuery,
  ): Promise<{ data: Row[]; page: PageInfo }> {
    const secret = await this.settings.signingSecret();
    const name = fingerprintOf(list);
    const at = cursor === undefined ? null : openCursor(secret, name, cursor, 1);
    const place = Number(at?.keys[0] ?? 0);
    const from = at?.direction === 'p' ? Math.max(0, place - limit) : place;
    const to = at?.direction === 'p' ? place : place + limit;
    const { rows, total } = await read(from, to);
    const hasMore = to < total;
    return {
      data: rows,
      page: {
        nextCursor: hasMore ? sealCursor(secret, name, 'n', [String(to)]) : null,
        prevCursor: from > 0 ? sealCursor(secret, name, 'p', [String(from)]) : null,
        hasMore,
      },
    };
  }

  /** Rows that match, exact to 1,000, then "1000+": a full count would cost more than the list. */
  async count(query: Pick<ListQuery, 'from' | 'where' | 'values'>): Promise<number | '1000+'> {
    const text = `SELECT count(*)::int AS n FROM (SELECT 1 FROM ${query.from}
      ${query.where.length ? `WHERE ${query.where.join(' AND ')}` : ''} LIMIT 1001) AS matching`;
    const row = await this.reader.one<{ n: number }>({ name: statementName(text), text }, query.values);
    return row!.n > 1000 ? '1000+' : row!.n;
  }
}

/** A name for a statement that was put together: the same text is prepared once per connection. */
export const statementName = (text: string) =>
  `list-${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;

const fingerprint = (query: ListQuery) => fingerprintOf([query.name, query.where, query.values, query.order]);

const fingerprintOf = (parts: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

const signature = (secret: Buffer, list: string, body: string) =>
  createHmac('sha256', secret).update(`${list}.${body}`).digest().subarray(0, 16);

function sealCursor(secret: Buffer, list: string, direction: Direction, keys: string[]): string {
  const body = Buffer.from(JSON.stringify([direction, ...keys])).toString('base64url');
  return `${body}.${signature(secret, list, body).toString('base64url')}`;
}

function openCursor(
  secret: Buffer,
  list: string,
  cursor: string,
  columns: number,
): { direction: Direction; keys: string[] } {
  const [body = '', sign = ''] = cursor.split('.');
  const given = Buffer.from(sign, 'base64url');
  const right = signature(secret, list, body);
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw new Problem('bad_cursor');
  const [direction, ...keys] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as [
    Direction,
    ...string[],
  ];
  if (keys.length !== columns) throw new Problem('bad_cursor');
  return { direction, keys };
}
