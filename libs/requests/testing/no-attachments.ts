import { notFound, unprocessable } from '@rogatory/platform/api';
import type { Transaction } from '@rogatory/platform/api';
import { Attachments } from '../api/index';
import { requestsErrors, type AttachmentDto } from '../contract/index';

/** Files that carry no documents: what requests can be tested with where documents are not kept. */
export class NoAttachments extends Attachments {
  /** Knows no document. */
  take(
    _tx: Transaction,
    _fileId: string,
    documentIds: readonly string[],
    pointer = '/attachmentIds',
  ): Promise<AttachmentDto[]> {
    if (documentIds.length === 0) return Promise.resolve([]);
    const code = requestsErrors.unknownDocument;
    throw unprocessable(code, [{ pointer: `${pointer}/0`, code, detail: 'No document is kept' }]);
  }

  leave(): Promise<void> {
    throw notFound(requestsErrors.unknownDocument);
  }

  carried(): Promise<AttachmentDto[]> {
    return Promise.resolve([]);
  }

  carriedBy(): Promise<AttachmentDto[]> {
    return Promise.resolve([]);
  }

  hand(
    _tx: Transaction,
    _fileId: string,
    _dispatchId: string,
    attachments: readonly AttachmentDto[],
  ): Promise<void> {
    if (attachments.length > 0) throw new Error('No document is kept');
    return Promise.resolve();
  }
}
