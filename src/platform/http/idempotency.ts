import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Problem } from '../errors.js';

/** An answer as it is kept for a replay. */
export interface KeptAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A request that named an idempotency key (IETF draft-ietf-httpapi-idempotency-key-header). */
export interface KeyedRequest {
  principal: string;
  key: string;
  /** Method and path. */
  route: string;
  body: Buffer;
}

const sha256 = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest();

/** Whether a request with this key has been answered, so that the answer will be a replay. */
export async function isAnswered(em: EntityManager, { principal, key }: KeyedRequest): Promise<boolean> {
  const sql = 'SELECT 1 FROM idempotency_keys WHERE principal = $1 AND key_hash = $2';
  const rows: unknown[] = await em.query(sql, [principal, sha256(key)]);
  return rows.length > 0;
}

/**
 * Claims a key in the transaction of the effect. A second request with the same key waits here until the first has ended.
 * @returns the kept answer if this request has been answered before, else null: the caller does the work and calls `keepAnswer`.
 * @throws Problem 422 if the key was used for another request.
 */
export async function claimKey(em: EntityManager, request: KeyedRequest): Promise<KeptAnswer | null> {
  const keyHash = sha256(request.key);
  const requestHash = sha256(request.route, request.body);
  const claimed: unknown[] = await em.query(
    `INSERT INTO idempotency_keys (principal, key_hash, request_hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1`,
    [request.principal, keyHash, requestHash],
  );
  if (claimed.length) return null;
  const [kept] = await em.query(
    'SELECT request_hash, status, headers, sealed_body FROM idempotency_keys WHERE principal = $1 AND key_hash = $2',
    [request.principal, keyHash],
  );
  if (!kept) throw new Problem('busy', { retryAfter: 1 });
  if (!requestHash.equals(kept.request_hash)) throw new Problem('idempotency_mismatch');
  return { status: kept.status, headers: kept.headers, body: unseal(kept.sealed_body, request.key) };
}

/** Keeps the answer, in the same transaction. */
export async function keepAnswer(
  em: EntityManager,
  request: KeyedRequest,
  answer: KeptAnswer,
): Promise<void> {
  await em.query(
    'UPDATE idempotency_keys SET status = $3, headers = $4, sealed_body = $5 WHERE principal = $1 AND key_hash = $2',
    [
      request.principal,
      sha256(request.key),
      answer.status,
      JSON.stringify(answer.headers),
      seal(answer.body, request.key),
    ],
  );
}

/**
 * Answers are kept sealed under the caller's own key, of which the table holds only a hash: some of them hold a secret that is
 * shown once (a new API key), and a copy of the table must not give it away.
 */
function seal(body: string, key: string): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(key), iv);
  const sealed = Buffer.concat([cipher.update(body, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

function unseal(sealed: Buffer, key: string): string {
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(key), sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
}

const sealingKey = (key: string) =>
  Buffer.from(hkdfSync('sha256', key, '', 'claimdesk idempotent answer', 32));
