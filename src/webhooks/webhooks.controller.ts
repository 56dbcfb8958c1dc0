import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { Reader, type JsonText } from '../platform/database/reader.js';
import { Lists, PageQuery } from '../platform/http/paging.js';
import { Finds, Permits, Prepares } from '../platform/http/route-rules.js';
import { FoundId, InWork, ReadVersion, type Work } from '../platform/http/work.js';
import { Settings } from '../platform/settings.js';
import { addWebhook, editWebhook, removeWebhook, rotateSecret, testWebhook } from './change-webhooks.js';
import { CheckAddress } from './check-address.js';
import { secretOf, writeSecret } from './sign.js';
import {
  AddWebhookRequest,
  EditWebhookRequest,
  RotateSecretRequest,
  WebhookAnswer,
  WebhookPage,
  WebhookWithSecret,
} from './webhooks.dto.js';
import { CURRENT_WEBHOOK, WEBHOOK, WEBHOOKS } from './webhooks.query.js';

const FOUND = { table: 'webhooks' };
const CHANGED = { ...FOUND, match: true, current: CURRENT_WEBHOOK };

/** Addresses that are told of events. */
@ApiTags('webhooks')
@Controller('api/v1/webhooks')
export class WebhooksController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
    @Inject(Settings) private readonly settings: Settings,
  ) {}

  /** Tells an address of events from now on. */
  @Post()
  @Permits('webhooks:write')
  @Prepares(CheckAddress)
  @ApiOperation({
    summary: 'Add a webhook',
    description:
      'It is told of what happens from now on, in messages after Standard Webhooks 1.0.0. `secret` is shown only now. 422 at `/url` for an address that the desk does not go to; 409 `egress_off` with EGRESS=off.',
  })
  @ApiCreatedResponse({ type: WebhookWithSecret })
  async add(@InWork() work: Work, @Body() body: AddWebhookRequest): Promise<WebhookWithSecret> {
    return this.withSecret(work.em, await addWebhook(work, body), 1);
  }

  /** Webhooks, newest first. */
  @Get()
  @Permits('webhooks:read')
  @ApiOperation({ summary: 'List webhooks' })
  @ApiOkResponse({ type: WebhookPage })
  list(@Query() query: PageQuery): Promise<JsonText> {
    return this.lists.page(WEBHOOKS, query);
  }

  /** One webhook and how it fares. */
  @Get(':id')
  @Permits('webhooks:read')
  @Finds(FOUND)
  @ApiOperation({ summary: 'Read a webhook' })
  @ApiOkResponse({ type: WebhookAnswer })
  async one(@FoundId() id: string): Promise<JsonText> {
    return (await this.reader.json(WEBHOOK, [id]))!;
  }

  /** Changes it, switches it off or on again. */
  @Patch(':id')
  @Permits('webhooks:write')
  @Finds(CHANGED)
  @Prepares(CheckAddress)
  @ApiOperation({
    summary: 'Change a webhook',
    description:
      'An absent field stays. Switched on again, it gets what was on its way, and what happens from now on; replay what it has missed.',
  })
  @ApiOkResponse({ type: WebhookAnswer })
  async edit(
    @InWork() work: Work,
    @FoundId() id: string,
    @ReadVersion() version: number,
    @Body() body: EditWebhookRequest,
  ): Promise<WebhookAnswer> {
    await editWebhook(work, id, version, body);
    return readWebhook(work.em, id);
  }

  /** Tells it nothing any more. */
  @Delete(':id')
  @HttpCode(204)
  @Permits('webhooks:write')
  @Finds(CHANGED)
  @ApiOperation({ summary: 'Remove a webhook', description: 'Its delivery log goes with it.' })
  @ApiNoContentResponse({ description: 'Removed' })
  remove(@InWork() work: Work, @FoundId() id: string, @ReadVersion() version: number): Promise<void> {
    return removeWebhook(work, id, version);
  }

  /** Another secret. */
  @Post(':id/rotate-secret')
  @HttpCode(200)
  @Permits('webhooks:write')
  @Finds(CHANGED)
  @ApiOperation({
    summary: 'Rotate the secret of a webhook',
    description:
      '`secret` is shown only now. For the overlap every message has two signatures, one of each secret. 409 `secret_overlap` while one runs, unless `overlapHours` is 0: then both secrets before end at once.',
  })
  @ApiOkResponse({ type: WebhookWithSecret })
  async rotate(
    @InWork() work: Work,
    @FoundId() id: string,
    @ReadVersion() version: number,
    @Body() { overlapHours }: RotateSecretRequest,
  ): Promise<WebhookWithSecret> {
    return this.withSecret(work.em, id, await rotateSecret(work, id, { version, overlapHours }));
  }

  /** A message to see whether it arrives. */
  @Post(':id/test')
  @HttpCode(202)
  @Permits('webhooks:write')
  @Finds(FOUND)
  @ApiOperation({
    summary: 'Send a test to a webhook',
    description:
      'The event `webhook.tested`, whatever events it wants; see its deliveries for what came of it. 409 `webhook_inactive` where it is switched off.',
  })
  @ApiAcceptedResponse({ type: WebhookAnswer })
  async test(@InWork() work: Work, @FoundId() id: string): Promise<WebhookAnswer> {
    await testWebhook(work, id);
    return readWebhook(work.em, id);
  }

  private async withSecret(em: EntityManager, id: string, number: number): Promise<WebhookWithSecret> {
    const secret = writeSecret(secretOf(await this.settings.signingSecret(), id, number));
    return { ...(await readWebhook(em, id)), secret };
  }
}

/** One webhook, for the answer of a change, inside its transaction. */
async function readWebhook(em: EntityManager, id: string): Promise<WebhookAnswer> {
  const [{ current }] = await em.query(CURRENT_WEBHOOK, [id]);
  return current;
}
