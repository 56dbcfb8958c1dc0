import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../../platform/errors.js';
import { addressBlock } from './address-block.js';

/** Failed attempts that cost nothing: of one account, and of one address, behind which a whole newsroom may sit. */
const FREE_FOR_ACCOUNT = 5;
const FREE_FOR_ADDRESS = 20;

/**
 * Takes one attempt of subject $1, of which the first $2 are free; after each further one the wait doubles, from 30 s up to 15 min.
 * Gives no row while the subject has to wait. An hour without attempts forgets them.
 */
const RESERVE = `
  INSERT INTO sign_in_attempts AS a (subject, failures, last_at, blocked_until) VALUES ($1, 1, now(), '-infinity')
  ON CONFLICT (subject) DO UPDATE SET
    failures = CASE WHEN a.last_at < now() - interval '1 hour' THEN 1 ELSE a.failures + 1 END,
    last_at = now(),
    blocked_until = CASE WHEN a.last_at < now() - interval '1 hour' OR a.failures + 1 < $2 THEN '-infinity'
      ELSE now() + least(30 * 2 ^ least(a.failures + 1 - $2, 10), 900) * interval '1 second' END
  WHERE a.blocked_until <= now()
  RETURNING failures`;

/**
 * The brake on password guessing. An attempt is counted as failed in the database before the password is looked at, so that many at
 * once, in however many processes, are never more than the free ones.
 */
@Injectable()
export class Attempts {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /**
   * Reserves one attempt on an account from an address; it stays counted unless `succeeded` is told.
   * @throws Problem 429 with the seconds to wait; then nothing was counted.
   */
  async reserve(email: string, address: string): Promise<void> {
    await this.dataSource.transaction(async (em) => {
      await take(em, addressSubject(address), FREE_FOR_ADDRESS);
      await take(em, await accountSubject(em, email), FREE_FOR_ACCOUNT);
    });
  }

  /** Forgets the failures of the account, and takes back this attempt of the address. */
  async succeeded(em: EntityManager, email: string, address: string): Promise<void> {
    await em.query(
      `UPDATE sign_in_attempts SET failures = failures - 1, blocked_until = '-infinity' WHERE subject = $1`,
      [addressSubject(address)],
    );
    await em.query('DELETE FROM sign_in_attempts WHERE subject = $1', [await accountSubject(em, email)]);
  }
}

async function take(em: EntityManager, subject: string, free: number): Promise<void> {
  const taken: unknown[] = await em.query(RESERVE, [subject, free]);
  if (taken.length) return;
  const [row] = await em.query(
    'SELECT ceil(extract(epoch FROM blocked_until - now()))::int AS seconds FROM sign_in_attempts WHERE subject = $1',
    [subject],
  );
  throw new Problem('too_many_requests', { retryAfter: Math.max(1, row?.seconds ?? 1) });
}

const addressSubject = (address: string) => `address:${addressBlock(address)}`;

/** In lower case as Postgres has it, since that is how accounts are found: another folding would open a second door to the same account. */
async function accountSubject(em: EntityManager, email: string): Promise<string> {
  const [row] = await em.query(`SELECT 'account:' || lower($1::text) AS subject`, [email]);
  return row.subject;
}
