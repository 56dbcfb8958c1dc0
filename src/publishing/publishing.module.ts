import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { ClaimSearchController } from './fact-check-tools/claim-search.controller.js';
import { DiscoveryController } from './discovery/discovery.controller.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { PagesController } from './pages/pages.controller.js';
import { PublicSite } from './public-site.js';
import { PublishingController } from './publishing.controller.js';
import { Publishing } from './publishing.service.js';
import { ReadMarkup } from './references/read-markup.js';
import { ReferencesController } from './references/references.controller.js';

/** Claims become public: moves with their snapshots, pages, feeds, corrections. */
@Module({
  imports: [ClaimsModule],
  controllers: [
    PublishingController,
    PagesController,
    FeedsController,
    ClaimSearchController,
    DiscoveryController,
    ReferencesController,
  ],
  providers: [Publishing, PublicSite, ReadMarkup],
})
export class PublishingModule {}
