import type {} from '@fastify/cookie';
import { Body, Controller, Delete, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { Answers, Configuration, httpSlice, Public } from '@rogatory/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionDto, SignInDto } from '../contract/index';
import { AccessTokens } from './access-tokens';
import { IdentityQueries } from './identity-queries';
import { identitySlice } from './identity-slice';
import { type OpenedSession, OpenSession } from './open-session';
import { RenewSession } from './renew-session';
import { SignInLimit } from './sign-in-limit.guard';

const cookieName = 'rogatory_refresh';
const cookiePath = '/api/v1/session';

/** Signing in, staying signed in, signing out. */
@Controller('api/v1/session')
export class SessionController {
  private readonly cookie;

  constructor(
    private readonly openSession: OpenSession,
    private readonly renewSession: RenewSession,
    private readonly tokens: AccessTokens,
    private readonly queries: IdentityQueries,
    configuration: Configuration,
  ) {
    this.cookie = {
      httpOnly: true,
      secure: configuration.of(httpSlice).secureCookies === 'yes',
      sameSite: 'strict',
      path: cookiePath,
      maxAge: configuration.of(identitySlice).sessionHours * 3600,
    } as const;
  }

  @Post()
  @Public()
  @UseGuards(SignInLimit)
  @HttpCode(200)
  @Answers(SessionDto)
  async signIn(
    @Body() { email, password }: SignInDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.answer(await this.openSession.run(email.trim(), password), reply);
  }

  @Post('refresh')
  @Public()
  @HttpCode(200)
  @Answers(SessionDto)
  async refresh(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.answer(await this.renewSession.run(request.cookies[cookieName]), reply);
  }

  @Delete()
  @Public()
  @HttpCode(204)
  @Answers(null)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.renewSession.end(request.cookies[cookieName]);
    void reply.clearCookie(cookieName, { path: cookiePath });
  }

  private async answer(opened: OpenedSession, reply: FastifyReply): Promise<SessionDto> {
    void reply.setCookie(cookieName, opened.refreshToken, this.cookie);
    return {
      accessToken: await this.tokens.issue(opened.actor),
      expiresInSeconds: this.tokens.seconds,
      me: await this.queries.me(opened.actor),
    };
  }
}
