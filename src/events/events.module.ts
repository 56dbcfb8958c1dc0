import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { EventFeed } from './event-feed.js';
import { EventStreams } from './event-stream.js';
import { EventsController } from './events.controller.js';
import { PresenceBoard } from './presence.js';

/** Tells people and programs what the outbox holds, and who is where. */
@Module({
  imports: [PeopleModule],
  controllers: [EventsController],
  providers: [EventFeed, EventStreams, PresenceBoard],
})
export class EventsModule {}
