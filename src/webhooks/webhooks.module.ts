import { Module } from '@nestjs/common';
import { CheckAddress } from './check-address.js';
import { DeliveriesController } from './deliveries.controller.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhooksController } from './webhooks.controller.js';

/** Tells programs elsewhere what the outbox holds. */
@Module({
  controllers: [WebhooksController, DeliveriesController],
  providers: [CheckAddress, WebhookSender],
})
export class WebhooksModule {}
