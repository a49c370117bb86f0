import { Body, Controller, Get, Post, Put, Res } from '@nestjs/common';
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
  DraftDto,
  EditDraftDto,
  FileChangedDto,
  OpenDraftDto,
  requestsPermissions,
} from '../../contract/index';
import { EditDraft } from '../drafting/edit-draft';
import { OpenDraft } from '../drafting/open-draft';
import { RequestQueries } from '../reads/request-queries';

/** Drafts: opened, read to be edited, rewritten. */
@Controller('api/v1/requests')
export class DraftsController {
  constructor(
    private readonly openDraft: OpenDraft,
    private readonly editDraft: EditDraft,
    private readonly queries: RequestQueries,
  ) {}

  /** Only the drafting office sees it until it is submitted. */
  @Post()
  @Allow(requestsPermissions.draft)
  @Answers(FileChangedDto, { status: 201 })
  @SetsETag()
  async open(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @Body() input: OpenDraftDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileChangedDto> {
    const opened = await this.openDraft.run(actor, input, { command });
    void reply.header('location', `/api/v1/requests/${opened.id}`);
    return opened;
  }

  @Get(':id/draft')
  @Allow(requestsPermissions.draft)
  @Answers(DraftDto)
  @SetsETag()
  draft(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<DraftDto> {
    return this.queries.draft(actor, id);
  }

  @Put(':id/draft')
  @Allow(requestsPermissions.draft)
  @Answers(FileChangedDto)
  @SetsETag()
  edit(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: EditDraftDto,
  ): Promise<FileChangedDto> {
    return this.editDraft.run(actor, id, input, { version, command });
  }
}
