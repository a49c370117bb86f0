import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, ReopenDto } from '../../contract/index';
import type { FileEvent } from '../../rules/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { publishFlow } from '../thread/publish-flow';

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
    return this.steps.take({ actor, fileId, action: 'reopen', options }, (tx, file) => {
      const reopened: FileEvent = { ...stampOf(tx), kind: 'reopened', reason };
      publishFlow(tx, file, [reopened]);
      return { events: [reopened] };
    });
  }
}
