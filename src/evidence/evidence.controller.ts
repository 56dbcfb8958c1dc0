import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Query } from '@nestjs/common';
import {
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Config } from '../platform/config.js';
import { Reader, type JsonText } from '../platform/database/reader.js';
import { Problem } from '../platform/errors.js';
import type { Actor } from '../platform/http/actor.js';
import { Lists, PageQuery } from '../platform/http/paging.js';
import { Finds, Permits, Prepares } from '../platform/http/route-rules.js';
import { CurrentActor, FoundId, InWork, Prepared, ReadVersion, type Work } from '../platform/http/work.js';
import { CONFIG } from '../platform/tokens.js';
import { beginCapture } from './archive/begin-capture.js';
import { copyByHand, type CopyByHand } from './archive/copy-by-hand.js';
import { CopyStore } from './archive/copy-store.js';
import { addEvidence, removeEvidence, restoreEvidence, updateEvidence } from './change-evidence.js';
import { DocumentBefore, nameOf } from './document-before.js';
import { EvidenceList, EvidenceWithDuplicates } from './evidence-answer.dto.js';
import { EvidenceChange, NewEvidence } from './evidence.dto.js';
import { BALANCE, CURRENT_PIECE, PIECE, piecesOf, readPiece } from './evidence.query.js';
import { noteOpened } from '../articles/note-opened.js';

const A_CLAIM = { table: 'claims', byRef: true };
const A_PIECE = { table: 'evidence', where: 'removed_at IS NULL', current: CURRENT_PIECE };

/** Evidence of a claim: each change is a change of the claim, raises its version and enters the ledger. */
@ApiTags('evidence')
@Controller('api/v1')
export class EvidenceController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
    @Inject(CopyStore) private readonly copies: CopyStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The evidence of a claim; reading it is what the checklist item "Opened every piece of evidence" asks. */
  @Get('claims/:id/evidence')
  @Permits('evidence:read')
  @Finds(A_CLAIM)
  @ApiOperation({
    summary: 'Evidence of a claim',
    description:
      'In the order in which it was added, with other uses of the same addresses. Notes for the checklist that this person has opened it.',
  })
  @ApiOkResponse({ type: EvidenceList })
  async list(
    @FoundId() claimId: string,
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
  ): Promise<JsonText> {
    await noteOpened(this.dataSource, actor, 'evidence', claimId);
    const balance = await this.reader.one(BALANCE, [claimId]);
    return this.lists.page(piecesOf(claimId), query, { balance });
  }

  /** Adds a piece; the answer names where else its address is evidence. */
  @Post('claims/:id/evidence')
  @Permits('evidence:write')
  @Finds(A_CLAIM)
  @Prepares(DocumentBefore)
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiOperation({
    summary: 'Add evidence',
    description:
      'The same address twice is recognised, not refused: see `duplicates`. The archived copy is pending. A document without an address is sent as multipart/form-data with its `file`, which is its copy at once; untitled, it is called as the file.',
  })
  @ApiCreatedResponse({ type: EvidenceWithDuplicates })
  async add(
    @FoundId() claimId: string,
    @InWork() work: Work,
    @Prepared() copy: CopyByHand | null,
    @Body() body: NewEvidence,
  ): Promise<JsonText> {
    const { file, url = null, ...said } = body;
    const title = url === null ? nameOf(said.title, file!) : said.title;
    const id = await addEvidence(work, claimId, { ...said, url, title });
    if (copy) await copyByHand(work, this.copies, id, copy);
    else await beginCapture(work, id, this.config.egress.on);
    return readPiece(work.em, id);
  }

  /** One piece. */
  @Get('evidence/:id')
  @Permits('evidence:read')
  @Finds(A_PIECE)
  @ApiOperation({ summary: 'One piece of evidence' })
  @ApiOkResponse({ type: EvidenceWithDuplicates })
  async read(@FoundId() id: string): Promise<JsonText> {
    const piece = await this.reader.json(PIECE, [id]);
    if (!piece) throw new Problem('not_found');
    return piece;
  }

  /** Changes a piece. */
  @Patch('evidence/:id')
  @Permits('evidence:write')
  @Finds({ ...A_PIECE, match: true })
  @ApiOperation({
    summary: 'Change evidence',
    description: 'If-Match is the version of the piece, not of its claim.',
  })
  @ApiOkResponse({ type: EvidenceWithDuplicates })
  async change(
    @FoundId() id: string,
    @ReadVersion() version: number,
    @InWork() work: Work,
    @Body() body: EvidenceChange,
  ): Promise<JsonText> {
    await updateEvidence(work, id, version, body);
    await beginCapture(work, id, this.config.egress.on);
    return readPiece(work.em, id);
  }

  /** Takes a piece off its claim. */
  @Delete('evidence/:id')
  @HttpCode(204)
  @Permits('evidence:write')
  @Finds({ ...A_PIECE, match: true })
  @ApiOperation({ summary: 'Remove evidence', description: 'Versions and editions that show it keep it.' })
  @ApiNoContentResponse()
  async remove(@FoundId() id: string, @ReadVersion() version: number, @InWork() work: Work): Promise<void> {
    await removeEvidence(work, id, version);
  }

  /** Puts a piece back that was taken off. */
  @Post('evidence/:id/restore')
  @HttpCode(200)
  @Permits('evidence:write')
  @Finds({ table: 'evidence', match: true })
  @ApiOperation({
    summary: 'Put removed evidence back',
    description:
      'It has its place and number again. If-Match is the version since its removal, one more than before.',
  })
  @ApiOkResponse({ type: EvidenceWithDuplicates })
  async restore(
    @FoundId() id: string,
    @ReadVersion() version: number,
    @InWork() work: Work,
  ): Promise<JsonText> {
    await restoreEvidence(work, id, version);
    await beginCapture(work, id, this.config.egress.on);
    return readPiece(work.em, id);
  }
}
