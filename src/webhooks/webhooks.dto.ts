import { PartialType } from '@nestjs/swagger';
import { EVENT_TYPES } from '../core/events.js';
import { PageOf, PersonName } from '../platform/http/answers.dto.js';
import {
  Choice,
  Choices,
  Flag,
  Id,
  Moment,
  Part,
  Parts,
  Shape,
  Text,
  WebAddress,
  Whole,
} from '../platform/http/fields.js';
import { PageQuery } from '../platform/http/paging.js';
import { SECRET_OVERLAP_HOURS } from './change-webhooks.js';

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const AT = '2026-11-23T10:42:00.000Z';
const PERSON = { id: ID, name: 'Dewi Contoh' };

/** What a webhook may be told of: one type, all of a kind, or everything. */
const WANTED_EVENTS = ['*', ...new Set(EVENT_TYPES.map((type) => `${type.split('.')[0]}.*`)), ...EVENT_TYPES];

/** Body of `POST /webhooks`. */
export class AddWebhookRequest {
  @WebAddress({ about: 'Where events are sent, by POST', example: 'https://partner.example/claimdesk' })
  url: string;

  @Choices({
    about: 'Which events: types, `claim.*` for all of a kind, `*` for all',
    example: ['claim_review.*', 'claim.moved'],
    of: WANTED_EVENTS,
  })
  events: string[];

  @Text({ about: 'What it is for', example: 'Partner archive', max: 200, optional: true, nullable: true })
  description?: string | null;

  @Flag({ about: 'Whether it is told; true when absent', example: true, optional: true })
  active?: boolean;
}

/** Body of `PATCH /webhooks/{id}`. */
export class EditWebhookRequest extends PartialType(AddWebhookRequest, { skipNullProperties: false }) {}

/** Body of `POST /webhooks/{id}/rotate-secret`. */
export class RotateSecretRequest {
  @Whole({
    about: 'Hours in which the secret before signs too; 0 ends all before at once',
    example: 24,
    optional: true,
    min: 0,
    max: SECRET_OVERLAP_HOURS.most,
    default: SECRET_OVERLAP_HOURS.usual,
  })
  overlapHours?: number;
}

/** A webhook, without its secret. */
export class WebhookAnswer {
  @Id({ about: 'Id', example: ID })
  id: string;

  @Whole({ about: 'Version, as in the ETag', example: 1, min: 1, max: 2_147_483_647 })
  version: number;

  @Text({ about: 'Where events are sent', example: 'https://partner.example/claimdesk' })
  url: string;

  @Choices({ about: 'Which events', example: ['claim_review.*'], of: WANTED_EVENTS })
  events: string[];

  @Text({ about: 'What it is for', example: 'Partner archive', nullable: true })
  description: string | null;

  @Flag({ about: 'Whether it is told', example: true })
  active: boolean;

  @Moment({ about: 'The first failure since something was delivered', example: null, nullable: true })
  failingSince: string | null;

  @Moment({
    about: 'When it was switched off; replay from here what it has missed',
    example: null,
    nullable: true,
  })
  disabledAt: string | null;

  @Choice({
    about: 'Why the desk has switched it off: it answered 410, or five days long every try failed',
    example: null,
    nullable: true,
    of: ['gone', 'failing'],
  })
  disabledCode: 'gone' | 'failing' | null;

  @Moment({ about: 'Until then the secret before signs too', example: null, nullable: true })
  previousSecretUntil: string | null;

  @Part(() => PersonName, { about: 'Who added it', example: PERSON })
  createdBy: PersonName;

  @Moment({ about: 'When it was added', example: AT })
  createdAt: string;

  @Moment({ about: 'When it was changed last', example: AT })
  updatedAt: string;
}

/** A webhook with its secret. */
export class WebhookWithSecret extends WebhookAnswer {
  @Text({ about: 'The secret, shown only now', example: 'whsec_…' })
  secret: string;
}

/** Answer of `GET /webhooks`. */
export class WebhookPage extends PageOf(WebhookAnswer) {}

const STATES = ['pending', 'delivered', 'failed'] as const;

/** Query of `GET /webhooks/{id}/deliveries`. */
export class DeliveriesQuery extends PageQuery {
  @Choice({ about: 'Deliveries in this state', example: 'failed', optional: true, of: STATES })
  state?: (typeof STATES)[number];

  @Choice({ about: 'Deliveries of this event', example: 'claim.moved', optional: true, of: EVENT_TYPES })
  type?: string;
}

