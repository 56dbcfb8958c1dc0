import { Readable } from 'node:stream';
import { Controller, Get, Inject, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Reader } from '../../platform/database/reader.js';
import { Public } from '../../platform/http/route-rules.js';
import { answerText, CACHING } from '../pages/answer.js';
import type { Publisher } from '../pages/layout.js';
import { PublicSite, type OrganisationColumns } from '../public-site.js';
import { atomFeed } from './atom-feed.js';
import { dataFeedText } from './data-feed.js';
import type { FeedItem } from './feed-item.js';
import { DATA_FEED_HEAD, LIVE_REVIEWS, NEWEST } from './feeds.query.js';
import { jsonFeed } from './json-feed.js';

/** ClaimReviews read at a time. */
const BATCH = 500;

const answers = (type: string, example: unknown) =>
  ApiOkResponse({
    content: {
      [type]: {
        schema: type.endsWith('xml') ? { type: 'string' } : { type: 'object', additionalProperties: true },
        example,
      },
    },
  });

/** What machines follow: the newest fact-checks, and all of them as data. Retracted ones are in none of these. */
@ApiTags('public')
@Controller()
export class FeedsController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PublicSite) private readonly site: PublicSite,
  ) {}

  /** Atom, RFC 4287. */
  @Get('feed.xml')
  @Public()
  @ApiOperation({ summary: 'The newest 50 fact-checks as Atom feed' })
  @answers('application/atom+xml', '<?xml version="1.0" encoding="utf-8"?>…')
  async atom(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const { items, publisher } = await this.newest();
    return answerText(request, reply, 'application/atom+xml', atomFeed(items, publisher));
  }

  /** JSON Feed 1.1. */
  @Get('feed.json')
  @Public()
  @ApiOperation({ summary: 'The newest 50 fact-checks as JSON Feed' })
  @answers('application/feed+json', {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Demo Newsroom',
    items: [],
  })
  async json(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const { items, publisher } = await this.newest();
    return answerText(request, reply, 'application/feed+json', jsonFeed(items, publisher));
  }

  /** Every live ClaimReview, streamed. */
  @Get('claim-reviews.json')
  @Public()
  @ApiOperation({
    summary: 'All live ClaimReviews as schema.org DataFeed',
    description:
      'One document without pages, in the order in which the claims were drafted; it is streamed, so read it as a stream once it is large.',
  })
  @answers('application/ld+json', {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    dataFeedElement: [],
  })
  async dataFeed(@Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const head = (await this.reader.one<{ organisation: OrganisationColumns; changedAt: string | null }>(
      DATA_FEED_HEAD,
    ))!;
    const { name, publicUrl } = this.site.publisher(head.organisation);
    const text = dataFeedText(
      { name, url: `${publicUrl}/claim-reviews.json` },
      head.changedAt,
      (afterClaim) => this.reader.rows(LIVE_REVIEWS, [afterClaim, BATCH]),
    );
    void reply.headers({
      'cache-control': CACHING,
      'content-type': 'application/ld+json; charset=utf-8',
    });
    return new StreamableFile(Readable.from(text));
  }

  private async newest(): Promise<{ items: FeedItem[]; publisher: Publisher }> {
    const row = (await this.reader.one<{ organisation: OrganisationColumns; items: FeedItem[] }>(NEWEST))!;
    return { items: row.items, publisher: this.site.publisher(row.organisation) };
  }
}
