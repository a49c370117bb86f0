import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, RemarkDto } from '../../contract/index';
import { stampOf } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';

/** A second person says that it is urgent indeed; afterwards where minutes counted. */
@Injectable()
export class ConfirmUrgency {
  constructor(private readonly steps: FileSteps) {}

  run(
    actor: Actor,
    fileId: string,
    { remark }: RemarkDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'confirm_urgency', options } as const;
    return this.steps.take(step, (tx) => ({
      events: [{ ...stampOf(tx), kind: 'urgency_confirmed', remark: remark ?? null }],
    }));
  }
}
