import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { demandTold, toldKinds } from '../people/told-kinds.js';
import { Reader, type JsonText } from '../platform/database/reader.js';
import { invalid, Problem } from '../platform/errors.js';
import type { Actor } from '../platform/http/actor.js';
import { Lists } from '../platform/http/paging.js';
import { DryRuns, Finds, Permits } from '../platform/http/route-rules.js';
import { CurrentActor, FoundId, InWork, type Work } from '../platform/http/work.js';
import { isId } from '../platform/ids.js';
import { bodyOf, headersOf } from './message.js';
import { replayMany, replayOne } from './replay.js';
import {
  DeliveriesQuery,
  DeliveryDetails,
  DeliveryPage,
  ReplayAnswer,
  ReplayRequest,
} from './webhooks.dto.js';
import { DELIVERY_WITH_TRIES, deliveriesOf } from './webhooks.query.js';

const FOUND = { table: 'webhooks' };
const DeliveryParam = () =>
  ApiParam({
    name: 'delivery',
    description: 'Id of the delivery',
    example: '019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c15',
    schema: { type: 'string', format: 'uuid' },
  });

/** The log of what webhooks were told, and how they took it. */
@ApiTags('webhooks')
@Controller('api/v1/webhooks/:id')
export class DeliveriesController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
  ) {}

  /** Deliveries, newest first. */
  @Get('deliveries')
  @Permits('webhooks:read')
  @Finds(FOUND)
  @ApiOperation({
    summary: 'List the deliveries of a webhook',
    description: 'Those that are settled are kept for 30 days.',
  })
  @ApiOkResponse({ type: DeliveryPage })
  list(
    @FoundId() id: string,
    @Query() { state, type, ...page }: DeliveriesQuery,
    @CurrentActor() actor: Actor,
  ): Promise<JsonText> {
    return this.lists.page(deliveriesOf(id, { state, type, kinds: toldKinds(actor) }), page);
  }

  /** One delivery: request, answers and timing. */
  @Get('deliveries/:delivery')
  @Permits('webhooks:read')
  @Finds(FOUND)
  @DeliveryParam()
  @ApiOperation({
    summary: 'Read a delivery',
    description: 'What is sent, and at each try where it went, with which headers, and what came back.',
  })
  @ApiOkResponse({ type: DeliveryDetails })
  async one(
    @FoundId() id: string,
    @Param('delivery') delivery: string,
    @CurrentActor() actor: Actor,
  ): Promise<DeliveryDetails> {
    const found = isId(delivery) && (await this.reader.one(DELIVERY_WITH_TRIES, [id, delivery]));
    if (!found) throw new Problem('not_found');
    const { url, at, payload, tries, ...row } = found.row;
    const { eventId, type, replayed } = row;
    demandTold(actor, [type]);
    const headers = { ...headersOf(replayed), 'webhook-id': eventId };
    return { ...row, request: { url, headers, body: bodyOf({ id: eventId, type, at, payload }) }, tries };
  }

  /** Sends one anew. */
  @Post('deliveries/:delivery/replay')
  @HttpCode(202)
  @Permits('webhooks:write')
  @Finds(FOUND)
  @DeliveryParam()
  @ApiOperation({
    summary: 'Replay a delivery',
    description:
      'With the same `webhook-id` and `claimdesk-replay: true`; its tries begin anew. While the webhook is switched off it waits.',
  })
  @ApiAcceptedResponse({ type: ReplayAnswer })
  async replay(
    @InWork() work: Work,
    @FoundId() id: string,
    @Param('delivery') delivery: string,
  ): Promise<ReplayAnswer> {
    if (!isId(delivery)) throw new Problem('not_found');
    await replayOne(work, id, delivery);
    return { deliveries: 1 };
  }

  /** Sends many anew. */
  @Post('replay')
  @HttpCode(202)
  @Permits('webhooks:write')
  @Finds(FOUND)
  @DryRuns()
  @ApiOperation({
    summary: 'Replay many deliveries',
    description:
      'Those that failed, or from a point on everything that the webhook wants, also what happened while it was switched off. `?dryRun=true` says how many.',
  })
  @ApiAcceptedResponse({ type: ReplayAnswer })
  async replayMany(
    @InWork() work: Work,
    @FoundId() id: string,
    @Body() { state, from, to }: ReplayRequest,
  ): Promise<ReplayAnswer> {
    if (!state && from === undefined) throw invalid('/from', 'missing');
    const moment = (given?: string) => (given === undefined ? undefined : new Date(given));
    return { deliveries: await replayMany(work, id, { state, from: moment(from), to: moment(to) }) };
  }
}
