import { type Model, type ModelVerdict, type ModelPerson, type PersonalCommand } from './model-types.js';

/** Who may do what besides moves, by role. */
export function permitted(model: Model, actor: ModelPerson, command: PersonalCommand): boolean {
  const is = (...roles: string[]) => roles.some((role) => actor.roles.includes(role));
  switch (command.do) {
    case 'look':
      return true;
    case 'open_thread':
    case 'answer_thread':
    case 'suggest':
      return actor.roles.some((role) => role !== 'viewer');
    case 'resolve_thread':
      return actor.roles.some((role) => role !== 'viewer') && mayResolve(model, actor, command.id);
    case 'edit':
      return command.set.rating === undefined && command.set.summary === undefined
        ? is('contributor', 'checker')
        : is('checker');
    case 'accept_suggestion':
      return model.threads[command.id]?.suggestion?.field === 'summary'
        ? is('checker')
        : is('contributor', 'checker');
    default:
      return is('contributor', 'checker');
  }
}

/** An open "must" is resolved by the person who opened it or by a publisher; a service account's role is no publisher. */
function mayResolve(model: Model, actor: ModelPerson, id: string): boolean {
  const thread = model.threads[id];
  if (thread?.kind !== 'must' || thread.resolved) return true;
  const publishes = actor.roles.includes('publisher') && actor.serviceOf === undefined;
  return publishes || thread.by === (actor.serviceOf ?? actor.id);
}

/** A command about something that is not there, or that is there already. */
export function isMoot(model: Model, command: PersonalCommand): boolean {
  switch (command.do) {
    case 'add_evidence':
      return command.id in model.content.evidence;
    case 'remove_evidence':
    case 'declare_unarchivable':
      return !(command.id in model.content.evidence);
    case 'set_speaker':
      return !model.unconfirmed.includes(command.quote);
    case 'open_thread':
      return command.id in model.threads;
    case 'suggest':
      return command.id in model.threads || [command.to, null, ''].includes(model.content[command.field]);
    case 'accept_suggestion':
      return model.threads[command.id]?.suggestion === undefined || model.threads[command.id]!.resolved;
    case 'answer_thread':
    case 'resolve_thread':
      return model.threads[command.id]?.resolved !== false;
    default:
      return false;
  }
}

/** Whether readers would see the difference: such a change enters the ledger. */
export function isPublicChange(command: PersonalCommand): boolean {
  return [
    'edit',
    'add_evidence',
    'remove_evidence',
    'declare_unarchivable',
    'set_speaker',
    'accept_suggestion',
  ].includes(command.do);
}

/** Whether a public change may be made where the claim stands; a suggestion only to the words that it was made for. */
export function editVerdict(model: Model, command: PersonalCommand): ModelVerdict {
  if (model.state === 'published') return ['needs_correction'];
  if (model.state === 'retracted' || model.state === 'merged') return ['closed'];
  if (command.do !== 'accept_suggestion') return 'ok';
  const { field, from } = model.threads[command.id]!.suggestion!;
  return model.content[field] === from ? 'ok' : ['words_changed'];
}
