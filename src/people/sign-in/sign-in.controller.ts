import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Config } from '../../platform/config.js';
import { Problem } from '../../platform/errors.js';
import { Permits, Public } from '../../platform/http/route-rules.js';
import { InWork, type DeskRequest, type Work } from '../../platform/http/work.js';
import { CONFIG } from '../../platform/tokens.js';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '../demo-people.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
import { DemoNewsroomAnswer, LoginRequest, SetPasswordRequest } from './sign-in.dto.js';
import { SignIn } from './sign-in.js';

/** In and out of the desk. */
@ApiTags('sign-in')
@Controller('api/v1/auth')
export class SignInController {
  constructor(
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A session for a browser, in a cookie. */
  @Post('login')
  @Public()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Sign in',
    description:
      'Sets the session cookie. After five failures of an account, or twenty of an address, each further one waits longer (429).',
  })
  @ApiNoContentResponse({ description: 'Signed in; the cookie is set' })
  async login(
    @Body() { email, password }: LoginRequest,
    @Req() request: DeskRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const earlierSession = readSessionCookie(request, this.config);
    const from = { address: request.ip, requestId: request.id, earlierSession };
    setSessionCookie(reply, this.config, await this.signIn.signIn({ email, password, ...from }));
  }

  /** The end of this browser's session; also where it has ended before. */
  @Post('logout')
  @Public()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out of this browser' })
  @ApiNoContentResponse({ description: 'Signed out; the cookie is gone' })
  async logout(@Req() request: DeskRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = readSessionCookie(request, this.config);
    if (token) await this.signIn.signOut(token, request.id);
    clearSessionCookie(reply, this.config);
  }

  /** The end of every session of the person; keys stay. */
  @Post('logout-everywhere')
  @Permits('account:write')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Sign out of every browser',
    description: 'Ends all sessions of the person who asks. Keys stay.',
  })
  @ApiNoContentResponse({ description: 'No session of this person is left' })
  async logoutEverywhere(
    @InWork() work: Work,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signIn.signOutEverywhere(work);
    clearSessionCookie(reply, this.config);
  }

  /** A password by a one-time token: the first one, or a new one. */
  @Post('password')
  @Public()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Set a password by a one-time token',
    description: 'Ends every session of the person.',
  })
  @ApiNoContentResponse({ description: 'The password is set; sign in with it' })
  async setPassword(@Body() body: SetPasswordRequest, @Req() request: DeskRequest): Promise<void> {
    await this.signIn.setPassword({ ...body, requestId: request.id });
  }

  /** The fictional people whom the sign-in page offers by a click. */
  @Get('demo')
  @Public()
  @ApiOperation({ summary: 'People of the demo newsroom', description: 'Only in demo mode; otherwise 404.' })
  @ApiOkResponse({ type: DemoNewsroomAnswer })
  demo(): DemoNewsroomAnswer {
    if (!this.config.demo) throw new Problem('not_found');
    return {
      people: DEMO_PEOPLE.map(({ name, email, roles, about }) => ({
        name,
        email,
        roles,
        about,
        password: DEMO_PASSWORD,
      })),
    };
  }
}
