import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Allow, Answers, CurrentActor, UuidParam } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  ApiTokenDto,
  CreateTokenDto,
  IssuedTokenDto,
  keepTokens,
  RotateTokenDto,
  TokenOfferDto,
} from '../../contract/index';
import { AuthorityDirectory } from '../authority-directory';
import { CreateToken } from './create-token';
import { RevokeToken } from './revoke-token';
import { RotateToken } from './rotate-token';
import { ScopeOffer } from './scope-offer';
import { TokenQueries } from './token-queries';

/**
 * Tokens for systems of the own authority. Making one takes no idempotency key: a kept answer would
 * keep the secret. Who lost the answer sees the token in the list, and revokes or rotates it.
 */
@Controller('api/v1/tokens')
export class TokensController {
  constructor(
    private readonly queries: TokenQueries,
    private readonly offer: ScopeOffer,
    private readonly authorities: AuthorityDirectory,
    private readonly createToken: CreateToken,
    private readonly rotateToken: RotateToken,
    private readonly revokeToken: RevokeToken,
  ) {}

  @Get()
  @Allow(keepTokens)
  @Answers(ApiTokenDto, { list: 'array' })
  list(@CurrentActor() actor: Actor): Promise<ApiTokenDto[]> {
    return this.queries.list(actor);
  }

  @Get('offer')
  @Allow(keepTokens)
  @Answers(TokenOfferDto)
  async offered(@CurrentActor() actor: Actor): Promise<TokenOfferDto> {
    const authority = await this.authorities.find(actor.authorityId);
    return authority === null
      ? { roles: [], scopes: [], personal: [] }
      : this.offer.of(authority.kind);
  }

  @Post()
  @Allow(keepTokens)
  @Answers(IssuedTokenDto, { status: 201 })
  create(@CurrentActor() actor: Actor, @Body() input: CreateTokenDto): Promise<IssuedTokenDto> {
    return this.createToken.run(actor, input);
  }

  @Post(':id/rotate')
  @HttpCode(200)
  @Allow(keepTokens)
  @Answers(IssuedTokenDto)
  rotate(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() input: RotateTokenDto,
  ): Promise<IssuedTokenDto> {
    return this.rotateToken.run(actor, id, input);
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @Allow(keepTokens)
  @Answers(ApiTokenDto)
  revoke(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<ApiTokenDto> {
    return this.revokeToken.run(actor, id);
  }
}
