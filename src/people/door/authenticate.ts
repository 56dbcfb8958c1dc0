import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config.js';
import { Reader, type Statement } from '../../platform/database/reader.js';
import { Problem } from '../../platform/errors.js';
import type { Actor } from '../../platform/http/actor.js';
import { CONFIG } from '../../platform/tokens.js';
import { readKey } from '../keys/key-text.js';
import { hashOfSecret } from '../sign-in/secret.js';
import { readSessionCookie } from '../sign-in/session-cookie.js';
import { SESSION_IDLE_HOURS } from '../sign-in/sessions.js';
import { ACCOUNT_COLUMNS, actorOf, type AccountRow } from '../actor-of.js';

const SESSIONS = 'sessions s JOIN users u ON u.id = s.user_id';
const SESSION_STANDS = `s.expires_at > now() AND s.last_seen_at > now() - interval '${SESSION_IDLE_HOURS} hours'
  AND u.deactivated_at IS NULL`;

const KEYS = 'api_keys k JOIN users u ON u.id = k.owner_id LEFT JOIN users r ON r.id = u.responsible_id';
/** A service account's keys rest while nobody answers for it. */
const KEY_STANDS = `k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())
  AND u.deactivated_at IS NULL AND r.deactivated_at IS NULL`;

const BY_SESSION: Statement = {
  name: 'door-session',
  text: `SELECT ${ACCOUNT_COLUMNS}, s.last_seen_at < now() - interval '1 minute' AS "unseenForAMinute"
    FROM ${SESSIONS} WHERE s.token_hash = $1 AND ${SESSION_STANDS}`,
};

const BY_KEY: Statement = {
  name: 'door-key',
  text: `SELECT ${ACCOUNT_COLUMNS}, k.secret_hash AS "secretHash", k.scopes,
      k.last_used_at IS NULL OR k.last_used_at < now() - interval '1 minute' AS "unseenForAMinute"
    FROM ${KEYS} WHERE k.id = $1 AND ${KEY_STANDS}`,
};

const STANDING: Statement = {
  name: 'door-standing',
  text: `SELECT encode(s.token_hash, 'hex') AS pass, u.roles, NULL::text[] AS scopes
    FROM ${SESSIONS} WHERE s.token_hash = ANY($1::bytea[]) AND ${SESSION_STANDS}
    UNION ALL SELECT k.id::text, u.roles, k.scopes FROM ${KEYS} WHERE k.id = ANY($2::uuid[]) AND ${KEY_STANDS}`,
};

type SessionRow = AccountRow & { unseenForAMinute: boolean };
type StandingRow = Pick<Actor, 'roles' | 'scopes'> & { pass: string };
type KeyRow = SessionRow & { secretHash: Buffer; scopes: string[] };

/**
 * Finds out who asks, by one indexed statement. Nothing is remembered between requests: whoever is deactivated, signed out or
 * revoked is out at once, in every process.
 */
@Injectable()
export class Authenticator {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * A key goes before a cookie, and a wrong key is not healed by a right cookie.
   * @throws Problem 401 `not_signed_in` or `key_refused`.
   */
  async authenticate(request: FastifyRequest): Promise<Actor> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.byKey(authorization);
    const token = readSessionCookie(request, this.config);
    if (token === null) throw new Problem('not_signed_in');
    return this.bySession(token);
  }

  /** What a request was let in by, for as long as it stands: the id of its key, or the hash of its session's token. */
  passOf(request: FastifyRequest, { keyId }: Actor): string {
    return keyId ?? hashOfSecret(readSessionCookie(request, this.config)!).toString('hex');
  }

  /**
   * What those of the passes that still stand allow by now, by one statement. It only looks, so that what merely stays open does not
   * keep a session alive.
   */
  async standing(passes: readonly string[]): Promise<Map<string, Pick<Actor, 'roles' | 'scopes'>>> {
    const isKey = (pass: string) => pass.includes('-');
    const tokenHashes = passes.filter((pass) => !isKey(pass)).map((pass) => Buffer.from(pass, 'hex'));
    const rows = await this.reader.rows<StandingRow>(STANDING, [tokenHashes, passes.filter(isKey)]);
    return new Map(rows.map((row) => [row.pass, row]));
  }

  private async bySession(token: string): Promise<Actor> {
    const tokenHash = hashOfSecret(token);
    const row = await this.reader.one<SessionRow>(BY_SESSION, [tokenHash]);
    if (!row) throw new Problem('not_signed_in');
    if (row.unseenForAMinute)
      await this.dataSource.query(
        `UPDATE sessions SET last_seen_at = now() WHERE token_hash = $1 AND last_seen_at < now() - interval '1 minute'`,
        [tokenHash],
      );
    return actorOf(row);
  }

  private async byKey(authorization: string): Promise<Actor> {
    const key = readKey(/^bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '');
    const row = key && (await this.reader.one<KeyRow>(BY_KEY, [key.id]));
    if (!row || !timingSafeEqual(row.secretHash, hashOfSecret(key.secret))) throw new Problem('key_refused');
    if (row.unseenForAMinute)
      await this.dataSource.query(
        `UPDATE api_keys SET last_used_at = now() WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
        [key.id],
      );
    return actorOf(row, { id: key.id, scopes: row.scopes });
  }
}
