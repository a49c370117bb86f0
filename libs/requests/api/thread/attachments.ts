import type { Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { AttachmentDto } from '../../contract/index';

/**
 * The documents that files carry. Requests know them by name and hash; the domain of documents
 * keeps them.
 */
export abstract class Attachments {
  /**
   * Puts documents on a file of the acting authority, in the order given, without sending them.
   * Throws 422 `requests.unknown_document` for what the authority neither uploaded nor has on this
   * file; `pointer` leads to the list.
   */
  abstract take(
    tx: Transaction,
    fileId: string,
    documentIds: readonly string[],
    pointer?: string,
  ): Promise<AttachmentDto[]>;

  /** Takes a document off a file again, as long as it was not sent; 404 when it is not on it. */
  abstract leave(tx: Transaction, fileId: string, documentId: string): Promise<void>;

  /** What the file carries that was not sent yet, in the order in which it was put on. */
  abstract carried(tx: Transaction, fileId: string): Promise<AttachmentDto[]>;

  /** The same for a reader, outside a transaction. */
  abstract carriedBy(actor: Actor, fileId: string): Promise<AttachmentDto[]>;

  /**
   * Says that these travelled with a dispatch: on the sender's file, where they were put before, and
   * on the receiver's, where they come with it. Repeated, it changes nothing.
   */
  abstract hand(
    tx: Transaction,
    fileId: string,
    dispatchId: string,
    attachments: readonly AttachmentDto[],
  ): Promise<void>;
}
