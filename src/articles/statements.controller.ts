import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ClaimHints, HintContext } from '../core/claim-hints/claim-hints.js';
import type { Span } from '../core/text/span.js';
import { Reader } from '../platform/database/reader.js';
import { Problem } from '../platform/errors.js';
import { Lists } from '../platform/http/paging.js';
import { Finds, Permits } from '../platform/http/route-rules.js';
import { FoundId } from '../platform/http/work.js';
import { askInRequest } from './ask-text.js';
import { boundsFault } from './quoted-words.js';
import {
  ClaimHintsAnswer,
  SelectionQuery,
  SentencePage,
  SentencesQuery,
  WrittenStatementQuery,
} from './statements.dto.js';
import { READABLE_ARTICLE, READABLE_QUOTE } from './statements.query.js';

/** An article's text and what helps to read it. */
interface Readable extends HintContext {
  text: string;
  language: string;
}

/** What an article states, and what to mind when claims are made of it. */
@ApiTags('quotes')
@Controller('api/v1')
export class StatementsController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
  ) {}

  /** Every sentence with its check-worthiness. */
  @Get('articles/:id/sentences')
  @Permits('articles:read')
  @Finds({ table: 'articles' })
  @ApiOperation({
    summary: 'List the sentences of an article by how much they deserve a check',
    description:
      'The narrator’s sentences and those in quotations. They are read from the text when you ask.',
  })
  @ApiOkResponse({ type: SentencePage })
  async sentences(
    @FoundId() id: string,
    @Query() { order = 'text', ...page }: SentencesQuery,
  ): Promise<SentencePage> {
    const { text, language } = (await this.reader.one<Readable>(READABLE_ARTICLE, [id]))!;
    const read = (from: number, to: number) =>
      askInRequest('sentences', text.length, [text, language, { order, from, to }]);
    const { data, page: at } = await this.lists.pageOf(['sentences', id, language, order], read, page);
    return { data: data.map((one) => ({ ...one, content: text.slice(one.start, one.end) })), page: at };
  }

  /** Hints for claims made of a quote. */
  @Get('quotes/:id/claim-hints')
  @Permits('quotes:read')
  @Finds({ table: 'quotes' })
  @ApiOperation({
    summary: 'Read what to mind when claims are made of a quote',
    description:
      'The assertions in it, words that must be named, words that weaken, and what goes without saying.',
  })
  @ApiOkResponse({ type: ClaimHintsAnswer })
  async ofQuote(@FoundId() id: string): Promise<ClaimHints> {
    const { start, end, ...article } = (await this.reader.one<Readable & Span>(READABLE_QUOTE, [id]))!;
    return hints(article, { start, end });
  }

  /** Hints for claims made of selected words. */
  @Get('articles/:id/claim-hints')
  @Permits('articles:read')
  @Finds({ table: 'articles' })
  @ApiOperation({
    summary: 'Read what to mind when claims are made of selected words',
    description: 'As for a quote; who speaks is not known.',
  })
  @ApiOkResponse({ type: ClaimHintsAnswer })
  async ofSelection(@FoundId() id: string, @Query() { start, end }: SelectionQuery): Promise<ClaimHints> {
    const article = (await this.reader.one<Readable>(READABLE_ARTICLE, [id]))!;
    const fault = boundsFault(article.text, { start, end });
    if (fault) {
      const { bound, code, params } = fault;
      throw new Problem('invalid_parameter', { errors: [{ pointer: `?${bound}`, code, params }] });
    }
    return hints(article, { start, end });
  }

  /** Hints for a statement while it is written. */
  @Get('claim-hints')
  @Permits('claims:read')
  @ApiOperation({
    summary: 'Read what to mind about a statement that is being written',
    description:
      'As for a quote, of these words alone: places are in the statement, and a word can only stand for what it names itself. Nothing is kept.',
  })
  @ApiOkResponse({ type: ClaimHintsAnswer })
  async ofStatement(@Query() { statement, language }: WrittenStatementQuery): Promise<ClaimHints> {
    return hints({ text: statement, language }, { start: 0, end: statement.length });
  }
}

function hints({ text, ...context }: Readable, span: Span): Promise<ClaimHints> {
  return askInRequest('claimHints', span.end - span.start, [text, span, context]);
}
