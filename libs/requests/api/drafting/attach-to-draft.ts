import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { AttachDocumentsDto, FileChangedDto } from '../../contract/index';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Attachments } from '../thread/attachments';

/** The drafting office puts documents on the version in preparation; they go with it. */
@Injectable()
export class AttachToDraft {
  constructor(
    private readonly steps: FileSteps,
    private readonly attachments: Attachments,
  ) {}

  /** Throws 422 for a document that the office neither uploaded nor has on the file. */
  run(
    actor: Actor,
    fileId: string,
    { documentIds }: AttachDocumentsDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'edit', options }, async (tx) => {
      await this.attachments.take(tx, fileId, documentIds, '/documentIds');
      return { events: [] };
    });
  }
}
