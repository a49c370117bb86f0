import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { CloseFileDto, FileChangedDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { flowEvent } from '../thread/flow';

/** Each side closes its own file; nothing travels. */
@Injectable()
export class CloseFile {
  constructor(private readonly steps: FileSteps) {}

  run(
    actor: Actor,
    fileId: string,
    { outcome, remark }: CloseFileDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'close', options }, (tx, file) => {
      // A request is over when the side that asked says so.
      const flow = file.row.direction === 'outgoing' ? flowEvent(file, 'closed', tx.now) : null;
      if (flow !== null) tx.publish(flow);
      return { events: [{ ...stampOf(tx), kind: 'closed', outcome, remark: remark ?? null }] };
    });
  }
}
