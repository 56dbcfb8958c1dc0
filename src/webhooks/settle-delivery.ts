import type { EntityManager } from 'typeorm';
import { audit } from '../platform/audit/audit.js';
import { COMMAND_LINE } from '../platform/http/actor.js';
import { newId } from '../platform/ids.js';
import { tell } from '../platform/outbox/outbox.js';
import { Delivery, DeliveryAttempt } from './delivery.entity.js';
import { MOST_FAILING_DAYS, MOST_SILENT_DAYS, secondsToNextTry } from './retry-schedule.js';
import type { Outcome } from './send-delivery.js';
import type { TakenDelivery } from './sending.query.js';
import { Webhook } from './webhook.entity.js';

const GONE = 410;
const DAY_MS = 86_400_000;

/** Whether a webhook ($1) was tried again and again for $2 days: no try came more than $3 days after the one before. */
const TRIED = `SELECT bool_and(coalesce(t.at - t.before <= make_interval(days => $3), false)) AS tried
  FROM (SELECT a.at, lag(a.at) OVER (ORDER BY a.at) AS before
    FROM webhook_deliveries d JOIN webhook_attempts a ON a.delivery_id = d.id
    WHERE d.webhook_id = $1 AND a.at > now() - make_interval(days => $2::int + $3::int)) t
  WHERE t.at > now() - make_interval(days => $2)`;

/** A delivery is somebody's while nobody else has taken it or asked for it anew since. */
const LOCK = `SELECT webhook_id AS "webhookId", attempts, state = 'pending' AND next_at = $2::timestamptz AS held
  FROM webhook_deliveries WHERE id = $1 FOR UPDATE`;

/**
 * Keeps what came of a try: whether it is tried again and when, and whether the webhook is switched off.
 * @returns the state of the delivery now; undefined where it is no longer of whoever tried: it was removed, another process took this one
 * for dead, or it was asked for anew, which would otherwise be lost
 */
export async function settleDelivery(
  em: EntityManager,
  { id, lease, url }: TakenDelivery,
  outcome: Outcome,
): Promise<Delivery['state'] | undefined> {
  const [delivery] = await em.query(LOCK, [id, lease]);
  if (!delivery) return undefined;
  const { at, ms, headers, status, code, answer } = outcome;
  const sent = { deliveryId: id, at, url, headers };
  await em.insert(DeliveryAttempt, { id: newId(), ...sent, ms, status, code, answer });
  if (!delivery.held) return undefined;
  const delivered = status !== null && status >= 200 && status < 300;
  const attempts = delivery.attempts + 1;
  const wait = delivered || status === GONE ? null : secondsToNextTry(attempts);
  const state = delivered ? 'delivered' : wait === null ? 'failed' : 'pending';
  const nextAt = wait === null ? null : new Date(Date.now() + Math.max(wait, outcome.rest) * 1000);
  await em.update(Delivery, { id }, { attempts, state, nextAt });
  if (delivered) await noteSuccess(em, delivery.webhookId);
  else await noteFailure(em, delivery.webhookId, status === GONE);
  return state;
}

/** Written only where something changes: many deliveries of one webhook end at the same time. */
const noteSuccess = (em: EntityManager, id: string) =>
  em.query('UPDATE webhooks SET failing_since = NULL WHERE id = $1 AND failing_since IS NOT NULL', [id]);

async function noteFailure(em: EntityManager, id: string, gone: boolean): Promise<void> {
  await em.query('UPDATE webhooks SET failing_since = now() WHERE id = $1 AND failing_since IS NULL', [id]);
  const webhook = await em.findOneByOrFail(Webhook, { id });
  if (gone) await switchOff(em, webhook, 'gone');
  else if (await hasFailedTooLong(em, webhook)) await switchOff(em, webhook, 'failing');
}

/** One failure, a silence and another are two failures, not days of them. */
async function hasFailedTooLong(em: EntityManager, { id, failingSince }: Webhook): Promise<boolean> {
  if (Date.now() - failingSince!.getTime() <= MOST_FAILING_DAYS * DAY_MS) return false;
  const [{ tried }] = await em.query(TRIED, [id, MOST_FAILING_DAYS, MOST_SILENT_DAYS]);
  return tried;
}

/** Nothing is sent to it any more, until somebody switches it on again. Its owner is told. */
async function switchOff(em: EntityManager, { id, createdBy }: Webhook, code: string): Promise<void> {
  const [rows] = await em.query(
    `UPDATE webhooks SET active = false, disabled_at = now(), disabled_code = $2, version = version + 1, updated_at = now()
     WHERE id = $1 AND active RETURNING id`,
    [id, code],
  );
  if (!rows.length) return;
  const work = { em, actor: COMMAND_LINE, requestId: 'webhooks' };
  await audit(work, { stream: `webhook:${id}`, action: 'webhook.disabled', after: { active: false, code } });
  await tell(work, 'webhook.disabled', id, { webhookId: id, code, ownerId: createdBy });
}
