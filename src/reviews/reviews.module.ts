import { Module } from '@nestjs/common';
import { DeskDataController } from './desk-data.controller.js';
import { ThreadsController } from './threads.controller.js';

/** What people say about each other's work, and the scales and lists that it goes by. */
@Module({ controllers: [ThreadsController, DeskDataController] })
export class ReviewsModule {}
