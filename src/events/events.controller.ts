import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toldKinds } from '../people/told-kinds.js';
import { JsonText } from '../platform/database/reader.js';
import type { Actor } from '../platform/http/actor.js';
import { Permits } from '../platform/http/route-rules.js';
import { CurrentActor, InWork, type Work } from '../platform/http/work.js';
import { EventFeed } from './event-feed.js';
import { EventStreams } from './event-stream.js';
import { EventList, EventsQuery, SayPresence, StreamQuery } from './events.dto.js';
import { isBehind } from './events.query.js';
import { CHANNEL, type Presence } from './presence.js';

const BEGINNING = '0-0';
const CURSOR = /^\d{1,18}-\d{1,18}$/;

/** What has happened at the desk, and who is where. */
@ApiTags('events')
@Controller('api/v1')
export class EventsController {
  constructor(
    @Inject(EventFeed) private readonly feed: EventFeed,
    @Inject(EventStreams) private readonly streams: EventStreams,
  ) {}

  /** News behind a cursor. */
  @Get('events')
  @Permits('events:read')
  @ApiOperation({
    summary: 'List events',
    description:
      'Of what you may read, in the order of their transactions; none is skipped, however late it was committed.',
  })
  @ApiOkResponse({ type: EventList })
  async list(@Query() { after, limit = 100 }: EventsQuery, @CurrentActor() actor: Actor): Promise<JsonText> {
    // Asked before what lies behind: where nothing is told, all before this now was there to be looked at.
    const now = await this.feed.now();
    const from = after === 'latest' ? now : (after ?? BEGINNING);
    const events = after === 'latest' ? [] : await this.feed.after(from, limit, toldKinds(actor));
    const nextCursor = events.at(-1)?.cursor ?? (isBehind(now, from) ? now : from);
    const page = JSON.stringify({ nextCursor });
    return new JsonText(`{"data":[${events.map(({ json }) => json).join()}],"page":${page}}`);
  }

  /** News as it happens. */
  @Get('events/stream')
  @Permits('events:read')
  @ApiOperation({
    summary: 'Stream of events and presence (server-sent events)',
    description:
      'Of what you may read: `hello` with the cursor at which it begins, then `change` for each event, with its cursor as id, `presence`, without an id, for who looks at what, and `beat` every 15 seconds, so that silence is a lost connection. Resume with `Last-Event-ID`; a new stream begins now. It ends when the session, the key or the role does.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The last event that was seen',
    schema: { type: 'string' },
  })
  @ApiOkResponse({
    description: 'The stream',
    content: {
      'text/event-stream': {
        schema: { type: 'string' },
        example: 'event: hello\ndata: {"cursor":"7012-455"}\n\n',
      },
    },
  })
  async stream(
    @Query() { lastEventId }: StreamQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    const header = request.headers['last-event-id'];
    const last = typeof header === 'string' && CURSOR.test(header) ? header : (lastEventId ?? null);
    await this.streams.start(request, reply, actor, last);
  }

  /** Where the caller is. */
  @Post('presence')
  @HttpCode(204)
  @Permits('presence:write')
  @ApiOperation({
    summary: 'Say where you are',
    description:
      'Told to every open stream and kept nowhere. A hint, never a lock. Of a practice round nobody is told.',
  })
  @ApiNoContentResponse({ description: 'Told' })
  async say(
    @Body() { subjectType, subjectId, field = null, state }: SayPresence,
    @InWork() work: Work,
  ): Promise<void> {
    const { id, name } = work.actor;
    const presence: Presence = {
      ...{ subjectType, subjectId, field, state },
      person: { id, name },
      at: new Date().toISOString(),
    };
    await work.em.query(
      `SELECT pg_notify($1, $2) WHERE NOT EXISTS (SELECT FROM articles WHERE id = $3 AND practice_id IS NOT NULL)
         AND NOT EXISTS (SELECT FROM claims WHERE id = $3 AND practice_id IS NOT NULL)`,
      [CHANNEL, JSON.stringify(presence), subjectId],
    );
  }
}
