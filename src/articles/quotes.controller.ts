import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Reader, type JsonText } from '../platform/database/reader.js';
import { Problem } from '../platform/errors.js';
import { Lists } from '../platform/http/paging.js';
import { DryRuns, Finds, Permits } from '../platform/http/route-rules.js';
import { FoundId, InWork, ReadVersion, type Work } from '../platform/http/work.js';
import { readInWork } from './articles.query.js';
import { decideMany, decideOne } from './decide-many.js';
import { editQuote } from './edit-quote.js';
import { groupQuotes } from './group-quotes.js';
import { lockQuotes } from './lock-quotes.js';
import { markQuote } from './mark-quote.js';
import {
  DecidedManyAnswer,
  DecidedQuoteAnswer,
  EditedQuoteAnswer,
  GroupedQuotesAnswer,
  QuoteAnswer,
  QuotePage,
  UndoneAnswer,
} from './quote-answer.dto.js';
import { QuoteChanges } from './quote-changes.js';
import {
  DecisionRequest,
  DecisionsRequest,
  EditQuoteQuery,
  EditQuoteRequest,
  MarkQuoteRequest,
  QuotationsRequest,
  QuotesQuery,
  UndoRequest,
} from './quotes.dto.js';
import { CURRENT_QUOTE, QUOTE, quotesMatching, readQuotes } from './quotes.query.js';
import { undoQuotes } from './undo-quotes.js';

