import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, ReopenDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';

/** A closed file goes on where it stood; the other side's file is not touched. */
@Injectable()
export class ReopenFile {
  constructor(private readonly steps: FileSteps) {}

  run(
    actor: Actor,
    fileId: string,
    { reason }: ReopenDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'reopen', options }, (tx) => ({
      events: [{ ...stampOf(tx), kind: 'reopened', reason }],
    }));
  }
}
