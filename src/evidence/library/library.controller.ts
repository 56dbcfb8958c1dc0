import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { JsonText } from '../../platform/database/reader.js';
import { Lists } from '../../platform/http/paging.js';
import { Permits } from '../../platform/http/route-rules.js';
import { LibraryPage, LibraryQuery } from './library.dto.js';
import { libraryOf } from './library.query.js';

/** All evidence of the desk, to be searched. */
@ApiTags('evidence')
@Controller('api/v1')
export class LibraryController {
  constructor(@Inject(Lists) private readonly lists: Lists) {}

  /** Evidence and its copies by their words. */
  @Get('evidence')
  @Permits('evidence:read')
  @ApiOperation({
    summary: 'Search evidence and its archived copies',
    description: 'All of the desk when nothing is looked for; what was added last comes first.',
  })
  @ApiOkResponse({ type: LibraryPage })
  list(@Query() { q, archive, ...page }: LibraryQuery): Promise<JsonText> {
    return this.lists.page(libraryOf({ q, archive }), page);
  }
}
