import { Controller, Get, Inject, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Config } from '../../platform/config.js';
import { Reader } from '../../platform/database/reader.js';
import type { Actor } from '../../platform/http/actor.js';
import type { ListQuery } from '../../platform/http/paging.js';
import { Permits } from '../../platform/http/route-rules.js';
import { CurrentActor } from '../../platform/http/work.js';
import { CONFIG } from '../../platform/tokens.js';
import { CLAIM_COLUMNS, EVIDENCE_COLUMNS, QUOTE_COLUMNS, type Columns } from './columns.js';
import { exportFile, type Format } from './export-file.js';
import { exportedClaims, exportedEvidence, exportedQuotes } from './exported.query.js';
import { ClaimsExportQuery, EvidenceExportQuery, QuotesExportQuery } from './exports.dto.js';

const DESCRIPTION =
  'Streamed whole, in the order in which the rows were made. What was there before and after is in it exactly once. In the table ' +
  'no cell begins like a formula: such a text has an apostrophe before it.';

const answers = (row: string, columns: Columns) =>
  ApiOkResponse({
    content: {
      'application/x-ndjson': { schema: { type: 'string' }, example: row },
      'text/csv': { schema: { type: 'string' }, example: columns.map(([name]) => name).join(',') },
    },
  });

/** What the desk has, as files. What somebody practises is in none. */
@ApiTags('exports')
@Controller('api/v1/exports')
export class ExportsController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Claims under filters. */
  @Get('claims')
  @Permits('claims:read')
  @ApiOperation({ summary: 'Export claims', description: DESCRIPTION })
  @answers('{"id":"019ab2c4-…","ref":"K-1042","state":"published",…}', CLAIM_COLUMNS)
  claims(
    @Query() { format, state, assignee, ...rest }: ClaimsExportQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): StreamableFile {
    const filters = {
      ...rest,
      state: state?.split(','),
      assignee: assignee === 'me' ? actor.personId : assignee,
    };
    return this.file(reply, 'claims', exportedClaims(filters, this.config.publicUrl), CLAIM_COLUMNS, format);
  }

  /** Quotes of all articles, or of one. */
  @Get('quotes')
  @Permits('quotes:read')
  @ApiOperation({ summary: 'Export quotes', description: DESCRIPTION })
  @answers('{"id":"019ab2c4-…","articleId":"019ab2c4-…","kind":"direct",…}', QUOTE_COLUMNS)
  quotes(
    @Query() { format, ...filters }: QuotesExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): StreamableFile {
    return this.file(reply, 'quotes', exportedQuotes(filters), QUOTE_COLUMNS, format);
  }

  /** Evidence of all claims, or of one. */
  @Get('evidence')
  @Permits('evidence:read')
  @ApiOperation({ summary: 'Export evidence', description: DESCRIPTION })
  @answers('{"id":"019ab2c4-…","claimId":"019ab2c4-…","url":"https://undocs.org/…",…}', EVIDENCE_COLUMNS)
  evidence(
    @Query() { format, ...filters }: EvidenceExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): StreamableFile {
    return this.file(reply, 'evidence', exportedEvidence(filters), EVIDENCE_COLUMNS, format);
  }

  private file(
    reply: FastifyReply,
    name: string,
    list: ListQuery,
    columns: Columns,
    format: Format = 'jsonl',
  ): StreamableFile {
    void reply.headers({
      'content-type': `${format === 'csv' ? 'text/csv' : 'application/x-ndjson'}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}.${format}"`,
    });
    return new StreamableFile(exportFile(this.reader, list, columns, format));
  }
}
