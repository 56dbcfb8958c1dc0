import { Body, Controller, Get, Header, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { askInRequest } from '../../articles/ask-text.js';
import type { PassageContext, PassagePlace } from '../../core/text/find-passage.js';
import type { Config } from '../../platform/config.js';
import { Reader, type JsonText } from '../../platform/database/reader.js';
import { invalid, Problem } from '../../platform/errors.js';
import { Finds, Permits, Prepares } from '../../platform/http/route-rules.js';
import { FoundId, InWork, Prepared, type Work } from '../../platform/http/work.js';
import { BlobStore } from '../../platform/storage/blob-store.js';
import { CONFIG } from '../../platform/tokens.js';
import { EvidenceWithDuplicates } from '../evidence-answer.dto.js';
import { readPiece } from '../evidence.query.js';
import { archiveAgain } from './archive-again.js';
import { ArchiveReport, CopyAnswer } from './archive.dto.js';
import { ARCHIVE_REPORT, COPY, COPY_BYTES, COPY_TEXT } from './archive.query.js';
import { attachmentName } from './attachment-name.js';
import { CopyBefore, copyByHand, type CopyByHand } from './copy-by-hand.js';
import { CopyStore } from './copy-store.js';
import { CopyUpload } from './copy-upload.dto.js';

interface CopiedWords {
  text: string;
  passage: string | null;
  context: PassageContext | null;
}

const A_PIECE = { table: 'evidence', where: 'removed_at IS NULL' };

/** Archived copies of the pages behind evidence. They stay at the desk. */
@ApiTags('archive')
@Controller('api/v1')
export class ArchiveController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(BlobStore) private readonly store: BlobStore,
    @Inject(CopyStore) private readonly copies: CopyStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Tries at once. */
  @Post('evidence/:id/archive')
  @HttpCode(200)
  @Permits('evidence:write')
  @Finds(A_PIECE)
  @ApiOperation({
    summary: 'Try again to archive the page',
    description: 'For a piece whose archive is pending or failed; 409 otherwise. Raises no version.',
  })
  @ApiOkResponse({ type: EvidenceWithDuplicates })
  async again(@FoundId() id: string, @InWork() work: Work): Promise<JsonText> {
    await archiveAgain(work, id, this.config.egress.on);
    return readPiece(work.em, id);
  }

  /** Keeps a copy that a person has made. */
  @Post('evidence/:id/copy')
  @Permits('evidence:write')
  @Finds(A_PIECE)
  @Prepares(CopyBefore)
  @ApiConsumes('multipart/form-data')
  @ApiOperation({
    summary: 'Bring a copy by hand',
    description:
      'HTML, PDF, DOCX, plain text or a picture, of 10 MiB at most. The answer says who brought it.',
  })
  @ApiCreatedResponse({ type: EvidenceWithDuplicates })
  async bring(
    @FoundId() id: string,
    @InWork() work: Work,
    @Prepared() copy: CopyByHand | null,
    @Body() _form: CopyUpload,
  ): Promise<JsonText> {
    if (!copy) throw invalid('/file', 'missing');
    await copyByHand(work, this.copies, id, copy);
    return readPiece(work.em, id);
  }

  /** What is known of the copy, and where the passage stands in it. */
  @Get('evidence/:id/copy')
  @Permits('evidence:read')
  @Finds(A_PIECE)
  @ApiOperation({ summary: 'Read about the archived copy' })
  @ApiOkResponse({ type: CopyAnswer })
  async copy(@FoundId() id: string): Promise<CopyAnswer> {
    const row = await this.reader.one<{ copy: CopyAnswer } & CopiedWords>(COPY, [id]);
    if (!row) throw new Problem('not_found');
    return { ...row.copy, passage: await placeOf(row) };
  }

  /** The words of the copy. */
  @Get('evidence/:id/copy/text')
  @Permits('evidence:read')
  @Finds(A_PIECE)
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOperation({ summary: 'Read the text of the archived copy' })
  @ApiOkResponse({
    content: {
      'text/plain': { schema: { type: 'string' }, example: 'Expresses its determination to prevent' },
    },
  })
  async text(@FoundId() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const copy = await this.reader.one<{ text: string; sha256: string }>(COPY_TEXT, [id]);
    if (!copy) throw new Problem('not_found');
    void reply.header('etag', `"${copy.sha256}"`);
    return copy.text;
  }

  /** The bytes, as a file to be saved: another site's page is never shown under our own address. */
  @Get('evidence/:id/copy/bytes')
  @Permits('evidence:read')
  @Finds(A_PIECE)
  @Header('content-type', 'application/octet-stream')
  @Header('x-content-type-options', 'nosniff')
  @Header('content-security-policy', 'sandbox')
  @ApiOperation({ summary: 'Save the archived copy, byte for byte' })
  @ApiOkResponse({
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async bytes(@FoundId() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const copy = await this.reader.one<{ sha256: Buffer; mediaType: string | null; fileName: string | null }>(
      COPY_BYTES,
      [id],
    );
    const bytes = copy && (await this.store.get(copy.sha256));
    if (!copy || !bytes) throw new Problem('not_found');
    void reply.header('content-disposition', `attachment; filename="${attachmentName(copy)}"`);
    return bytes;
  }

  /** How much is kept, and where. */
  @Get('archive/report')
  @Permits('archive:report')
  @ApiOperation({ summary: 'Size of the archive' })
  @ApiOkResponse({ type: ArchiveReport })
  async report(): Promise<ArchiveReport> {
    const { store, count: files, bytes } = await this.store.report();
    type Captures = Omit<ArchiveReport, 'store' | 'files' | 'bytes'>;
    return { store, files, bytes, ...(await this.reader.one<Captures>(ARCHIVE_REPORT))! };
  }
}

/** Where a passage stands. A text that must be searched for words that are only alike is long work. */
async function placeOf({ text, passage, context }: CopiedWords): Promise<PassagePlace | null> {
  if (!passage) return null;
  const length = text.includes(passage.trim()) ? 0 : text.length;
  return askInRequest('passage', length, [text, passage, context ?? undefined]);
}
