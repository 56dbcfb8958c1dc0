import { Controller, Get, Inject, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Reader, type Statement } from '../../platform/database/reader.js';
import { Problem } from '../../platform/errors.js';
import { Text } from '../../platform/http/fields.js';
import { Public } from '../../platform/http/route-rules.js';
import { CORRECTIONS, CURRENT_EDITION, EDITION } from '../public.query.js';
import { PublicSite, type OrganisationColumns } from '../public-site.js';
import { answerPage, answerText } from './answer.js';
import { AnyParameters } from './any-parameters.js';
import { correctionsPage, type CorrectionEntry } from './corrections-page.js';
import { embed } from './embed.js';
import { EmbedQuery } from './embed-query.js';
import { factCheckPage } from './fact-check-page.js';
import { LanguageQuery } from './language-query.js';
import type { Publisher } from './layout.js';
import { notFoundPage } from './not-found-page.js';
import { newestEdition, retractionOf, type PublishedRow } from './publication-row.js';
import { retractedPage } from './retracted-page.js';
import { wordsAccepted } from './words-for.js';

const SLUG = /^[a-z0-9-]{1,200}$/;
const SLUG_PARAM = ApiParam({
  name: 'slug',
  description: 'Address of the fact-check',
  example: 'un-resolution-isis-oil',
  schema: { type: 'string' },
});
const PAGE = (about: string) =>
  ApiOkResponse({
    description: about,
    content: { 'text/html': { schema: { type: 'string' }, example: '<!doctype html>…' } },
  });
const MISSING =
  'Unknown addresses answer 404: a page for those who accept text/html, problem details for everybody else.';

/** Where the list of corrections goes on. */
export class CorrectionsQuery {
  @Text({
    about: 'Entries before this one; taken from the page’s own link to older entries',
    example: '2026-11-23T10:42:00.000Z_019ab2c4-7d1e-7c3a-9b57-0f4d2a6e8c14/2',
    optional: true,
    pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z_[0-9a-f-]{36}\/\d{1,9}r?$/,
  })
  before?: string;
}

type Found = PublishedRow & { publisher: Publisher };

