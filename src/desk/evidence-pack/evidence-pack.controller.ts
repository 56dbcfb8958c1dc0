import { Controller, Get, Inject, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CLAIM } from '../../claims/claims.controller.js';
import { demand } from '../../people/permissions.js';
import type { Actor } from '../../platform/http/actor.js';
import { Finds, Permits } from '../../platform/http/route-rules.js';
import { CurrentActor, FoundId } from '../../platform/http/work.js';
import { EvidencePacks } from './evidence-packs.js';

/** All of a claim in one file. */
@ApiTags('exports')
@Controller('api/v1/claims/:id/evidence-pack')
export class EvidencePackController {
  constructor(@Inject(EvidencePacks) private readonly packs: EvidencePacks) {}

  /** The pack. */
  @Get()
  @Permits('claims:read')
  @Finds(CLAIM)
  @ApiOperation({
    summary: 'Download the evidence pack of a claim',
    description:
      'A ZIP for lawyers and assessors: the claim, each ClaimReview that was published, the archived copies, and the signed history, with their hashes and the desk’s signature, to be checked without the desk. Confidential: it holds sensitive evidence and comments too, and needs `evidence:read` and `threads:read` besides.',
  })
  @ApiOkResponse({ content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } })
  async pack(
    @FoundId() id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    for (const also of ['evidence:read', 'threads:read'] as const) demand(actor, also);
    const { name, zip } = await this.packs.of(id, actor.personId);
    void reply.headers({
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}"`,
    });
    return new StreamableFile(zip);
  }
}
