import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { type CommandKey, Configuration, Database, Log } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import type { DocumentDto } from '../contract/index';
import { essenceOf, isFormType, nameFault, tidyName } from '../rules/index';
import { contentsKnown, insertDocument, keepContent } from './document-statements';
import {
  emptyDocument,
  formNotTaken,
  mediaTypeRefused,
  nameMissing,
  nameRefused,
  tooLarge,
  uploadInterrupted,
} from './documents-problems';
import { documentsSlice } from './documents-slice';
import { DocumentStore, type ReceivedContent } from './store/document-store';
import { codeOf } from './store/file-errors';

/** A document on its way in, as the caller describes it. */
export type Upload = {
  content: AsyncIterable<Uint8Array>;
  name: string | null;
  /** As in `Content-Type`. */
  mediaType: string | undefined;
  /** As in `Content-Length`; null where it is not known beforehand. */
  announcedBytes: number | null;
};

type Description = { name: string; mediaType: string };

/** Takes a document in for the actor's authority. */
@Injectable()
export class UploadDocument {
  private readonly largestBytes: number;

  constructor(
    private readonly store: DocumentStore,
    private readonly writing: WritePath,
    private readonly database: Database,
    private readonly log: Log,
    configuration: Configuration,
  ) {
    this.largestBytes = configuration.of(documentsSlice).largestBytes;
  }

  /**
   * The whole content always travels, whoever has it already: nobody learns from an answer, nor from
   * its time, what others keep. Throws 400, 413, 415 or 422 for what is not taken.
   */
  async run(
    actor: Actor,
    upload: Upload,
    options: { command?: CommandKey; now?: Temporal.Instant } = {},
  ): Promise<DocumentDto> {
    const description = describe(upload);
    const { announcedBytes } = upload;
    if (announcedBytes !== null && announcedBytes > this.largestBytes) {
      throw tooLarge(this.largestBytes);
    }
    const content = await this.receive(upload);
    if (content.bytes === 0) {
      await content.discard();
      throw emptyDocument();
    }
    return this.keep(actor, description, content, options);
  }

  private async receive({ content }: Upload): Promise<ReceivedContent> {
    try {
      return await this.store.receive(content, this.largestBytes);
    } catch (error) {
      if (codeOf(error) === 'ECONNRESET' || codeOf(error) === 'ERR_STREAM_PREMATURE_CLOSE') {
        throw uploadInterrupted();
      }
      throw error;
    }
  }

  private async keep(
    actor: Actor,
    description: Description,
    content: ReceivedContent,
    { command, now }: { command?: CommandKey; now?: Temporal.Instant },
  ): Promise<DocumentDto> {
    const { sha256, bytes } = content;
    const document = { id: uuidv7(), ...description, bytes, sha256 };
    const step = {
      actor,
      action: 'documents.upload',
      subject: { type: 'document', id: document.id },
      command: command && { ...command, fingerprint: fingerprintOf(description, sha256) },
      detail: { bytes },
      now,
    };
    let keptAs: string | null = null;
    try {
      const answer = await this.writing.run(step, async (tx) => {
        const at = tx.now.toString();
        const place = [sha256, bytes, content.name, at];
        const [kept] = await tx.query<{ name: string }>(keepContent, place);
        if (kept === undefined) throw new Error('A content always gets a place');
        const { id, name, mediaType } = document;
        const owner = [actor.authorityId, actor.personId, actor.name];
        const values = [id, ...owner, name, mediaType, bytes, sha256, kept.name, at];
        await tx.query(insertDocument, values);
        keptAs = kept.name;
        return document;
      });
      if (keptAs === null) await content.discard();
      else await content.settle(keptAs);
      return answer;
    } catch (error) {
      await this.discardUnlessKnown(content);
      throw error;
    }
  }

  /** A commit whose answer was lost may have happened: the sweep looks again where this cannot. */
  private async discardUnlessKnown(content: ReceivedContent): Promise<void> {
    try {
      const known = await this.database.read(null, contentsKnown, [[content.name]]);
      if (known.length === 0) await content.discard();
    } catch (error) {
      this.log.warn({ err: error }, 'an upload is left to the sweep');
    }
  }
}

function describe({ name, mediaType }: Upload): Description {
  const tidied = tidyName(name ?? '');
  if (tidied === '') throw nameMissing();
  const fault = nameFault(tidied);
  if (fault !== null) throw nameRefused(fault);
  const essence = essenceOf(mediaType);
  if (essence === null) throw mediaTypeRefused();
  if (isFormType(essence)) throw formNotTaken();
  return { name: tidied, mediaType: essence };
}

/** The body of this command is known only now. */
function fingerprintOf({ name, mediaType }: Description, sha256: string): string {
  const asked = JSON.stringify([name, mediaType, sha256]);
  return createHash('sha256').update(asked).digest('base64url');
}
