import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
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
import type { FastifyReply } from 'fastify';
import {
  FileChangedDto,
  FormaliseDto,
  MessageDto,
  OpenConsultationDto,
  ReplyToInformationDto,
  requestsPermissions,
  SendInformationDto,
} from '../../contract/index';
import { Consult } from '../exchanges/consult';
import { Formalise } from '../exchanges/formalise';
import { OpenConsultation } from '../exchanges/open-consultation';
import { ReplyToInformation } from '../exchanges/reply-to-information';
import { SendInformation } from '../exchanges/send-information';

/** Threads that begin with an informal word or with information, and informal words in any. */
@Controller('api/v1')
export class ExchangesController {
  constructor(
    private readonly consultations: OpenConsultation,
    private readonly consulting: Consult,
    private readonly formalising: Formalise,
    private readonly information: SendInformation,
    private readonly replying: ReplyToInformation,
  ) {}

  /** An informal word before a formal request; its file is read at /requests/:id. */
  @Post('consultations')
  @Allow(requestsPermissions.draft)
  @Answers(FileChangedDto, { status: 201 })
  @SetsETag()
  async openConsultation(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @Body() input: OpenConsultationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileChangedDto> {
    const opened = await this.consultations.run(actor, input, { command });
    void reply.header('location', `/api/v1/requests/${opened.id}`);
    return opened;
  }

  /** Sent unasked; the other side reads it once it has accepted the conditions. */
  @Post('spontaneous-information')
  @Allow(requestsPermissions.transmit)
  @Answers(FileChangedDto, { status: 201 })
  @SetsETag()
  async sendInformation(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @Body() input: SendInformationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileChangedDto> {
    const opened = await this.information.run(actor, input, { command });
    void reply.header('location', `/api/v1/requests/${opened.id}`);
    return opened;
  }

  @Post('requests/:id/consult')
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  consult(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: MessageDto,
  ): Promise<FileChangedDto> {
    return this.consulting.run(actor, id, input, { version, command });
  }

  /** The draft goes out in the thread of the consultation. */
  @Post('requests/:id/formalise')
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  formalise(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: FormaliseDto,
  ): Promise<FileChangedDto> {
    return this.formalising.run(actor, id, input, { version, command });
  }

  @Post('requests/:id/reply-to-information')
  @Allow(requestsPermissions.steer)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  replyToInformation(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: ReplyToInformationDto,
  ): Promise<FileChangedDto> {
    return this.replying.run(actor, id, input, { version, command });
  }
}
