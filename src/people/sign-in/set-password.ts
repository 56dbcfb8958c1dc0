import { audit } from '../../platform/audit/audit.js';
import type { Work } from '../../platform/http/work.js';
import { User } from '../user.entity.js';
import { hashPassword, judgePassword } from './password.js';
import { endSessionsOf } from './sessions.js';

/**
 * Gives a person a password, and ends their sessions, but for the one whose token is given.
 * @throws Problem 422 at `/newPassword`; see `judgePassword`.
 */
export async function setPassword(
  work: Work,
  person: { id: string; name: string; email: string },
  newPassword: string,
  keptSession?: string,
): Promise<void> {
  judgePassword(newPassword, person, '/newPassword');
  await work.em.update(User, { id: person.id }, { passwordHash: await hashPassword(newPassword) });
  const sessionsEnded = await endSessionsOf(work.em, person.id, keptSession);
  await audit(work, {
    stream: `user:${person.id}`,
    action: 'user.password_changed',
    after: { sessionsEnded },
  });
}
