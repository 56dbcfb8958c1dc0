import { Body, Controller, Get, Header, Inject, Patch, Post, Query, Res } from '@nestjs/common';
import {
  ApiConsumes,
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Reader, type JsonText } from '../platform/database/reader.js';
import type { Actor } from '../platform/http/actor.js';
import { Lists } from '../platform/http/paging.js';
import { DryRuns, Finds, Permits, Prepares } from '../platform/http/route-rules.js';
import { CurrentActor, FoundId, InWork, Prepared, ReadVersion, type Work } from '../platform/http/work.js';
import { addArticle } from './add-article.js';
import { ArticleAnswer, ArticleJobStarted, ArticlePage, type ArticleCounts } from './article-answer.dto.js';
import { AddArticleRequest, ArticlesQuery, EditArticleRequest } from './articles.dto.js';
import {
  ARTICLE,
  ARTICLE_JOB,
  ARTICLE_TEXT,
  CURRENT_ARTICLE,
  articlesMatching,
  readInWork,
} from './articles.query.js';
import { ARTICLE_COUNTS } from './count-articles.query.js';
import type { ArticleDetails } from './describe-article.js';
import { editArticle } from './edit-article.js';
import { noteOpened } from './note-opened.js';
import { ReadBefore } from './read-before.js';
import type { ReadArticle } from './readers/read-article.js';

const ARTICLES = { table: 'articles' };

/** Published texts that were taken in. */
@ApiTags('articles')
@Controller('api/v1/articles')
export class ArticlesController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
  ) {}

  /** Takes an article in and finds its quotes. */
  @Post()
  @Permits('articles:write')
  @DryRuns()
  @Prepares(ReadBefore)
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiOperation({
    summary: 'Add an article',
    description:
      'Send exactly one of `text`, `html` and (as multipart/form-data) `file`, or `url` alone: then the page is fetched and kept. ' +
      'The text is stored exactly, and `reading` says how it was made. The same text again is a ' +
      'new article that names `duplicateOf`, the same address one that names `sameAddress`; a dry run tells without keeping anything. A text of more than 200,000 bytes answers ' +
      '202 with the job that extracts its quotes.',
  })
  @ApiCreatedResponse({ type: ArticleAnswer })
  @ApiAcceptedResponse({ type: ArticleJobStarted })
  async add(
    @InWork() work: Work,
    @Prepared() read: ReadArticle,
    @Body() body: AddArticleRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JsonText> {
    const { id, job } = await addArticle(work, detailsOf(body), { read });
    if (!job || work.dryRun) return readInWork(work.em, ARTICLE, [id]);
    void reply.code(202);
    return readInWork(work.em, ARTICLE_JOB, [id]);
  }

  /** Articles, newest first. */
  @Get()
  @Permits('articles:read')
  @ApiOperation({ summary: 'List articles' })
  @ApiOkResponse({ type: ArticlePage })
  async list(@Query() query: ArticlesQuery, @CurrentActor() actor: Actor): Promise<JsonText> {
    const extra = query.include === 'counts' ? { counts: await this.count(query, actor) } : {};
    return this.lists.page(articlesMatching(query, actor.personId), query, extra);
  }

  private async count(
    { language, agency, q, createdBy }: ArticlesQuery,
    actor: Actor,
  ): Promise<ArticleCounts> {
    const row = await this.reader.one<{ counts: ArticleCounts }>(ARTICLE_COUNTS, [
      language,
      agency,
      q,
      createdBy,
      actor.personId,
    ]);
    return row!.counts;
  }

  /** One article, without its text. */
  @Get(':id')
  @Permits('articles:read')
  @Finds(ARTICLES)
  @ApiOperation({ summary: 'Read an article' })
  @ApiOkResponse({ type: ArticleAnswer })
  async one(@FoundId() id: string): Promise<JsonText> {
    return (await this.reader.json(ARTICLE, [id]))!;
  }

  /** The text, byte for byte; notes that this person has opened it. */
  @Get(':id/text')
  @Permits('articles:read')
  @Finds(ARTICLES)
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOperation({
    summary: 'Read the text of an article',
    description: 'Exactly the stored text. The ETag is its SHA-256.',
  })
  @ApiOkResponse({
    content: {
      'text/plain': {
        schema: { type: 'string' },
        example: '“Itulah arti pertemuan kami di Moskow,” kata Hollande.',
      },
    },
  })
  async text(
    @CurrentActor() actor: Actor,
    @FoundId() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    await noteOpened(this.dataSource, actor, 'article_text', id);
    const article = await this.reader.one<{ text: string; sha256: string }>(ARTICLE_TEXT, [id]);
    void reply.header('etag', `"${article!.sha256}"`);
    return article!.text;
  }

  /** What is known about an article; its text never changes. */
  @Patch(':id')
  @Permits('articles:write')
  @Finds({ ...ARTICLES, match: true, current: CURRENT_ARTICLE })
  @ApiOperation({
    summary: 'Change what is known about an article',
    description: 'An absent field stays, null clears.',
  })
  @ApiOkResponse({ type: ArticleAnswer })
  async edit(
    @InWork() work: Work,
    @FoundId() id: string,
    @ReadVersion() version: number,
    @Body() body: EditArticleRequest,
  ): Promise<JsonText> {
    await editArticle(work, id, version, body);
    return readInWork(work.em, ARTICLE, [id]);
  }
}

/** Of an address alone the page says what it is: it may have led elsewhere. */
function detailsOf({ text, html, file, ...details }: AddArticleRequest): ArticleDetails {
  const fetched = text === undefined && html === undefined && file === undefined;
  return fetched ? { ...details, url: null } : details;
}
