import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { JurisdictionQueries } from '@rogatory/jurisdictions/api';
import { Allow, Answers } from '@rogatory/platform/api';
import {
  instrumentsPermissions,
  LegalBasisAnswerDto,
  LegalBasisQuestionDto,
} from '../contract/index';
import { resolveLegalBasis } from '../rules/index';
import { Law } from './law';
import { readQuestion } from './read-question';

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
    const known = new Set((await this.jurisdictions.list()).map(({ code }) => code));
    const question = readQuestion(asked, known, this.law.today());
    return resolveLegalBasis(question, this.law.on(question.date));
  }
}
