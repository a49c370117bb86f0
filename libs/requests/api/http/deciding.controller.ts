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
  DropProposalDto,
  FileChangedDto,
  ProposeRefusalDto,
  RecordReviewDto,
  requestsPermissions,
  SendProposalDto,
} from '../../contract/index';
import { DeclineRefusal } from '../deciding/decline-refusal';
import { ProposeRefusal } from '../deciding/propose-refusal';
import { RecordReview } from '../deciding/record-review';
import { SendRefusal } from '../deciding/send-refusal';

/** How the requested side comes to refuse: its tests, a proposal, and a second person. */
@Controller('api/v1/requests/:id')
export class DecidingController {
  constructor(
    private readonly review: RecordReview,
    private readonly proposal: ProposeRefusal,
    private readonly declining: DeclineRefusal,
    private readonly refusal: SendRefusal,
  ) {}

  /** Never leaves the side. */
  @Post('record-review')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  recordReview(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: RecordReviewDto,
  ): Promise<FileChangedDto> {
    return this.review.run(actor, id, input, { version, command });
  }

  /** Always with ground, article and reasons; a second person sends it. */
  @Post('propose-refusal')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  proposeRefusal(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: ProposeRefusalDto,
  ): Promise<FileChangedDto> {
    return this.proposal.run(actor, id, input, { version, command });
  }

  @Post('decline-refusal')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  declineRefusal(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: DropProposalDto,
  ): Promise<FileChangedDto> {
    return this.declining.run(actor, id, input, { version, command });
  }

  /** Only by somebody who did not propose it. */
  @Post('refuse')
  @Allow(requestsPermissions.approve)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  refuse(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: SendProposalDto,
  ): Promise<FileChangedDto> {
    return this.refusal.run(actor, id, input, { version, command });
  }
}
