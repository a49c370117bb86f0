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
  AskConsentDto,
  ConfirmReceiptDto,
  DecideConsentDto,
  FileChangedDto,
  requestsPermissions,
  ReturnOriginalsDto,
  SendEvidenceDto,
} from '../../contract/index';
import { AskConsent } from '../supplying/ask-consent';
import { ConfirmReceipt } from '../supplying/confirm-receipt';
import { DecideConsent } from '../supplying/decide-consent';
import { ReturnOriginals } from '../supplying/return-originals';
import { SendEvidence } from '../supplying/send-evidence';

/** What is handed over, checked, given back, and what it may be used for. */
@Controller('api/v1/requests/:id')
export class SupplyingController {
  constructor(
    private readonly sending: SendEvidence,
    private readonly confirming: ConfirmReceipt,
    private readonly returning: ReturnOriginals,
    private readonly asking: AskConsent,
    private readonly deciding: DecideConsent,
  ) {}

  @Post('send-evidence')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  sendEvidence(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: SendEvidenceDto,
  ): Promise<FileChangedDto> {
    return this.sending.run(actor, id, input, { version, command });
  }

  @Post('confirm-receipt')
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  confirmReceipt(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: ConfirmReceiptDto,
  ): Promise<FileChangedDto> {
    return this.confirming.run(actor, id, input, { version, command });
  }

  @Post('return-originals')
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  returnOriginals(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: ReturnOriginalsDto,
  ): Promise<FileChangedDto> {
    return this.returning.run(actor, id, input, { version, command });
  }

  @Post('ask-consent')
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  askConsent(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: AskConsentDto,
  ): Promise<FileChangedDto> {
    return this.asking.run(actor, id, input, { version, command });
  }

  @Post('decide-consent')
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  decideConsent(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: DecideConsentDto,
  ): Promise<FileChangedDto> {
    return this.deciding.run(actor, id, input, { version, command });
  }
}
