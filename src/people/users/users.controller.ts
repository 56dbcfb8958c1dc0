import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Reader, type JsonText } from '../../platform/database/reader.js';
import { Lists } from '../../platform/http/paging.js';
import { Finds, Permits } from '../../platform/http/route-rules.js';
import { FoundId, InWork, ReadVersion, type Work } from '../../platform/http/work.js';
import { issuePasswordReset, RESET_HOURS, SETUP_HOURS } from '../sign-in/password-resets.js';
import { OneTimeTokenAnswer } from '../sign-in/sign-in.dto.js';
import { createUser, deactivateUser, reactivateUser, updateUser } from './change-users.js';
import {
  DeactivatedUserAnswer,
  NewUserAnswer,
  NewUserRequest,
  UserAnswer,
  UserChanges,
  UserListQuery,
  UserPage,
} from './users.dto.js';
import {
  ONE_USER,
  readOpenClaims,
  readServiceAccounts,
  readUser,
  USER_JSON,
  usersMatching,
} from './users.query.js';

const USER = { table: 'users', where: `kind <> 'system'` };
const CURRENT = `SELECT ${USER_JSON} AS current FROM users u WHERE u.id = $1`;

/** The people of the desk, and its service accounts. */
@ApiTags('people')
@Controller('api/v1/users')
export class UsersController {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Lists) private readonly lists: Lists,
  ) {}

  /** Accounts by name. */
  @Get()
  @Permits('people:read')
  @ApiOperation({ summary: 'List people and service accounts' })
  @ApiOkResponse({ type: UserPage })
  list(@Query() query: UserListQuery): Promise<JsonText> {
    return this.lists.page(usersMatching(query), query);
  }

  /** One account. */
  @Get(':id')
  @Permits('people:read')
  @Finds(USER)
  @ApiOperation({ summary: 'Read one account' })
  @ApiOkResponse({ type: UserAnswer })
  async one(@FoundId() id: string): Promise<JsonText> {
    return (await this.reader.json(ONE_USER, [id]))!;
  }

  /** A new account. */
  @Post()
  @Permits('people:write')
  @ApiOperation({
    summary: 'Add a person or a service account',
    description:
      'A person gets a token, shown once, to set a password with. A service account works through keys.',
  })
  @ApiCreatedResponse({ type: NewUserAnswer })
  async create(@InWork() work: Work, @Body() body: NewUserRequest): Promise<NewUserAnswer> {
    const id = await createUser(work, body);
    const user = await readUser(work.em, id);
    const passwordSetup = user.kind === 'person' ? await issuePasswordReset(work, id, SETUP_HOURS) : null;
    return { ...user, passwordSetup };
  }

  /** Name, roles, language, and who answers for a service account. */
  @Patch(':id')
  @Permits('people:write')
  @Finds({ ...USER, match: true, current: CURRENT })
  @ApiOperation({
    summary: 'Change an account',
    description: 'The last active admin keeps the role (409 `last_admin`).',
  })
  @ApiOkResponse({ type: UserAnswer })
  async update(
    @InWork() work: Work,
    @FoundId() id: string,
    @ReadVersion() version: number,
    @Body() body: UserChanges,
  ): Promise<UserAnswer> {
    await updateUser(work, id, version, body);
    return readUser(work.em, id);
  }

  /** The end of an account, its sessions and keys. */
  @Post(':id/deactivate')
  @Permits('people:write')
  @Finds(USER)
  @HttpCode(200)
  @ApiOperation({
    summary: 'Deactivate an account',
    description:
      'Sessions and keys end at once. The answer lists the work to hand over. The last active admin stays (409 `last_admin`).',
  })
  @ApiOkResponse({ type: DeactivatedUserAnswer })
  async deactivate(@InWork() work: Work, @FoundId() id: string): Promise<DeactivatedUserAnswer> {
    await deactivateUser(work, id);
    return {
      ...(await readUser(work.em, id)),
      openWork: await readOpenClaims(work.em, id),
      serviceAccounts: await readServiceAccounts(work.em, id),
    };
  }

  /** Back at the desk, with the password and roles of before. */
  @Post(':id/reactivate')
  @Permits('people:write')
  @Finds(USER)
  @HttpCode(200)
  @ApiOperation({
    summary: 'Reactivate an account',
    description: 'Password and roles are as they were; keys have to be made anew.',
  })
  @ApiOkResponse({ type: UserAnswer })
  async reactivate(@InWork() work: Work, @FoundId() id: string): Promise<UserAnswer> {
    await reactivateUser(work, id);
    return readUser(work.em, id);
  }

  /** A token for somebody who has forgotten the password. */
  @Post(':id/password-reset')
  @Permits('people:write')
  @Finds(USER)
  @ApiOperation({
    summary: 'Give out a token to set a new password',
    description: 'Shown once; earlier tokens of the person stop working.',
  })
  @ApiCreatedResponse({ type: OneTimeTokenAnswer })
  resetPassword(@InWork() work: Work, @FoundId() id: string): Promise<OneTimeTokenAnswer> {
    return issuePasswordReset(work, id, RESET_HOURS);
  }
}
