import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { PagesController } from './pages/pages.controller.js';
import { PublicSite } from './public-site.js';
import { PublishingController } from './publishing.controller.js';
import { Publishing } from './publishing.service.js';

/** Claims become public: moves with their snapshots, pages, feeds, corrections. */
@Module({
  imports: [ClaimsModule],
  controllers: [PublishingController, PagesController, FeedsController],
  providers: [Publishing, PublicSite],
})
export class PublishingModule {}
