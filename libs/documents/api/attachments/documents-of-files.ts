import { Injectable } from '@nestjs/common';
import { Database, notFound, type Transaction, unprocessable } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { Attachments } from '@rogatory/requests/api';
import { requestsErrors, type AttachmentDto } from '@rogatory/requests/contract';
import {
  attach,
  attachable,
  carried,
  detach,
  linkReceived,
  markSent,
} from './attachment-statements';

/** The documents that files carry, kept in `file_document`. */
@Injectable()
export class DocumentsOfFiles extends Attachments {
  constructor(private readonly database: Database) {
    super();
  }

  async take(
    tx: Transaction,
    fileId: string,
    documentIds: readonly string[],
    pointer = '/attachmentIds',
  ): Promise<AttachmentDto[]> {
    if (documentIds.length === 0) return [];
    const ids = [...new Set(documentIds.map((id) => id.toLowerCase()))];
    const values = [fileId, ids, tx.actor.authorityId];
    const found = await tx.query<AttachmentDto>(attachable, values);
    const byId = new Map(found.map((document) => [document.documentId, document]));
    refuseUnknown(documentIds, byId, pointer);
    await tx.query(attach, [fileId, ids, tx.now.toString()]);
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async leave(tx: Transaction, fileId: string, documentId: string): Promise<void> {
    const gone = await tx.query(detach, [fileId, documentId]);
    if (gone.length === 0) throw notFound(requestsErrors.unknownDocument);
  }

  carried(tx: Transaction, fileId: string): Promise<AttachmentDto[]> {
    return tx.query(carried, [fileId]);
  }

  carriedBy(actor: Actor, fileId: string): Promise<AttachmentDto[]> {
    return this.database.read(actor, carried, [fileId]);
  }

  async hand(
    tx: Transaction,
    fileId: string,
    dispatchId: string,
    attachments: readonly AttachmentDto[],
  ): Promise<void> {
    if (attachments.length === 0) return;
    const ids = attachments.map(({ documentId }) => documentId);
    await tx.query(markSent, [fileId, dispatchId, ids]);
    await tx.query(linkReceived, [fileId, dispatchId, ids, tx.now.toString()]);
  }
}

function refuseUnknown(
  asked: readonly string[],
  known: ReadonlyMap<string, AttachmentDto>,
  pointer: string,
): void {
  const code = requestsErrors.unknownDocument;
  const strangers = asked.flatMap((id, index) =>
    known.has(id.toLowerCase())
      ? []
      : [{ pointer: `${pointer}/${index}`, code, detail: 'No document of the own authority' }],
  );
  if (strangers.length > 0) throw unprocessable(code, strangers);
}
