import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module.js';
import { CarryNotesListener } from './carry-notes.listener.js';
import { DeskDataController } from './desk-data.controller.js';
import { PendingReviewController } from './pending-review.controller.js';
import { ThreadsController } from './threads.controller.js';

/** What people say about each other's work, and the scales and lists that it goes by. */
@Module({
  imports: [ArticlesModule],
  controllers: [ThreadsController, PendingReviewController, DeskDataController],
  providers: [CarryNotesListener],
})
export class ReviewsModule {}