/** Who said what in an article, and what people make of it. */
@ApiTags('quotes')
@Controller('api/v1')
export class QuotesController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
    @Inject(QuoteChanges) private readonly changes: QuoteChanges,
  ) {}

  /** Quotes of an article in the order of its text. */
  @Get('articles/:id/quotes')
  @Permits('quotes:read')
  @Finds({ table: 'articles' })
  @ApiOperation({ summary: 'List the quotes of an article' })
  @ApiOkResponse({ type: QuotePage })
  list(@FoundId() articleId: string, @Query() query: QuotesQuery): Promise<JsonText> {
    return this.lists.page(quotesMatching(articleId, query), query);
  }

  /** Words that a person marks. */
  @Post('articles/:id/quotes')
  @Permits('quotes:write')
  @Finds({ table: 'articles' })
  @ApiOperation({ summary: 'Mark a quote by hand', description: 'It is accepted from the start.' })
  @ApiCreatedResponse({ type: QuoteAnswer })
  async mark(
    @InWork() work: Work,
    @FoundId() articleId: string,
    @Body() body: MarkQuoteRequest,
  ): Promise<JsonText> {
    const id = await markQuote(work, articleId, body);
    return readInWork(work.em, QUOTE, [id]);
  }

  /** Parts of interrupted quotations, welded and separated. */
  @Post('articles/:id/quotations')
  @HttpCode(200)
  @Permits('quotes:write')
  @Finds({ table: 'articles' })
  @ApiOperation({
    summary: 'Say which quotes are parts of one quotation',
    description:
      'Each of the `quotations` gets a `group` of its own; one with a single quote stands alone, and so does the only part that would be ' +
      'left of another. To take it back, send the quotations as they were.',
  })
  @ApiOkResponse({ type: GroupedQuotesAnswer })
  async group(
    @InWork() work: Work,
    @FoundId() articleId: string,
    @Body() { quotations }: QuotationsRequest,
  ): Promise<GroupedQuotesAnswer> {
    const ids = await groupQuotes(work, articleId, quotations);
    return { data: await readQuotes<QuoteAnswer>(work.em, ids) };
  }

  /** One quote. */
  @Get('quotes/:id')
  @Permits('quotes:read')
  @Finds({ table: 'quotes' })
  @ApiOperation({ summary: 'Read a quote' })
  @ApiOkResponse({ type: QuoteAnswer })
  async one(@FoundId() id: string): Promise<JsonText> {
    return (await this.reader.json(QUOTE, [id]))!;
  }

  /** Bounds, kind and speakers of a quote. */
  @Patch('quotes/:id')
  @Permits('quotes:write')
  @Finds({ table: 'quotes', match: true, current: CURRENT_QUOTE })
  @ApiOperation({
    summary: 'Change a quote',
    description:
      'Speakers that you set are confirmed by you. `dependents` are the quotes whose speaker hangs on this one: other rows of the ' +
      'same quotation, and later pronouns and nouns that stand for the same name. With `cascade=preview` nothing changes. ' +
      'Where you have set speakers, `undoToken` takes them back for ten minutes, here and in the `dependents` that have changed too.',
  })
  @ApiOkResponse({ type: EditedQuoteAnswer })
  async edit(
    @InWork() work: Work,
    @FoundId() id: string,
    @ReadVersion() version: number,
    @Query() query: EditQuoteQuery,
    @Body() body: EditQuoteRequest,
  ): Promise<EditedQuoteAnswer> {
    const { dependents, undo } = await editQuote(work, this.changes, id, body, {
      version,
      cascade: query.cascade ?? 'none',
    });
    const [quote] = await readQuotes<QuoteAnswer>(work.em, [id]);
    return { ...quote!, dependents: await readQuotes<QuoteAnswer>(work.em, dependents), ...undo };
  }

  /** One decision about one quote. */
  @Post('quotes/:id/decision')
  @HttpCode(200)
  @Permits('quotes:write')
  @Finds({ table: 'quotes', current: CURRENT_QUOTE })
  @ApiOperation({
    summary: 'Accept or reject a quote',
    description:
      'Accepting a quote confirms its speakers, and links those whom the article names to the registry. If-Match is heeded where it is sent.',
  })
  @ApiOkResponse({ type: DecidedQuoteAnswer })
  async decide(
    @InWork() work: Work,
    @FoundId() id: string,
    @ReadVersion() version: number | null,
    @Body() { decision, reason = null }: DecisionRequest,
  ): Promise<DecidedQuoteAnswer> {
    const [quote] = await lockQuotes(work.em, [id]);
    if (!quote) throw new Problem('not_found');
    if (version !== null && quote.version !== version) throw new Problem('stale');
    const undo = await decideOne(work, quote, { decision, reason });
    const [answer] = await readQuotes<QuoteAnswer>(work.em, [id]);
    return { ...answer!, ...undo };
  }

  /** One decision about many quotes. */
  @Post('quotes/decisions')
  @HttpCode(200)
  @Permits('quotes:write')
  @DryRuns()
  @ApiOperation({
    summary: 'Accept or reject many quotes',
    description:
      'Quotes by `ids`, or those of `articleId` that match `filter`; at most 1,000. Only speakers named at the cue are confirmed by ' +
      'it. Headlines are accepted singly. `undoToken` takes it back for ten minutes.',
  })
  @ApiOkResponse({ type: DecidedManyAnswer })
  async decideMany(
    @InWork() work: Work,
    @Body() { decision, reason = null, ...selection }: DecisionsRequest,
  ): Promise<DecidedManyAnswer> {
    const { undoToken, undoUntil, ...decided } = await decideMany(work, selection, { decision, reason });
    return work.dryRun ? decided : { ...decided, undoToken, undoUntil };
  }

  /** Takes a decision, or a change of speakers, back. */
  @Post('quotes/decisions/undo')
  @HttpCode(200)
  @Permits('quotes:write')
  @ApiOperation({
    summary: 'Take a decision or a change of speakers back',
    description:
      'Takes the `undoToken` of either. Speakers stand again as they were found, with nobody’s word for them where nobody had given it. ' +
      'Quotes that somebody has changed since stay as they are.',
  })
  @ApiOkResponse({ type: UndoneAnswer })
  undo(@InWork() work: Work, @Body() { undoToken }: UndoRequest): Promise<UndoneAnswer> {
    return undoQuotes(work, this.changes, undoToken);
  }
}
