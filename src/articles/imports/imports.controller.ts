import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Post,
  Query,
  StreamableFile,
  UseGuards,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Reader, type JsonText } from '../../platform/database/reader.js';
import { Lists, PageQuery } from '../../platform/http/paging.js';
import { Finds, Permits } from '../../platform/http/route-rules.js';
import { FoundId, InWork, ReadVersion, type Work } from '../../platform/http/work.js';
import { readInWork } from '../articles.query.js';
import { beginImport } from './begin-import.js';
import { BeginImportRequest, ImportAnswer, ImportPage, ImportRejectionPage } from './imports.dto.js';
import { CURRENT_IMPORT, IMPORT, IMPORTS, rejectionsOf } from './imports.query.js';
import { moveImport, type ImportMove } from './move-import.js';
import { ReceiveFile } from './receive-file.js';
import { rejectedFile } from './rejected-file.js';
import { retryImport } from './retry-import.js';

const FOUND = { table: 'imports' };
const MOVED = { ...FOUND, match: true, current: CURRENT_IMPORT };

/** Files of many articles. */
@ApiTags('imports')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
  ) {}

  /** Takes a file in; a job adds its articles. */
  @Post()
  @HttpCode(202)
  @Permits('articles:write')
  @UseGuards(ReceiveFile)
  @ApiConsumes('multipart/form-data')
  @ApiOperation({
    summary: 'Import a file of articles',
    description:
      'Send the file as multipart/form-data. Each row is an article with the fields of POST /api/v1/articles; a row that is not ' +
      'valid is rejected with its line and reason and keeps none of the others back. After a crash the import goes on at the right line.',
  })
  @ApiAcceptedResponse({ type: ImportAnswer })
  async begin(@InWork() work: Work, @Body() body: BeginImportRequest): Promise<JsonText> {
    return readInWork(work.em, IMPORT, [await beginImport(work, body)]);
  }

  /** Imports, newest first. */
  @Get()
  @Permits('articles:read')
  @ApiOperation({ summary: 'List imports' })
  @ApiOkResponse({ type: ImportPage })
  list(@Query() query: PageQuery): Promise<JsonText> {
    return this.lists.page(IMPORTS, query);
  }

  /** One import and how far it has come. */
  @Get(':id')
  @Permits('articles:read')
  @Finds(FOUND)
  @ApiOperation({ summary: 'Read an import' })
  @ApiOkResponse({ type: ImportAnswer })
  async one(@FoundId() id: string): Promise<JsonText> {
    return (await this.reader.json(IMPORT, [id]))!;
  }

  /** Stops after the batch that is at work, until it is resumed. */
  @Post(':id/pause')
  @HttpCode(200)
  @Permits('articles:write')
  @Finds(MOVED)
  @ApiOperation({ summary: 'Pause an import' })
  @ApiOkResponse({ type: ImportAnswer })
  pause(@InWork() work: Work, @FoundId() id: string, @ReadVersion() version: number): Promise<JsonText> {
    return this.move(work, id, version, 'pause');
  }

  /** Goes on at the right line, also after a failure. */
  @Post(':id/resume')
  @HttpCode(200)
  @Permits('articles:write')
  @Finds(MOVED)
  @ApiOperation({ summary: 'Resume an import that is paused or has failed' })
  @ApiOkResponse({ type: ImportAnswer })
  resume(@InWork() work: Work, @FoundId() id: string, @ReadVersion() version: number): Promise<JsonText> {
    return this.move(work, id, version, 'resume');
  }

  /** Ends it; articles that were added stay. */
  @Post(':id/cancel')
  @HttpCode(200)
  @Permits('articles:write')
  @Finds(MOVED)
  @ApiOperation({ summary: 'Cancel an import', description: 'Articles that were added stay.' })
  @ApiOkResponse({ type: ImportAnswer })
  cancel(@InWork() work: Work, @FoundId() id: string, @ReadVersion() version: number): Promise<JsonText> {
    return this.move(work, id, version, 'cancel');
  }

  /** Rejected rows, a page at a time. */
  @Get(':id/rejections')
  @Permits('articles:read')
  @Finds(FOUND)
  @ApiOperation({ summary: 'List the rejected rows of an import' })
  @ApiOkResponse({ type: ImportRejectionPage })
  rejections(@FoundId() id: string, @Query() query: PageQuery): Promise<JsonText> {
    return this.lists.page(rejectionsOf(id), query);
  }

  /** Tries the rejected rows again, as an import of their own. */
  @Post(':id/retry')
  @HttpCode(202)
  @Permits('articles:write')
  @Finds(FOUND)
  @ApiOperation({
    summary: 'Try the rejected rows of an import again',
    description: 'A new import that reads the same file, as long as it is kept: 7 days after the end.',
  })
  @ApiAcceptedResponse({ type: ImportAnswer })
  async retry(@InWork() work: Work, @FoundId() id: string): Promise<JsonText> {
    return readInWork(work.em, IMPORT, [await retryImport(work, id)]);
  }

  /** Rejected rows, a JSON object a line. */
  @Get(':id/rejected.jsonl')
  @Permits('articles:read')
  @Finds(FOUND)
  @Header('content-type', 'application/x-ndjson; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="rejected.jsonl"')
  @ApiOperation({
    summary: 'Read the rejected rows',
    description: 'A JSON object a line: line, code, pointer, message, row.',
  })
  @ApiOkResponse({
    content: {
      'application/x-ndjson': {
        schema: { type: 'string' },
        example:
          '{"line":7,"code":"not_json","pointer":null,"message":"The line is not JSON. Each line must be one whole JSON object.","row":"Ini bukan JSON"}',
      },
    },
  })
  rejectedLines(@FoundId() id: string): StreamableFile {
    return new StreamableFile(rejectedFile(this.reader, id, 'jsonl'));
  }

  /** Rejected rows as a table. */
  @Get(':id/rejected.csv')
  @Permits('articles:read')
  @Finds(FOUND)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="rejected.csv"')
  @ApiOperation({
    summary: 'Read the rejected rows as a table',
    description: 'No cell begins like a formula.',
  })
  @ApiOkResponse({
    content: { 'text/csv': { schema: { type: 'string' }, example: 'line,code,field,message,row' } },
  })
  rejectedTable(@FoundId() id: string): StreamableFile {
    return new StreamableFile(rejectedFile(this.reader, id, 'csv'));
  }

  private async move(work: Work, id: string, version: number, move: ImportMove): Promise<JsonText> {
    await moveImport(work, id, version, move);
    return readInWork(work.em, IMPORT, [id]);
  }
}
