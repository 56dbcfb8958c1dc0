import { Readable } from 'node:stream';
import {
  Controller,
  Get,
  Header,
  Inject,
  Param,
  Query,
  Req,
  Res,
  StreamableFile,
  UseGuards,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config.js';
import { Reader } from '../../platform/database/reader.js';
import { Problem } from '../../platform/errors.js';
import { Public } from '../../platform/http/route-rules.js';
import { CONFIG } from '../../platform/tokens.js';
import { answerText, CACHING } from '../pages/answer.js';
import { AnyParameters } from '../pages/any-parameters.js';
import type { PublishedRow } from '../pages/publication-row.js';
import { CURRENT_EDITION } from '../public.query.js';
import { PublicSite, type OrganisationColumns } from '../public-site.js';
import { OEmbedQuery } from './oembed-query.js';
import { oEmbed, oEmbedXml, slugIn } from './oembed.js';
import { SITEMAP_ENTRIES, SITEMAP_PARTS } from './sitemap.query.js';
import { sitemapIndex, sitemapText, type SitemapPart } from './sitemap.js';

/** Fact-checks in a part: with the page of corrections 50,000 addresses, of at most 10 MB together, as the protocol allows. */
const PART = 49_999;
/** Entries read at a time. */
const BATCH = 5_000;

const XML = { schema: { type: 'string' }, example: '<?xml version="1.0" encoding="utf-8"?>…' };
const SITEMAP = ApiOkResponse({ content: { 'application/xml': XML } });

/** How search engines and other sites find fact-checks and show them. */
@ApiTags('public')
@Controller()
export class DiscoveryController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PublicSite) private readonly site: PublicSite,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** https://www.rfc-editor.org/rfc/rfc9309 */
  @Get('robots.txt')
  @Public()
  @UseGuards(AnyParameters())
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', CACHING)
  @ApiOperation({ summary: 'What robots may read, and where the sitemap is' })
  @ApiOkResponse({
    content: { 'text/plain': { schema: { type: 'string' }, example: 'User-agent: *\nDisallow: /api/\n' } },
  })
  robots(): string {
    return `User-agent: *\nDisallow: /api/\nSitemap: ${this.config.publicUrl}/sitemap.xml\n`;
  }

  /** Every fact-check that stands; from 50,000 on the list of sitemaps that have them. */
  @Get('sitemap.xml')
  @Public()
  @UseGuards(AnyParameters())
  @ApiOperation({
    summary: 'Sitemap for search engines',
    description:
      'Every fact-check that stands, with the time of its current edition. Retracted ones are not in it: their pages ask not to be kept. From 50,000 on it is an index of `/sitemap-{number}.xml`.',
  })
  @SITEMAP
  async sitemap(@Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const parts = await this.parts();
    const text = parts.length > 1 ? [sitemapIndex(parts, this.config.publicUrl)] : this.textOf(parts, 1);
    return this.stream(text, reply);
  }

  /** One of several sitemaps. */
  @Get('sitemap-:number.xml')
  @Public()
  @UseGuards(AnyParameters())
  @ApiParam({
    name: 'number',
    description: 'As the index names it',
    example: 1,
    schema: { type: 'integer', minimum: 1 },
  })
  @ApiOperation({ summary: 'One part of a sitemap that is too long for one file' })
  @SITEMAP
  async sitemapPart(
    @Param('number') number: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const parts = await this.parts();
    const wanted = /^[1-9]\d{0,5}$/.test(number) ? Number(number) : 0;
    if (wanted !== 1 && !parts[wanted - 1]) throw new Problem('not_found');
    return this.stream(this.textOf(parts, wanted), reply);
  }

  /** https://oembed.com/ */
  @Get('oembed')
  @Public()
  @UseGuards(AnyParameters('url', 'format', 'maxwidth', 'maxheight'))
  @ApiOperation({
    summary: 'How another site shows a fact-check (oEmbed)',
    description:
      'Of type `rich`, for pages of fact-checks here; pages link to it. 404 for other addresses, 501 for formats other than json and xml. The frame follows corrections and retraction.',
  })
  @ApiOkResponse({
    content: {
      'application/json': {
        schema: { type: 'object', additionalProperties: true },
        example: { version: '1.0', type: 'rich' },
      },
      'text/xml': XML,
    },
  })
  async oEmbed(
    @Query() { url, format = 'json', maxwidth, maxheight }: OEmbedQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    if (format !== 'json' && format !== 'xml') throw new Problem('not_implemented');
    const slug = slugIn(url, this.config.publicUrl);
    const row = slug
      ? await this.reader.one<{ organisation: OrganisationColumns; slug: string | null; page: string }>(
          CURRENT_EDITION,
          [slug],
        )
      : undefined;
    if (!row?.slug) throw new Problem('not_found');
    const { statement } = JSON.parse(row.page) as PublishedRow['page'];
    const answer = oEmbed(row.slug, statement, this.site.publisher(row.organisation), {
      maxwidth,
      maxheight,
    });
    return format === 'json'
      ? answerText(request, reply, 'application/json', JSON.stringify(answer))
      : answerText(request, reply, 'text/xml', oEmbedXml(answer));
  }

  private parts(): Promise<SitemapPart[]> {
    return this.reader.rows<SitemapPart>(SITEMAP_PARTS, [PART]);
  }

  private textOf(parts: SitemapPart[], number: number): AsyncIterable<string> {
    return sitemapText(parts, number, this.config.publicUrl, (after, last) =>
      this.reader.rows(SITEMAP_ENTRIES, [after, last, BATCH]),
    );
  }

  private stream(text: Iterable<string> | AsyncIterable<string>, reply: FastifyReply): StreamableFile {
    void reply.headers({ 'cache-control': CACHING, 'content-type': 'application/xml; charset=utf-8' });
    return new StreamableFile(Readable.from(text));
  }
}
