import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Reader, type JsonText } from '../../platform/database/reader.js';
import type { Actor } from '../../platform/http/actor.js';
import { Lists } from '../../platform/http/paging.js';
import { Finds, Permits } from '../../platform/http/route-rules.js';
import { CurrentActor, FoundId, InWork, ReadVersion, type Work } from '../../platform/http/work.js';
import { VisibleTo } from '../door/resource-rules.js';
import { may } from '../permissions.js';
import { createKey, revokeKey, rotateKey } from './change-keys.js';
import {
  KeyAnswer,
  KeyListQuery,
  KeyPage,
  NewKeyAnswer,
  NewKeyRequest,
  RotateKeyRequest,
} from './keys.dto.js';
import { KEY_JSON, KEYS_FROM, keysMatching, ONE_KEY, readKeyRow } from './keys.query.js';

const CURRENT = `SELECT ${KEY_JSON} AS current FROM ${KEYS_FROM} WHERE k.id = $1`;

/** One's own keys, and those of the service accounts that one answers for; all of them for who looks after people. */
const OWN = {
  to: 'owner_id = $3 OR owner_id IN (SELECT s.id FROM users s WHERE s.responsible_id = $3)',
  unless: 'people:write',
} as const;

/** Keys for programs. */
@ApiTags('keys')
@Controller('api/v1/keys')
export class KeysController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
  ) {}

  /** Keys, the newest first. */
  @Get()
  @Permits('keys:read')
  @ApiOperation({
    summary: 'List keys',
    description: 'Your own and those of service accounts that you answer for; all of them for an admin.',
  })
  @ApiOkResponse({ type: KeyPage })
  list(@Query() query: KeyListQuery, @CurrentActor() actor: Actor): Promise<JsonText> {
    return this.lists.page(keysMatching(query, may(actor, OWN.unless) ? null : actor.id), query);
  }

  /** One key. */
  @Get(':id')
  @Permits('keys:read')
  @Finds({ table: 'api_keys' })
  @VisibleTo(OWN)
  @ApiOperation({ summary: 'Read one key' })
  @ApiOkResponse({ type: KeyAnswer })
  async one(@FoundId() id: string): Promise<JsonText> {
    return (await this.reader.json(ONE_KEY, [id]))!;
  }

  /** A new key. */
  @Post()
  @Permits('keys:write')
  @ApiOperation({
    summary: 'Make a key',
    description:
      'For yourself, or for a service account. `key` is shown only now. A key never does more than the roles of its owner allow.',
  })
  @ApiCreatedResponse({ type: NewKeyAnswer })
  async create(@InWork() work: Work, @Body() body: NewKeyRequest): Promise<NewKeyAnswer> {
    const { name, scopes, ownerId = work.actor.id, expiresAt } = body;
    const { id, key } = await createKey(work, {
      name,
      scopes,
      ownerId,
      expiresAt: expiresAt ? new Date(expiresAt) : null,
    });
    return { ...(await readKeyRow(work.em, id)), key };
  }

  /** A successor for a key. */
  @Post(':id/rotate')
  @Permits('keys:write')
  @Finds({
    table: 'api_keys',
    where: 'revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())',
    match: true,
    current: CURRENT,
  })
  @VisibleTo(OWN)
  @ApiOperation({
    summary: 'Rotate a key',
    description:
      'Makes another with the same name, scopes and length of life; asked with a key, with the end of the old one. `key` is shown only now. The old one goes on for the overlap.',
  })
  @ApiCreatedResponse({ type: NewKeyAnswer })
  async rotate(
    @InWork() work: Work,
    @FoundId() oldId: string,
    @ReadVersion() version: number,
    @Body() { overlapHours }: RotateKeyRequest,
  ): Promise<NewKeyAnswer> {
    const { id, key } = await rotateKey(work, oldId, { version, overlapHours });
    return { ...(await readKeyRow(work.em, id)), key };
  }

  /** The end of a key. */
  @Delete(':id')
  @Permits('keys:write')
  @Finds({ table: 'api_keys', where: 'revoked_at IS NULL', match: true, current: CURRENT })
  @VisibleTo(OWN)
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke a key', description: 'It stops working at once.' })
  @ApiNoContentResponse({ description: 'Revoked' })
  async revoke(@InWork() work: Work, @FoundId() id: string, @ReadVersion() version: number): Promise<void> {
    await revokeKey(work, id, version);
  }
}
