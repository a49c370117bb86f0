import { createHash } from 'node:crypto';
import { Body, Controller, Get, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import { JurisdictionQueries } from '@rogatory/jurisdictions/api';
import { Allow, Answers } from '@rogatory/platform/api';
import type { FastifyReply } from 'fastify';
import {
  instrumentsPermissions,
  LawBetweenDto,
  LawBetweenQueryDto,
  LegalBasisAnswerDto,
  LegalBasisQuestionDto,
} from '../contract/index';
import { lawBetween, resolveLegalBasis } from '../rules/index';
import { Law } from './law';
import { instrumentOnWire, timeLimitOnWire } from './on-wire';
import { readPair, readQuestion } from './read-question';

/** On what may one State ask another? */
@Controller('api/v1/legal-basis')
export class LegalBasisController {
  constructor(
    private readonly law: Law,
    private readonly jurisdictions: JurisdictionQueries,
  ) {}

  @Post('resolve')
  @HttpCode(200)
  @Allow(instrumentsPermissions.read)
  @Answers(LegalBasisAnswerDto)
  async resolve(@Body() asked: LegalBasisQuestionDto): Promise<LegalBasisAnswerDto> {
    const question = readQuestion(asked, await this.known(), this.law.today());
    return resolveLegalBasis(question, this.law.on(question.date));
  }

  /** The law from which a client answers every question between two States by itself. */
  @Get('law')
  @Allow(instrumentsPermissions.read)
  @Answers(LawBetweenDto)
  async between(
    @Query() asked: LawBetweenQueryDto,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LawBetweenDto | undefined> {
    const pair = readPair(asked, await this.known(), this.law.today());
    const narrowed = lawBetween(this.law.on(pair.date), [pair.requesting, pair.requested]);
    const answer = {
      ...pair,
      instruments: narrowed.instruments.map(instrumentOnWire),
      timeLimits: narrowed.timeLimits.map(timeLimitOnWire),
    };
    const digest = createHash('sha256').update(JSON.stringify(answer)).digest('base64url');
    const etag = `W/"${digest.slice(0, 22)}"`;
    // Kept by the reader, yet asked for each time: a change of the law holds at once.
    void reply.header('etag', etag).header('cache-control', 'private, no-cache');
    if (known !== etag) return answer;
    void reply.status(304);
    return undefined;
  }

  private async known(): Promise<ReadonlySet<string>> {
    return new Set((await this.jurisdictions.list()).map(({ code }) => code));
  }
}
