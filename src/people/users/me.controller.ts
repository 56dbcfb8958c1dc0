import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Req, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import type { Config } from '../../platform/config.js';
import type { Actor } from '../../platform/http/actor.js';
import { Finds, Permits } from '../../platform/http/route-rules.js';
import { CurrentActor, InWork, ReadVersion, type DeskRequest, type Work } from '../../platform/http/work.js';
import { CONFIG } from '../../platform/tokens.js';
import { FindsOnly } from '../door/resource-rules.js';
import { permissionsOf } from '../permissions.js';
import { ReserveAttempt } from '../sign-in/reserve-attempt.guard.js';
import { readSessionCookie } from '../sign-in/session-cookie.js';
import { ChangePasswordRequest } from '../sign-in/sign-in.dto.js';
import { SignIn } from '../sign-in/sign-in.js';
import { updateUser } from './change-users.js';
import { MeAnswer, MyChanges } from './me.dto.js';
import { readUser, USER_JSON } from './users.query.js';

/** The account of the one who asks. */
@ApiTags('me')
@Controller('api/v1/me')
export class MeController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who am I, and what may I do. */
  @Get()
  @Permits('account:read')
  @ApiOperation({
    summary: 'Read your own account',
    description: 'For every session and every key, whatever its scopes.',
  })
  @ApiOkResponse({ type: MeAnswer })
  me(@CurrentActor() actor: Actor): Promise<MeAnswer> {
    return readMe(this.dataSource.manager, actor);
  }

  /** Name and language. */
  @Patch()
  @Permits('account:write')
  @Finds({
    table: 'users',
    match: true,
    current: `SELECT ${USER_JSON} AS current FROM users u WHERE u.id = $1`,
  })
  @FindsOnly((actor) => actor.id)
  @ApiOperation({ summary: 'Change your own account' })
  @ApiOkResponse({ type: MeAnswer })
  async update(
    @InWork() work: Work,
    @ReadVersion() version: number,
    @Body() body: MyChanges,
  ): Promise<MeAnswer> {
    await updateUser(work, work.actor.id, version, body);
    return readMe(work.em, work.actor);
  }

  /** A new password, by the one until now. */
  @Post('password')
  @Permits('account:write')
  @UseGuards(ReserveAttempt)
  @HttpCode(204)
  @ApiOperation({
    summary: 'Change your own password',
    description: 'Ends all your other sessions. Wrong passwords are slowed down as in signing in (429).',
  })
  @ApiNoContentResponse({ description: 'The new password holds' })
  async changePassword(
    @InWork() work: Work,
    @Body() body: ChangePasswordRequest,
    @Req() request: DeskRequest,
  ): Promise<void> {
    const keptSession = readSessionCookie(request, this.config) ?? undefined;
    await this.signIn.changePassword(work, { ...body, address: request.ip, keptSession });
  }
}

async function readMe(em: EntityManager, actor: Actor): Promise<MeAnswer> {
  const { id, version, kind, name, email, roles, locale } = await readUser(em, actor.id);
  return {
    id,
    version,
    kind,
    name,
    email,
    roles,
    locale,
    permissions: permissionsOf({ roles, scopes: actor.scopes }),
  };
}
