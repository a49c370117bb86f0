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
  AcceptRequestDto,
  AcknowledgeRequestDto,
  AskQuestionsDto,
  AssignMeasuresDto,
  FileChangedDto,
  requestsPermissions,
  RespondDto,
} from '../../contract/index';
import { AcceptRequest } from '../steering/accept-request';
import { AcknowledgeRequest } from '../steering/acknowledge-request';
import { AskQuestions } from '../steering/ask-questions';
import { AssignMeasures } from '../steering/assign-measures';
import { Respond } from '../steering/respond';

/** What the requested side does with a request it received. */
@Controller('api/v1/requests/:id')
export class RequestedController {
  constructor(
    private readonly acknowledgeRequest: AcknowledgeRequest,
    private readonly askQuestions: AskQuestions,
    private readonly acceptRequest: AcceptRequest,
    private readonly assignMeasures: AssignMeasures,
    private readonly respondTo: Respond,
  ) {}

  @Post('acknowledge')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  acknowledge(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: AcknowledgeRequestDto,
  ): Promise<FileChangedDto> {
    return this.acknowledgeRequest.run(actor, id, input, { version, command });
  }

  @Post('ask')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  ask(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: AskQuestionsDto,
  ): Promise<FileChangedDto> {
    return this.askQuestions.run(actor, id, input, { version, command });
  }

  @Post('accept')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  accept(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: AcceptRequestDto,
  ): Promise<FileChangedDto> {
    return this.acceptRequest.run(actor, id, input, { version, command });
  }

  /** The other side never learns who executes. */
  @Post('assign')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  assign(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: AssignMeasuresDto,
  ): Promise<FileChangedDto> {
    return this.assignMeasures.run(actor, id, input, { version, command });
  }

  @Post('respond')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  respond(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: RespondDto,
  ): Promise<FileChangedDto> {
    return this.respondTo.run(actor, id, input, { version, command });
  }
}
