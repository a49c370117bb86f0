import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
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
  AttachDocumentsDto,
  AttachmentDto,
  FileChangedDto,
  requestsPermissions,
} from '../../contract/index';
import { AttachToDraft } from '../drafting/attach-to-draft';
import { DetachFromDraft } from '../drafting/detach-from-draft';
import { RequestQueries } from '../reads/request-queries';
import { Attachments } from '../thread/attachments';

/** The documents that the version in preparation will take along. */
@Controller('api/v1/requests/:id/documents')
export class DraftDocumentsController {
  constructor(
    private readonly attachToDraft: AttachToDraft,
    private readonly detachFromDraft: DetachFromDraft,
    private readonly queries: RequestQueries,
    private readonly attachments: Attachments,
  ) {}

  /** In the order in which they were put on; 409 when no version is in preparation. */
  @Get()
  @Allow(requestsPermissions.draft)
  @Answers(AttachmentDto, { list: 'array' })
  async list(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<AttachmentDto[]> {
    await this.queries.draft(actor, id);
    return this.attachments.carriedBy(actor, id);
  }

  @Post()
  @Allow(requestsPermissions.draft)
  @HttpCode(200)
  @Answers(FileChangedDto)
  @SetsETag()
  attach(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
    @Body() input: AttachDocumentsDto,
  ): Promise<FileChangedDto> {
    return this.attachToDraft.run(actor, id, input, { version, command });
  }

  /** Answers the file's new version, as every step does. */
  @Delete(':documentId')
  @Allow(requestsPermissions.draft)
  @Answers(FileChangedDto)
  @SetsETag()
  detach(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UuidParam('documentId') documentId: string,
    @IfMatch() version: number,
    @Command() command: CommandKey,
  ): Promise<FileChangedDto> {
    return this.detachFromDraft.run(actor, id, documentId, { version, command });
  }
}
