import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ArticleOriginal } from './articles/article-original.entity.js';
import { CarriedQuote } from './articles/carried-quote.entity.js';
import { Article } from './articles/article.entity.js';
import { FeedItem } from './articles/feeds/feed-item.entity.js';
import { Feed } from './articles/feeds/feed.entity.js';
import { ImportPart } from './articles/imports/import-part.entity.js';
import { ImportRejection } from './articles/imports/import-rejection.entity.js';
import { Import } from './articles/imports/import.entity.js';
import { ArticlesModule } from './articles/articles.module.js';
import { QuoteSpeaker } from './articles/quote-speaker.entity.js';
import { Quote } from './articles/quote.entity.js';
import { SpeakerAlias } from './articles/speaker-alias.entity.js';
import { Speaker } from './articles/speaker.entity.js';
import { Appearance } from './claims/appearance.entity.js';
import { Checklist } from './claims/checklist.entity.js';
import { Claim } from './claims/claim.entity.js';
import { ClaimsModule } from './claims/claims.module.js';
import { RatingScale } from './claims/rating-scale.entity.js';
import { Approval, ClaimVersion, Contribution, TransitionRecord } from './claims/record.entities.js';
import { ClaimTopic, Topic } from './claims/topic.entity.js';
import { DeskModule } from './desk/desk.module.js';
import { EventsModule } from './events/events.module.js';
import { Capture } from './evidence/archive/capture.entity.js';
import { Evidence } from './evidence/evidence.entity.js';
import { EvidenceLink } from './evidence/links/evidence-link.entity.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { Opening } from './evidence/opening.entity.js';
import { ApiKey } from './people/keys/api-key.entity.js';
import { PeopleModule } from './people/people.module.js';
import { PasswordReset } from './people/sign-in/password-reset.entity.js';
import { Session } from './people/sign-in/session.entity.js';
import { SignInAttempt } from './people/sign-in/sign-in-attempt.entity.js';
import { Practice } from './people/practice.entity.js';
import { User } from './people/user.entity.js';
import { AuditEvent } from './platform/audit/audit.js';
import { ConfigModule } from './platform/config.module.js';
import type { Config } from './platform/config.js';
import { dataSourceOptions } from './platform/database/data-source.js';
import { EgressModule } from './platform/egress/egress.module.js';
import { WebHost } from './platform/egress/web-host.entity.js';
import { WebTurn } from './platform/egress/web-turn.entity.js';
import { Job } from './platform/jobs/job.entity.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { SettingsRow } from './platform/settings.js';
import { BlobPut } from './platform/storage/blob-put.entity.js';
import { Blob } from './platform/storage/blob.entity.js';
import { StorageModule } from './platform/storage/storage.module.js';
import { UndoToken } from './platform/undo/undo-token.entity.js';
import { Look } from './desk/look.entity.js';
import { PracticeModule } from './practice/practice.module.js';
import { Publication } from './publishing/publication.entity.js';
import { PublishingModule } from './publishing/publishing.module.js';
import { Reference } from './publishing/references/reference.entity.js';
import { Retraction } from './publishing/retraction.entity.js';
import { ChecklistAnswer } from './reviews/checklist-answer.entity.js';
import { Comment } from './reviews/comment.entity.js';
import { PendingReview } from './reviews/pending-review.entity.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { Thread } from './reviews/thread.entity.js';
import { Delivery, DeliveryAttempt } from './webhooks/delivery.entity.js';
import { Webhook } from './webhooks/webhook.entity.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** Every entity of every room, in the order of the house. */
export const ENTITIES = [
  ...[AuditEvent, SettingsRow, Job, UndoToken, Blob, BlobPut, WebHost, WebTurn],
  ...[User, Practice, Session, PasswordReset, SignInAttempt, ApiKey],
  ...[Article, ArticleOriginal, Speaker, SpeakerAlias, Quote, QuoteSpeaker, CarriedQuote],
  ...[Import, Feed, FeedItem, ImportPart, ImportRejection],
  ...[RatingScale, Checklist, Claim, Topic, ClaimTopic, Appearance],
  ...[ClaimVersion, TransitionRecord, Contribution, Approval],
  ...[Evidence, Capture, EvidenceLink, Opening],
  ...[Thread, Comment, ChecklistAnswer, PendingReview],
  ...[Publication, Retraction, Reference, Look],
  ...[Webhook, Delivery, DeliveryAttempt],
];

/** The one file that names every room. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        TypeOrmModule.forRoot({ ...dataSourceOptions(config, ENTITIES), retryAttempts: 5, retryDelay: 1000 }),
        PlatformModule,
        EgressModule,
        StorageModule,
        JobsModule,
        PeopleModule,
        ArticlesModule,
        ClaimsModule,
        EvidenceModule,
        ReviewsModule,
        PublishingModule,
        PracticeModule,
        DeskModule,
        EventsModule,
        WebhooksModule,
      ],
    };
  }
}
