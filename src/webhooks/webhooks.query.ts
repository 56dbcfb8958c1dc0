import { namedPerson } from '../people/named-person.query.js';
import type { Statement } from '../platform/database/reader.js';
import type { ListQuery } from '../platform/http/paging.js';

const WEBHOOK_JSON = `json_build_object('id', w.id, 'version', w.version, 'url', w.url, 'events', w.events, 'description', w.description,
  'active', w.active, 'failingSince', iso(w.failing_since), 'disabledAt', iso(w.disabled_at), 'disabledCode', w.disabled_code,
  'previousSecretUntil', CASE WHEN w.previous_secret_until > now() THEN iso(w.previous_secret_until) END,
  'createdBy', ${namedPerson('w.created_by')}, 'createdAt', iso(w.created_at), 'updatedAt', iso(w.updated_at))`;

/** One webhook ($1). */
export const WEBHOOK: Statement = {
  name: 'webhook',
  text: `SELECT ${WEBHOOK_JSON}::text AS json, w.version FROM webhooks w WHERE w.id = $1`,
};

/** One webhook ($1), for a 412. */
export const CURRENT_WEBHOOK = `SELECT ${WEBHOOK_JSON} AS current FROM webhooks w WHERE w.id = $1`;

/** Webhooks, newest first. */
export const WEBHOOKS: ListQuery = {
  name: 'webhooks',
  json: WEBHOOK_JSON,
  from: 'webhooks w',
  where: [],
  values: [],
  order: [{ sql: 'w.id', type: 'uuid' }],
  descending: true,
};

const LAST = `(SELECT json_build_object('at', iso(a.at), 'ms', a.ms, 'status', a.status, 'code', a.code)
  FROM webhook_attempts a WHERE a.delivery_id = d.id ORDER BY a.at DESC LIMIT 1)`;

const DELIVERY = `'id', d.id, 'eventId', d.event_id, 'type', e.type, 'subjectId', e.subject_id, 'state', d.state, 'attempts', d.attempts,
  'nextAt', iso(d.next_at), 'replayed', d.replayed, 'createdAt', iso(d.created_at)`;

const FROM = 'webhook_deliveries d JOIN outbox_events e ON e.id = d.event_id';

/** Deliveries of one webhook, of events of these kinds, those of the newest events first. */
export const deliveriesOf = (
  webhookId: string,
  { state, type, kinds }: { state?: string; type?: string; kinds: readonly string[] },
): ListQuery => ({
  name: 'deliveries',
  json: `json_build_object(${DELIVERY}, 'last', ${LAST})`,
  from: FROM,
  where: [
    'd.webhook_id = $1',
    '($2::text IS NULL OR d.state = $2)',
    '($3::text IS NULL OR e.type = $3)',
    `split_part(e.type, '.', 1) = ANY ($4::text[])`,
  ],
  values: [webhookId, state ?? null, type ?? null, kinds],
  order: [
    { sql: 'd.created_at', type: 'timestamptz' },
    { sql: 'd.id', type: 'uuid' },
  ],
  descending: true,
});

/** One delivery ($2) of a webhook ($1), with the event that it brings and each try. */
export const DELIVERY_WITH_TRIES: Statement = {
  name: 'delivery',
  text: `SELECT json_build_object(${DELIVERY}, 'url', w.url, 'at', iso(e.created_at), 'payload', e.payload, 'tries', coalesce((
      SELECT json_agg(json_build_object('at', iso(a.at), 'ms', a.ms, 'status', a.status, 'code', a.code, 'answer', a.answer,
      'sent', CASE WHEN a.url IS NOT NULL THEN json_build_object('url', a.url, 'headers', a.headers) END) ORDER BY a.at)
      FROM webhook_attempts a WHERE a.delivery_id = d.id), '[]')) AS row
    FROM ${FROM} JOIN webhooks w ON w.id = d.webhook_id WHERE d.webhook_id = $1 AND d.id = $2`,
};
