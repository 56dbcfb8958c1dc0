import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Reader, type JsonText } from '../../platform/database/reader.js';
import { Lists, PageQuery } from '../../platform/http/paging.js';
import { Finds, Permits } from '../../platform/http/route-rules.js';
import { FoundId, InWork, ReadVersion, type Work } from '../../platform/http/work.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import { readInWork } from '../articles.query.js';
import { addFeed, editFeed, removeFeed } from './change-feeds.js';
import { FEED, type FeedInput } from './feed-job.js';
import { AddFeedRequest, EditFeedRequest, FeedAnswer, FeedItemPage, FeedPage } from './feeds.dto.js';
import { CURRENT_FEED, FEED_NOW, FEEDS, itemsOf } from './feeds.query.js';

const FOUND = { table: 'feeds' };
const CHANGED = { ...FOUND, match: true, current: CURRENT_FEED };

/** Feeds whose items become articles. */
@ApiTags('feeds')
@Controller('api/v1/feeds')
export class FeedsController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
  ) {}

  /** Watches a feed. */
  @Post()
  @Permits('articles:write')
  @ApiOperation({
    summary: 'Add a feed',
    description:
      'It is checked within a minute and then on its schedule; at most 20 new items a check become articles, oldest first, added as you.',
  })
  @ApiCreatedResponse({ type: FeedAnswer })
  async add(@InWork() work: Work, @Body() body: AddFeedRequest): Promise<JsonText> {
    return readInWork(work.em, FEED_NOW, [await addFeed(work, body)]);
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
  @ApiOperation({ summary: 'Check a feed now', description: 'A feed that is switched off is not checked.' })
  @ApiAcceptedResponse({ type: FeedAnswer })
  async check(@InWork() work: Work, @FoundId() id: string): Promise<JsonText> {
    await enqueue(work, FEED, { feedId: id } satisfies FeedInput);
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
