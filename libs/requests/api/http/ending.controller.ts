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
  MessageDto,
  ProposeWithdrawalDto,
  ReopenDto,
  requestsPermissions,
  SendProposalDto,
} from '../../contract/index';
import { AcknowledgeWithdrawal } from '../ending/acknowledge-withdrawal';
import { DropWithdrawal } from '../ending/drop-withdrawal';
import { ProposeWithdrawal } from '../ending/propose-withdrawal';
import { ReopenFile } from '../ending/reopen-file';
import { WithdrawRequest } from '../ending/withdraw-request';

/** What is no longer asked, and files that go on after their closure. */
@Controller('api/v1/requests/:id')
export class EndingController {
  constructor(
    private readonly proposal: ProposeWithdrawal,
    private readonly dropping: DropWithdrawal,
    private readonly withdrawal: WithdrawRequest,
    private readonly acknowledgement: AcknowledgeWithdrawal,
    private readonly reopening: ReopenFile,
  ) {}

  /** A second person releases it. */
  @Post('propose-withdrawal')
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  proposeWithdrawal(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: ProposeWithdrawalDto,
  ): Promise<FileChangedDto> {
    return this.proposal.run(actor, id, input, { version, command });
  }

  @Post('drop-withdrawal')
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  dropWithdrawal(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: DropProposalDto,
  ): Promise<FileChangedDto> {
    return this.dropping.run(actor, id, input, { version, command });
  }

  /** Only by somebody who did not propose it. */
  @Post('withdraw')
  @Allow(requestsPermissions.transmit)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  withdraw(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: SendProposalDto,
  ): Promise<FileChangedDto> {
    return this.withdrawal.run(actor, id, input, { version, command });
  }

  @Post('acknowledge-withdrawal')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  acknowledgeWithdrawal(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: MessageDto,
  ): Promise<FileChangedDto> {
    return this.acknowledgement.run(actor, id, input, { version, command });
  }

  @Post('reopen')
  @Allow(requestsPermissions.close)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  reopen(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: ReopenDto,
  ): Promise<FileChangedDto> {
    return this.reopening.run(actor, id, input, { version, command });
  }
}
