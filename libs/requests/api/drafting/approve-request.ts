import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, RemarkDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';

/** A second person, who neither wrote nor submitted it, signs a request. */
@Injectable()
export class ApproveRequest {
  constructor(private readonly steps: FileSteps) {}

  run(
    actor: Actor,
    fileId: string,
    { remark }: RemarkDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'approve', options }, (tx, { row }) => ({
      events: [
        {
          ...stampOf(tx),
          kind: 'approved',
          contentVersion: row.content_version,
          remark: remark ?? null,
        },
      ],
    }));
  }
}
