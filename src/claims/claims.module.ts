import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module.js';
import { ClaimsController } from './claims.controller.js';
import { Claims } from './claims.service.js';
import { HistoryLogs } from './history-logs.js';
import { QuoteSpeakersListener } from './quote-speakers.listener.js';

/** Quotes become claims; where they stand, and the one way in which that changes. */
@Module({
  imports: [ArticlesModule],
  controllers: [ClaimsController],
  providers: [Claims, HistoryLogs, QuoteSpeakersListener],
  exports: [Claims, HistoryLogs],
})
export class ClaimsModule {}
