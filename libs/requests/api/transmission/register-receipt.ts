import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { FileChangedDto, RegisterReceiptDto } from '../../contract/index';
import { occurredStamp } from '../files/event-stamp';
import { FileSteps, type StepOptions } from '../files/file-steps';

/** How and when a request truly came: from then on the requested side's clocks run. */
@Injectable()
export class RegisterReceipt {
  constructor(private readonly steps: FileSteps) {}

  /** Throws 422 for a time to come, or before the request was sent. */
  run(
    actor: Actor,
    fileId: string,
    { channel, complete, remark, occurredAt }: RegisterReceiptDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    const step = { actor, fileId, action: 'register_receipt', options } as const;
    return this.steps.take(step, (tx, file) => ({
      events: [
        {
          ...occurredStamp(tx, file, occurredAt),
          kind: 'receipt_registered',
          channel,
          complete,
          remark: remark ?? null,
        },
      ],
    }));
  }
}
