import { Module } from '@nestjs/common';
import { DeskDataController } from './desk-data.controller.js';
import { PendingReviewController } from './pending-review.controller.js';
import { ThreadsController } from './threads.controller.js';

/** What people say about each other's work, and the scales and lists that it goes by. */
@Module({ controllers: [ThreadsController, PendingReviewController, DeskDataController] })
export class ReviewsModule {}
