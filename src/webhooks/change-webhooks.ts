import { demandTold } from '../people/told-kinds.js';
import { invalid, Problem } from '../platform/errors.js';
import { audit } from '../platform/audit/audit.js';
import type { Work } from '../platform/http/work.js';
import { newId } from '../platform/ids.js';
import { tell } from '../platform/outbox/outbox.js';
import { Webhook } from './webhook.entity.js';

/** What people say of a webhook. */
export interface WebhookDetails {
  url: string;
  events: string[];
  description?: string | null;
  active?: boolean;
}

/** More would be somebody's mistake: each is asked for at every look. */
const MOST = 100;
/** Hours that a secret signs beside its successor: unless said otherwise, and at most. */
export const SECRET_OVERLAP_HOURS = { usual: 24, most: 7 * 24 } as const;
const FIELDS = ['url', 'events', 'description', 'active'] as const;

/**
 * Tells an address of events from now on.
 * @returns its id
 * @throws Problem 422; 409 where there are too many; 403 for a key that may not read what it would be told
 */
export async function addWebhook(work: Work, given: WebhookDetails): Promise<string> {
  const { url, description = null, active = true } = given;
  const events = judgeEvents(given.events);
  demandTold(work.actor, events);
  if ((await work.em.count(Webhook)) >= MOST)
    throw new Problem('conflict', { errors: [{ code: 'too_many', params: { max: MOST } }] });
  const id = newId();
  const webhook = { url, events, description, active };
  const disabledAt = active ? null : () => 'now()';
  await work.em.insert(Webhook, { id, ...webhook, disabledAt, createdBy: work.actor.id });
  await audit(work, { stream: `webhook:${id}`, action: 'webhook.added', after: webhook });
  await tell(work, 'webhook.added', id, { webhookId: id, by: work.actor.personId });
  return id;
}

/**
 * Changes a webhook, switches it off or on. Switched on it begins afresh.
 * @throws Problem 412 if somebody was faster; 422; 403 for a key that may not read what the address would be told
 */
export async function editWebhook(
  work: Work,
  id: string,
  version: number,
  given: Partial<WebhookDetails>,
): Promise<void> {
  const webhook = await lockWebhook(work, id, version);
  const wanted = { ...given, ...(given.events && { events: judgeEvents(given.events) }) };
  const fields = FIELDS.filter(
    (field) => wanted[field] !== undefined && String(wanted[field]) !== String(webhook[field]),
  );
  if (!fields.length) return;
  if (fields.includes('url') || fields.includes('events'))
    demandTold(work.actor, wanted.events ?? webhook.events);
  const pick = (from: Partial<WebhookDetails>) =>
    Object.fromEntries(fields.map((field) => [field, from[field]]));
  await work.em.update(
    Webhook,
    { id },
    {
      ...pick(wanted),
      ...(fields.includes('active') && {
        disabledAt: wanted.active ? null : () => 'now()',
        disabledCode: null,
        failingSince: null,
      }),
      version: version + 1,
      updatedAt: () => 'now()',
    },
  );
  const [before, after] = [pick(webhook), pick(wanted)];
  await audit(work, { stream: `webhook:${id}`, action: 'webhook.updated', before, after });
  await tell(work, 'webhook.updated', id, { webhookId: id, fields, by: work.actor.personId });
}

/** Tells the address nothing any more; its deliveries go with it. @throws Problem 412 if somebody was faster */
export async function removeWebhook(work: Work, id: string, version: number): Promise<void> {
  const { url, events, description, active } = await lockWebhook(work, id, version);
  await work.em.delete(Webhook, { id });
  const before = { url, events, description, active };
  await audit(work, { stream: `webhook:${id}`, action: 'webhook.removed', before });
  await tell(work, 'webhook.removed', id, { webhookId: id, by: work.actor.personId });
}

/**
 * Gives it another secret. The one before signs too for the overlap, so that the receiver can change over; no third one signs beside them.
 * @returns the number of the new one
 * @throws Problem 409 while an overlap runs, unless this one has none; 412 if somebody was faster
 */
export async function rotateSecret(
  work: Work,
  id: string,
  { version, overlapHours = SECRET_OVERLAP_HOURS.usual }: { version: number; overlapHours?: number },
): Promise<number> {
  const { secretNumber, previousSecretUntil: until } = await lockWebhook(work, id, version);
  if (overlapHours && until && until.getTime() > Date.now())
    throw new Problem('conflict', { errors: [{ code: 'secret_overlap', params: { until } }] });
  await work.em.update(
    Webhook,
    { id },
    {
      secretNumber: secretNumber + 1,
      previousSecretUntil: new Date(Date.now() + overlapHours * 3_600_000),
      version: version + 1,
      updatedAt: () => 'now()',
    },
  );
  const after = { secretNumber: secretNumber + 1, overlapHours };
  await audit(work, { stream: `webhook:${id}`, action: 'webhook.secret_rotated', after });
  await tell(work, 'webhook.updated', id, { webhookId: id, fields: ['secret'], by: work.actor.personId });
  return secretNumber + 1;
}

/** Tells the webhook, and no other, that it is tested. @throws Problem 409 where it is switched off */
export async function testWebhook(work: Work, id: string): Promise<void> {
  const { active } = await work.em.findOneByOrFail(Webhook, { id });
  if (!active) throw new Problem('conflict', { errors: [{ code: 'webhook_inactive' }] });
  await audit(work, { stream: `webhook:${id}`, action: 'webhook.tested' });
  await tell(work, 'webhook.tested', id, { webhookId: id, by: work.actor.personId });
}

function judgeEvents(given: readonly string[]): string[] {
  if (!given.length) throw invalid('/events', 'empty');
  return [...new Set(given)];
}

async function lockWebhook(work: Work, id: string, version: number): Promise<Webhook> {
  const webhook = await work.em.findOne(Webhook, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (webhook?.version !== version) throw new Problem('stale');
  return webhook;
}
