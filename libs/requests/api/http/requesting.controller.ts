import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  Allow,
  Answers,
  Command,
  CurrentActor,
  IfMatch,
  SetsETag,
  UuidParam,
  type CommandKey,
} from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  AnswerQuestionsDto,
  CorrectRequestDto,
  FileChangedDto,
  requestsPermissions,
} from '../../contract/index';
import { AnswerQuestions } from '../drafting/answer-questions';
import { CorrectRequest } from '../drafting/correct-request';

/** What the requesting side does once its request is out. */
@Controller('api/v1/requests/:id')
export class RequestingController {
  constructor(
    private readonly answerQuestions: AnswerQuestions,
    private readonly correctRequest: CorrectRequest,
  ) {}

  @Post('answer')
  @Allow(requestsPermissions.answer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  answer(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: AnswerQuestionsDto,
  ): Promise<FileChangedDto> {
    return this.answerQuestions.run(actor, id, input, { version, command });
  }

  /** Opens the next version beside the one that was sent. */
  @Post('correct')
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  correct(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: CorrectRequestDto,
  ): Promise<FileChangedDto> {
    return this.correctRequest.run(actor, id, input, { version, command });
  }
}
