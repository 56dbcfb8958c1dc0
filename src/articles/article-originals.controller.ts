import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Reader, type JsonText } from '../platform/database/reader.js';
import { Problem } from '../platform/errors.js';
import { Finds, Permits } from '../platform/http/route-rules.js';
import { FoundId } from '../platform/http/work.js';
import { ARTICLE_ORIGINAL, ARTICLE_PLACES } from './articles.query.js';
import { PlacesAnswer } from './reading-answer.dto.js';

const ARTICLES = { table: 'articles' };

/** What articles were read from. */
@ApiTags('articles')
@Controller('api/v1/articles')
export class ArticleOriginalsController {
  constructor(@Inject(Reader) private readonly reader: Reader) {}

  /** The document itself, byte for byte. It may be hostile: browsers save it and never show it. */
  @Get(':id/original')
  @Permits('articles:read')
  @Finds(ARTICLES)
  @ApiOperation({
    summary: 'Read the document of an article',
    description: 'The bytes it was read from, as a file. 404 where the text itself is all that came.',
  })
  @ApiOkResponse({
    content: {
      'application/octet-stream': { schema: { type: 'string', format: 'binary' }, example: '(the file)' },
    },
  })
  async original(@FoundId() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const kept = await this.reader.one<{ fileName: string | null; bytes: Buffer }>(ARTICLE_ORIGINAL, [id]);
    if (!kept) throw new Problem('not_found', { detail: 'The text of this article is all that came.' });
    void reply.headers({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeName(kept.fileName ?? 'original')}`,
      'x-content-type-options': 'nosniff',
    });
    return kept.bytes;
  }

  /** Where its pages and cues stand. */
  @Get(':id/places')
  @Permits('articles:read')
  @Finds(ARTICLES)
  @ApiOperation({ summary: 'List the pages or time codes of an article' })
  @ApiOkResponse({ type: PlacesAnswer })
  async places(@FoundId() id: string): Promise<JsonText> {
    return (await this.reader.json(ARTICLE_PLACES, [id]))!;
  }
}

/** As in RFC 8187, 3.2.1. */
const encodeName = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
