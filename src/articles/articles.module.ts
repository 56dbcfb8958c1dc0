import { Module } from '@nestjs/common';
import { AnnotationsController } from './annotations.controller.js';
import { ArticleOriginalsController } from './article-originals.controller.js';
import { ArticlesController } from './articles.controller.js';
import { ReadBefore, ReadVersionBefore } from './read-before.js';
import { VersionsController } from './versions.controller.js';
import { ExtractionJob } from './extraction-job.js';
import { ExtractionsController } from './extractions.controller.js';
import { FeedItemJob } from './feeds/feed-item-job.js';
import { FeedItemRounds } from './feeds/feed-item-rounds.js';
import { FeedJob } from './feeds/feed-job.js';
import { FeedRounds } from './feeds/feed-rounds.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { LookBefore } from './feeds/look-before.js';
import { ImportJob } from './imports/import-job.js';
import { ImportsController } from './imports/imports.controller.js';
import { QuoteChanges } from './quote-changes.js';
import { QuotesController } from './quotes.controller.js';
import { SpeakersController } from './speakers.controller.js';
import { StatementsController } from './statements.controller.js';

/** A text comes in, its quotes come out; who is quoted. */
@Module({
  controllers: [
    ArticlesController,
    ArticleOriginalsController,
    VersionsController,
    ExtractionsController,
    FeedsController,
    ImportsController,
    QuotesController,
    AnnotationsController,
    SpeakersController,
    StatementsController,
  ],
  providers: [
    ExtractionJob,
    FeedJob,
    FeedRounds,
    FeedItemJob,
    FeedItemRounds,
    LookBefore,
    ImportJob,
    QuoteChanges,
    ReadBefore,
    ReadVersionBefore,
  ],
  exports: [QuoteChanges],
})
export class ArticlesModule {}
