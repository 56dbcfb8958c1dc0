import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Config } from '../../platform/config.js';
import { Problem } from '../../platform/errors.js';
import { CONFIG } from '../../platform/tokens.js';
import { Reader, type JsonText } from '../../platform/database/reader.js';
import { Lists, PageQuery } from '../../platform/http/paging.js';
import { Finds, Permits, Prepares } from '../../platform/http/route-rules.js';
import { FoundId, InWork, Prepared, ReadVersion, type Work } from '../../platform/http/work.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import { readInWork } from '../articles.query.js';
import { addFeed, editFeed, removeFeed } from './change-feeds.js';
import { FEED, type FeedInput } from './feed-job.js';
import {
  AddFeedRequest,
  EditFeedRequest,
  FeedAnswer,
  FeedItemPage,
  FeedLook,
  FeedPage,
  LookAtFeedRequest,
} from './feeds.dto.js';
import { CURRENT_FEED, FEED_NOW, FEEDS, itemsOf, watchedAs } from './feeds.query.js';
import { LookBefore, type Look } from './look-before.js';

const FOUND = { table: 'feeds' };
const CHANGED = { ...FOUND, match: true, current: CURRENT_FEED };

/** Feeds whose items become articles. */
@ApiTags('feeds')
@Controller('api/v1/feeds')
export class FeedsController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Watches a feed. */
  @Post()
  @Permits('articles:write')
  @ApiOperation({
    summary: 'Add a feed',
    description:
      'It is checked within a minute and then on its schedule; at most 20 new items a check become articles, oldest first, added as you, one page of a site after the other.',
  })
  @ApiCreatedResponse({ type: FeedAnswer })
  async add(@InWork() work: Work, @Body() body: AddFeedRequest): Promise<JsonText> {
    return readInWork(work.em, FEED_NOW, [await addFeed(work, body)]);
  }

  /** What it is called and what it has, before it is added. */
  @Post('preview')
  @HttpCode(200)
  @Permits('articles:write')
  @Prepares(LookBefore)
  @ApiOperation({
    summary: 'Look at a feed before it is added',
    description: 'Fetches it once and keeps nothing. 422 at `/url` with the reason where there is no feed.',
  })
  @ApiOkResponse({ type: FeedLook })
  async preview(
    @InWork() work: Work,
    @Prepared() seen: Look,
    @Body() { url }: LookAtFeedRequest,
  ): Promise<FeedLook> {
    return { ...seen, watchedAs: await watchedAs(work.em, url) };
  }

  /** Feeds, newest first. */
  @Get()
  @Permits('articles:read')
  @ApiOperation({ summary: 'List feeds' })
  @ApiOkResponse({ type: FeedPage })
  list(@Query() query: PageQuery): Promise<JsonText> {
    return this.lists.page(FEEDS, query);
  }

  /** One feed and how it fares. */
  @Get(':id')
  @Permits('articles:read')
  @Finds(FOUND)
  @ApiOperation({ summary: 'Read a feed' })
  @ApiOkResponse({ type: FeedAnswer })
  async one(@FoundId() id: string): Promise<JsonText> {
    return (await this.reader.json(FEED_NOW, [id]))!;
  }

  /** Changes it, switches it off or on again. */
  @Patch(':id')
  @Permits('articles:write')
  @Finds(CHANGED)
  @ApiOperation({ summary: 'Change a feed', description: 'An absent field stays, null clears.' })
  @ApiOkResponse({ type: FeedAnswer })
  async edit(
    @InWork() work: Work,
    @FoundId() id: string,
    @ReadVersion() version: number,
    @Body() body: EditFeedRequest,
  ): Promise<JsonText> {
    await editFeed(work, id, version, body);
    return readInWork(work.em, FEED_NOW, [id]);
  }

  /** Watches it no longer; its articles stay. */
  @Delete(':id')
  @HttpCode(204)
  @Permits('articles:write')
  @Finds(CHANGED)
  @ApiOperation({ summary: 'Remove a feed', description: 'Its articles stay.' })
  @ApiNoContentResponse()
  remove(@InWork() work: Work, @FoundId() id: string, @ReadVersion() version: number): Promise<void> {
    return removeFeed(work, id, version);
  }

  /** Checks it as soon as a process is free. */
  @Post(':id/check')
  @HttpCode(202)
  @Permits('articles:write')
  @Finds(FOUND)
  @ApiOperation({
    summary: 'Check a feed now',
    description: 'A feed that is switched off is not checked. 409 `egress_off` with EGRESS=off.',
  })
  @ApiAcceptedResponse({ type: FeedAnswer })
  async check(@InWork() work: Work, @FoundId() id: string): Promise<JsonText> {
    if (!this.config.egress.on) throw new Problem('conflict', { errors: [{ code: 'egress_off' }] });
    await enqueue(work, FEED, { feedId: id, asked: true } satisfies FeedInput);
    return readInWork(work.em, FEED_NOW, [id]);
  }

  /** What became of its items. */
  @Get(':id/items')
  @Permits('articles:read')
  @Finds(FOUND)
  @ApiOperation({
    summary: 'List the items of a feed',
    description: 'Each with its article, or why it has none.',
  })
  @ApiOkResponse({ type: FeedItemPage })
  items(@FoundId() id: string, @Query() query: PageQuery): Promise<JsonText> {
    return this.lists.page(itemsOf(id), query);
  }
}
