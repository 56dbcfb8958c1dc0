import { EVENT_CATALOGUE, EVENT_TYPES, type EventPayloads, type EventType } from './events.js';
import { CORRECTION_KINDS } from './workflow/inputs.js';
import { ROLES } from './workflow/roles.js';
import { STATES } from './workflow/states.js';
import { MOVE_NAMES } from './workflow/transitions.js';

/** A JSON Schema, 2020-12. */
export type JsonSchema = Record<string, unknown>;

/** A schema for each member that the type of a payload has, and for no other. */
type Members<Payload> = { [Name in keyof Payload]-?: JsonSchema };

const ID = '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c10';
const text = (description: string, example: string): JsonSchema => ({
  type: 'string',
  description,
  examples: [example],
});
const id = (description: string): JsonSchema => ({ ...text(description, ID), format: 'uuid' });
const ids = (description: string): JsonSchema => ({
  ...{ type: 'array', description, examples: [[ID]] },
  items: { type: 'string', format: 'uuid' },
});
const word = (description: string, of: readonly string[]): JsonSchema => ({
  ...text(description, of[0]!),
  enum: [...of],
});
const moment = (description: string): JsonSchema => ({
  ...text(description, '2026-11-23T10:42:00.000Z'),
  format: 'date-time',
});
const orNull = (schema: JsonSchema): JsonSchema => ({ ...schema, type: [schema.type, 'null'] });

const by = id('The person who did it; zeros for the desk itself and its command line');
const fields = {
  type: 'array',
  items: { type: 'string' },
  description: 'What was changed',
  examples: [['url']],
};
const aboutClaim = { claimId: id('The claim'), ref: text('Its spoken reference', 'K-1042'), by };
const aboutEvidence = { ...aboutClaim, evidenceId: id('The piece of evidence') };
const kind = word('What it asks', ['must', 'should', 'question', 'praise']);
const aboutThread = { ...aboutClaim, threadId: id('The comment, with its answers') };
const aboutPublication = {
  ...aboutClaim,
  edition: { type: 'integer', minimum: 1, description: 'Which edition', examples: [1] },
  slug: text('Last part of the public address', 'rain-in-jakarta'),
  url: { ...text('Address of the public page', 'https://desk.example/f/rain-in-jakarta'), format: 'uri' },
};
const aboutArticle = { articleId: id('The article'), by };
const aboutQuote = { quoteId: id('The quote'), ...aboutArticle };
const aboutNote = {
  ...aboutArticle,
  threadId: id('The comment, with its answers'),
  quoteId: orNull(id('The quote that it is about; null: other words of the article')),
};
const aboutFeed = { feedId: id('The feed'), by };
const aboutImport = { importId: id('The import of a file'), by };
const aboutSpeaker = { speakerId: id('Who is quoted'), by };
const aboutMerge = { ...aboutSpeaker, targetId: id('The speaker that it is one with') };
const aboutWebhook = { webhookId: id('The webhook') };
const aboutUser = { userId: id('The account'), by: orNull(by) };

