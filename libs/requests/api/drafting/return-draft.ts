import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, ReturnDraftDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';

/** The reviewing authority sends a draft back with a remark. */
@Injectable()
export class ReturnDraft {
  constructor(private readonly steps: FileSteps) {}

  run(
    actor: Actor,
    fileId: string,
    { remark }: ReturnDraftDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'return', options }, (tx, { row }) => ({
      events: [{ ...stampOf(tx), kind: 'returned', contentVersion: row.content_version, remark }],
    }));
  }
}
