import { hash, verify } from '@node-rs/argon2';
import { invalid } from '../../platform/errors.js';

/** Shortest and longest password, in code points. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;

/**
 * argon2id with 19 MiB and two passes, the OWASP minimum
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html): about 30 ms of one core.
 */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Stands in where there is no password, so that the answer takes as long as a wrong one. Its password is not known to anybody. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$JnygPAuTRZuDciNsxALO/Q$6XAb6QT81jPULATiIoY7j7siqNrSGdFK+edn2pNrpDQ';

/** Hashes a password in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}

/** True if it is the password. Takes equally long where there is none to compare with. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const right = await verify(passwordHash ?? NOBODY, password);
  return right && passwordHash !== null;
}

/**
 * Judges a new password: long enough, and not the person's own name or address. No rules of composition, which make worse passwords
 * (NIST SP 800-63B, 3.1.1.2).
 * @param pointer the field of the request, for the error
 * @throws Problem 422 `too_short`, `too_long` or `is_own_name`.
 */
export function judgePassword(
  password: string,
  person: { name: string; email: string },
  pointer: string,
): void {
  const length = [...password].length;
  if (length < PASSWORD_MIN) throw invalid(pointer, 'too_short', { min: PASSWORD_MIN });
  if (length > PASSWORD_MAX) throw invalid(pointer, 'too_long', { max: PASSWORD_MAX });
  const own = [person.name, person.email, person.email.split('@', 1)[0]!];
  const plain = password.trim().toLowerCase();
  if (own.some((word) => word.toLowerCase() === plain)) throw invalid(pointer, 'is_own_name');
}
