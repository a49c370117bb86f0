import { Injectable } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import type { AcceptRequestDto, FileChangedDto } from '../../contract/index';
import { FileSteps, type StepOptions } from '../files/file-steps';
import { Dispatcher } from '../thread/dispatcher';
import { flowEvent } from '../thread/flow';

/** The requested side says that it will execute; conditions bind the use of what it will send. */
@Injectable()
export class AcceptRequest {
  constructor(
    private readonly steps: FileSteps,
    private readonly dispatcher: Dispatcher,
  ) {}

  run(
    actor: Actor,
    fileId: string,
    { conditions }: AcceptRequestDto,
    options: StepOptions = {},
  ): Promise<FileChangedDto> {
    return this.steps.take({ actor, fileId, action: 'accept', options }, async (tx, file) => {
      const sent = await this.dispatcher.prepare(tx, file, {
        kind: 'acceptance',
        text: conditions ?? '',
        facts: { conditions: conditions ?? null },
      });
      const flow = flowEvent(file, 'decided', tx.now);
      if (flow !== null) tx.publish(flow);
      return { events: [sent.event], beside: sent.beside };
    });
  }
}