/** What came of a try. */
export class LastTry {
  @Moment({ about: 'When', example: AT })
  at: string;

  @Whole({ about: 'How long it took, milliseconds', example: 84, min: 0, max: 1_000_000 })
  ms: number;

  @Whole({ about: 'What was answered; null: nothing', example: 200, nullable: true, min: 100, max: 999 })
  status: number | null;

  @Text({ about: 'Why nothing was answered', example: null, nullable: true })
  code: string | null;
}

/** What was sent at a try, beside the body. */
export class SentRequest {
  @Text({ about: 'Where to', example: 'https://partner.example/claimdesk' })
  url: string;

  @Shape(
    { type: 'object', additionalProperties: { type: 'string' } },
    {
      about: 'Headers, with time and signatures',
      example: { 'webhook-id': ID, 'webhook-timestamp': '1795430520' },
    },
  )
  headers: Record<string, string>;
}

/** A try with its answer. */
export class DeliveryTry extends LastTry {
  @Text({ about: 'The first 1,000 characters of the answer', example: 'ok' })
  answer: string;

  @Part(() => SentRequest, {
    about: 'What was sent then, as the webhook stood; null: it was not kept yet',
    example: { url: 'https://partner.example/claimdesk', headers: {} },
    nullable: true,
  })
  sent: SentRequest | null;
}

/** An event on its way to a webhook. */
export class DeliveryAnswer {
  @Id({ about: 'Id', example: ID })
  id: string;

  @Id({ about: 'The event; `webhook-id` of the message', example: ID })
  eventId: string;

  @Choice({ about: 'What happened', example: 'claim.moved', of: EVENT_TYPES })
  type: string;

  @Id({ about: 'To what', example: ID })
  subjectId: string;

  @Choice({ about: 'How it stands', example: 'delivered', of: STATES })
  state: (typeof STATES)[number];

  @Whole({ about: 'Tries since it was made or replayed', example: 1, min: 0, max: 100 })
  attempts: number;

  @Moment({ about: 'When it is tried next', example: null, nullable: true })
  nextAt: string | null;

  @Flag({ about: 'Somebody has asked for it anew', example: false })
  replayed: boolean;

  @Moment({ about: 'When it was made', example: AT })
  createdAt: string;
}

/** A delivery and its last try. */
export class DeliveryInList extends DeliveryAnswer {
  @Part(() => LastTry, {
    about: 'The last try',
    example: { at: AT, ms: 84, status: 200, code: null },
    nullable: true,
  })
  last: LastTry | null;
}

/** Answer of `GET /webhooks/{id}/deliveries`. */
export class DeliveryPage extends PageOf(DeliveryInList) {}

/** What is sent, as the webhook stands. */
export class DeliveryRequest {
  @Text({ about: 'Where to', example: 'https://partner.example/claimdesk' })
  url: string;

  @Shape(
    { type: 'object', additionalProperties: { type: 'string' } },
    {
      about: 'Headers, without the time and signature of each try',
      example: { 'content-type': 'application/json', 'webhook-id': ID },
    },
  )
  headers: Record<string, string>;

  @Text({ about: 'The body, to the character', example: '{"type":"claim.moved","timestamp":"…","data":{}}' })
  body: string;
}

/** A delivery with what is sent and what came back. */
export class DeliveryDetails extends DeliveryAnswer {
  @Part(() => DeliveryRequest, {
    about: 'What is sent at the next try or replay; words that were redacted since are gone from it',
    example: { url: 'https://partner.example/claimdesk', headers: {}, body: '{}' },
  })
  request: DeliveryRequest;

  @Parts(() => DeliveryTry, { about: 'Every try, the first first', example: [] })
  tries: DeliveryTry[];
}

/** Body of `POST /webhooks/{id}/replay`. */
export class ReplayRequest {
  @Choice({
    about: 'failed: those that failed; absent: every event of the time, also those that were never sent',
    example: 'failed',
    optional: true,
    of: ['failed'],
  })
  state?: 'failed';

  @Moment({ about: 'Events from here on; needed without `state`', example: AT, optional: true })
  from?: string;

  @Moment({ about: 'Events before this', example: AT, optional: true })
  to?: string;
}

/** How many are sent anew. */
export class ReplayAnswer {
  @Whole({ about: 'Deliveries, in the order of their events', example: 14, min: 0, max: 2_147_483_647 })
  deliveries: number;
}
