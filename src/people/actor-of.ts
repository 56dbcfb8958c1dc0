import { COMMAND_LINE, type Actor } from '../platform/http/actor.js';

/** Columns of `users u` that make an actor. */
export const ACCOUNT_COLUMNS = `u.id, u.kind, u.name, u.email, u.locale, u.roles, u.responsible_id AS "responsibleId",
  (SELECT p.id FROM practices p WHERE p.person_id = coalesce(u.responsible_id, u.id) AND p.ended_at IS NULL) AS "practiceId"`;

/** An account as `ACCOUNT_COLUMNS` reads it. */
export interface AccountRow {
  id: string;
  kind: string;
  name: string;
  email: string;
  locale: string;
  roles: string[];
  responsibleId: string | null;
  /** Absent where the account was read for other things than a request. */
  practiceId?: string | null;
}

/** The account as the one who asks: in a session, or through a key. */
export function actorOf(account: AccountRow, key?: { id: string; scopes: string[] }): Actor {
  return {
    id: account.id,
    personId: account.responsibleId ?? account.id,
    name: account.name,
    email: account.email,
    locale: account.locale,
    roles: account.roles,
    service: account.kind === 'service',
    practiceId: account.practiceId ?? null,
    keyId: key?.id ?? null,
    scopes: key?.scopes ?? null,
  };
}

/** Account of an actor for a column that refers to `users`; null for the command line, which has none. */
export function accountIdOf(actor: Actor): string | null {
  return actor.id === COMMAND_LINE.id ? null : actor.id;
}
