import { Injectable } from '@nestjs/common';
import { Database } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { DocumentDto } from '../contract/index';
import { documentNotFound } from './documents-problems';
import { findDocument } from './document-statements';

/** A document with the place of its content, which nobody outside learns. */
export type KeptDocument = DocumentDto & { contentName: string };

@Injectable()
export class DocumentQueries {
  constructor(private readonly database: Database) {}

  /** Throws 404 when the actor may not know of it. */
  async document(actor: Actor, id: string): Promise<DocumentDto> {
    const { contentName: _place, ...document } = await this.kept(actor, id);
    return document;
  }

  async kept(actor: Actor, id: string): Promise<KeptDocument> {
    const values = [id, actor.authorityId];
    const [found] = await this.database.read<KeptDocument>(actor, findDocument, values);
    if (found === undefined) throw documentNotFound();
    return found;
  }
}
