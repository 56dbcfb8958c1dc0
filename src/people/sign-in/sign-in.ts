import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../../platform/audit/audit.js';
import { invalid, Problem } from '../../platform/errors.js';
import type { Work } from '../../platform/http/work.js';
import { ACCOUNT_COLUMNS, actorOf, type AccountRow } from '../actor-of.js';
import { Attempts } from './attempts.js';
import { isPassword } from './password.js';
import { redeemPasswordReset } from './password-resets.js';
import { beginSession, endSession, endSessionsOf } from './sessions.js';
import { setPassword } from './set-password.js';

type Account = AccountRow & { passwordHash: string | null };

/** What somebody who wants to sign in says, and from where. */
export interface SignInRequest {
  email: string;
  password: string;
  /** Network address of the client. */
  address: string;
  requestId: string;
  /** Token of a session that the browser had before; it ends. */
  earlierSession: string | null;
}

/** Sign-in, sign-out and passwords. What nobody has signed in for yet runs in transactions of its own. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Attempts) private readonly attempts: Attempts,
  ) {}

  /**
   * Signs a person in. Unknown, deactivated and wrong are one answer that takes equally long.
   * @returns the token of the new session.
   * @throws Problem 401 `sign_in_failed`, 429 while the account or the address has to wait.
   */
  async signIn(request: SignInRequest): Promise<string> {
    await this.attempts.reserve(request.email, request.address);
    const account = await this.accountOf(request.email);
    const right = await isPassword(request.password, account?.passwordHash ?? null);
    if (!account || !right) throw new Problem('sign_in_failed');
    return this.dataSource.transaction(async (em) => {
      await insistUnchanged(em, account);
      await this.attempts.succeeded(em, request.email, request.address);
      if (request.earlierSession) await endSession(em, request.earlierSession);
      await audit(
        { em, actor: actorOf(account), requestId: request.requestId },
        { stream: `user:${account.id}`, action: 'user.signed_in' },
      );
      return beginSession(em, account.id);
    });
  }

  /** Ends one session; a token that is none, or none any more, is fine. */
  async signOut(token: string, requestId: string): Promise<void> {
    await this.dataSource.transaction(async (em) => {
      const userId = await endSession(em, token);
      if (!userId) return;
      const [account] = await em.query(`SELECT ${ACCOUNT_COLUMNS} FROM users u WHERE u.id = $1`, [userId]);
      await audit(
        { em, actor: actorOf(account), requestId },
        { stream: `user:${userId}`, action: 'user.signed_out' },
      );
    });
  }

  /** Ends every session of the one who asks. */
  async signOutEverywhere(work: Work): Promise<void> {
    const sessionsEnded = await endSessionsOf(work.em, work.actor.id);
    const stream = `user:${work.actor.id}`;
    await audit(work, { stream, action: 'user.signed_out_everywhere', after: { sessionsEnded } });
  }

  /**
   * Changes one's own password and ends one's other sessions. The attempt has been reserved before the transaction began.
   * @throws Problem 422 `wrong_password` at `/currentPassword`, or the faults of the new one.
   */
  async changePassword(
    work: Work,
    change: { currentPassword: string; newPassword: string; address: string; keptSession?: string },
  ): Promise<void> {
    const { id, name, email } = work.actor;
    const [row] = await work.em.query(
      'SELECT password_hash AS "passwordHash" FROM users WHERE id = $1 FOR NO KEY UPDATE',
      [id],
    );
    if (!(await isPassword(change.currentPassword, row.passwordHash)))
      throw invalid('/currentPassword', 'wrong_password');
    await this.attempts.succeeded(work.em, email, change.address);
    await setPassword(work, { id, name, email }, change.newPassword, change.keptSession);
  }

  /** Sets a password by a one-time token. @throws Problem 422 */
  async setPassword(redeemed: { token: string; newPassword: string; requestId: string }): Promise<void> {
    await redeemPasswordReset(this.dataSource, redeemed);
  }

  private async accountOf(email: string): Promise<Account | undefined> {
    const [account] = await this.dataSource.query(
      `SELECT ${ACCOUNT_COLUMNS}, u.password_hash AS "passwordHash" FROM users u
       WHERE lower(u.email) = lower($1) AND u.deactivated_at IS NULL`,
      [email],
    );
    return account;
  }
}

/** Somebody who was deactivated, or whose password was changed, while theirs was being checked, stays out. */
async function insistUnchanged(em: EntityManager, { id, passwordHash }: Account): Promise<void> {
  const rows: unknown[] = await em.query(
    'SELECT 1 FROM users WHERE id = $1 AND password_hash = $2 AND deactivated_at IS NULL FOR SHARE',
    [id, passwordHash],
  );
  if (!rows.length) throw new Problem('sign_in_failed');
}
