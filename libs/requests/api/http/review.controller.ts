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
  FileChangedDto,
  RemarkDto,
  requestsPermissions,
  TransmitRequestDto,
  ReturnDraftDto,
} from '../../contract/index';
import { ApproveRequest } from '../drafting/approve-request';
import { ReturnDraft } from '../drafting/return-draft';
import { SubmitDraft } from '../drafting/submit-draft';
import { TransmitRequest } from '../drafting/transmit-request';

/** A draft on its way out: given to review, returned, approved, transmitted. */
@Controller('api/v1/requests/:id')
export class ReviewController {
  constructor(
    private readonly submitDraft: SubmitDraft,
    private readonly returnDraft: ReturnDraft,
    private readonly approveRequest: ApproveRequest,
    private readonly transmitRequest: TransmitRequest,
  ) {}

  @Post('submit')
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  submit(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: RemarkDto,
  ): Promise<FileChangedDto> {
    return this.submitDraft.run(actor, id, input, { version, command });
  }

  @Post('return')
  @Allow(requestsPermissions.review)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  return(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: ReturnDraftDto,
  ): Promise<FileChangedDto> {
    return this.returnDraft.run(actor, id, input, { version, command });
  }

  /** Only by somebody who neither wrote nor submitted it. */
  @Post('approve')
  @Allow(requestsPermissions.approve)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  approve(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: RemarkDto,
  ): Promise<FileChangedDto> {
    return this.approveRequest.run(actor, id, input, { version, command });
  }

  /** From then on this version never changes. */
  @Post('transmit')
  @Allow(requestsPermissions.transmit)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  transmit(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: TransmitRequestDto,
  ): Promise<FileChangedDto> {
    return this.transmitRequest.run(actor, id, input, { version, command });
  }
}
