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
  MessageDto,
  ReplyToConditionsDto,
  requestsPermissions,
  SupplementDto,
} from '../../contract/index';
import { RemindRequested } from '../speaking/remind-requested';
import { ReplyToConditions } from '../speaking/reply-to-conditions';
import { SendNote } from '../speaking/send-note';
import { SendSupplement } from '../speaking/send-supplement';

/** What the two sides say to each other while a request runs. */
@Controller('api/v1/requests/:id')
export class SpeakingController {
  constructor(
    private readonly reply: ReplyToConditions,
    private readonly supplementing: SendSupplement,
    private readonly noting: SendNote,
    private readonly reminding: RemindRequested,
  ) {}

  @Post('reply-to-conditions')
  @Allow(requestsPermissions.approve)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  replyToConditions(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: ReplyToConditionsDto,
  ): Promise<FileChangedDto> {
    return this.reply.run(actor, id, input, { version, command });
  }

  /** What is asked stays as it was. */
  @Post('supplement')
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  supplement(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: SupplementDto,
  ): Promise<FileChangedDto> {
    return this.supplementing.run(actor, id, input, { version, command });
  }

  @Post('send-note')
  @Allow(requestsPermissions.answer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  sendNote(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: MessageDto,
  ): Promise<FileChangedDto> {
    return this.noting.run(actor, id, input, { version, command });
  }

  @Post('remind')
  @Allow(requestsPermissions.answer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  remind(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: MessageDto,
  ): Promise<FileChangedDto> {
    return this.reminding.run(actor, id, input, { version, command });
  }
}
