import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import { requestsErrors, type CloseFileDto, type FileChangedDto } from '../../contract/index';
import type { FileEvent } from '../../rules/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { fieldRefused } from '../requests-problems';
import { publishFlow } from '../thread/publish-flow';

/** Each side closes its own file; nothing travels. */
@Injectable()
export class CloseFile {
  constructor(private readonly steps: FileSteps) {}

  /** Throws 422 where the requested side says how useful its own help was. */
  run(
    actor: Actor,
    fileId: string,
    { outcome, remark, usefulness, retention }: CloseFileDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'close', options }, (tx, file) => {
      if (usefulness !== undefined && file.row.direction === 'incoming') {
        throw fieldRefused('/usefulness', requestsErrors.notThisSide);
      }
      const closed: FileEvent = {
        ...stampOf(tx),
        kind: 'closed',
        outcome,
        remark: remark ?? null,
        usefulness: usefulness ?? null,
        retention: retention ?? 'standard',
      };
      publishFlow(tx, file, [closed]);
      return { events: [closed] };
    });
  }
}
