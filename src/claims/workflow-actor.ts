import type { Actor as WorkflowActor } from '../core/workflow/facts.js';
import type { Role } from '../core/workflow/roles.js';
import type { Actor } from '../platform/http/actor.js';

/** Who asks, as the workflow sees them: always a person, with the roles of the account that was used. */
export const workflowActor = (actor: Actor): WorkflowActor => ({
  id: actor.personId,
  roles: actor.roles as readonly Role[],
  service: actor.service,
});
