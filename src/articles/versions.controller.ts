import { Body, Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { JsonText } from '../platform/database/reader.js';
import { Lists, PageQuery } from '../platform/http/paging.js';
import { Finds, Permits, Prepares } from '../platform/http/route-rules.js';
import { FoundId, InWork, Prepared, type Work } from '../platform/http/work.js';
import { addVersion } from './add-version.js';
import { readInWork } from './articles.query.js';
import { AddArticleRequest } from './articles.dto.js';
import { QuoteChanges } from './quote-changes.js';
import { ReadVersionBefore } from './read-before.js';
import type { ReadArticle } from './readers/read-article.js';
import { CarriedPage, NewVersionAnswer } from './versions.dto.js';
import { carriedTo, VERSION } from './versions.query.js';

const ARTICLES = { table: 'articles' };

/** Newer versions of articles. */
@ApiTags('articles')
@Controller('api/v1/articles')
export class VersionsController {
  constructor(
    @Inject(Lists) private readonly lists: Lists,
    @Inject(QuoteChanges) private readonly changes: QuoteChanges,
  ) {}

  /** Adds a newer version. */
  @Post(':id/versions')
  @Permits('articles:write')
  @Finds(ARTICLES)
  @Prepares(ReadVersionBefore)
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiOperation({
    summary: 'Add a newer version of an article',
    description:
      'Send it as a new article is sent, or nothing: then its address is fetched again. The newer version is an article of its own; ' +
      'quotes that people have decided on, and notes with their quotes, are carried over by their words. Where the text is the same, nothing is kept and the answer is 200. ' +
      '409 `newer_version` names the one that is there already.',
  })
  @ApiCreatedResponse({ type: NewVersionAnswer })
  @ApiOkResponse({ type: NewVersionAnswer })
  async add(
    @InWork() work: Work,
    @FoundId() id: string,
    @Prepared() read: ReadArticle,
    @Body() { text: _text, html: _html, file: _file, ...details }: AddArticleRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JsonText> {
    const { added, articleId } = await addVersion(work, this.changes, id, read, details);
    void reply.code(added ? 201 : 200);
    return readInWork(work.em, VERSION, [articleId, added]);
  }

  /** What became of quotes. */
  @Get(':id/carried')
  @Permits('articles:read')
  @Finds(ARTICLES)
  @ApiOperation({ summary: 'List what became of the decided quotes of the version before' })
  @ApiOkResponse({ type: CarriedPage })
  carried(@FoundId() id: string, @Query() query: PageQuery): Promise<JsonText> {
    return this.lists.page(carriedTo(id), query);
  }
}
