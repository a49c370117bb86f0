import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import {
  Allow,
  Answers,
  BodyStream,
  Command,
  type CommandKey,
  CurrentActor,
  type StreamedBody,
  TakesStreamedBody,
  UuidParam,
} from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { FastifyReply } from 'fastify';
import { DocumentDto, documentsPermissions, UploadDocumentQueryDto } from '../../contract/index';
import { attachmentDisposition, nameInDisposition } from '../../rules/index';
import { DocumentQueries } from '../document-queries';
import { DownloadDocument } from '../download-document';
import { UploadDocument } from '../upload-document';

/** Nothing that was uploaded ever runs or shows itself in a page of ours, whatever it is. */
const runsNothing = "default-src 'none'; sandbox";

/** Documents: uploaded as they are, looked up, downloaded as they were. */
@Controller('api/v1/documents')
export class DocumentsController {
  constructor(
    private readonly uploadDocument: UploadDocument,
    private readonly downloadDocument: DownloadDocument,
    private readonly queries: DocumentQueries,
  ) {}

  /** Belongs to the own authority until it travels with a dispatch. */
  @Post()
  @Allow(documentsPermissions.upload)
  @TakesStreamedBody()
  @Answers(DocumentDto, { status: 201 })
  async upload(
    @CurrentActor() actor: Actor,
    @Command() command: CommandKey,
    @BodyStream() body: StreamedBody,
    @Query() query: UploadDocumentQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DocumentDto> {
    const { bytes, mediaType, disposition, announcedBytes } = body;
    const upload = {
      // The connection must outlive a refusal, to carry it.
      content: bytes.iterator({ destroyOnReturn: false }),
      name: nameInDisposition(disposition) ?? query.name ?? null,
      mediaType,
      announcedBytes,
    };
    const uploaded = await this.uploadDocument.run(actor, upload, { command });
    void reply.header('location', `/api/v1/documents/${uploaded.id}`);
    return uploaded;
  }

  @Get(':id')
  @Allow(documentsPermissions.read)
  @Answers(DocumentDto)
  document(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<DocumentDto> {
    return this.queries.document(actor, id);
  }

  /** Every download is recorded. */
  @Get(':id/content')
  @Allow(documentsPermissions.read)
  @Answers(null, { status: 200, bytes: true, description: 'The bytes as they were uploaded' })
  async content(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { document, content } = await this.downloadDocument.run(actor, id);
    await reply
      .headers({
        'content-type': 'application/octet-stream',
        'content-security-policy': runsNothing,
        'content-disposition': attachmentDisposition(document.name),
        'content-length': document.bytes,
      })
      .send(content);
  }
}
