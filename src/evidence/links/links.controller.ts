import { Controller, Get, Header, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Config } from '../../platform/config.js';
import { Reader, type JsonText } from '../../platform/database/reader.js';
import { Problem } from '../../platform/errors.js';
import { Lists } from '../../platform/http/paging.js';
import { Finds, Permits } from '../../platform/http/route-rules.js';
import { FoundId, InWork, type Work } from '../../platform/http/work.js';
import { CONFIG } from '../../platform/tokens.js';
import { EvidenceWithDuplicates } from '../evidence-answer.dto.js';
import { readPiece } from '../evidence.query.js';
import type { LinkState } from './evidence-link.entity.js';
import { LinkPage, LinksQuery } from './links.dto.js';
import { linksIn, TEXT_NOW } from './links.query.js';
import { visitSoon } from './visit-soon.js';

const A_PIECE = { table: 'evidence', where: 'removed_at IS NULL' };
const AILING = 'gone,moved,changed,blocked';

/** How the links of evidence fare. */
@ApiTags('evidence')
@Controller('api/v1')
export class LinksController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Links that need somebody. */
  @Get('links')
  @Permits('evidence:read')
  @ApiOperation({
    summary: 'List links of evidence by how they fare',
    description:
      'Dead, moved, changed and blocked links of public checks, unless told otherwise; those that came into their state last come first.',
  })
  @ApiOkResponse({ type: LinkPage })
  list(@Query() { state = AILING, of = 'published', ...page }: LinksQuery): Promise<JsonText> {
    return this.lists.page(linksIn(state.split(',') as LinkState[], of === 'published'), page);
  }

  /** Visits the page soon. */
  @Post('evidence/:id/link')
  @HttpCode(200)
  @Permits('evidence:write')
  @Finds(A_PIECE)
  @ApiOperation({
    summary: 'Check the link of a piece of evidence now',
    description:
      'Its `link.checkedAt` moves once the page was visited, which is as soon as its site may be. Raises no version.',
  })
  @ApiOkResponse({ type: EvidenceWithDuplicates })
  async check(@FoundId() id: string, @InWork() work: Work): Promise<JsonText> {
    await visitSoon(work, id, this.config.egress.on);
    return readPiece(work.em, id);
  }

  /** What the page says now. */
  @Get('evidence/:id/link/text')
  @Permits('evidence:read')
  @Finds(A_PIECE)
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOperation({
    summary: 'Read what a changed page says now',
    description: 'To be compared with the text of the archived copy; 404 unless the link is `changed`.',
  })
  @ApiOkResponse({
    content: { 'text/plain': { schema: { type: 'string' }, example: 'Expresses its hope to prevent' } },
  })
  async text(@FoundId() id: string): Promise<string> {
    const row = await this.reader.one<{ text: string }>(TEXT_NOW, [id]);
    if (!row) throw new Problem('not_found');
    return row.text;
  }
}