const MEMBERS: { [Type in EventType]: Members<EventPayloads[Type]> } = {
  'article.added': {
    ...aboutArticle,
    language: text('BCP 47', 'id'),
    duplicateOf: orNull(id('The article that has the same text')),
  },
  'article.extracted': {
    ...aboutArticle,
    quotes: { type: 'integer', minimum: 0, description: 'How many', examples: [12] },
  },
  'article.version_added': { ...aboutArticle, earlierId: id('The version before') },
  'article.updated': { ...aboutArticle, fields },
  'feed.added': aboutFeed,
  'feed.updated': { ...aboutFeed, fields },
  'feed.removed': aboutFeed,
  'job.retried': { jobId: id('The job'), kind: text('What it does', 'evidence.capture'), by },
  'import.started': aboutImport,
  'import.paused': aboutImport,
  'import.resumed': aboutImport,
  'import.cancelled': aboutImport,
  'import.ended': aboutImport,
  'quote.updated': { ...aboutQuote, fields },
  'quote.decided': { ...aboutQuote, decision: word('What was decided', ['accepted', 'rejected']) },
  'speaker.added': { ...aboutSpeaker, name: text('Their name', 'Rina Contoh') },
  'speaker.updated': { ...aboutSpeaker, fields },
  'speaker.merged': aboutMerge,
  'speaker.unmerged': aboutMerge,
  'claim.created': aboutClaim,
  'claim.updated': { ...aboutClaim, fields },
  'claim.moved': {
    ...aboutClaim,
    move: word('The move', MOVE_NAMES),
    from: word('The state before', STATES),
    to: word('The state after', STATES),
  },
  'evidence.added': aboutEvidence,
  'evidence.updated': { ...aboutEvidence, fields },
  'evidence.removed': aboutEvidence,
  'evidence.archived': {
    ...aboutEvidence,
    sha256: { ...text('Of the copy, in hex', 'ab'.repeat(32)), pattern: '^[0-9a-f]{64}$' },
    byHand: { type: 'boolean', description: 'Somebody has handed the copy in', examples: [false] },
  },
  'evidence.archive_failed': {
    ...aboutEvidence,
    code: text('Why', 'page_missing'),
    nextTryAt: orNull(moment('When it is tried again; null: it is given up')),
  },
  'evidence.link_changed': {
    ...aboutEvidence,
    state: text('How it fares: works, moved, gone, blocked, changed', 'gone'),
    before: orNull(text('How it fared before; null: nothing was known', 'works')),
    ownerId: orNull(id('Who works on the claim')),
  },
  'thread.opened': { ...aboutThread, kind },
  'thread.commented': { ...aboutThread, commentId: id('The answer') },
  'thread.resolved': aboutThread,
  'thread.reopened': aboutThread,
  'thread.accepted': {
    ...aboutThread,
    suggestedBy: id('Whose words they are'),
    field: text('Where in the claim they stand', 'summary'),
  },
  'note.opened': { ...aboutNote, kind },
  'note.commented': { ...aboutNote, commentId: id('The answer') },
  'note.resolved': aboutNote,
  'note.reopened': aboutNote,
  'claim_review.published': aboutPublication,
  'claim_review.corrected': {
    ...aboutPublication,
    kind: word('How grave it is', CORRECTION_KINDS),
    note: text('What was corrected, for readers', 'The year was wrong.'),
  },
  'claim_review.retracted': {
    ...aboutPublication,
    reason: text('Why, for readers', 'The source was forged.'),
  },
  'content.redacted': {
    redactionId: id('The redaction'),
    articleIds: ids('Articles that it has changed'),
    claimIds: ids('Claims that it has changed'),
    evidenceIds: ids('Pieces of evidence that it has changed'),
    by,
  },
  'webhook.added': { ...aboutWebhook, by },
  'webhook.updated': { ...aboutWebhook, fields, by },
  'webhook.removed': { ...aboutWebhook, by },
  'webhook.tested': { ...aboutWebhook, by },
  'webhook.disabled': {
    ...aboutWebhook,
    code: word('Why', ['gone', 'failing']),
    ownerId: id('Who added it'),
  },
  'user.created': aboutUser,
  'user.roles_changed': {
    ...aboutUser,
    roles: {
      ...{ type: 'array', description: 'The roles from now on', examples: [['checker']] },
      items: { type: 'string', enum: [...ROLES] },
    },
  },
  'user.deactivated': aboutUser,
};

/** Version of the payloads. Members may come at any time; when one goes or means something else, the version rises. */
export const EVENTS_VERSION = 1;

/** JSON Schema of the payload of a type: `payload` in the list and the stream of events, `data` in a webhook's message. */
export const payloadSchema = (type: EventType): JsonSchema => ({
  $id: `urn:claimdesk:event:${type}:${EVENTS_VERSION}`,
  type: 'object',
  description: EVENT_CATALOGUE[type],
  required: Object.keys(MEMBERS[type]),
  properties: MEMBERS[type],
});

/** The messages of webhooks, as OpenAPI 3.1 describes them: https://spec.openapis.org/oas/v3.1.0#oas-webhooks */
export const webhookOperations = (): Record<string, JsonSchema> =>
  Object.fromEntries(EVENT_TYPES.map((type) => [type, { post: operationOf(type) }]));

/** A payload made of the examples of its members. */
const exampleOf = (type: EventType): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries<JsonSchema>(MEMBERS[type]).map(([name, { examples }]) => [
      name,
      (examples as unknown[])[0],
    ]),
  );

const operationOf = (type: EventType): JsonSchema => ({
  summary: EVENT_CATALOGUE[type],
  operationId: `on_${type.replace('.', '_')}`,
  tags: ['webhooks'],
  security: [],
  parameters: HEADERS,
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['type', 'timestamp', 'data'],
          properties: {
            type: { const: type, description: 'What happened', examples: [type] },
            timestamp: moment('When it happened'),
            data: { ...payloadSchema(type), examples: [exampleOf(type)] },
          },
        },
      },
    },
  },
  responses: {
    '2XX': { description: 'Taken. Every other answer, redirects too, is a failure; the message comes again' },
    '410': { description: 'Never to be sent again: the webhook is switched off' },
  },
});

/** Standard Webhooks 1.0.0. */
const HEADERS = [
  ['webhook-id', 'Of the event: the same at every try and in a replay. Do what a message asks for once'],
  ['webhook-timestamp', 'When it was sent, in seconds since 1970; refuse what is older than five minutes'],
  [
    'webhook-signature',
    '`v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several with spaces between',
  ],
  ['claimdesk-replay', '`true` where somebody has asked for it anew'],
].map(([name, description]) => ({
  name,
  in: 'header',
  required: name !== 'claimdesk-replay',
  description,
  schema: { type: 'string' },
}));
