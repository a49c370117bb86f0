import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Log } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { DocumentDto } from '../contract/index';
import { DocumentQueries } from './document-queries';
import { contentDamaged } from './documents-problems';
import { DamagedContent, DocumentStore } from './store/document-store';

/** Hands a document out; who took it is recorded first. */
@Injectable()
export class DownloadDocument {
  constructor(
    private readonly queries: DocumentQueries,
    private readonly store: DocumentStore,
    private readonly writing: WritePath,
    private readonly log: Log,
  ) {}

  /**
   * The document with its bytes. Throws 404 when the actor may not know of it, 500 when the store
   * does not hold it as it was uploaded; a stream of damaged content breaks before its end.
   */
  async run(actor: Actor, id: string): Promise<{ document: DocumentDto; content: Readable }> {
    const { contentName, ...document } = await this.queries.kept(actor, id);
    const { bytes, sha256 } = document;
    const subject = { type: 'document', id };
    await this.writing.run({ actor, action: 'documents.download', subject }, () =>
      Promise.resolve(null),
    );
    try {
      const content = await this.store.open({ name: contentName, sha256, bytes });
      content.once('error', (error) => this.tell(id, error));
      return { document, content };
    } catch (error) {
      if (!(error instanceof DamagedContent)) throw error;
      this.tell(id, error);
      throw contentDamaged();
    }
  }

  private tell(documentId: string, error: Error): void {
    this.log.error({ err: error, documentId }, 'a content of the document store is damaged');
  }
}
