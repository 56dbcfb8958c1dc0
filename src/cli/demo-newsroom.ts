import { actorOf } from '../people/actor-of.js';
import { DEMO_PASSWORD, DEMO_PEOPLE, type DemoPerson } from '../people/demo-people.js';
import { setPassword } from '../people/sign-in/set-password.js';
import { createUser, findByEmail } from '../people/users/change-users.js';
import type { Actor } from '../platform/http/actor.js';
import type { Work } from '../platform/http/work.js';

/**
 * Makes those of the demo people who are not there yet; one whom somebody has changed stays changed.
 * @returns all of them as who may ask for something, in the order of `DEMO_PEOPLE`.
 */
export async function createDemoPeople(work: Work): Promise<Actor[]> {
  const people: Actor[] = [];
  for (const person of DEMO_PEOPLE) {
    if (!(await findByEmail(work, person.email))) await hire(work, person);
    people.push(actorOf((await findByEmail(work, person.email))!));
  }
  return people;
}

async function hire(work: Work, { name, email, roles, locale }: DemoPerson): Promise<void> {
  const id = await createUser(work, { name, email, roles, locale });
  await setPassword(work, { id, name, email }, DEMO_PASSWORD);
}
