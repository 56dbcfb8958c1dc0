import { Controller, Get, Header, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { askInRequest } from '../../articles/ask-text.js';
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
import { LinkDifference, LinkPage, LinksQuery } from './links.dto.js';
import { linksIn, TEXTS } from './links.query.js';
import { visitSoon } from './visit-soon.js';

const A_PIECE = { table: 'evidence', where: 'removed_at IS NULL' };
const AILING = 'gone,moved,changed,blocked';

/** What a page says, and what its copy says. */
interface TwoTexts {
  now: string;
  copy: string;
  copiedAt: string;
  checkedAt: string;
}

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
    description: 'To be compared with the text of the archived copy; 404 unless `link.differs`.',
  })
  @ApiOkResponse({
    content: { 'text/plain': { schema: { type: 'string' }, example: 'Expresses its hope to prevent' } },
  })
  async text(@FoundId() id: string): Promise<string> {
    return (await this.texts(id)).now;
  }

  /** What went and what came. */
  @Get('evidence/:id/link/difference')
  @Permits('evidence:read')
  @Finds(A_PIECE)
  @ApiOperation({
    summary: 'Compare a page with its archived copy, word by word',
    description:
      'What stayed and what was added, joined, is the page; what stayed and what was removed the copy. 404 unless `link.differs`.',
  })
  @ApiOkResponse({ type: LinkDifference })
  async difference(@FoundId() id: string): Promise<LinkDifference> {
    const { copy, now, copiedAt, checkedAt } = await this.texts(id);
    const changes = await askInRequest('difference', copy.length + now.length, [copy, now]);
    return { copiedAt, checkedAt, changes };
  }

  private async texts(id: string): Promise<TwoTexts> {
    const row = await this.reader.one<TwoTexts>(TEXTS, [id]);
    if (!row) throw new Problem('not_found');
    return row;
  }
}
