import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto } from '../../contract/index';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Attachments } from '../thread/attachments';

/** The drafting office takes a document off the version in preparation; it stays uploaded. */
@Injectable()
export class DetachFromDraft {
  constructor(
    private readonly steps: FileSteps,
    private readonly attachments: Attachments,
  ) {}

  /** Throws 404 when the draft does not carry the document; what was sent, it never does. */
  run(
    actor: Actor,
    fileId: string,
    documentId: string,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'edit', options }, async (tx) => {
      await this.attachments.leave(tx, fileId, documentId);
      return { events: [] };
    });
  }
}
