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
  ForwardDto,
  MarkReadDto,
  ReadMarksDto,
  RecordRelayDto,
  RegisterReceiptDto,
  RemarkDto,
  RequestOrallyDto,
  requestsPermissions,
  ReviewUrgencyDto,
} from '../../contract/index';
import { AskReview } from '../drafting/ask-review';
import { ConfirmUrgency } from '../transmission/confirm-urgency';
import { ForwardRequest } from '../transmission/forward-request';
import { MarkRead } from '../transmission/mark-read';
import { RecordRelay } from '../transmission/record-relay';
import { RegisterReceipt } from '../transmission/register-receipt';
import { RequestOrally } from '../transmission/request-orally';
import { ReviewUrgency } from '../transmission/review-urgency';

/** How a request goes out and comes in: reviewed, spoken, carried on, received, passed on, seen. */
@Controller('api/v1/requests/:id')
export class TransmissionController {
  constructor(
    private readonly askInternalReview: AskReview,
    private readonly confirmThatUrgent: ConfirmUrgency,
    private readonly requestByCall: RequestOrally,
    private readonly reviewHowUrgent: ReviewUrgency,
    private readonly recordThatRelayed: RecordRelay,
    private readonly registerTrueReceipt: RegisterReceipt,
    private readonly forwardRequest: ForwardRequest,
    private readonly markRead: MarkRead,
  ) {}

  /** The lead of the office looks at it before it leaves the office. */
  @Post('ask-review')
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  askReview(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: RemarkDto,
  ): Promise<FileChangedDto> {
    return this.askInternalReview.run(actor, id, input, { version, command });
  }

  /** Only by somebody who neither wrote nor submitted it; afterwards where minutes counted. */
  @Post('confirm-urgency')
  @Allow(requestsPermissions.approve)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  confirmUrgency(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: RemarkDto,
  ): Promise<FileChangedDto> {
    return this.confirmThatUrgent.run(actor, id, input, { version, command });
  }

  /** An urgent request by word of mouth; the written one follows in the same thread. */
  @Post('request-orally')
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  requestOrally(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: RequestOrallyDto,
  ): Promise<FileChangedDto> {
    return this.requestByCall.run(actor, id, input, { version, command });
  }

  /** Which measures stay urgent; the others become a priority. */
  @Post('review-urgency')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  reviewUrgency(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: ReviewUrgencyDto,
  ): Promise<FileChangedDto> {
    return this.reviewHowUrgent.run(actor, id, input, { version, command });
  }

  /** Somebody outside carried one of our dispatches on. */
  @Post('record-relay')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  recordRelay(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: RecordRelayDto,
  ): Promise<FileChangedDto> {
    return this.recordThatRelayed.run(actor, id, input, { version, command });
  }

  /** When and how it truly came: the requested side's clocks run from then. */
  @Post('register-receipt')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  registerReceipt(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: RegisterReceiptDto,
  ): Promise<FileChangedDto> {
    return this.registerTrueReceipt.run(actor, id, input, { version, command });
  }

  /** To the authority of the same State that is competent; the sender is told. */
  @Post('forward')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  forward(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: ForwardDto,
  ): Promise<FileChangedDto> {
    return this.forwardRequest.run(actor, id, input, { version, command });
  }

  /** Changes no file and may be repeated: the sender learns once that it was seen. */
  @Post('read')
  @Allow(requestsPermissions.answer)
  @HttpCode(200)
  @Answers(ReadMarksDto)
  read(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() input: MarkReadDto,
  ): Promise<ReadMarksDto> {
    return this.markRead.run(actor, id, input);
  }
}