/** What the public reads, signed in or not: every page whole in one statement, without any script. */
@ApiTags('public')
@Controller()
export class PagesController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(PublicSite) private readonly site: PublicSite,
  ) {}

  /** The fact-check as data: the exact ClaimReview that was published. */
  @Get('f/:slug.json')
  @Public()
  @SLUG_PARAM
  @ApiOperation({
    summary: 'ClaimReview of a fact-check',
    description: 'schema.org JSON-LD. 410 once it is retracted.',
  })
  @ApiOkResponse({
    content: {
      'application/ld+json': {
        schema: { type: 'object', additionalProperties: true },
        example: { '@type': 'ClaimReview' },
      },
    },
  })
  async claimReview(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const found = await this.find(CURRENT_EDITION, slug);
    if (!('slug' in found)) throw new Problem('not_found');
    const retraction = retractionOf(found);
    if (retraction) throw new Problem('gone', { detail: `Retracted: ${retraction.reason}` });
    return answerText(request, reply, 'application/ld+json', found.claimReview);
  }

  /** The current edition; once it is retracted, the reason. */
  @Get('f/:slug')
  @Public()
  @UseGuards(AnyParameters('lang'))
  @SLUG_PARAM
  @ApiOperation({
    summary: 'Page of a fact-check',
    description: `With exactly one ClaimReview in JSON-LD, in the claim’s own language. ${MISSING}`,
  })
  @PAGE('The page; of a retracted fact-check, what was retracted and why')
  async page(
    @Param('slug') slug: string,
    @Query() { lang }: LanguageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const found = await this.find(CURRENT_EDITION, slug);
    return 'slug' in found
      ? this.answer(found, request, reply, lang)
      : this.missing(found.publisher, request, reply);
  }

  /** The fact-check in short, to be shown inside other sites. */
  @Get('f/:slug/embed')
  @Public()
  @UseGuards(AnyParameters('view', 'size'))
  @SLUG_PARAM
  @ApiOperation({
    summary: 'Fact-check for a frame on another site',
    description: `Without script and cookies; follows corrections and retraction. ${MISSING}`,
  })
  @PAGE('The card, the line or all of it')
  async embed(
    @Param('slug') slug: string,
    @Query() form: EmbedQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const found = await this.find(CURRENT_EDITION, slug);
    if (!('slug' in found)) return this.missing(found.publisher, request, reply);
    // Older than frame-ancestors, and without a way to say "anybody".
    void reply.removeHeader('x-frame-options').header('cross-origin-resource-policy', 'cross-origin');
    return answerPage(request, reply, embed(found, found.publisher, form), '*');
  }

  /** The page as an earlier edition had it. */
  @Get('f/:slug/v/:edition')
  @Public()
  @UseGuards(AnyParameters())
  @SLUG_PARAM
  @ApiParam({
    name: 'edition',
    description: 'Number of the edition',
    example: 1,
    schema: { type: 'integer', minimum: 1 },
  })
  @ApiOperation({
    summary: 'Earlier version of a fact-check',
    description: `Without ClaimReview. The current edition’s number leads to its page (302). ${MISSING}`,
  })
  @PAGE('The page as it was, marked as an earlier version')
  @ApiFoundResponse({ description: 'It is the current edition: its page' })
  async version(
    @Param('slug') slug: string,
    @Param('edition') edition: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const number = /^[1-9]\d{0,8}$/.test(edition) ? Number(edition) : 0;
    const found = await this.find(EDITION, slug, number);
    if (!('slug' in found)) return this.missing(found.publisher, request, reply);
    if (found.edition !== newestEdition(found)) return this.answer(found, request, reply);
    void reply
      .code(302)
      .header('location', `${found.publisher.publicUrl}/f/${found.slug}`)
      .type('text/html; charset=utf-8');
    return '';
  }

  /** Every correction and retraction, newest first, and how to report an error. */
  @Get('corrections')
  @Public()
  @UseGuards(AnyParameters('before'))
  @ApiOperation({
    summary: 'Corrections and retractions',
    description: 'In English or Indonesian, by Accept-Language. 50 entries a page.',
  })
  @PAGE('The page')
  async corrections(
    @Query() { before }: CorrectionsQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const [at, key] = before?.split('_') ?? ['infinity', ''];
    const row = await this.reader.one<{
      organisation: OrganisationColumns;
      entries: (CorrectionEntry & { key: string })[];
    }>(CORRECTIONS, [at, key]);
    const publisher = this.site.publisher(row!.organisation);
    const shown = row!.entries.slice(0, 50);
    const last = row!.entries.length > shown.length && shown.at(-1);
    const older = last
      ? `${publisher.publicUrl}/corrections?before=${encodeURIComponent(`${last.at}_${last.key}`)}`
      : null;
    void reply.header('vary', 'Accept-Language');
    return answerPage(
      request,
      reply,
      correctionsPage(shown, older, publisher, wordsAccepted(request.headers['accept-language'])),
    );
  }

  private async find(
    statement: Statement,
    slug: string,
    ...more: unknown[]
  ): Promise<Found | { publisher: Publisher }> {
    const values = [SLUG.test(slug) ? slug : null, ...more];
    type Row = Omit<PublishedRow, 'slug' | 'page'> & {
      organisation: OrganisationColumns;
      slug: string | null;
      page: string;
    };
    const row = (await this.reader.one<Row>(statement, values))!;
    const publisher = this.site.publisher(row.organisation);
    return row.slug === null
      ? { publisher }
      : { ...row, slug: row.slug, page: JSON.parse(row.page) as PublishedRow['page'], publisher };
  }

  private answer(
    found: Found,
    request: FastifyRequest,
    reply: FastifyReply,
    language?: string,
  ): string | undefined {
    const retraction = retractionOf(found);
    const html = retraction
      ? retractedPage(found, retraction, found.publisher)
      : factCheckPage(found, found.publisher, { language });
    return answerPage(request, reply, html);
  }

  private missing(publisher: Publisher, request: FastifyRequest, reply: FastifyReply): string | undefined {
    if (!/\btext\/html\b/i.test(request.headers.accept ?? '')) throw new Problem('not_found');
    const html = answerPage(
      request,
      reply,
      notFoundPage(publisher, wordsAccepted(request.headers['accept-language'])),
    );
    void reply
      .code(404)
      .removeHeader('etag')
      .headers({ 'cache-control': 'no-store', vary: 'Accept, Accept-Language' });
    return html;
  }
}
